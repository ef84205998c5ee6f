/** Where the names of the publishers of reports stand on the time axis: beside their days, never over a name or the day of another report. */
import type { Day } from '../../domain/time/day.ts';

export interface ReportDay {
  readonly day: Day;
  /** Middle of the day, px from the start edge. */
  readonly at: number;
  readonly reports: readonly string[];
}

/** A name and the day beside which it is placed. */
export interface PublisherName {
  readonly day: Day;
  readonly side: 'start' | 'end';
  readonly names: readonly string[];
  /** Reports beside it whose names find no room. */
  readonly more: number;
}

/** Width of a letter of a name in px, between a day and its name, and of a day, for a text of 14 px. */
const letterPx = 5.6;
const besidePx = 10;
const dayPx = 6;
/** Days nearer to each other have one name. */
const nearPx = 18;

/** How far a name reaches from its day. */
export function reachOf({ names, more }: Pick<PublisherName, 'names' | 'more'>, textScale: number): number {
  const letters = names.join(', ').length + (more > 0 ? 2 + String(more).length : 0);
  return (besidePx + letters * letterPx) * textScale;
}

function clustersOf(days: readonly ReportDay[], textScale: number): readonly (readonly ReportDay[])[] {
  const clusters: ReportDay[][] = [];
  for (const one of days) {
    const last = clusters.at(-1)?.at(-1);
    if (last && one.at - last.at < nearPx * textScale) clusters.at(-1)?.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

/** `days` in their order. The newest reports keep their names longest; the others are counted. */
export function placePublisherNames(
  days: readonly ReportDay[],
  widthPx: number,
  textScale: number,
): readonly PublisherName[] {
  const clusters = clustersOf(days, textScale);
  let free = 0;
  return clusters.flatMap((cluster, index): PublisherName[] => {
    const [first, last] = [cluster[0], cluster.at(-1)];
    if (!first || !last) return [];
    const edge = dayPx * textScale;
    const next = clusters[index + 1]?.[0]?.at ?? widthPx + 2 * edge;
    const all = [...new Set(cluster.toReversed().flatMap(({ reports }) => reports))];
    const texts = Array.from({ length: all.length + 1 }, (_, dropped) => ({
      names: all.slice(0, all.length - dropped).toReversed(),
      more: dropped,
    }));
    for (const text of texts) {
      const reach = reachOf(text, textScale);
      if (first.at - reach >= free) {
        free = last.at + edge;
        return [{ day: first.day, side: 'start', ...text }];
      }
      if (last.at + reach <= next - edge) {
        free = last.at + reach;
        return [{ day: last.day, side: 'end', ...text }];
      }
    }
    free = last.at + edge;
    return [];
  });
}
