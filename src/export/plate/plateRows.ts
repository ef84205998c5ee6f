/** What a snapshot says, as rows for the columns of its sheet. */
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import { sourceWithTopic } from '../snapshot/sourceText.ts';
import type { Row, Run } from './displayList.ts';
import type { Sheet } from './sheet.ts';

export const runsOf = (snapshot: Snapshot, textOf: (texts: SnapshotTexts) => string): readonly Run[] =>
  snapshot.texts
    .map((texts) => ({ text: textOf(texts), direction: texts.direction }))
    .filter(({ text }) => text !== '');

/** Line by line, where the text of a step has line breaks of its own. */
export function lineRuns(snapshot: Snapshot, textOf: (texts: SnapshotTexts) => string): readonly (readonly Run[])[] {
  const linesIn = (texts: SnapshotTexts): readonly string[] => textOf(texts).split('\n');
  const count = Math.max(...snapshot.texts.map((texts) => linesIn(texts).length));
  return Array.from({ length: count }, (_, index) => runsOf(snapshot, (texts) => linesIn(texts)[index] ?? '')).filter(
    (runs) => runs.length > 0,
  );
}

type Style = Pick<Row, 'sizePt' | 'weight' | 'colour'>;

function styles({
  sheet,
  theme,
}: Snapshot): Readonly<Record<'title' | 'subtitle' | 'strong' | 'small' | 'quiet' | 'heading' | 'body', Style>> {
  const { title, subtitle, body, small } = sheet.type;
  const { text, textQuiet } = theme.page;
  return {
    title: { sizePt: title, weight: 600, colour: text },
    subtitle: { sizePt: subtitle, weight: 400, colour: textQuiet },
    strong: { sizePt: body, weight: 600, colour: text },
    body: { sizePt: body, weight: 400, colour: text },
    small: { sizePt: small, weight: 400, colour: text },
    quiet: { sizePt: small, weight: 400, colour: textQuiet },
    heading: { sizePt: small, weight: 600, colour: textQuiet },
  };
}

/** Whole, on as many lines as they need. */
export function titleRows(snapshot: Snapshot): readonly Row[] {
  const { title, subtitle, quiet } = styles(snapshot);
  const isTight = isNarrow(snapshot.sheet);
  // On A4 the second language would cost the map more than the title that it repeats is worth.
  const isSaid = (texts: SnapshotTexts): boolean => texts === snapshot.texts[0] || !isTight;
  return [
    { ...title, runs: runsOf(snapshot, (texts) => texts.title) },
    ...lineRuns(snapshot, (texts) => (isSaid(texts) ? texts.subtitle : '')).map((runs): Row => ({
      ...(isTight ? quiet : subtitle),
      runs,
    })),
  ].filter(({ runs }) => runs.length > 0);
}

export function stampRows(snapshot: Snapshot): readonly Row[] {
  const { strong, small } = styles(snapshot);
  return [
    { ...strong, runs: runsOf(snapshot, ({ stamps }) => stamps.counts) },
    {
      ...small,
      runs: runsOf(snapshot, ({ stamps }) =>
        [stamps.window, stamps.asOf, stamps.asKnown, stamps.filterLine].join(' · '),
      ),
    },
  ];
}

export function noteRows(snapshot: Snapshot, incomplete: readonly string[]): readonly Row[] {
  const { quiet } = styles(snapshot);
  const link = snapshot.parts.has('link') ? snapshot.texts[0].stamps.link : null;
  const [{ words, direction }] = snapshot.texts;
  return [
    ...incomplete.map((reason): Row => ({
      ...quiet,
      weight: 600,
      colour: snapshot.theme.page.danger,
      runs: [{ text: words.t('export.incomplete.reason', { reason }), direction }],
    })),
    { ...quiet, runs: runsOf(snapshot, ({ imported = '' }) => imported) },
    { ...quiet, runs: runsOf(snapshot, ({ stamps }) => stamps.disclaimer) },
    {
      ...quiet,
      runs: runsOf(snapshot, ({ stamps }) => (snapshot.attribution.length > 0 ? stamps.attribution : '')),
    },
    {
      ...quiet,
      runs: runsOf(snapshot, ({ stamps }) => [stamps.publicSources, stamps.produced, stamps.version].join(' · ')),
    },
    ...(link === null ? [] : [{ ...quiet, runs: [{ text: link, direction }] }]),
  ].filter(({ runs }) => runs.length > 0);
}

/** So many entries stand in one block, which no end of a column parts. */
const runInEntries = 5;

