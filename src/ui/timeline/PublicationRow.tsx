/** Days of publication: a tick for every day on which something that a record cites was published, a named diamond for the reports. */
import { memo, type ReactNode } from 'react';
import type { Day } from '../../domain/time/day.ts';
import type { Publication } from '../../store/timeSelectors.ts';
import type { Words } from '../../words/words.ts';
import { pxOf, type AxisGeometry } from './geometry.ts';

interface PublicationDay {
  readonly day: Day;
  /** Middle of the day, px from the start edge. */
  readonly at: number;
  /** Publishers of the reports of the day; empty where only other pages were published. */
  readonly reports: readonly string[];
  readonly isHidden: boolean;
  readonly title: string;
}

/** "Rudaw: Title of the page", one line a source. */
export function publicationTitle(sources: readonly Publication[], words: Words): string {
  return words.list(sources.map(({ source }) => `\u2068${source.publisher}\u2069: \u2068${source.title}\u2069`));
}

function publicationDays({ geometry, publications, asKnown, words }: PublicationRowProps): readonly PublicationDay[] {
  const days = new Map<Day, Publication[]>();
  for (const each of publications) days.set(each.day, [...(days.get(each.day) ?? []), each]);
  return [...days]
    .map(([day, published]) => ({
      day,
      at: (pxOf(geometry, day) + pxOf(geometry, day + 1)) / 2,
      reports: [
        ...new Set(published.filter(({ source }) => source.kind === 'report').map(({ source }) => source.publisher)),
      ],
      isHidden: asKnown !== null && published.every(({ knownBy }) => knownBy > asKnown),
      title: `${words.dayShort(day)}: ${publicationTitle(published, words)}`,
    }))
    .filter(({ at }) => at >= 0 && at <= geometry.widthPx)
    .sort((a, b) => a.at - b.at);
}

/** Width of a letter of a name in px for a text size of 14 px. */
const letterPx = 6.2;

/** On which side of its diamond each report's name finds room; absent where on neither. */
function nameSides(
  days: readonly PublicationDay[],
  widthPx: number,
  textScale: number,
): ReadonlyMap<Day, 'end' | 'start'> {
  const sides = new Map<Day, 'end' | 'start'>();
  const named = days.filter(({ reports }) => reports.length > 0);
  let free = 0;
  for (const [index, { day, at, reports }] of named.entries()) {
    const length = (reports.join(', ').length * letterPx + 8) * textScale;
    const next = named[index + 1]?.at ?? widthPx + 6;
    if (at - 6 - length >= free) {
      sides.set(day, 'start');
      free = at + 6;
    } else if (at + 6 + length <= next - 6) {
      sides.set(day, 'end');
      free = at + 6 + length;
    } else free = at + 6;
  }
  return sides;
}

export interface PublicationRowProps {
  readonly geometry: AxisGeometry;
  readonly publications: readonly Publication[];
  readonly asKnown: Day | null;
  readonly words: Words;
}

export const PublicationRow = memo(function PublicationRow(props: PublicationRowProps): ReactNode {
  const { geometry, publications, words } = props;
  const reports = publications.filter(({ source }) => source.kind === 'report').length;
  const days = publicationDays(props);
  const sides = nameSides(days, geometry.widthPx, geometry.textScale);
  return (
    <div
      className="timeline-published"
      role="img"
      aria-label={words.t('time.axis.told.chart', { reports, further: publications.length - reports })}
    >
      {days.map(({ day, at, reports: publishers, isHidden, title }) => (
        <span
          key={day}
          title={title}
          style={{ insetInlineStart: at }}
          className={`timeline-published-day${publishers.length > 0 ? ' timeline-published-report' : ''}${isHidden ? ' timeline-published-hidden' : ''}`}
        >
          {sides.has(day) ? (
            // Its side is that of the page: a name has a direction of its own.
            <span className={`timeline-published-name timeline-published-name-${sides.get(day)}`}>
              <bdi>{publishers.join(', ')}</bdi>
            </span>
          ) : null}
        </span>
      ))}
    </div>
  );
});
