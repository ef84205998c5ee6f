/** Windows that a briefer asks for by name. */
import { civilOf, dayOf, type Day } from '../../domain/time/day.ts';
import type { DayRange, Publication } from '../../store/timeSelectors.ts';
import type { Words } from '../../words/words.ts';

export interface WindowPreset {
  readonly id: string;
  readonly group: 'span' | 'week' | 'month';
  readonly text: string;
  readonly from: Day;
  readonly to: Day;
}

export interface PresetGround {
  readonly extent: DayRange;
  readonly reach: DayRange;
  readonly publications: readonly Publication[];
  readonly eventDays: readonly Day[];
}

/** A month is offered where so many days of it saw an event. */
const leastEventDays = 3;

function monthPresets({ eventDays, extent }: PresetGround, words: Words): readonly WindowPreset[] {
  const months = new Map<Day, number>();
  for (const day of eventDays) {
    const { year, month } = civilOf(day);
    const start = dayOf(year, month, 1) ?? day;
    months.set(start, (months.get(start) ?? 0) + 1);
  }
  return [...months]
    .filter(([, count]) => count >= leastEventDays)
    .sort(([a], [b]) => b - a)
    .map(([start]) => {
      const { year, month } = civilOf(start);
      const next = (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) ?? start + 28;
      return {
        id: `month-${start}`,
        group: 'month',
        text: words.datePart(start, { month: 'long', year: 'numeric' }),
        from: start,
        to: Math.min(next - 1, Math.max(start, extent.last)),
      };
    });
}

/** All presets, in the order of the menu: stretches, months, weeks up to a report, newest first. */
export function presetsOf(ground: PresetGround, words: Words): readonly WindowPreset[] {
  const { extent, reach, publications } = ground;
  const last = (days: number): WindowPreset => ({
    id: `last-${days}`,
    group: 'span',
    text: words.t('time.preset.last', { days }),
    from: Math.max(reach.first, extent.last - days + 1),
    to: extent.last,
  });
  const all: WindowPreset = {
    id: 'all',
    group: 'span',
    text: words.t('time.preset.all'),
    from: extent.first,
    to: extent.last,
  };
  const history: WindowPreset = {
    id: 'reach',
    group: 'span',
    text: words.t('time.preset.reach'),
    from: reach.first,
    to: reach.last,
  };
  const weeks = publications
    .filter(({ source }) => source.kind === 'report')
    .toReversed()
    .map(({ source, day }): WindowPreset => ({
      id: source.id,
      group: 'week',
      text: words.t('time.preset.report', { publisher: source.publisher, day: words.dayShort(day) }),
      from: day - 6,
      to: day,
    }));
  return [
    all,
    ...(reach.first < extent.first || reach.last > extent.last ? [history] : []),
    last(7),
    last(30),
    ...monthPresets(ground, words),
    ...weeks,
  ];
}
