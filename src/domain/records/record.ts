/**
 * What the reports say, as types. Names follow the data contract (data/CODEBOOK.md); everything is readonly after decoding.
 * A record is ours, a feature is GeoJSON's: decoders turn the one into the other.
 */
import type { Geometry } from 'geojson';
import type { EdtfDate } from '../time/edtf.ts';
import type { Text } from './text.ts';

export type RecordKind = 'incident' | 'detention-site' | 'deployment' | 'transfer' | 'warning';
export const recordKinds: readonly RecordKind[] = ['incident', 'detention-site', 'deployment', 'transfer', 'warning'];

/** How precisely a place is known, coarsest last. Mapping to ACLED geo_precision and UCDP where_prec: see data/CODEBOOK.md. */
export type GeoPrecision = 'site' | 'settlement' | 'district' | 'governorate' | 'line' | 'country' | 'unknown';
export const geoPrecisions: readonly GeoPrecision[] = [
  'site',
  'settlement',
  'district',
  'governorate',
  'line',
  'country',
  'unknown',
];

export type ActorId = string;
export type PlaceId = string;
export type SourceId = string;
export type RecordId = string;
/** Id of an area or line of the reference data: `border`, or an OCHA P-code such as `IQG01`. */
export type AreaId = string;

/** A publication. `reliability` is the Admiralty letter A–F. */
export interface Source {
  readonly id: SourceId;
  readonly kind: 'report' | 'further';
  readonly publisher: string;
  readonly title: string;
  readonly published: EdtfDate;
  readonly dateline?: string | undefined;
  readonly url?: string | undefined;
  readonly reliability: string;
  /** Number of non-empty lines of a report; paragraphs count from 1. */
  readonly paragraphs?: number | undefined;
  /** Only where the stored text is wrapped: the line on which each paragraph of the page begins, in order. */
  readonly pageParagraphs?: readonly number[] | undefined;
  readonly language: string;
  /** The source whose story this one carries: the two count as one source. */
  readonly rewriteOf?: SourceId | undefined;
  readonly note?: Text | undefined;
}

/** Whoever takes part in an event, holds a site or says something. */
export interface Actor {
  readonly id: ActorId;
  readonly name: Text;
  readonly shortName?: Text | undefined;
  /** Other spellings and names, partisan ones included, that a reader may type. */
  readonly aliases: readonly string[];
  readonly type: string;
  readonly note?: Text | undefined;
}

export type Qualifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'fewer-than';

/** One statement: who says what, in which publication, how it stands and how it is graded. */
export interface Claim {
  readonly id: string;
  readonly source: SourceId;
  readonly paragraph?: number | undefined;
  readonly url?: string | undefined;
  readonly claimant: ActorId;
  readonly attribute: string;
  readonly stance: 'asserts' | 'denies';
  /** Admiralty grade, `A1` … `F6`. */
  readonly grade: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly unit?: string | undefined;
  readonly text: Text;
  readonly edtf?: EdtfDate | undefined;
  readonly actor?: ActorId | undefined;
  /** First 16 hex digits of the SHA-256 of the paragraph: names its text without containing it. */
  readonly paragraphHash?: string | undefined;
  /** Why the claim no longer counts. Such claims are listed under `withdrawn` of their record. */
  readonly withdrawn?: Text | undefined;
  /** Day up to which a running total counts: set on the claims of a step of a series (`series.ts`), absent elsewhere. */
  readonly asOf?: EdtfDate | undefined;
  readonly note?: Text | undefined;
}

/** Longitude and latitude at which the name of an area is written: never a position of an event. */
export type LabelPosition = readonly [longitude: number, latitude: number];

/** Parts of an area that a report may name: “the south-west of the province”. */
export const areaParts = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
  'centre',
] as const;
export type AreaPart = (typeof areaParts)[number];

export interface Participation {
  readonly id: ActorId;
  readonly role: string;
}

export interface Admin {
  readonly country: string;
  readonly adm1?: AreaId | undefined;
  readonly adm2?: AreaId | undefined;
}

