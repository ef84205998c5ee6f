/** Where in a publication a claim stands: "¶ 2 (line 9)". One wording for details, lists and files. */
import type { Citation } from '../domain/records/citation.ts';
import type { Words } from './words.ts';
import './details.ts';

export function describeCitation({ paragraph, line }: Citation, words: Words): string {
  if (paragraph === undefined) return words.t('claims.line', { line: line ?? 0 });
  return line === undefined
    ? words.t('claims.paragraph', { number: paragraph })
    : words.t('claims.pageParagraph', { number: paragraph, line });
}
