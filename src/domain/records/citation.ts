/** Where in a publication a claim stands. */
import type { Claim, Source } from './record.ts';

export interface Citation {
  /** Paragraph of the page; undefined where the line belongs to none, such as a date line. */
  readonly paragraph?: number;
  /** Line of the stored text, only where it is not the paragraph itself. */
  readonly line?: number;
}

/** The stored text has a paragraph on each line, unless its source says where the paragraphs of the page begin. Undefined for a page that is cited whole. */
export function citationOf({ paragraph }: Claim, source: Source | undefined): Citation | undefined {
  if (paragraph === undefined) return undefined;
  const firstLines = source?.pageParagraphs;
  if (firstLines === undefined) return { paragraph };
  const begun = firstLines.filter((line) => line <= paragraph).length;
  return begun === 0 ? { line: paragraph } : { paragraph: begun, line: paragraph };
}
