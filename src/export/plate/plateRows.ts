/** What a snapshot says, as rows for the columns of its sheet. */
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import { sourcesByTopic, sourceWithTopic } from '../snapshot/sourceText.ts';
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
    { ...quiet, runs: runsOf(snapshot, ({ compared }) => compared) },
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

/** That stamps, lists and notes speak the first language alone, and what the others say all the same. */
export function shortRows(snapshot: Snapshot): readonly Row[] {
  const { quiet } = styles(snapshot);
  const [leading] = snapshot.texts;
  const runs = runsOf(snapshot, ({ words }) =>
    words.t('sheet.listsIn', { language: words.t(`sheet.language.${leading.language}`) }),
  );
  const [, ...others] = snapshot.texts;
  const disclaimers = others.map(({ stamps, direction }): Run => ({ text: stamps.disclaimer, direction }));
  return [
    { ...quiet, runs: disclaimers },
    { ...quiet, runs, joins: true },
  ];
}

/** So many entries, or sources, stand in one block, which no end of a column parts: long blocks waste no ends of lines, short ones no ends of columns. */
export const runInSizes = [6, 3, 2] as const;

/** Layers that count records first, each under its name; then what else is drawn, under one heading. */
/** `runIn`: entries in a block on A4. */
export function legendRows(snapshot: Snapshot, runIn: number = runInSizes[0]): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  const isTight = isNarrow(snapshot.sheet);
  const groupIn = ({ legend }: SnapshotTexts, id: string): SnapshotTexts['legend'][number] | undefined =>
    legend.find((group) => group.id === id);
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
  const block = (runs: readonly Run[], rows: readonly Row[]): readonly Row[] => {
    const head: Row = { ...heading, runs, joins: true };
    if (!isTight) return [{ ...head, heading: true }, ...rows];
    // On A4 entries follow their heading and each other like words: a line for each would leave no room for the map.
    return [head, ...rows].flatMap((row, index, all) =>
      index % runIn === 0 ? [{ ...row, beside: all.slice(index + 1, index + runIn) }] : [],
    );
  };
  const isCounted = ({ title, isApart = false, entries }: SnapshotTexts['legend'][number]): boolean =>
    title !== null && (isApart || entries.some(({ count }) => count !== null));
  const others = leading.legend.filter((group) => !isCounted(group));
  return [
    ...leading.legend.filter(isCounted).flatMap((group) =>
      block(
        runsOf(snapshot, (texts) => groupIn(texts, group.id)?.title ?? ''),
        entryRows(group),
      ),
    ),
    ...(others.length > 0
      ? block(
          runsOf(snapshot, ({ words }) => words.t('export.legend.others')),
          others.flatMap(entryRows),
        )
      : []),
  ];
}

/** `runIn`: as many in a paragraph on A4. */
export function disputeRows(snapshot: Snapshot, runIn: number = runInSizes[0]): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  if (leading.disputes.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, ({ words }) => words.t('export.disputes')), heading: true, joins: true },
    ...(isNarrow(snapshot.sheet)
      ? Array.from({ length: Math.ceil(leading.disputes.length / runIn) }, (_, index): Row => ({
          ...small,
          runs: runsOf(snapshot, ({ disputes }) =>
            disputes
              .slice(index * runIn, (index + 1) * runIn)
              .map((text) => `◆ ${text}`)
              .join('  '),
          ),
        }))
      : leading.disputes.map((_, index): Row => ({
          ...small,
          runs: runsOf(snapshot, (texts) => texts.disputes[index] ?? ''),
          marker: '◆',
        }))),
  ];
}

/** Who, when, what for, and in which paragraphs. */
export function sourceRows(snapshot: Snapshot, runIn: number = runInSizes[0]): readonly Row[] {
  const { heading } = styles(snapshot);
  if (snapshot.sources.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, (texts) => texts.words.t('export.sources')), heading: true, joins: true },
    ...(isNarrow(snapshot.sheet) ? runInSources(snapshot, runIn) : listedSources(snapshot)),
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

function runInSources(snapshot: Snapshot, runIn: number): readonly Row[] {
  const { small } = styles(snapshot);
  const [leading] = snapshot.texts;
  const { words, direction } = leading;
  return Array.from({ length: Math.ceil(snapshot.sources.length / runIn) }, (_, index) => {
    const own = snapshot.sources.slice(index * runIn, (index + 1) * runIn);
    const text = sourcesByTopic(own, leading).join(words.t('sheet.source.next'));
    return { ...small, runs: [{ text, direction }] };
  });
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
