/** Windows that a briefer asks for by name. */
import { civilOf, type Day } from '../../domain/time/day.ts';
import type { DayRange, Publication } from '../../store/timeSelectors.ts';
import type { Words } from '../../words/words.ts';
import '../../words/timeMenus.ts';

export interface WindowPreset {
  readonly id: string;
  readonly group: 'span' | 'week' | 'episode';
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

/** More empty days than this separate two episodes. */
const episodeGapDays = 45;

/** Stretches of days on which something happened, newest first; a single day far from all others is not an episode. */
function episodePresets({ eventDays, extent }: PresetGround, words: Words): readonly WindowPreset[] {
  const episodes: { from: Day; to: Day }[] = [];
  for (const day of eventDays.filter((each) => each >= extent.first && each <= extent.last)) {
    const last = episodes.at(-1);
    if (last && day - last.to <= episodeGapDays) last.to = day;
    else episodes.push({ from: day, to: day });
  }
  return episodes
    .filter(({ from, to }) => to > from)
    .toReversed()
    .map(({ from, to }) => ({ id: `episode-${from}`, group: 'episode', text: monthsOf(from, to, words), from, to }));
}

/** "June 2025", "January – February 2026". */
function monthsOf(from: Day, to: Day, words: Words): string {
  const form = { month: 'long', year: 'numeric' } as const;
  const [first, last] = [words.datePart(from, form), words.datePart(to, form)];
  if (first === last) return first;
  const { year } = civilOf(from);
  return words.t('date.range', {
    from: year === civilOf(to).year ? words.datePart(from, { month: 'long' }) : first,
    to: last,
  });
}

/** All presets, in the order of the menu: periods, episodes, weeks up to a report, newest first. */
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
    { ...last(3), text: words.t('time.preset.hours') },
    last(7),
    last(30),
    ...episodePresets(ground, words),
    ...weeks,
  ];
}
