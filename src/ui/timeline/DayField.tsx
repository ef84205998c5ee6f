/** A field for a day. What it takes to type in it comes later; until then it shows its day. */
import { Fragment, lazy, type ReactNode } from 'react';
import type { DayFieldProps } from './DayInput.tsx';
import { Later } from '../Later.tsx';
import { useWords } from '../useApp.tsx';

const DayInput = lazy(async () => ({ default: (await import('./DayInput.tsx')).DayInput }));

const parts = [
  { day: '2-digit' },
  { month: '2-digit' },
  { year: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

function StandIn({ label, shownLabel, day, isDisabled = false }: DayFieldProps): ReactNode {
  const words = useWords();
  return (
    <div className="day-field">
      <div className="day-field-box">
        {shownLabel === undefined ? null : (
          <span className="day-field-label" aria-hidden="true">
            {shownLabel}
          </span>
        )}
        <div
          className="day-field-input"
          role="group"
          tabIndex={isDisabled ? undefined : 0}
          aria-label={label}
          aria-disabled={isDisabled}
          data-disabled={isDisabled || undefined}
        >
          {day === null
            ? null
            : parts.map((part, index) => (
                <Fragment key={index}>
                  {index > 0 ? (
                    <span className="day-field-segment" data-type="literal">
                      /
                    </span>
                  ) : null}
                  <span className="day-field-segment">{words.datePart(day, part).padStart(2, '0')}</span>
                </Fragment>
              ))}
        </div>
      </div>
    </div>
  );
}

export function DayField(props: DayFieldProps): ReactNode {
  return (
    <Later standIn={<StandIn {...props} />}>
      <DayInput {...props} />
    </Later>
  );
}
