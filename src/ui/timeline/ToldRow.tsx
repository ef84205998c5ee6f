/** When it was told: a mark on every day on which something that a record cites was published, larger for the reports. */
import { memo, type ReactNode } from 'react';
import type { Day } from '../../domain/time/day.ts';
import type { Publication } from '../../store/timeSelectors.ts';
import type { Words } from '../../words/words.ts';
import { pxOf, type AxisGeometry } from './geometry.ts';

interface ToldDay {
  readonly day: Day;
  readonly hasReport: boolean;
  readonly isHidden: boolean;
  readonly title: string;
}

function toldDays(publications: readonly Publication[], asKnown: Day | null, words: Words): readonly ToldDay[] {
  const days = new Map<Day, Publication[]>();
  for (const each of publications) days.set(each.day, [...(days.get(each.day) ?? []), each]);
  return [...days].map(([day, told]) => ({
    day,
    hasReport: told.some(({ source }) => source.kind === 'report'),
    isHidden: asKnown !== null && told.every(({ knownBy }) => knownBy > asKnown),
    title: `${words.dayShort(day)}: ${words.list([...new Set(told.map(({ source }) => source.publisher))])}`,
  }));
}

export interface ToldRowProps {
  readonly geometry: AxisGeometry;
  readonly publications: readonly Publication[];
  readonly asKnown: Day | null;
  readonly words: Words;
}

export const ToldRow = memo(function ToldRow({ geometry, publications, asKnown, words }: ToldRowProps): ReactNode {
  const inReach = publications.filter(({ day }) => day >= geometry.axis.first && day <= geometry.axis.last);
  const reports = publications.filter(({ source }) => source.kind === 'report').length;
  return (
    <div
      className="timeline-told"
      role="img"
      aria-label={words.t('time.axis.told.chart', { reports, further: publications.length - reports })}
    >
      {toldDays(inReach, asKnown, words).map(({ day, hasReport, isHidden, title }) => {
        const at = (pxOf(geometry, day) + pxOf(geometry, day + 1)) / 2;
        return at < 0 || at > geometry.widthPx ? null : (
          <span
            key={day}
            title={title}
            style={{ insetInlineStart: at }}
            className={`timeline-told-day${hasReport ? ' timeline-told-report' : ''}${isHidden ? ' timeline-told-hidden' : ''}`}
          />
        );
      })}
    </div>
  );
});