/** An entry of the gazetteer. */
export interface Place {
  readonly kind: 'place';
  readonly id: PlaceId;
  readonly category: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly geometry: Geometry | null;
  readonly geoPrecision: GeoPrecision;
  readonly radiusM: number | null;
  readonly admin: Admin;
  /** The place that surely contains this one; a place without position of its own is drawn by it. */
  readonly within?: PlaceId | undefined;
  readonly area?: AreaId | undefined;
  /** Only on a place that is drawn as an area. */
  readonly labelAt?: LabelPosition | undefined;
  readonly claims: readonly Claim[];
  /** As of a record. */
  readonly withdrawn?: readonly Claim[] | undefined;
  readonly note?: Text | undefined;
}

interface RecordBase {
  readonly id: RecordId;
  readonly name: Text;
  readonly category: string;
  /** A position of its own, better than its place's; null as a rule. */
  readonly geometry: Geometry | null;
  readonly geoPrecision: GeoPrecision;
  readonly radiusM: number | null;
  /** Instead of the label position of its area, where a report names a part or a stretch of it. */
  readonly labelAt?: LabelPosition | undefined;
  /** The part of its area that a report names. */
  readonly part?: AreaPart | undefined;
  readonly actors: readonly Participation[];
  readonly claims: readonly Claim[];
  /** Claims that were taken back, each with the reason: shown struck through, and part of no answer. */
  readonly withdrawn?: readonly Claim[] | undefined;
  readonly whenNote?: Text | undefined;
  readonly note?: Text | undefined;
  /** Ids of records that were merged into this one: links and files that name them open it. */
  readonly formerIds?: readonly RecordId[] | undefined;
  /** Background history that explains the rest. */
  readonly context: boolean;
}

/** Something that happened: it falls in a window. */
export interface Incident extends RecordBase {
  readonly kind: 'incident';
  readonly place: PlaceId;
  readonly when: EdtfDate;
}

/** A stretch of days in which a site was held by one party, or by nobody knows whom. */
export interface ControlPeriod {
  readonly when: EdtfDate;
  readonly holder: ActorId | null;
  readonly status: 'held' | 'contested' | 'unknown' | 'closed';
  /** Ids of the claims of the same record that say so. */
  readonly claims: readonly string[];
  readonly note?: Text | undefined;
}

export interface DetentionSite extends RecordBase {
  readonly kind: 'detention-site';
  readonly place: PlaceId;
  readonly control: readonly ControlPeriod[];
}

export interface Deployment extends RecordBase {
  readonly kind: 'deployment';
  readonly place: PlaceId;
  readonly when: EdtfDate;
  readonly force: ActorId;
  readonly echelon?: string | undefined;
  readonly side: 'IQ' | 'SY';
}

/** One count of a running total: how many had been moved by a day. */
export interface SeriesStep {
  readonly asOf: EdtfDate;
  /** Whether a source says that its number is the total so far, or this follows from the others. */
  readonly cumulative: 'stated' | 'inferred';
  /** Where those counted by then came from, if a source says so more exactly than the record. */
  readonly from?: PlaceId | undefined;
  /** Ids of claims of the same record; at least one has a figure. */
  readonly claims: readonly string[];
  readonly note?: Text | undefined;
}

/** How many were to be moved at most, as announced. */
export interface TransferPlan {
  readonly atMost: number;
  readonly announced: EdtfDate;
  /** Ids of claims of the same record. */
  readonly claims: readonly string[];
}

/** One operation, with all its counts in order of time. */
export interface Transfer extends RecordBase {
  readonly kind: 'transfer';
  /** Null: not disclosed. */
  readonly from: PlaceId | null;
  readonly to: PlaceId | null;
  /** From the first day of the operation to its last. */
  readonly when: EdtfDate;
  /** `asOf` rises, figures never fall. Empty where nothing was counted. */
  readonly series: readonly SeriesStep[];
  readonly plan?: TransferPlan | undefined;
}

export interface Warning extends RecordBase {
  readonly kind: 'warning';
  readonly place: PlaceId;
  readonly when: EdtfDate;
}

/** Any record that is drawn, listed, counted and exported. */
export type BriefRecord = Incident | DetentionSite | Deployment | Transfer | Warning;

/** Events fall in the window; states hold as of its last day. Transfers and warnings are dated by a day: events. */
export function isState(record: BriefRecord): record is DetentionSite | Deployment {
  return record.kind === 'detention-site' || record.kind === 'deployment';
}

/** The places that a record names, without those not disclosed. */
export function placesOf(record: BriefRecord): readonly PlaceId[] {
  if (record.kind !== 'transfer') return [record.place];
  return [record.from, record.to].filter((place) => place !== null);
}
