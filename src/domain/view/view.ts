/**
 * Everything the reader is looking at, as one small serialisable value. The URL, a briefing step, a snapshot's metadata and a saved view
 * are all a `View`.
 */
import type { Day } from '../time/day.ts';
import type { Drawing } from './drawing.ts';
import type { Position } from '../geo/placement.ts';
import { noSelection, type Selection } from './selection.ts';
import type { ActorId, AreaId, GeoPrecision, RecordKind, SourceId } from '../records/record.ts';
import type { Language } from '../records/text.ts';

export interface Camera {
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from looking straight down. */
  readonly pitch: number;
}

/** `window`: from..to. `cumulative`: everything up to `to`. `instant`: the day `to` alone. */
export type TimeMode = 'window' | 'cumulative' | 'instant';

/** Both ends inclusive. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
  readonly mode: TimeMode;
}

export type LayerId =
  | 'places'
  | 'detention'
  | 'deployments'
  | 'incidents'
  | 'transfers'
  | 'warnings'
  | 'footprints'
  | 'border'
  | 'distance';
export const layerIds: readonly LayerId[] = [
  'incidents',
  'detention',
  'deployments',
  'transfers',
  'warnings',
  'footprints',
  'places',
  'border',
  'distance',
];

export interface LayerSetting {
  readonly visible: boolean;
  /** 0–1. */
  readonly opacity: number;
}

/** Which side of the border a corridor takes in. */
export type BorderSide = 'both' | 'iraq' | 'syria';
export const borderSides: readonly BorderSide[] = ['both', 'iraq', 'syria'];

/** Empty lists filter nothing. */
export interface Filters {
  readonly text: string;
  readonly kinds: readonly RecordKind[];
  /** `kind/category`, as in `incident/airstrike`. */
  readonly categories: readonly string[];
  readonly actors: readonly ActorId[];
  readonly sources: readonly SourceId[];
  readonly claimants: readonly ActorId[];
  /** Letters of reliability, A–F: a record passes with at least one claim from such a source. */
  readonly reliabilities: readonly string[];
  /** Figures of credibility, 1–6: a record passes with at least one claim so graded. */
  readonly credibilities: readonly string[];
  readonly precisions: readonly GeoPrecision[];
  readonly countries: readonly string[];
  readonly governorates: readonly AreaId[];
  /** At most this far from the border, in km; null filters nothing. */
  readonly maxBorderKm: number | null;
  /** Asked only where there is a distance. */
  readonly borderSide: BorderSide;
  /** Corners of a polygon on the map, straight lines between them, the last joined to the first; null filters nothing. */
  readonly area: readonly Position[] | null;
  readonly disputedOnly: boolean;
  /** Whether background history is shown. */
  readonly context: boolean;
}

export type SortKey = 'when' | 'name' | 'kind' | 'place' | 'reported';

/** Looks for screens, in the order in which they follow each other at a press. */
export const screenFlavours = ['dark', 'light', 'contrast'] as const;
export type ScreenFlavour = (typeof screenFlavours)[number];

export interface View {
  readonly camera: Camera;
  readonly time: TimeWindow;
  /** Only what some source had published by this day; null = all. */
  readonly asKnown: Day | null;
  readonly layers: Readonly<Record<LayerId, LayerSetting>>;
  readonly filters: Filters;
  readonly selection: Selection;
  /** What the reader measures on the map. */
  readonly drawings: readonly Drawing[];
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  readonly language: Language;
  readonly flavour: ScreenFlavour;
  readonly symbols: 'plain' | 'app6';
  /** How the situation board is arranged, as `domain/board/boardView.ts` writes it; empty where the map is shown alone. */
  readonly board: string;
  /** What narrows imported sets, as `store/importedFilterText.ts` writes it; empty where nothing does. */
  readonly rows: string;
  /** What the view is compared with, as `store/compareText.ts` writes it; empty where it is compared with nothing. */
  readonly compare: string;
}

export const noFilters: Filters = {
  text: '',
  kinds: [],
  categories: [],
  actors: [],
  sources: [],
  claimants: [],
  reliabilities: [],
  credibilities: [],
  precisions: [],
  countries: [],
  governorates: [],
  maxBorderKm: null,
  borderSide: 'both',
  area: null,
  disputedOnly: false,
  context: true,
};

/** The camera that shows the whole border with both its hinterlands. */
export const homeCamera: Camera = { center: [41.3, 35.0], zoom: 6.3, bearing: 0, pitch: 0 };

const defaultLayers: View['layers'] = {
  incidents: { visible: true, opacity: 1 },
  detention: { visible: true, opacity: 1 },
  deployments: { visible: true, opacity: 1 },
  transfers: { visible: true, opacity: 1 },
  warnings: { visible: true, opacity: 1 },
  footprints: { visible: true, opacity: 1 },
  places: { visible: true, opacity: 1 },
  border: { visible: true, opacity: 1 },
  distance: { visible: true, opacity: 1 },
};

/** Days that the page opens on: the newest of the data, its last day among them. */
const openingDays = 30;

/** The view of a bare address: `defaultView` with the newest 30 days of the data. */
export function openingView(firstDay: Day, lastDay: Day): View {
  const view = defaultView(firstDay, lastDay);
  return { ...view, time: { ...view.time, from: Math.max(firstDay, lastDay - openingDays + 1) } };
}

/** Everything reported of a dataset whose days are `firstDay..lastDay`, on a dark wall. */
export function defaultView(firstDay: Day, lastDay: Day): View {
  return {
    camera: homeCamera,
    time: { from: firstDay, to: lastDay, mode: 'window' },
    asKnown: null,
    layers: defaultLayers,
    filters: noFilters,
    selection: noSelection,
    drawings: [],
    sort: { key: 'when', descending: true },
    language: 'en',
    flavour: 'dark',
    symbols: 'plain',
    board: '',
    rows: '',
    compare: '',
  };
}
