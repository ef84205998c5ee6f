/** What the pages after a sheet say: its scope, every record with what is claimed about it, every source with its number and address. */
import { recordKinds } from '../../domain/records/record.ts';
import {
  claimText,
  doubtLines,
  figureLines,
  holderLine,
  kindText,
  placeText,
  scopeLines,
  whenText,
} from '../data/recordTexts.ts';
import '../../words/sheets.ts';
import type { Row } from '../plate/displayList.ts';
import type { Snapshot, SnapshotRecord, SnapshotTexts } from '../snapshot/snapshot.ts';
import { sourceText } from '../snapshot/sourceText.ts';
import type { TextBlock } from './textBlock.ts';

/** One record with everything that is claimed about it. */
export function recordBlocks(
  { shown, numbers }: SnapshotRecord,
  snapshot: Snapshot,
  texts: SnapshotTexts,
): readonly TextBlock[] {
  const { words } = texts;
  const { record } = shown.facts;
  const cited = numbers.map((number) => `[${words.number(number)}]`).join(' ');
  const points = [
    ...holderLine(shown, snapshot, texts),
    ...doubtLines(shown, texts),
    ...(shown.disputed ? [words.t('export.disputes')] : []),
    ...figureLines(shown, texts),
    ...shown.claims.map((claim) => claimText(claim, snapshot, texts)),
    ...(record.note ? [words.text(record.note)] : []),
  ];
  return [
    { kind: 'subheading', text: `${words.text(record.name)} ${cited}`.trimEnd() },
    {
      kind: 'quiet',
      text: [kindText(shown, texts), whenText(shown, snapshot, texts), placeText(shown, snapshot, texts)].join(' · '),
    },
    ...points.map((text): TextBlock => ({ kind: 'entry', marker: '•', text })),
  ];
}

/** Addresses in the letters that every program takes; none where there is nothing to open. */
function addressBlocks(url: string | undefined): readonly TextBlock[] {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url)
    ? [{ kind: 'address', text: url, url: new URL(url).href }]
    : [];
}

/** The sources under their heading; nothing where there are none. */
export function sourceBlocks(sources: Snapshot['sources'], texts: SnapshotTexts): readonly TextBlock[] {
  const { words } = texts;
  if (sources.length === 0) return [];
  return [
    { kind: 'heading', text: words.t('export.sources') },
    ...sources.flatMap(({ number, source }): readonly TextBlock[] => [
      { kind: 'entry', marker: `${words.number(number)}.`, text: sourceText(source, texts) },
      ...addressBlocks(source.url),
    ]),
  ];
}

/** In one language, the leading one by itself. */
export function snapshotBlocks(snapshot: Snapshot, first: SnapshotTexts = snapshot.texts[0]): readonly TextBlock[] {
  const { records, sources } = snapshot;
  const { words } = first;
  return [
    { kind: 'title', text: first.title },
    ...(first.subtitle === '' ? [] : [{ kind: 'quiet', text: first.subtitle } as const]),
    ...scopeLines(first)
      .filter((text) => text !== '')
      .map((text): TextBlock => ({ kind: 'paragraph', text })),
    ...recordKinds.flatMap((kind): readonly TextBlock[] => {
      const own = records.filter(({ shown }) => shown.facts.record.kind === kind);
      const heading = { kind: 'heading', text: `${words.code('kind', kind)} (${words.number(own.length)})` } as const;
      return own.length === 0 ? [] : [heading, ...own.flatMap((record) => recordBlocks(record, snapshot, first))];
    }),
    ...sourceBlocks(sources, first),
    { kind: 'quiet', text: first.stamps.disclaimer },
  ];
}

/** The lines that the sheet before had no room for, as they would stand on it. */
export function continuedBlocks({ texts: [{ words }] }: Snapshot, rows: readonly Row[]): readonly TextBlock[] {
  return [{ kind: 'title', text: words.t('sheet.continued') }, ...continuedRows(rows)];
}

export function continuedRows(rows: readonly Row[]): readonly TextBlock[] {
  return rows.map(({ runs, heading, marker, trailing }): TextBlock => {
    const text = [runs.map((run) => run.text).join(' · '), ...(trailing === undefined ? [] : [trailing])].join(': ');
    if (heading === true) return { kind: 'subheading', text };
    return marker === undefined ? { kind: 'paragraph', text } : { kind: 'entry', marker, text };
  });
}
