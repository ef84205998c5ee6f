/** Days of publication: a tick for every day on which something that a record cites was published, a named diamond for the reports. */
import { memo, type ReactNode } from 'react';
import type { Day } from '../../domain/time/day.ts';
import type { Publication } from '../../store/timeSelectors.ts';
import type { Words } from '../../words/words.ts';
import { labelScaleOf, pxOf, type AxisGeometry } from './geometry.ts';
import { placePublisherNames, type PublisherName } from './publicationNames.ts';

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

/** Its side is that of the page: a name has a direction of its own. */
function PublisherNames({ name, words }: { name: PublisherName | undefined; words: Words }): ReactNode {
  if (!name) return null;
  return (
    <span className={`timeline-published-name timeline-published-name-${name.side}`}>
      <bdi>{name.names.join(', ')}</bdi>
      {name.more > 0 ? ` ${words.t('time.axis.told.more', { count: name.more })}` : null}
    </span>
  );
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
  const named = days.filter((each) => each.reports.length > 0);
  const names = new Map(
    placePublisherNames(named, geometry.widthPx, labelScaleOf(geometry)).map((name) => [name.day, name]),
  );
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
          <PublisherNames name={names.get(day)} words={words} />
        </span>
      ))}
    </div>
  );
});
