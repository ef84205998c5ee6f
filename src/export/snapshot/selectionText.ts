/** What stands beside the map of the selected record: its dispute first, then its figures by who says them, its counts day by day, or who held it. */
import '../../words/sheets.ts';
import { groupBy } from '../../base/groupBy.ts';
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
import { disputeNotes } from './disputeNotes.ts';
import { periodText } from './siteStateText.ts';

/** One line of the chart. `low` and `high` are null where it is not a number, as in a history. */
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

interface Said {
  readonly value: string;
  readonly low: number;
  readonly high: number;
  /** Of the publication, in words. */
  readonly day: string;
}

function dayOf({ source }: Claim, { sources }: Dataset, words: Words): string {
  const published = sources.get(source)?.published;
  if (!published) return '';
  return Number.isFinite(published.to) ? dayAndMonth(published.to, words) : describeDate(published, words);
}

/** One line for each who gives numbers, the lowest first; several numbers of one carry their days where these differ. */
function pointRows(points: readonly FigurePoint[], dataset: Dataset, words: Words): readonly SelectionRow[] {
  const said = groupBy(points, ({ claim }) => nameOf(claim.claimant, dataset, words));
  return [...said]
    .map(([label, own]) => {
      const values = new Map<string, Said>();
      for (const point of own.toSorted((a, b) => a.low - b.low)) {
        const { claim, low, high } = point;
        const figure = { attribute: claim.attribute, unit: claim.unit, low, high, points: [point], disputed: false };
        const value = figureText(figure, words);
        if (!values.has(value)) values.set(value, { value, low, high, day: dayOf(claim, dataset, words) });
      }
      const all = [...values.values()];
      const isDated = new Set(all.map(({ day }) => day)).size > 1;
      return {
        label,
        value: all
          .map(({ value, day }) => (isDated ? words.t('sheet.saidOn', { figure: value, day }) : value))
          .join(' · '),
        low: Math.min(...all.map(({ low }) => low)),
        high: Math.max(...all.map(({ high }) => high)),
      };
    })
    .sort((one, other) => one.low - other.low);
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
