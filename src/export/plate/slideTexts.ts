/** What a slide says above and below its map, or beside it, as rows. */
import { leftOutWords } from '../snapshot/leftOut.ts';
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import type { Row } from './displayList.ts';
import { lineRuns, runsOf } from './plateRows.ts';
import { naturalHeight, scaleRows } from './rows.ts';
import { leastSlidePt } from './sheet.ts';
import { lineSpacing, wrapText, type Measure } from './text.ts';

/** Sizes tried for a headline in one line. */
const titleSteps = [1, 0.92, 0.85, 0.77] as const;
/** In two languages it may be smaller still: each line of it is taken from the map. */
const titleStepsOfTwo = [0.92, 0.85, 0.77, 0.7, 0.63, 0.56] as const;
/** Beside the map, where a headline has several lines: sizes, and most of the height that it takes. */
const besideSteps = [0.92, 0.85, 0.77, 0.7, 0.63] as const;
const besideShare = { one: 0.175, two: 0.3 } as const;

function titleLines(runs: Row['runs'], sizePt: number, widthPt: number, measure: Measure): number {
  return runs.reduce((sum, run) => sum + wrapText(run.text, widthPt, sizePt, 600, measure).length, 0);
}

/** Place of the headline: above the map, or in a column of that height beside it. */
export type TitlePlace = { readonly kind: 'above' } | { readonly kind: 'beside'; readonly heightPt: number };

function titleRow(snapshot: Snapshot, widthPt: number, place: TitlePlace, measure: Measure): Row {
  const { title } = snapshot.sheet.type;
  const base = { weight: 600, colour: snapshot.theme.page.text } as const;
  const [whole, short] = [runsOf(snapshot, (texts) => texts.title), runsOf(snapshot, (texts) => texts.shortTitle)];
  const isAlone = snapshot.texts.length === 1;
  const linesOf = (runs: Row['runs'], share: number): number => titleLines(runs, title * share, widthPt, measure);
  const steps = place.kind === 'beside' ? besideSteps : isAlone ? titleSteps : titleStepsOfTwo;
  const smallest = steps.at(-1) ?? 1;
  // A line more costs more of the map than the first words are worth.
  const runs = linesOf(short, smallest) < linesOf(whole, smallest) ? short : whole;
  if (place.kind === 'above') {
    return { ...base, sizePt: title * (steps.find((step) => linesOf(runs, step) <= runs.length) ?? smallest), runs };
  }
  const most = place.heightPt * besideShare[isAlone ? 'one' : 'two'];
  const words = runs.flatMap(({ text }) => text.split(/\s+/u));
  const fits = (share: number): boolean =>
    linesOf(runs, share) * title * share * lineSpacing <= most &&
    words.every((word) => measure(word, title * share, 600) <= widthPt);
  return { ...base, sizePt: title * (steps.find(fits) ?? smallest), runs };
}

/** Headline, what was asked for below it, and the line of window and knowledge. */
export function headRows(
  snapshot: Snapshot,
  widthPt: number,
  place: TitlePlace,
  measure: Measure,
): readonly [title: readonly Row[], stamps: readonly Row[]] {
  const { subtitle, body } = snapshot.sheet.type;
  const { text, textQuiet } = snapshot.theme.page;
  const asked =
    snapshot.options.subtitle === ''
      ? []
      : lineRuns(snapshot, (texts) => (texts === snapshot.texts[0] ? texts.subtitle : ''));
  return [
    [
      titleRow(snapshot, widthPt, place, measure),
      ...asked.map((lines): Row => ({ sizePt: subtitle, weight: 400, colour: text, runs: lines })),
    ],
    [
      {
        sizePt: body,
        weight: 400,
        colour: textQuiet,
        runs: runsOf(snapshot, ({ stamps }) => stamps.line),
        joins: true,
      },
    ],
  ];
}

function sourcesText(snapshot: Snapshot, { words }: SnapshotTexts): string {
  return words.t(snapshot.hasNotes ? 'sheet.sources' : 'sheet.sourcesAlone', { count: snapshot.sources.length });
}

/** First what must be beside the map: counts and sources; then what may lie on it: what was left out, the filters and the disclaimer in one paragraph. */
export function footRows(
  snapshot: Snapshot,
  incomplete: readonly string[],
): readonly [counts: readonly Row[], rest: readonly Row[]] {
  const { small } = snapshot.sheet.type;
  const { text, textQuiet, danger } = snapshot.theme.page;
  const [{ words, direction, stamps }] = snapshot.texts;
  const quiet = { sizePt: small, weight: 400, colour: textQuiet } as const;
  const link = snapshot.parts.has('link') ? stamps.link : null;
  const restOf = ({ words: own, stamps: said }: SnapshotTexts): string => {
    const out = leftOutWords(snapshot.visible, snapshot.hidden, own);
    return [
      ...(out.length > 0 ? [own.t('sheet.leftOut', { items: out.join(own.t('export.comma')) })] : []),
      ...(said.filters.length > 0 ? [said.filterLine] : []),
      own.t('sheet.disclaimer'),
    ].join(' · ');
  };
  const counts: readonly Row[] = [
    ...incomplete.map((reason): Row => ({
      ...quiet,
      weight: 600,
      colour: danger,
      runs: [{ text: words.t('export.incomplete.reason', { reason }), direction }],
    })),
    {
      ...quiet,
      weight: 600,
      colour: text,
      runs: runsOf(snapshot, (texts) => `${texts.stamps.countsShort} · ${sourcesText(snapshot, texts)}`),
      joins: true,
    },
  ];
  const rest: readonly Row[] = [
    { ...quiet, runs: runsOf(snapshot, ({ compared }) => compared) },
    { ...quiet, runs: runsOf(snapshot, restOf), joins: true },
    { ...quiet, runs: runsOf(snapshot, ({ imported = '' }) => imported) },
    ...(link === null ? [] : [{ ...quiet, runs: [{ text: link, direction }] }]),
  ];
  return [counts, rest.filter(({ runs }) => runs.length > 0)];
}

/** Rows that take too much are set smaller, never below the least size; what still finds no room is counted. */
export function fitted(rows: readonly Row[], widthPt: number, mostPt: number, measure: Measure): readonly Row[] {
  for (const factor of [1, 0.93, 0.86]) {
    const scaled = scaleRows(rows, factor).map((row) => ({ ...row, sizePt: Math.max(leastSlidePt, row.sizePt) }));
    if (naturalHeight(scaled, widthPt, measure) <= mostPt) return scaled;
  }
  return rows.map((row) => ({ ...row, sizePt: Math.max(leastSlidePt, row.sizePt * 0.8) }));
}
