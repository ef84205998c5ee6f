/** What stands beside the map of the selected record: its dispute first, then its figures by who says them, its counts day by day, or who held it. */
import '../../words/sheets.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { figuresOf, type FigurePoint } from '../../domain/records/figures.ts';
import { transferredBy } from '../../domain/records/series.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import { figureText } from '../../layers/marks/figureText.ts';
import { dayAndMonth } from '../../layers/marks/transferCard.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { isolate } from '../isolate.ts';
import { disputeNotes } from './disputeNotes.ts';
import { periodText } from './siteStateText.ts';

/** One line of the chart. `low` and `high` are null where it is no number, as in a history. */
export interface SelectionRow {
  readonly label: string;
  readonly value: string;
  readonly low: number | null;
  readonly high: number | null;
}

export interface SelectionText {
  readonly name: string;
  /** Null where its claims agree. */
  readonly dispute: string | null;
  readonly heading: string;
  readonly rows: readonly SelectionRow[];
}

const nameOf = (id: string, { actors }: Dataset, words: Words): string => {
  const actor = actors.get(id);
  return actor ? words.text(actor.shortName ?? actor.name) : id;
};

/** Who printed it, and when. */
function printedIn({ source }: Claim, { sources }: Dataset, words: Words): string | undefined {
  const found = sources.get(source);
  return (
    found &&
    words.t('card.source', {
      publisher: isolate(found.publisher, words, 'auto'),
      day: Number.isFinite(found.published.to)
        ? dayAndMonth(found.published.to, words)
        : describeDate(found.published, words),
    })
  );
}

/** Each number that somebody gives once, lowest first. Who gives several is told with the publication of each. */
function pointRows(points: readonly FigurePoint[], dataset: Dataset, words: Words): readonly SelectionRow[] {
  const rows = new Map<string, SelectionRow & { readonly low: number; readonly high: number; readonly claim: Claim }>();
  for (const point of points) {
    const { claim, low, high } = point;
    const figure = { attribute: claim.attribute, unit: claim.unit, low, high, points: [point], disputed: false };
    const row = { label: nameOf(claim.claimant, dataset, words), value: figureText(figure, words), low, high, claim };
    rows.set(`${row.label} ${row.value}`, row);
  }
  const sorted = [...rows.values()].sort((a, b) => a.low - b.low);
  const isRepeated = (label: string): boolean => sorted.filter((row) => row.label === label).length > 1;
  return sorted.map(({ claim, ...row }): SelectionRow => {
    const printed = isRepeated(row.label) ? printedIn(claim, dataset, words) : undefined;
    return printed === undefined
      ? row
      : { ...row, label: words.t('sheet.saidIn', { claimant: row.label, source: printed }) };
  });
}

/** `asOf`: the last day that counts; `asKnown`: up to which publications do. */
export function composeSelection(
  selected: Shown,
  { dataset, asOf, asKnown }: { readonly dataset: Dataset; readonly asOf: Day; readonly asKnown: Day | null },
  words: Words,
): SelectionText {
  const { record } = selected.facts;
  const [dispute = null] = disputeNotes([selected], words);
  const head = { name: words.text(record.name), dispute };
  if (record.kind === 'detention-site')
    return {
      ...head,
      heading: words.t('sheet.history'),
      rows: record.control
        .filter(({ when }) => !(Number.isFinite(when.from) && when.from > asOf))
        .map((period) => ({ label: periodText(period, dataset, words), value: '', low: null, high: null })),
    };
  if (record.kind === 'transfer') {
    const { steps } = transferredBy(record, selected.facts, asOf, asKnown);
    return {
      ...head,
      heading: words.code('attribute', 'transferred'),
      rows: steps.map(({ step, figure }) => ({
        label: words.dayShort(step.asOf.latest),
        value: figureText(figure, words),
        low: figure.low,
        high: figure.high,
      })),
    };
  }
  const figures = figuresOf(selected.claims);
  const figure = figures.find(({ disputed }) => disputed) ?? figures[0];
  if (!figure) return { ...head, heading: '', rows: [] };
  return {
    ...head,
    heading: words.t('sheet.chart', { what: words.code('attribute', figure.attribute) }),
    rows: pointRows(figure.points, dataset, words),
  };
}
