/** The speaker's notes: what is shown and how far it goes, every record in short, what is disputed, and all sources with their addresses. */
import '../../words/sheets.ts';
import '../../words/slides.ts';
import { doubtLines, figureLines, holderLine, kindText, placeText, scopeLines, whenText } from '../data/recordTexts.ts';
import type { Snapshot, SnapshotRecord, SnapshotTexts } from '../snapshot/snapshot.ts';
import { sourceText } from '../snapshot/sourceText.ts';

function recordLine({ shown, numbers }: SnapshotRecord, snapshot: Snapshot): string {
  const [texts] = snapshot.texts;
  const { words } = texts;
  const cited = numbers.map((number) => `[${words.number(number)}]`).join('');
  const told = [
    kindText(shown, texts),
    whenText(shown, snapshot, texts),
    ...holderLine(shown, snapshot, texts),
    placeText(shown, snapshot, texts),
    ...figureLines(shown, texts),
  ];
  const doubts = [...doubtLines(shown, texts), ...(shown.disputed ? [words.t('export.disputes')] : [])];
  return `${words.text(shown.facts.record.name)} ${cited}: ${[...told, ...doubts].join(' · ')}`;
}

function legendLines({ legend, words }: SnapshotTexts): readonly string[] {
  return legend.flatMap(({ entries }) =>
    entries.map(({ label, count }) => (count === null ? label : `${label}: ${words.number(count)}`)),
  );
}

/** In the leading language; an empty line stands before each heading. */
export function composeNotes(snapshot: Snapshot): readonly string[] {
  const {
    records,
    sources,
    marking,
    texts: [texts],
  } = snapshot;
  const banner = marking === '' ? [] : [marking];
  const { words, title, subtitle, stamps, disputes, leftOut, elsewhere } = texts;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  return [
    ...banner,
    title,
    ...subtitle.split('\n'),
    ...scopeLines(texts),
    ...section(words.t('sheet.leftOut.title'), leftOut),
    ...section(words.t('export.disputes'), disputes),
    ...section(words.t('sheet.elsewhere'), elsewhere),
    ...section(
      words.t('slide.records'),
      records.map((record) => recordLine(record, snapshot)),
    ),
    ...section(
      words.t('export.sources'),
      sources.map(({ number, source }) =>
        [`${words.number(number)}.`, sourceText(source, texts), ...(source.url === undefined ? [] : [source.url])].join(
          ' ',
        ),
      ),
    ),
    ...section(words.t('slide.legend'), legendLines(texts)),
    '',
    stamps.publicSources,
    stamps.disclaimer,
    ...(snapshot.attribution.length > 0 ? [stamps.attribution] : []),
    ...banner,
  ];
}
