/** What is true of this sitting and goes into no link: the loaded data, what the pointer is on, what is open, what went wrong. */
import type { TileAreas } from '../domain/imported/tileAreas.ts';
import type { Corridor } from '../domain/geo/corridor.ts';
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import type { Day } from '../domain/time/day.ts';
import type { DrawingKind } from '../domain/view/drawing.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { Bounds, Position } from '../domain/geo/placement.ts';
import type { AreaId, PlaceId, RecordId } from '../domain/records/record.ts';
import type { Camera, TimeWindow } from '../domain/view/view.ts';
import type { DeskSession } from './desk.ts';
import { noBriefing, type BriefingSession } from './briefingSession.ts';
import { noImported, type ImportedState } from './imported.ts';
import type { MilitarySymbols } from '../layers/symbols/military.ts';
import type { WordKey, WordValues } from '../words/words.ts';

/** `fit`: so that all of these bounds can be seen beside the open panels. */
export type CameraCommand =
  | { readonly kind: 'move'; readonly camera: Camera }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'fit'; readonly bounds: Bounds; readonly maxZoom: number };

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'caution' | 'error';
  readonly key: WordKey;
  readonly values?: WordValues | undefined;
  /** Further lines, already in words or as found (a name from the data, a part of a link). */
  readonly details?: readonly string[] | undefined;
  /** What the reader may do about it: the words of a button, and what it does. */
  readonly action?: WordKey | undefined;
  readonly onAction?: (() => void) | undefined;
}

/** A rectangle of the map in its own middle: `width` and `height` in CSS pixels at the camera's zoom. */
export interface MapFrame {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** Another answer beside the one of the view: another window, another day of knowledge, or another version of the data. */
export interface Comparison {
  /** `time`: null for the window of the view. */
  readonly before: { readonly time: TimeWindow | null; readonly asKnown: Day | null };
  /** Null: the same data. */
  readonly other: { readonly dataset: Dataset; readonly facts: ReadonlyMap<RecordId, RecordFacts> } | null;
  readonly layout: 'list' | 'swipe' | 'side';
  /** Share of the map's width, from its left, that shows the answer before. */
  readonly divide: number;
}

export interface Playing {
  readonly step: 'day' | 'event';
  /** Steps a second. */
  readonly speed: number;
  readonly loop: boolean;
}

export type Sidebar = 'layers' | 'briefing' | 'desk';
export type PanelId = 'layers' | 'records';
/** Which panels the user wants, and which of them was asked for last: the others give way to it where there is little room. */
export type Panels = Readonly<Record<PanelId, boolean>> & { readonly asked: PanelId | null };
export type DialogId = 'filters' | 'help' | 'about' | 'issues' | 'export' | 'import' | 'importReport';

/** A PMTiles archive of the reader's: a file of theirs or an address on the page's own origin. */
export interface OwnArchive {
  readonly name: string;
  readonly source: File | string;
}

export interface Session {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly dataset: Dataset | null;
  /** By record id, in the order of the dataset. */
  readonly facts: ReadonlyMap<RecordId, RecordFacts>;
  readonly issues: readonly DataIssue[];
  readonly hovered: RecordId | null;
  /** Where on the map the pointer is on it, in CSS pixels from the map's upper left; null where it is pointed at elsewhere. */
  readonly hoverPoint: { readonly x: number; readonly y: number } | null;
  /** What is under the pointer with it: all records of a plate, a town or crossing, or the areas of a plate of imported rows, its own first. */
  readonly hoveredWith: {
    readonly records: readonly RecordId[];
    readonly place: PlaceId | null;
    readonly areas: readonly AreaId[];
  };
  /** The place whose records are listed on the map; null while none is. */
  readonly place: PlaceId | null;
  /** Whether single characters are shortcuts. */
  readonly characterKeys: boolean;
  /** Several records under one click, to choose from; empty when there is nothing to choose. */
  readonly candidates: readonly RecordId[];
  readonly play: Playing;
  readonly playing: boolean;
  /** The window as it was when play began, to give it back; null while nothing plays. */
  readonly playedFrom: TimeWindow | null;
  readonly panels: Panels;
  readonly dialog: DialogId | null;
  readonly notices: readonly Notice[];
  readonly map: 'starting' | 'ready' | 'lost' | 'unavailable';
  /** The first whole picture stands: what the page could do without until then may load. */
  readonly drawn: boolean;
  /** What the map shows of the ground; null while there is no map. */
  readonly inSight: Bounds | null;
  /** What controls and credits cover of the map, in CSS pixels from its upper left corner. */
  readonly covered: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The last command to the camera; `serial` tells two equal ones apart. */
  readonly command: { readonly serial: number; readonly command: CameraCommand } | null;
  /** Who gave the camera: the address, the page that fits it to the border and the marks, or whoever moved it since. */
  readonly cameraFrom: 'address' | 'fitting' | 'fitted' | 'hand';
  /** A reader's own basemap is drawn below ours. */
  readonly ownBasemap: OwnArchive | null;
  /** Events in vector tiles, too many for one browser; `credits` once it has been opened. */
  readonly eventTiles: (OwnArchive & { readonly hidden: boolean; readonly credits: string }) | null;
  /** Of the events in tiles that are drawn at no point, those in view; null before they have been counted. */
  readonly tileAreas: TileAreas | null;
  /** What is being measured just now, point by point; null while nothing is. */
  readonly sketch: {
    readonly kind: DrawingKind;
    readonly positions: readonly Position[];
    readonly radiiKm: readonly number[];
  } | null;
  /** Worked out for the filter that asks for it; null until then. */
  readonly corridor: Corridor | null;
  /** Loaded when a view first asks for them. */
  readonly military: MilitarySymbols | null;
  readonly comparison: Comparison | null;
  /** The viewfinder is on the map, in the proportion width to height of what it frames for; null while it is not. */
  readonly framing: { readonly aspect: number } | null;
  /** What a sheet shows of the map; null for all that the screen shows. */
  readonly frame: MapFrame | null;
  readonly briefing: BriefingSession;
  /** What stands at the start of the page. */
  readonly sidebar: Sidebar;
  /** Null until the desk is first opened. */
  readonly desk: DeskSession | null;
  /** The next press on the map gives this callout its place; null while none waits for one. */
  readonly placing: string | null;
  /** The reader's own data. */
  readonly imported: ImportedState;
  /** To whom the reader's own basemap is owed, as plain text of its own; empty where it does not say or has not been opened. */
  readonly ownCredits: string;
}

export const emptySession: Session = {
  phase: 'loading',
  dataset: null,
  facts: new Map(),
  issues: [],
  hovered: null,
  hoverPoint: null,
  hoveredWith: { records: [], place: null, areas: [] },
  place: null,
  characterKeys: true,
  candidates: [],
  play: { step: 'day', speed: 4, loop: false },
  playing: false,
  playedFrom: null,
  panels: { layers: true, records: true, asked: null },
  dialog: null,
  notices: [],
  map: 'starting',
  drawn: false,
  inSight: null,
  covered: [],
  command: null,
  cameraFrom: 'address',
  ownBasemap: null,
  eventTiles: null,
  tileAreas: null,
  sketch: null,
  corridor: null,
  military: null,
  briefing: noBriefing,
  sidebar: 'layers',
  desk: null,
  placing: null,
  imported: noImported,
  comparison: null,
  framing: null,
  frame: null,
  ownCredits: '',
};
