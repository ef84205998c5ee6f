/**
 * A layer declares itself: which records are its own, how they look, what its legend says, what the details tell. The registry lists the layers;
 * panel, legend, map, list and exports read them through this contract and know no layer by name.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { Corridor } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Day } from '../../domain/time/day.ts';
import type { BriefRecord, RecordId } from '../../domain/records/record.ts';
import type { LayerId, LayerSetting, View } from '../../domain/view/view.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Theme } from '../../theme/theme.ts';
import type { WordKey, Words } from '../../words/words.ts';
import type { Arrangement } from '../marks/arrangeMarks.ts';
import type { MarkGroup } from './mark.ts';
import type { MilitarySymbols } from '../symbols/military.ts';
import type { SceneImage, Shape } from './image.ts';
import type { SceneSource } from './scene.ts';

export interface LayerContext {
  readonly dataset: Dataset;
  /** Every shown record of the layers that are switched on; a layer takes its own. Footprints and places follow from all of them. */
  readonly shown: readonly Shown[];
  /** Slots of the marks that share a place, over all layers. */
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  readonly words: Words;
  readonly setting: LayerSetting;
  /** Null where plain symbols are asked for, and until they are loaded. */
  readonly military: MilitarySymbols | null;
  /** First day of the window; -Infinity where the window is cumulative. A change of hands since then is marked. */
  readonly from: Day;
  /** States are given as of this day, the last of the window. */
  readonly asOf: Day;
  /** Up to this day publications count; null: all of them. */
  readonly asKnown: View['asKnown'];
  readonly selection: RecordId | null;
  readonly hovered: RecordId | null;
  /** Drawn along the border; null where none is asked for, or before it has been worked out. */
  readonly corridor: Corridor | null;
  /** The outline that filters. */
  readonly area: View['filters']['area'];
  readonly drawings: View['drawings'];
}

export interface LayerScene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  /** Areas and lines, drawn below the labels of the basemap. */
  readonly under: readonly LayerSpecification[];
  /**
   * Optional texts that give way to each other and to every mark: drawn above the basemap and below the `over` of all layers, because MapLibre
   * places upper style layers first, and a label must never take the room of another layer's record.
   */
  readonly labels: readonly LayerSpecification[];
  /** Symbols and the texts that belong to them, drawn above everything. */
  readonly over: readonly LayerSpecification[];
  readonly images: readonly SceneImage[];
  /** What `over` draws of marks, for renderers that draw them by other means. */
  readonly marks?: readonly MarkGroup[];
  /** Ids of own style layers that answer to hover and click; their features carry the property `record`. */
  readonly pickable: readonly string[];
}

/** One line of the legend: the symbol as drawn, what it means, and how many of the shown records look so. */
export interface LegendEntry {
  readonly id: string;
  readonly shapes: readonly Shape[];
  readonly label: string;
  readonly count: number | null;
}

/** One labelled fact in the details; values are sentences for a person. */
export interface Fact {
  readonly label: WordKey;
  readonly value: string;
}

export interface LayerModule {
  readonly id: LayerId;
  readonly title: WordKey;
  /** One sentence: what a mark of this layer means and does not mean. */
  readonly description: WordKey;
  readonly owns: (record: BriefRecord) => boolean;
  readonly compose: (context: LayerContext) => LayerScene;
  readonly legend: (context: LayerContext) => readonly LegendEntry[];
  /** The symbol of one record, for list and details. */
  readonly symbol: (shown: Shown, context: LayerContext) => readonly Shape[];
  /** A line to write below the name of the place on the map: who holds a site. */
  readonly caption?: (shown: Shown, context: LayerContext) => string | undefined;
  /** What only this kind of record has to tell, beyond when, where, who and the claims. */
  readonly facts: (shown: Shown, context: LayerContext) => readonly Fact[];
}
