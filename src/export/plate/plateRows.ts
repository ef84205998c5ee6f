/** What a snapshot says, as rows for the columns of its sheet. */
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import { shortSourceText, sourceText } from '../snapshot/sourceText.ts';
import type { Row, Run } from './displayList.ts';
import type { Measure } from './text.ts';
import { wrapText } from './text.ts';

const runsOf = (snapshot: Snapshot, textOf: (texts: SnapshotTexts) => string): readonly Run[] =>
  snapshot.texts
    .map((texts) => ({ text: textOf(texts), direction: texts.direction }))
    .filter(({ text }) => text !== '');

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

export function titleRows(snapshot: Snapshot): readonly Row[] {
  const { title, subtitle } = styles(snapshot);
  const mostLines = snapshot.texts.length > 1 ? 1 : 2;
  return [
    { ...title, runs: runsOf(snapshot, (texts) => texts.title), mostLines },
    { ...subtitle, runs: runsOf(snapshot, (texts) => texts.subtitle), mostLines },
  ].filter(({ runs }) => runs.length > 0);
}

/** Filters in at most two lines; what finds no room is counted. */
function filterLine({ stamps, words }: SnapshotTexts, widthPt: number, sizePt: number, measure: Measure): string {
  for (let kept = stamps.filters.length; kept > 0; kept -= 1) {
    const more = stamps.filters.length - kept;
    const items = [...stamps.filters.slice(0, kept), ...(more > 0 ? [words.t('export.more', { count: more })] : [])];
    const line = words.t('export.filters', { items: items.join(' · ') });
    if (wrapText(line, widthPt, sizePt, 400, measure).length <= 2) return line;
  }
  return stamps.filters.length === 0
    ? stamps.filterLine
    : words.t('export.filters', { items: words.t('export.more', { count: stamps.filters.length }) });
}

export function stampRows(snapshot: Snapshot, widthPt: number, measure: Measure): readonly Row[] {
  const { strong, small } = styles(snapshot);
  return [
    { ...strong, runs: runsOf(snapshot, ({ stamps }) => stamps.counts), mostLines: 2 },
    {
      ...small,
      runs: runsOf(snapshot, ({ stamps }) => [stamps.window, stamps.asOf, stamps.asKnown].join(' · ')),
      mostLines: 2,
    },
    { ...small, runs: runsOf(snapshot, (texts) => filterLine(texts, widthPt, small.sizePt, measure)), mostLines: 2 },
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
      mostLines: 2,
    })),
    { ...quiet, runs: runsOf(snapshot, ({ imported = '' }) => imported), mostLines: 6 },
    { ...quiet, runs: runsOf(snapshot, ({ stamps }) => stamps.disclaimer) },
    {
      ...quiet,
      runs: runsOf(snapshot, ({ stamps }) => (snapshot.attribution.length > 0 ? stamps.attribution : '')),
      mostLines: 4,
    },
    {
      ...quiet,
      runs: runsOf(snapshot, ({ stamps }) => [stamps.publicSources, stamps.produced, stamps.version].join(' · ')),
    },
    ...(link === null ? [] : [{ ...quiet, runs: [{ text: link, direction }], mostLines: 2 }]),
  ].filter(({ runs }) => runs.length > 0);
}

/** Layers that count records first, each under its name; then what else is drawn, under one heading. */
export function legendRows(snapshot: Snapshot): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  const headingRow = (runs: readonly Run[]): Row => ({ ...heading, runs, heading: true, joins: true });
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
  const isCounted = ({ title, isApart = false, entries }: SnapshotTexts['legend'][number]): boolean =>
    title !== null && (isApart || entries.some(({ count }) => count !== null));
  const others = leading.legend.filter((group) => !isCounted(group));
  return [
    ...leading.legend
      .filter(isCounted)
      .flatMap((group) => [
        headingRow(runsOf(snapshot, (texts) => groupIn(texts, group.id)?.title ?? '')),
        ...entryRows(group),
      ]),
    ...(others.length > 0 ? [headingRow(runsOf(snapshot, ({ words }) => words.t('export.legend.others')))] : []),
    ...others.flatMap(entryRows),
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

function listSources(snapshot: Snapshot, textOf: typeof sourceText): readonly Row[] {
  const { small, heading } = styles(snapshot);
  const [leading] = snapshot.texts;
  if (snapshot.sources.length === 0) return [];
  return [
    { ...heading, runs: runsOf(snapshot, ({ words }) => words.t('export.sources')), heading: true, joins: true },
    ...snapshot.sources.map(({ number, source }): Row => ({
      ...small,
      marker: `${leading.words.number(number)}.`,
      runs: [{ text: textOf(source, leading), direction: leading.direction }],
    })),
  ];
}

export const sourceRows = (snapshot: Snapshot): readonly Row[] => listSources(snapshot, sourceText);
/** Without titles. */
export const shortSourceRows = (snapshot: Snapshot): readonly Row[] => listSources(snapshot, shortSourceText);

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
