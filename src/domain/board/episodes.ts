/** Episodes: stretches of days on which something happened, with nothing between them for weeks. */
import type { Day } from '../time/day.ts';
import type { Bin } from '../time/timeAxis.ts';

/** More empty days than this separate two episodes. */
const episodeGapDays = 45;

/** Oldest first; a single day far from all others is not an episode. `days`: in order of time. */
export function episodesOf(days: readonly Day[]): readonly Bin[] {
  const episodes: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = episodes.at(-1);
    if (last && day - last.to <= episodeGapDays) last.to = day;
    else episodes.push({ from: day, to: day });
  }
  return episodes.filter(({ from, to }) => to > from);
}
