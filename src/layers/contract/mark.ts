/**
 * One mark on the map. Layers return marks; the style layers of the map are written from them (marks/drawMarks.ts), and exports draw the same marks as
 * vectors (export/vectorMarks.ts). Nothing reads them back from the style.
 */
import type { Position } from '../../domain/geo/placement.ts';
import type { RecordId } from '../../domain/records/record.ts';
import type { SceneImage } from './image.ts';

/** What a mark is attached to: a settlement or site, the border as a whole, or an area. Only `point` says where something is. */
export type MarkAnchor = 'point' | 'line' | 'area';

export type Focus = 'none' | 'hover' | 'selected';

export interface Mark {
  readonly id: string;
  /** The records for which it stands; the first is the one that a pick names. */
  readonly records: readonly [RecordId, ...RecordId[]];
  readonly anchor: MarkAnchor;
  readonly position: Position;
  /** Of the middle of the image from `position`, x to the right and y down, in CSS pixels. */
  readonly offsetPx: readonly [x: number, y: number];
  readonly image: SceneImage;
  /** Drawn below the image, about the same middle. */
  readonly ring?: SceneImage | undefined;
  readonly verdict: 'certain' | 'possible';
  readonly focus: Focus;
  /** 0–1, of the layer. */
  readonly opacity: number;
  /** The step of a briefing that is shown does not speak of it. */
  readonly faint?: boolean | undefined;
  /** One sentence for a person who cannot see the mark. */
  readonly meaning: string;
}

/** Marks whose images one style layer draws. */
export interface MarkGroup {
  readonly styleLayer: string;
  readonly marks: readonly Mark[];
}
