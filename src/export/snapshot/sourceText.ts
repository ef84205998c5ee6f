/** A source in one line, as lists of sources give it. */
import type { Source } from '../../domain/records/record.ts';
import '../../words/sheets.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { isolate } from '../isolate.ts';
import type { NumberedSource } from './numberSources.ts';
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

/** " ¶ 8, 9"; empty where a source is cited whole. */
function paragraphsText(paragraphs: readonly number[], words: Words): string {
  return paragraphs.length > 0 ? ` ${words.t('sheet.paragraphs', { items: rangesText(paragraphs, words) })}` : '';
}

/** "Rudaw, 28 Jan 2026: Escape, al-Shaddadi prison ¶ 8, 9": what for and where, in place of a title. */
export function sourceWithTopic(
  { id, publisher, published }: Source,
  { words, topics }: Pick<SnapshotTexts, 'words' | 'topics'>,
): string {
  const cited = topics.get(id);
  const [by, day] = [isolate(publisher, words, 'auto'), describeDate(published, words)];
  if (!cited) return words.t('export.source.short', { publisher: by, published: day });
  const topic = `${cited.topic}${paragraphsText(cited.paragraphs, words)}`;
  return words.t('sheet.source', { publisher: by, published: day, topic });
}

/** Sources with what they are cited for said once for those that follow each other: "Escape: [3] Rudaw, 28 Jan 2026 ¶ 8 · [4] …". */
export function sourcesByTopic(
  sources: readonly NumberedSource[],
  { words, topics }: Pick<SnapshotTexts, 'words' | 'topics'>,
): readonly string[] {
  const groups: { readonly topic: string | undefined; readonly items: string[] }[] = [];
  for (const { number, source } of sources) {
    const cited = topics.get(source.id);
    const said = words.t('sheet.source.runIn', {
      number: words.number(number),
      publisher: isolate(source.publisher, words, 'auto'),
      published: describeDate(source.published, words),
    });
    const item = `${said}${paragraphsText(cited?.paragraphs ?? [], words)}`;
    const last = groups.at(-1);
    if (last && last.topic === cited?.topic) last.items.push(item);
    else groups.push({ topic: cited?.topic, items: [item] });
  }
  return groups.map(({ topic, items }) => {
    const joined = items.join(' · ');
    return topic === undefined ? joined : words.t('sheet.source.topic', { topic, sources: joined });
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
