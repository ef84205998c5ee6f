/** The charts of a set as labelled bars. */
import '../../../words/drawer.ts';
import {
  bandBars,
  bandsChosen,
  distanceBands,
  lagBands,
  rankBars,
  weekBars,
  weeksTold,
  type BarCount,
  type WeekBars,
} from '../../../domain/imported/chartBars.ts';
import type { WeekAxis } from '../../../domain/imported/crossBuckets.ts';
import type { CrossCounts } from '../../../domain/imported/crossFilter.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { shareActors } from '../../../domain/imported/shareActors.ts';
import type { ChartBar } from '../../../export/chart/chartShapes.ts';
import type { ImportedFilters } from '../../../store/imported.ts';
import type { Words } from '../../../words/words.ts';
import { lagText } from './lagText.ts';

export type NamedChart = 'category' | 'actor' | 'governorate';
export type ChartId = NamedChart | 'distance' | 'lag';

export interface PressableBar extends ChartBar {
  readonly key: string;
  /** The name or the band that a press asks for; null: it cannot be asked for. */
  readonly asks: string | number | null;
}

export interface ChartModel {
  readonly id: ChartId;
  readonly bars: readonly PressableBar[];
  /** Whether something of this chart narrows the set. */
  readonly narrows: boolean;
}

export const filterFields = {
  category: 'categories',
  actor: 'actors',
  governorate: 'governorates',
} as const satisfies Readonly<Record<NamedChart, keyof ImportedFilters>>;

/** Most bars of one chart; the rest are summed in one. */
const most = 12;

function namedChart(
  id: NamedChart,
  set: ImportedSet,
  counts: CrossCounts,
  filters: ImportedFilters,
  words: Words,
): ChartModel {
  const { texts } = shareActors(set.columns)[id];
  const wanted = filters[filterFields[id]];
  const keep = new Set(wanted.map((name) => texts.indexOf(name)).filter((code) => code >= 0));
  const { bars, others } = rankBars(counts[id], texts.length, most, keep);
  const labelled = bars.map(({ buckets, certain, possible }): PressableBar => {
    const name = texts[buckets[0] ?? 0] ?? '';
    return {
      key: name,
      label: name === '' ? words.t('drawer.none') : name,
      certain,
      possible,
      chosen: wanted.includes(name),
      asks: name,
    };
  });
  const rest: readonly PressableBar[] = others
    ? [
        {
          key: '\0others',
          label: words.t('chart.others', { count: others.buckets.length }),
          certain: others.certain,
          possible: others.possible,
          chosen: false,
          asks: null,
        },
      ]
    : [];
  // A column that the file does not have holds the empty text alone.
  return { id, bars: texts.length > 1 ? [...labelled, ...rest] : [], narrows: wanted.length > 0 };
}

function distanceLabel(index: number, words: Words): string {
  const { low, high } = distanceBands[index] ?? { low: 0, high: 0 };
  return high === Infinity
    ? words.t('chart.distance.beyond', { low: words.number(low) })
    : words.t('chart.distance.band', { low: words.number(low), high: words.number(high) });
}

const isTold = ({ certain, possible }: BarCount): boolean => certain + possible > 0;

function bandChart(id: 'distance' | 'lag', counts: CrossCounts, filters: ImportedFilters, words: Words): ChartModel {
  const chosen = bandsChosen(filters[id], id === 'distance' ? distanceBands : lagBands);
  const bars = bandBars(counts[id]);
  return {
    id,
    narrows: filters[id] !== null,
    bars:
      bars.some(isTold) || chosen.some((each) => each)
        ? bars.map(({ certain, possible }, index): PressableBar => ({
            key: String(index),
            label:
              id === 'distance' ? distanceLabel(index, words) : lagText(lagBands[index] ?? { low: 0, high: 0 }, words),
            certain,
            possible,
            chosen: chosen[index] === true,
            asks: index,
          }))
        : [],
  };
}

/** Weeks from the first to the last with a row, as many to a bar as `mostBars` asks for; undefined where there is none. */
export function weekModel(
  { week }: Pick<CrossCounts, 'week'>,
  axis: WeekAxis,
  mostBars: number,
  words: Words,
): { readonly weeks: WeekBars; readonly bars: readonly ChartBar[] } | undefined {
  const told = weeksTold(week);
  if (!told) return undefined;
  const weeks = weekBars(week, axis, axis.firstDay + told[0] * 7, axis.firstDay + told[1] * 7, mostBars);
  return {
    weeks,
    bars: weeks.bars.map(({ certain, possible }, index) => ({
      label: words.t('chart.weekOf', { day: words.dayShort(weeks.firstDay + index * weeks.daysToBar) }),
      certain,
      possible,
      chosen: false,
    })),
  };
}

export function chartModels(
  set: ImportedSet,
  counts: CrossCounts,
  filters: ImportedFilters,
  words: Words,
): readonly ChartModel[] {
  return [
    ...(['category', 'actor', 'governorate'] as const).map((id) => namedChart(id, set, counts, filters, words)),
    bandChart('distance', counts, filters, words),
    bandChart('lag', counts, filters, words),
  ];
}
