/** A day, typed part by part in the order of the language. It is taken over when it is complete and possible; otherwise it says what is missing. */
import { CalendarDate } from '@internationalized/date';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { civilOf, dayOf, type Day } from '../../domain/time/day.ts';
import { useEscapeLayer } from '../kit/escapeLayers.ts';
import { useWords } from '../useApp.tsx';
import '../../words/timeMenus.ts';

function toDate(day: Day | null): CalendarDate | null {
  if (day === null) return null;
  const { year, month, dayOfMonth } = civilOf(day);
  return new CalendarDate(year, month, dayOfMonth);
}

/** These change the date by whole steps; what is typed in figures waits until it is finished. */
const stepKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

export interface DayFieldProps {
  readonly label: string;
  /** The label as shown, where it is shorter; none is shown where this is absent. */
  readonly shownLabel?: string;
  readonly day: Day | null;
  readonly least: Day;
  readonly most: Day;
  readonly isDisabled?: boolean;
  readonly onCommit: (day: Day) => void;
}

export function DayInput({
  label,
  shownLabel,
  day,
  least,
  most,
  isDisabled = false,
  onCommit,
}: DayFieldProps): ReactNode {
  const words = useWords();
  const [taken, setTaken] = useState(day);
  const [draft, setDraft] = useState(() => toDate(day));
  const [fault, setFault] = useState<'range' | 'incomplete' | null>(null);
  const [focused, setFocused] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const lastKey = useRef('');
  const reset = (): void => {
    setDraft(toDate(day));
    setFault(null);
  };
  if (taken !== day) {
    setTaken(day);
    reset();
  }
  const dayOfDraft = (date: CalendarDate | null): Day | undefined =>
    date ? dayOf(date.year, date.month, date.day) : undefined;
  const isPossible = (candidate: Day | undefined): candidate is Day =>
    candidate !== undefined && candidate >= least && candidate <= most;
  /** Parts without a figure; the field keeps them to itself until all are there. */
  const missing = (): number => box.current?.querySelectorAll('[data-placeholder]').length ?? 0;
  const offer = (date: CalendarDate | null): void => {
    const candidate = dayOfDraft(date);
    const isUntouched = day === null && date === null && missing() === 3;
    if (isUntouched) setFault(null);
    else if (missing() > 0) setFault('incomplete');
    else if (!isPossible(candidate)) setFault('range');
    else {
      setFault(null);
      onCommit(candidate);
    }
  };
  useEscapeLayer(focused, () => {
    if (fault === null && missing() === 0 && draft?.toString() === toDate(day)?.toString()) return false;
    reset();
    return undefined;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    lastKey.current = event.key;
    if (event.key === 'Enter') offer(draft);
  };
  const onChange = (date: CalendarDate | null): void => {
    setDraft(date);
    if (stepKeys.has(lastKey.current)) offer(date);
    else if (isPossible(dayOfDraft(date))) setFault(null);
  };
  const problem =
    fault === 'range'
      ? words.t('time.date.range', { first: words.day(least), last: words.day(most) })
      : fault && words.t('time.date.incomplete');
  return (
    // The keys of the field pass here before the field itself answers them.
    <div
      className="day-field"
      ref={box}
      onKeyDownCapture={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <DateField
        className="day-field-box"
        {...(shownLabel === undefined ? { 'aria-label': label } : {})}
        value={draft}
        granularity="day"
        shouldForceLeadingZeros
        isDisabled={isDisabled}
        isInvalid={problem !== null}
        validationBehavior="aria"
        onChange={onChange}
        onBlur={() => offer(draft)}
      >
        {shownLabel === undefined ? null : (
          <Label className="day-field-label">
            <span aria-hidden="true">{shownLabel}</span>
            <span className="visually-hidden">{label}</span>
          </Label>
        )}
        <DateInput className="day-field-input">
          {(segment) => <DateSegment segment={segment} className="day-field-segment" />}
        </DateInput>
        <FieldError className="day-field-error">{problem}</FieldError>
      </DateField>
    </div>
  );
}
