/** A source in one line, as lists of sources give it. */
import type { Source } from '../../domain/records/record.ts';
import '../../words/sheets.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { isolate } from '../isolate.ts';
import type { SnapshotTexts } from './snapshot.ts';

/** "1–4, 7": neighbours in one range. Ascending. */
function rangesText(numbers: readonly number[], words: Words): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => (first === last ? words.number(first) : `${words.number(first)}–${words.number(last)}`))
    .join(', ');
}

/** "Rudaw, 28 Jan 2026: Escape, al-Shaddadi prison ¶ 8, 9": what for and where, in place of a title. */
export function sourceWithTopic(
  { id, publisher, published }: Source,
  { words, topics }: Pick<SnapshotTexts, 'words' | 'topics'>,
): string {
  const cited = topics.get(id);
  const [by, day] = [isolate(publisher, words, 'auto'), describeDate(published, words)];
  if (!cited) return words.t('export.source.short', { publisher: by, published: day });
  const { topic, paragraphs } = cited;
  const where =
    paragraphs.length > 0 ? ` ${words.t('sheet.paragraphs', { items: rangesText(paragraphs, words) })}` : '';
  return words.t('sheet.source', { publisher: by, published: day, topic: `${topic}${where}` });
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
