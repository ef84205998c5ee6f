/** A paragraph with its proposals, by kind and sentence: what each thing that it says to have happened is anchored to, and what stands nearest to it. */
import type { Paragraph } from '../proposals/paragraphs.ts';
import type { Proposal, ProposalKind, TextRange } from '../proposals/proposal.ts';
import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts';

export type OfKind<Kind extends ProposalKind> = Extract<Proposal, { readonly kind: Kind }>;

export interface Found<Kind extends ProposalKind> {
  readonly index: number;
  readonly sentence: number;
  readonly proposal: OfKind<Kind>;
}

/** A paragraph with its proposals, sorted by kind and sentence. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  readonly find: <Kind extends ProposalKind>(kind: Kind) => readonly Found<Kind>[];
}

export function readParagraph(paragraph: Paragraph, proposals: readonly Proposal[]): Reading {
  const sentences = sentencesOf(paragraph.text);
  return {
    paragraph,
    sentences,
    find: <Kind extends ProposalKind>(kind: Kind) =>
      proposals.flatMap((proposal, index) =>
        proposal.kind === kind
          ? [{ index, sentence: sentenceAt(sentences, proposal.range.start), proposal: proposal as OfKind<Kind> }]
          : [],
      ),
  };
}

export type Anchor = Found<'category'>;

interface Located {
  readonly sentence: number;
  readonly proposal: { readonly range: TextRange };
}

/** Distance in characters; another sentence counts as farther than any distance within one, an earlier one as nearer than a later. */
function distanceTo(anchor: Anchor, found: Located): number {
  const between = found.sentence - anchor.sentence;
  const apart = Math.max(
    0,
    found.proposal.range.start - anchor.proposal.range.end,
    anchor.proposal.range.start - found.proposal.range.end,
  );
  return (between < 0 ? -1000 * between : 1500 * between) + apart;
}

export function nearest<Kind extends ProposalKind>(
  anchor: Anchor | undefined,
  found: readonly Found<Kind>[],
  penalty: (each: Found<Kind>) => number = () => 0,
): Found<Kind> | undefined {
  const cost = (each: Found<Kind>): number => (anchor ? distanceTo(anchor, each) : each.index) + penalty(each);
  return found.reduce<Found<Kind> | undefined>(
    (best, each) => (best === undefined || cost(each) < cost(best) ? each : best),
    undefined,
  );
}

/** Of what a paragraph says, the part that belongs to one anchor; figures go to the nearest. */
export function figuresNear(
  anchor: Anchor | undefined,
  anchors: readonly Anchor[],
  reading: Reading,
): readonly Found<'figure'>[] {
  return reading
    .find('figure')
    .filter(({ proposal }) => proposal.value.low !== null)
    .filter((figure) => {
      const [first] = [...anchors].sort((a, b) => distanceTo(a, figure) - distanceTo(b, figure));
      return first === anchor;
    });
}

/** Words such as “killing” stand for these; beside a category of its own in one sentence they say no more than that. */
const generic: ReadonlySet<string> = new Set(['armed-clash', 'other', 'announcement']);

/** One anchor for each category of a paragraph: where it is named first. */
export function anchorsOf(reading: Reading): readonly Anchor[] {
  const first = new Map<string, Anchor>();
  for (const found of reading.find('category')) {
    const { kind, category } = found.proposal.value;
    const key = `${kind}/${category}`;
    if (!first.has(key)) first.set(key, found);
  }
  const anchors = [...first.values()];
  const isSpecific = ({ proposal }: Anchor): boolean => !generic.has(proposal.value.category);
  return anchors.filter(
    (anchor) => isSpecific(anchor) || !anchors.some((other) => isSpecific(other) && other.sentence === anchor.sentence),
  );
}
