/** A source in one line, as lists of sources give it. */
import type { Source } from '../../domain/records/record.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { isolate } from '../isolate.ts';

/** Who published it and when, for where there is no room for its title. */
export function shortSourceText({ publisher, published }: Source, { words }: { readonly words: Words }): string {
  return words.t('export.source.short', {
    publisher: isolate(publisher, words, 'auto'),
    published: describeDate(published, words),
  });
}

/** Titles stand in the language of their publication; only the day is worded. */
export function sourceText({ publisher, title, published }: Source, { words }: { readonly words: Words }): string {
  const day = describeDate(published, words);
  return words.t('export.source', {
    publisher: isolate(publisher, words, 'auto'),
    title: isolate(title, words, 'auto'),
    published: day,
  });
}
