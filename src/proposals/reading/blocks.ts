/**
 * The stretches of text that the rules read. As a rule a block is a paragraph. A text that is wrapped at a fixed width has sentences that run over several
 * paragraphs: there a block is joined from the lines up to the end of a sentence, and what is found is given back to the line on which it begins.
 */
import type { Paragraph } from '../paragraphs.ts';
import type { TextRange } from '../proposal.ts';
import { readPlain, type PlainText } from './plainText.ts';

interface Piece {
  readonly n: number;
  readonly start: number;
  readonly length: number;
}

export interface Block extends PlainText {
  /** Scripts that the text has letters of; rules of a language read nothing else. */
  readonly hasLatin: boolean;
  readonly hasArabic: boolean;
  readonly pieces: readonly Piece[];
}

const closing = /[.!?:;؟؛…]["'”’»)\]]*$/;

/** A line of wrapped text is as long as a line and does not end a sentence. */
function runsOn({ text }: Paragraph): boolean {
  return text.length >= 40 && text.length <= 110 && !closing.test(text);
}

/** Wrapped where, of at least four lines, two in five run on and none is longer than a line. */
function isWrapped(paragraphs: readonly Paragraph[]): boolean {
  const count = paragraphs.filter(runsOn).length;
  return count >= 4 && count >= 0.4 * paragraphs.length && paragraphs.every(({ text }) => text.length <= 140);
}

function blockOf(paragraphs: readonly Paragraph[]): Block {
  let text = '';
  const pieces = paragraphs.map(({ n, text: line }): Piece => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? line : `${text} ${line}`;
    return { n, start, length: line.length };
  });
  return { ...readPlain(text), hasLatin: /[a-z]/i.test(text), hasArabic: /[\u0621-\u064a]/.test(text), pieces };
}

export function composeBlocks(paragraphs: readonly Paragraph[]): readonly Block[] {
  if (!isWrapped(paragraphs)) return paragraphs.map((paragraph) => blockOf([paragraph]));
  const blocks: Block[] = [];
  let open: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    if (runsOn(paragraph)) continue;
    blocks.push(blockOf(open));
    open = [];
  }
  return open.length > 0 ? [...blocks, blockOf(open)] : blocks;
}

/** The paragraph in which a range of a block begins, and the range in it, cut off at its end. */
export function locate(block: Block, { start, end }: TextRange): { readonly n: number; readonly range: TextRange } {
  const piece = block.pieces.findLast((each) => each.start <= start) ?? block.pieces[0];
  if (!piece) throw new Error('A block has at least one paragraph.');
  const cut = Math.min(piece.length, end - piece.start);
  return { n: piece.n, range: { start: Math.min(start - piece.start, cut), end: cut } };
}