/** Layers that count records first, each under its name; then what else is drawn, under one heading. */
export function legendRows(snapshot: Snapshot): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  const headingRow = (runs: readonly Run[]): Row => ({ ...heading, runs, heading: true, joins: true });
  const groupIn = ({ legend }: SnapshotTexts, id: string): SnapshotTexts['legend'][number] | undefined =>
    legend.find((group) => group.id === id);
  // On A4 entries follow each other like words: a line for each would leave no room for the map.
  const runIn = (rows: readonly Row[]): readonly Row[] =>
    isNarrow(snapshot.sheet)
      ? rows.flatMap((row, index) =>
          index % runInEntries === 0 ? [{ ...row, beside: rows.slice(index + 1, index + runInEntries) }] : [],
        )
      : rows;
  const entryRows = ({ id, entries }: SnapshotTexts['legend'][number]): readonly Row[] =>
    entries.map((entry) => ({
      ...small,
      symbol: entry.shapes,
      joins: true,
      runs: runsOf(
        snapshot,
        (texts) => groupIn(texts, id)?.entries.find((other) => other.id === entry.id)?.label ?? '',
      ),
      ...(entry.count === null ? {} : { trailing: leading.words.number(entry.count) }),
    }));
  const isCounted = ({ title, isApart = false, entries }: SnapshotTexts['legend'][number]): boolean =>
    title !== null && (isApart || entries.some(({ count }) => count !== null));
  const others = leading.legend.filter((group) => !isCounted(group));
  return [
    ...leading.legend
      .filter(isCounted)
      .flatMap((group) => [
        headingRow(runsOf(snapshot, (texts) => groupIn(texts, group.id)?.title ?? '')),
        ...runIn(entryRows(group)),
      ]),
    ...(others.length > 0 ? [headingRow(runsOf(snapshot, ({ words }) => words.t('export.legend.others')))] : []),
    ...runIn(others.flatMap(entryRows)),
  ];
}

export function disputeRows(snapshot: Snapshot): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  if (leading.disputes.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, ({ words }) => words.t('export.disputes')), heading: true, joins: true },
    ...leading.disputes.map((_, index): Row => ({
      ...small,
      runs: runsOf(snapshot, (texts) => texts.disputes[index] ?? ''),
      marker: '◆',
    })),
  ];
}

/** Who, when, what for, and in which paragraphs. */
export function sourceRows(snapshot: Snapshot): readonly Row[] {
  const { heading } = styles(snapshot);
  if (snapshot.sources.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, (texts) => texts.words.t('export.sources')), heading: true, joins: true },
    ...(isNarrow(snapshot.sheet) ? runInSources(snapshot) : listedSources(snapshot)),
  ];
}

/** On A4 a list with a line for each source would leave no room for the map. */
export const isNarrow = ({ preset }: Sheet): boolean => preset === 'a4-landscape' || preset === 'a4-portrait';

function listedSources(snapshot: Snapshot): readonly Row[] {
  const { small } = styles(snapshot);
  const [leading] = snapshot.texts;
  return snapshot.sources.map(({ number, source }): Row => ({
    ...small,
    marker: `${leading.words.number(number)}.`,
    runs: [{ text: sourceWithTopic(source, leading), direction: leading.direction }],
  }));
}

/** So many sources follow each other in one paragraph, isolated only in their publishers: a line may end inside a longer isolate, which then loses its direction. */
const runInSize = 4;

function runInSources(snapshot: Snapshot): readonly Row[] {
  const { small } = styles(snapshot);
  const [leading] = snapshot.texts;
  const { words, direction } = leading;
  const texts = snapshot.sources.map(({ number, source }) =>
    words.t('sheet.source.runIn', {
      number: words.number(number),
      source: sourceWithTopic(source, leading),
    }),
  );
  return Array.from({ length: Math.ceil(texts.length / runInSize) }, (_, index) => ({
    ...small,
    runs: [{ text: texts.slice(index * runInSize, (index + 1) * runInSize).join('  '), direction }],
  }));
}

function headed(
  snapshot: Snapshot,
  key: 'sheet.elsewhere' | 'sheet.leftOut.title',
  items: readonly string[],
): readonly Row[] {
  const { small, heading } = styles(snapshot);
  if (items.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, ({ words }) => words.t(key)), heading: true, joins: true },
    ...items.map((text): Row => ({ ...small, marker: '·', runs: [{ text, direction: snapshot.texts[0].direction }] })),
  ];
}

/** What lies only somewhere in an area larger than the corridor or outline that is asked for. */
export const elsewhereRows = (snapshot: Snapshot): readonly Row[] =>
  headed(snapshot, 'sheet.elsewhere', snapshot.texts[0].elsewhere);

/** What of the data is not on the sheet, and why. */
export const leftOutRows = (snapshot: Snapshot): readonly Row[] =>
  headed(snapshot, 'sheet.leftOut.title', snapshot.texts[0].leftOut);

export function moreRow(snapshot: Snapshot): (more: number) => Row {
  const { quiet } = styles(snapshot);
  const [leading] = snapshot.texts;
  return (more) => ({
    ...quiet,
    weight: 600,
    runs: [{ text: leading.words.t('export.more', { count: more }), direction: leading.direction }],
    mostLines: 1,
  });
}
