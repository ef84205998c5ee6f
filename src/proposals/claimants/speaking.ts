/** What the rules about claimants read and find. */
import type { ActorMention } from '../actors/findActors.ts';
import type { ReasonCode } from '../proposal.ts';

/** What a rule finds: plain offsets of the words, and who is named. */
export interface Speaking {
  readonly start: number;
  readonly end: number;
  /** Plain words that name who speaks; empty for a pronoun. */
  readonly name: { readonly start: number; readonly end: number } | undefined;
  readonly mention: ActorMention | undefined;
  readonly refersTo: 'last' | 'ministry' | undefined;
  readonly code: ReasonCode;
}

/** A stretch of plain text with the actors that it names. */
export interface SpeechScope {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Those who can speak, in order: outlets only where nobody else is named. */
  readonly mentions: readonly ActorMention[];
  readonly isOutlet: (mention: ActorMention) => boolean;
}
