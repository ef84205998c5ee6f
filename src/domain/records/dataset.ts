/** What the reports say, decoded once and readonly. The loader in dataset/ makes it; everything else reads it. */
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Day } from '../time/day.ts';
import type { Actor, ActorId, AreaId, BriefRecord, Place, PlaceId, RecordId, Source, SourceId } from './record.ts';
import type { Text } from './text.ts';

/** An area of the reference data: a governorate, or a district's envelope (contains the district, is not its boundary). */
export interface ReferenceArea {
  readonly id: AreaId;
  readonly kind: 'governorate' | 'district';
  readonly name: Text;
  readonly country: 'IQ' | 'SY';
  readonly envelope: boolean;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Crossing {
  readonly id: PlaceId;
  readonly name: Text;
  readonly position: readonly [longitude: number, latitude: number];
  readonly radiusM: number;
  readonly note?: Text | undefined;
}

export interface Dataset {
  /** First 12 hex digits of the SHA-256 over the bytes of all data files, in the order of their names; empty where the platform has no digest. */
  readonly version: string;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In the order of the files. */
  readonly records: readonly BriefRecord[];
  readonly recordsById: ReadonlyMap<RecordId, BriefRecord>;
  readonly areas: ReadonlyMap<AreaId, ReferenceArea>;
  /** The Iraq–Syria border from north to south; null where its file is missing. */
  readonly border: LineString | null;
  readonly crossings: readonly Crossing[];
  /** First and last day that any source was published or any dated, non-context record happened; the timeline's whole extent. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** One thing wrong with the data, with its place and what to do about it. */
export interface DataIssue {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Id of the feature, or its number where it has none. */
  readonly record?: string | undefined;
  /** Dotted path inside the record. */
  readonly path?: string | undefined;
  readonly message: string;
  readonly remedy: string;
}
