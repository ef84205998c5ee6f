/** What a source is cited for on a sheet: the kind of the record and its place, and the paragraphs. */
import '../../words/sheets.ts';
import { citationOf } from '../../domain/records/citation.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { placesOf, type BriefRecord, type Place, type SourceId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Words } from '../../words/words.ts';

export interface SourceTopic {
  /** Two or three words: "Escape, al-Shaddadi prison". */
  readonly topic: string;
  /** Of the publication, ascending; empty where it is cited whole. */
  readonly paragraphs: readonly number[];
}

/** Grounds so large that their name says nothing of what a source is cited for. */
const wide: ReadonlySet<string> = new Set(['region', 'governorate', 'country', 'border']);

function topicOf(record: BriefRecord, place: Place | undefined, words: Words): string {
  const category =
    record.kind === 'incident'
      ? words.code('category', `incident/${record.category}`)
      : words.code('kind', record.kind);
  if (!place || wide.has(place.category)) return category;
  if (record.kind === 'detention-site') return words.text(place.name);
  return words.t('sheet.topic', { category, place: words.text(place.name) });
}

/** By the first record that cites a source. */
export function sourceTopics(
  shown: readonly Shown[],
  dataset: Dataset,
  words: Words,
): ReadonlyMap<SourceId, SourceTopic> {
  const topics = new Map<SourceId, { topic: string; readonly paragraphs: Set<number> }>();
  for (const { facts, claims } of shown) {
    const { record } = facts;
    const place = dataset.places.get(placesOf(record)[0] ?? '');
    const topic = topicOf(record, place, words);
    for (const claim of claims) {
      const source = dataset.sources.get(claim.source);
      if (!source) continue;
      const known = topics.get(claim.source) ?? { topic, paragraphs: new Set<number>() };
      topics.set(claim.source, known);
      const paragraph = citationOf(claim, source)?.paragraph;
      if (paragraph !== undefined) known.paragraphs.add(paragraph);
    }
  }
  return new Map(
    [...topics].map(([id, { topic, paragraphs }]) => [
      id,
      { topic, paragraphs: [...paragraphs].sort((a, b) => a - b) },
    ]),
  );
}
