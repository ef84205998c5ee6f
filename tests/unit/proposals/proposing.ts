/** Proposals from invented texts with the gazetteer and the actors of the data. */
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { Language } from '../../../src/domain/records/text.ts';
import { dayFromIso, type Day } from '../../../src/domain/time/day.ts';
import { checkData } from '../../../src/pipeline/dataCheck.ts';
import { splitParagraphs } from '../../../src/proposals/paragraphs.ts';
import type { Proposal, ProposalKind } from '../../../src/proposals/proposal.ts';
import { proposeFromText } from '../../../src/proposals/proposeFromText.ts';

export const dataset: Dataset = (await checkData()).dataset;

export function day(text: string): Day {
  const known = dayFromIso(text);
  if (known === undefined) throw new Error(`${text} is no day.`);
  return known;
}

export interface Setting {
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: Language;
}

/** All proposals of a text with the number of their paragraph. */
export function propose(
  text: string,
  { published = '2026-03-10', publisher = 'Local Wire', language = 'en' }: Setting = {},
): readonly (Proposal & { readonly n: number })[] {
  const paragraphs = splitParagraphs(text);
  return proposeFromText(paragraphs, {
    published: day(published),
    publisher,
    language,
    places: dataset.places,
    actors: dataset.actors,
  }).flatMap(({ n, proposals }) => proposals.map((proposal) => ({ ...proposal, n })));
}

/** One kind as "words → value", in order. */
export function found(kind: ProposalKind, text: string, setting: Setting = {}): readonly string[] {
  return propose(text, setting)
    .filter((proposal) => proposal.kind === kind)
    .map((proposal) => `${proposal.words} → ${valueOf(proposal)}`);
}

function valueOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'place': {
      const { place, extent, part, bearing, km } = proposal.value;
      return [place, extent, part, bearing, km].filter((each) => each !== undefined).join(' ');
    }
    case 'figure': {
      const { low, high, unit, qualifier } = proposal.value;
      return [low === null ? 'no number' : low === high ? String(low) : `${low}–${high}`, unit, qualifier]
        .filter((each) => each !== null)
        .join(' ');
    }
    case 'claimant':
      return proposal.value.actor ?? `“${proposal.value.name}”`;
    case 'category':
      return `${proposal.value.kind}/${proposal.value.category}`;
    default:
      return proposal.value;
  }
}
