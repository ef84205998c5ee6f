/**
 * All that the project asks of a map. One adapter fulfils it with MapLibre, one in the tests with a plain model; both pass the same contract test.
 * There is no way past it to the map instance, and none is to be added: what a new feature needs is a scene, a command or an event.
 */
import type { Result } from '../../base/result.ts';
import type { Bounds, Position } from '../../domain/geo/placement.ts';
import type { FilterSpecification } from 'maplibre-gl';
import type { TileRow } from '../../domain/imported/tileAreas.ts';
import type { AreaId, PlaceId, RecordId } from '../../domain/records/record.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { RowPick } from '../../layers/imported/importedLayer.ts';
import type { CameraCommand } from '../../store/session.ts';
import type { Archive, ArchiveFault } from '../basemap/archive.ts';
import type { SceneOperation } from '../scene/sceneOperation.ts';

/** From the upper left corner of the map, x to the right and y down, in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What panels cover at each edge, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * `lost`: the graphics context is gone, and the browser usually gives it back. `restored`: it is back with all that had been applied. `emptied`: it is
 * back without, and the scene must be written from scratch. `failed`: it stayed away for long.
 */
export type MapStatus = 'ready' | 'lost' | 'restored' | 'emptied' | 'failed';

/** An event of vector tiles: its properties as texts, in the order of the tile. */
export type TileEvent = readonly (readonly [name: string, value: string])[];

/** What else lies under the pointer. */
export interface Hovered {
  /** All records of what it is on: a plate has several. */
  readonly records: readonly RecordId[];
  /** A town or crossing, where no record lies. */
  readonly place: PlaceId | null;
  /** Areas whose imported rows the plate counts, its own first; empty where no such plate lies. */
  readonly areas: readonly AreaId[];
}

export interface MapEvents {
  /** The camera has come to rest, by command or by the reader's hand. */
  readonly settled: (camera: Camera) => void;
  /** The camera is on its way, by command or by hand: once a frame, the last time where it comes to rest. */
  readonly moved: (camera: Camera) => void;
  /** Everything applied so far is on the screen and the camera rests. */
  readonly drawn: () => void;
  /**
   * A click; the records under it, topmost first, none on empty ground. `rows`: those of imported layers, nearest first; they lie below all records.
   * `position`: where on the ground it was. `event`: the topmost of tiles, which lies below all records, too.
   */
  readonly pick: (
    records: readonly RecordId[],
    point: ScreenPoint,
    rows: readonly RowPick[],
    position: Position,
    event: TileEvent | null,
    beside: Pick<Hovered, 'place' | 'areas'>,
  ) => void;
  /** What the pointer is on has changed; null: nothing. `row`: the nearest of imported layers, which may lie in a record’s area. */
  readonly hover: (record: RecordId | null, point: ScreenPoint, row: RowPick | null, beside: Hovered) => void;
  /** Also called once at the start of listening. */
  readonly status: (status: MapStatus) => void;
  /** Something went wrong that no call can answer for (a tile, a font, a picture); MapLibre's words, in English. */
  readonly problem: (message: string) => void;
}

export interface MapPort {
  /**
   * Carries out operations, all or (on failure) an unknown part of them: then the next list must begin with `clear`. While the graphics context is
   * lost it waits. Calls must not overlap; `createSceneWriter` sees to that.
   */
  readonly apply: (operations: readonly SceneOperation[]) => Promise<Result<null>>;
  /** Ends in a `settled` event, unless another command comes first. `animate` false jumps; with `whole`, the picture before stays until the new one is whole. */
  readonly move: (command: CameraCommand, options: { readonly animate: boolean; readonly whole?: boolean }) => void;
  /**
   * Runs it at once where the last change has been painted, else in the task after its frame. Only the newest waits. For what changes with every frame:
   * it is then composed no more often than it is painted.
   */
  readonly whenPainted: (run: () => void) => void;
  /** The centre of the camera is the centre of what these leave free. */
  readonly setPadding: (insets: Insets) => void;
  /** The name that assistive technology speaks. */
  readonly setLabel: (label: string) => void;
  readonly camera: () => Camera;
  /** What the camera sees, as a box around it. */
  readonly bounds: () => Bounds;
  /**
   * Events of tiles that are loaded for what the camera sees and pass the filter, each once; none where the map has no such source. Tiles reach beyond the
   * edges of the map.
   */
  readonly tileEvents: (asked: {
    readonly source: string;
    readonly layer: string;
    readonly filter: FilterSpecification;
  }) => readonly TileRow[];
  readonly project: (position: Position) => ScreenPoint;
  /** The map as it is now, drawn and copied at once, in pixels of the screen; null where nothing can be drawn. */
  readonly picture: () => HTMLCanvasElement | null;
  /** After the container has changed its size in a way that the browser does not report. */
  readonly resize: () => void;
  /** Opens a reader's own basemap, so that a scene may name its tiles. */
  readonly openArchive: (source: File | string) => Promise<Result<Archive, ArchiveFault>>;
  /** Frees an opened archive as soon as no scene names its tiles any more. */
  readonly closeArchive: (archive: Archive) => void;
  /** Returns what ends the listening. */
  readonly listen: (events: MapEvents) => () => void;
  /** Frees the graphics context; nothing may be called afterwards. */
  readonly destroy: () => void;
}
