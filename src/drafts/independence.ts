/** Whether two reports tell one story: paragraphs that are nearly the same, and the same claimant with the same figure. Such reports count as one source. */
import { foldName } from '../domain/records/fold.ts';

/** Words in a row that are compared. */
const shingleWords = 4;
/** Paragraphs with fewer words say too little to be compared. */
const leastWords = 12;
/** Share of its runs of words that a paragraph has in common with another to be nearly the same. */
const nearShare = 0.5;
/** Share of its longer paragraphs that a report has in common with another to be a rewrite. */
const rewriteShare = 0.3;

function shinglesOf(text: string): ReadonlySet<string> {
  const words = foldName(text).split(' ');
  if (words.length < leastWords) return new Set();
  return new Set(
    words
      .slice(0, words.length - shingleWords + 1)
      .map((_, index) => words.slice(index, index + shingleWords).join(' ')),
  );
}

export interface SameParagraph {
  /** Numbers of the paragraphs, from 1. */
  readonly paragraph: number;
  readonly other: number;
  /** 0–1. */
  readonly share: number;
}

/** Paragraphs of a report that another has nearly word for word, each with the nearest. */
export function sameParagraphs(report: readonly string[], other: readonly string[]): readonly SameParagraph[] {
  const others = other.map(shinglesOf);
  return report.flatMap((text, index): readonly SameParagraph[] => {
    const own = shinglesOf(text);
    if (own.size === 0) return [];
    const shares = others.map((set) => [...own].filter((shingle) => set.has(shingle)).length / own.size);
    const share = Math.max(0, ...shares);
    return share >= nearShare ? [{ paragraph: index + 1, other: shares.indexOf(share) + 1, share }] : [];
  });
}

/** Whether a report carries another one's story. */
export function isRewrite(report: readonly string[], other: readonly string[]): boolean {
  const longer = report.filter((text) => shinglesOf(text).size > 0).length;
  return longer > 0 && sameParagraphs(report, other).length / longer >= rewriteShare;
}
