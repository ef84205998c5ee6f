/** The rules applied to the text of a report. Pure and deterministic: the same text and context give the same proposals. */
import type { Actor, ActorId, Place, PlaceId } from '../domain/records/record.ts';
import type { Day } from '../domain/time/day.ts';
import type { Language } from '../domain/records/text.ts';
import type { Paragraph } from './paragraphs.ts';
import type { ProposalsOfParagraph } from './proposal.ts';

/** What the rules know besides the text. */
export interface ProposalContext {
  /** Day of publication; weekdays and "the last two days" are counted from it. */
  readonly published: Day;
  /** As printed; becomes the claimant where the text names none. */
  readonly publisher: string;
  readonly language: Language;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** One entry for every paragraph, in order, also where nothing is proposed. */
export function proposeFromText(
  paragraphs: readonly Paragraph[],
  _context: ProposalContext,
): readonly ProposalsOfParagraph[] {
  return paragraphs.map(({ n }) => ({ n, proposals: [] }));
}
