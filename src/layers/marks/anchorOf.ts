/** Where the marks of a placement are attached, and towards which side they stand. */
import { along, length, lineString } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Placement, Position } from '../../domain/geo/placement.ts';
import type { BriefRecord } from '../../domain/records/record.ts';

/** A place wider than this is drawn as a bordered disc that shows how far off it may be, not as a dot. */
export const wideRadiusM = 8000;

export interface Anchor {
  /** Records with the same key share the anchor. */
  readonly key: string;
  readonly position: Position;
  /** No position: a point of the border beside which chips stand. */
  readonly tag: boolean;
  /** `centre`: around the anchor. `east`, `west`: on that side of it. */
  readonly side: 'centre' | 'east' | 'west';
  /** `column`: chips beside the border, one below the other. */
  readonly form: 'comb' | 'column';
  /** Room to leave beside the anchor, for what is drawn there. */
  readonly clearPx: number;
}

type Edge = readonly [Position, Position];

function edgesOf(geometry: Polygon | MultiPolygon): readonly Edge[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => {
    const outline = (rings[0] ?? []).map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
    return outline.flatMap((from, index): Edge[] =>
      outline[index + 1] ? [[from, outline[index + 1] as Position]] : [],
    );
  });
}

/** The point of an outline half-way up its east or west side. */
export function sidePoint(geometry: Polygon | MultiPolygon, side: 'east' | 'west'): Position | undefined {
  const edges = edgesOf(geometry);
  const latitudes = edges.map(([[, latitude]]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = edges
    .filter(([a, b]) => a[1] <= middle !== b[1] <= middle)
    .map(([a, b]) => a[0] + ((middle - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  const outer = side === 'east' ? Math.max : Math.min;
  if (crossings.length > 0) return [outer(...crossings), middle];
  // Parts with a gap between them at that height: the outermost corner serves.
  const corners = edges.map(([corner]) => corner);
  const longitude = outer(...corners.map(([x]) => x));
  return corners.filter(([x]) => x === longitude).sort((a, b) => a[1] - b[1])[0];
}

/** A point of the border, at a share of its length from the north. */
export function alongBorder(border: LineString, share: number): Position | undefined {
  if (border.coordinates.length < 2) return undefined;
  const line = lineString(border.coordinates);
  const [longitude = 0, latitude = 0] = along(line, length(line) * share).geometry.coordinates;
  return [longitude, latitude];
}

/** Shares of the border's length, from the north, at which the chips of Iraqi and of Syrian forces stand. */
const shares = { IQ: 0.51, SY: 0.92 } as const;

/** Symbols in lists have a frame where the place is not a position: an area, or the border. */
export function isFramed({ kind }: Placement): boolean {
  return kind === 'area' || kind === 'line';
}

/** Undefined where a record has no mark of its own: known to an area or along the border it stands in a plate, otherwise it is listed only. */
export function anchorOf(record: BriefRecord, placement: Placement, border: LineString | null): Anchor | undefined {
  if (placement.kind === 'point') {
    const { position } = placement;
    const key = position.map((degrees) => degrees.toFixed(5)).join(' ');
    return { key, position, tag: false, side: 'centre', form: 'comb', clearPx: 0 };
  }
  if (placement.kind !== 'line' || record.kind !== 'deployment' || !border) return undefined;
  const position = alongBorder(border, shares[record.side]);
  return (
    position && {
      key: `border-${record.side}`,
      position,
      tag: true,
      side: record.side === 'SY' ? 'west' : 'east',
      form: 'column',
      clearPx: 26,
    }
  );
}
