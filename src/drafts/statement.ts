/**
 * A statement of a report as it lies on the desk: what it would add to the data if a person accepts it. Until then it is not data. Made from proposals
 * (`composeStatements.ts`), changed by a person, turned into changes (`acceptStatement.ts`).
 */
import type {
  ActorId,
  AreaPart,
  GeoPrecision,
  Participation,
  PlaceId,
  Qualifier,
  RecordId,
  RecordKind,
  SourceId,
} from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';

/** How a statement stands to a record that the data have. `new`: it is a record of its own. */
export const relations = ['new', 'confirms', 'figure', 'disputes', 'rewrite'] as const;
export type Relation = (typeof relations)[number];

export interface StatementClaim {
  readonly attribute: string;
  readonly stance: 'asserts' | 'denies';
  /** Equal for a single number; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  /** Only of a claim about `when`. */
  readonly edtf: string | null;
  readonly actor: ActorId | null;
  readonly text: Text;
  /** The text is the one composed from the values, and follows them. */
  readonly follows: boolean;
  /** Index of the proposal of the paragraph that it rests on; null for one that a person added. */
  readonly proposal: number | null;
}

/** A place or day that the paragraph does not name and that was taken from an earlier one. */
export interface Carried {
  readonly part: 'place' | 'when' | 'claimant';
  readonly paragraph: number;
}

export interface Statement {
  /** `source/paragraph/number`; stays the same while the text does. */
  readonly key: string;
  readonly source: SourceId;
  readonly paragraph: number;
  /** Indexes of the proposals of its paragraph that it rests on, in order. */
  readonly proposals: readonly number[];
  readonly carried: readonly Carried[];
  readonly relation: Relation;
  /** The record that it adds to; null for a new one. */
  readonly record: RecordId | null;
  readonly kind: RecordKind;
  readonly category: string;
  readonly name: Text;
  /** The name is the one composed from category and place, and follows them. */
  readonly nameFollows: boolean;
  readonly place: PlaceId | null;
  readonly precision: GeoPrecision;
  readonly part: AreaPart | null;
  /** EDTF; empty where no day is known yet. */
  readonly when: string;
  readonly whenNote: Text | null;
  readonly actors: readonly Participation[];
  readonly claimant: ActorId | null;
  /** As the report names a claimant whom the list of actors does not have; a role, never a private person. */
  readonly claimantName: Text | null;
  /** Type of that new actor. */
  readonly claimantType: string;
  /** Digit of the Admiralty grade; the letter is the reliability of the source. */
  readonly digit: string;
  readonly claims: readonly StatementClaim[];
}

/** What a person decided about a statement. */
export type Judgement = 'accepted' | 'refused';
