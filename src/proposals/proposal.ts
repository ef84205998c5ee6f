/**
 * What the rules find in the text of a report, as values. A proposal is a suggestion to a person: it rests on words of the text, gives a value in the
 * terms of the data, and a reason as a code with parameters. Nothing here is data until a person accepts it.
 */
import type { ActorId, AreaPart, GeoPrecision, PlaceId, Qualifier, RecordKind } from '../domain/records/record.ts';

/** Part of a paragraph: UTF-16 offsets, `end` excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How the words bound the position: the place itself, somewhere within it, close to it, or in a direction from it. */
export type PlaceExtent = 'at' | 'within' | 'near' | 'offset';

/** The circle in which the true place lies. */
export interface OffsetFootprint {
  readonly position: readonly [longitude: number, latitude: number];
  readonly radiusM: number;
}

export interface PlaceValue {
  readonly place: PlaceId;
  readonly extent: PlaceExtent;
  /** As precise as the words allow; never more precise than the place itself. */
  readonly precision: GeoPrecision;
  /** The part of the area that the words name ("western Anbar"). */
  readonly part?: AreaPart | undefined;
  /** With `offset`: direction from the place in degrees clockwise from north. */
  readonly bearing?: number | undefined;
  /** With `offset`: distance from the place in kilometres; absent where the text gives a direction alone. */
  readonly km?: number | undefined;
  /** With `offset`: absent where the statement fixes no position (no distance, an area, or a place without a position). */
  readonly footprint?: OffsetFootprint | undefined;
}

/** `low` and `high` are equal for a single number; both are null where the text gives an amount without a number ("several"). */
export interface FigureValue {
  readonly low: number | null;
  readonly high: number | null;
  /** As claims write it: `person`, `brigade`, `shell` …; null where the text names nothing that is counted. */
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
}

export interface ClaimantValue {
  /** As the text names the claimant, without the verb. */
  readonly name: string;
  /** Absent where the list of actors has nobody of this name. */
  readonly actor?: ActorId | undefined;
}

/** A category with the kind of record that it belongs to: `patrol` is one of incidents and of deployments. */
export interface CategoryValue {
  readonly kind: RecordKind;
  readonly category: string;
}

/** Values of a reason: names, days as `YYYY-MM-DD`, numbers, codes. Put into words by `words/proposals.ts`. */
export type ReasonParameters = Readonly<Record<string, string | number>>;

/** Why a proposal is made. The parameters of each code are listed in `words/proposals.ts`. */
export const reasonCodes = [
  'day.written',
  'day.year-inferred',
  'day.month',
  'day.part-of-month',
  'day.year',
  'day.part-of-year',
  'day.interval',
  'day.weekday',
  'day.weekday-last',
  'day.weekday-next',
  'day.relative',
  'day.days-from',
  'day.some-days-from',
  'day.span',
  'day.calendar-span',
  'day.since',
  'day.until',
  'place.name',
  'place.alias',
  'place.within',
  'place.part',
  'place.near',
  'place.direction',
  'place.offset',
  'place.offset-impossible',
  'figure.digits',
  'figure.words',
  'figure.range',
  'figure.count-of-nouns',
  'figure.no-number',
  'actor.name',
  'actor.alias',
  'actor.common',
  'claimant.says',
  'claimant.according-to',
  'claimant.quoted',
  'claimant.pronoun',
  'claimant.publisher',
  'category.cue',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  readonly code: ReasonCode;
  readonly params: ReasonParameters;
}

interface ProposalOf<Kind extends string, Value> {
  readonly kind: Kind;
  /** Where the words are in the paragraph; of words that run into the next paragraph of a wrapped text, the part that is in this one. */
  readonly range: TextRange;
  /** The words that the proposal rests on. */
  readonly words: string;
  readonly value: Value;
  readonly reason: Reason;
}

/** `value`: a date in the EDTF profile of data/CODEBOOK.md. */
export type DayProposal = ProposalOf<'day', string>;
export type PlaceProposal = ProposalOf<'place', PlaceValue>;
export type FigureProposal = ProposalOf<'figure', FigureValue>;
export type ActorProposal = ProposalOf<'actor', ActorId>;
export type ClaimantProposal = ProposalOf<'claimant', ClaimantValue>;
export type CategoryProposal = ProposalOf<'category', CategoryValue>;

export type Proposal =
  DayProposal | PlaceProposal | FigureProposal | ActorProposal | ClaimantProposal | CategoryProposal;
export type ProposalKind = Proposal['kind'];

export interface ProposalsOfParagraph {
  /** Number of the paragraph, from 1. */
  readonly n: number;
  /** In order of their start; those that start together, the longer first. */
  readonly proposals: readonly Proposal[];
}
