/** The rules applied to the text of a report. Pure and deterministic: the same text and context give the same proposals. */
import type { Actor, ActorId, Place, PlaceId } from '../domain/records/record.ts';
import type { Language } from '../domain/records/text.ts';
import type { Day } from '../domain/time/day.ts';
import { findCountries } from './actors/countries.ts';
import { findCommonActors } from './actors/findCommonActors.ts';
import { findActors, toActorProposals, tokensOfBlocks } from './actors/findActors.ts';
import { findCategories } from './categories/findCategories.ts';
import { findClaimants } from './claimants/findClaimants.ts';
import { publisherActor, publisherSpeaks } from './claimants/publisherSpeaks.ts';
import { findDays } from './days/findDays.ts';
import { findFigures } from './figures/findFigures.ts';
import type { Paragraph } from './paragraphs.ts';
import { findPlaces } from './places/findPlaces.ts';
import type { ClaimantProposal, FigureProposal, Proposal, ProposalsOfParagraph } from './proposal.ts';
import { composeBlocks, locate } from './reading/blocks.ts';

/** What the rules know besides the text. */
export interface ProposalContext {
  /** Day of publication; weekdays and "the last two days" are counted from it. */
  readonly published: Day;
  /** As printed; the claimant of what no one else is named for. */
  readonly publisher: string;
  readonly language: Language;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

/** "Two officials said" counts who speaks, not what the report is about. */
function isCountOfSpeakers({ range }: FigureProposal, { range: said, words, value }: ClaimantProposal): boolean {
  return range.start === said.start + words.indexOf(value.name);
}

/** One entry for every paragraph, in order, also where nothing is proposed. */
export function proposeFromText(
  paragraphs: readonly Paragraph[],
  context: ProposalContext,
): readonly ProposalsOfParagraph[] {
  const { published, publisher, language, actors } = context;
  const blocks = composeBlocks(paragraphs);
  const tokens = tokensOfBlocks(blocks);
  const countries = findCountries(blocks, tokens, context.places);
  const mentions = findActors(blocks, tokens, { ...context, countries });
  const days = findDays(blocks, published, language);
  const places = findPlaces(blocks, tokens, mentions, context);
  const claimants = findClaimants(blocks, mentions, context);
  const common = findCommonActors(blocks, {
    actors,
    mentions,
    countries,
  });
  const outlet = publisherActor(publisher, actors)?.id;
  const byParagraph = new Map<number, Proposal[]>(paragraphs.map(({ n }) => [n, []]));
  blocks.forEach((block, index) => {
    const [own, where] = [days[index] ?? [], places[index] ?? []];
    const measured = where.filter(({ value }) => value.km !== undefined);
    const said = claimants[index] ?? [];
    const found: readonly Proposal[] = [
      ...own,
      ...where,
      ...findFigures(
        block,
        [...own, ...measured].map(({ range }) => range),
      ).filter((figure) => !said.some((claimant) => isCountOfSpeakers(figure, claimant))),
      ...toActorProposals(block, mentions[index] ?? [], actors),
      ...(common[index] ?? []),
      ...said,
      ...findCategories(block),
    ];
    const spoken = publisherSpeaks(found, publisher, outlet);
    for (const proposal of spoken ? [...found, spoken] : found) {
      const { n, range } = locate(block, proposal.range);
      byParagraph.get(n)?.push({ ...proposal, range });
    }
  });
  return [...byParagraph].map(([n, proposals]) => ({
    n,
    proposals: proposals.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end),
  }));
}
