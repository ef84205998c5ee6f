/** One end of the window: a slider thumb that can be dragged, stepped by keys, and says its day. */
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Day } from '../../domain/time/day.ts';
import { useWords } from '../useApp.tsx';
import { useFrameDrag } from './useFrameDrag.ts';
import { dayAfterKey, type ThumbBounds } from './windowKeys.ts';

export interface WindowThumbProps {
  readonly edge: 'start' | 'end';
  readonly day: Day;
  readonly bounds: ThumbBounds;
  /** Where it stands, in px from the start edge; `isBeyond` where that is outside the seen part. */
  readonly at: number;
  readonly isBeyond: boolean;
  /** Near the edge that its date would grow over: the date grows inwards instead. */
  readonly isCramped: boolean;
  readonly ref: Ref<HTMLDivElement>;
  /** The day at a point of the screen, as this thumb understands it. */
  readonly dayAtX: (clientX: number) => Day;
  readonly isPinching: () => boolean;
  readonly onDay: (day: Day, byKey: boolean) => void;
}

export function WindowThumb({
  edge,
  day,
  bounds,
  at,
  isBeyond,
  isCramped,
  ref,
  dayAtX,
  isPinching,
  onDay,
}: WindowThumbProps): ReactNode {
  const words = useWords();
  // By keys alone: after a drag the day would stay over the labels of the axis for as long as the thumb has the focus.
  const [byKeys, setByKeys] = useState(false);
  const [offset, setOffset] = useState(0);
  const { props, dragging } = useFrameDrag(
    {
      onStart: (clientX) => setOffset(dayAtX(clientX) - day),
      onMove: (clientX) => onDay(dayAtX(clientX) - offset, false),
    },
    isPinching,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(event, day, bounds, words.direction);
    if (next === undefined) return;
    event.preventDefault();
    setByKeys(true);
    onDay(next, true);
  };
  return (
    <div
      {...props}
      ref={ref}
      role="slider"
      tabIndex={0}
      className={`timeline-thumb timeline-thumb-${edge}${dragging ? ' timeline-dragging' : ''}${isBeyond ? ' timeline-thumb-beyond' : ''}${isCramped ? ' timeline-thumb-cramped' : ''}`}
      style={{ insetInlineStart: at }}
      aria-label={words.t(edge === 'start' ? 'time.from.day' : 'time.to.day')}
      aria-orientation="horizontal"
      aria-valuenow={day}
      aria-valuemin={bounds.least}
      aria-valuemax={bounds.most}
      aria-valuetext={words.day(day)}
      onKeyDown={onKeyDown}
      onPointerDownCapture={() => setByKeys(false)}
      onFocus={({ currentTarget }) => setByKeys(currentTarget.matches(':focus-visible'))}
      onBlur={() => setByKeys(false)}
    >
      <span className="timeline-thumb-grip" />
      {dragging || byKeys ? (
        <span className="timeline-bubble" aria-hidden="true">
          {words.weekday(day)}
        </span>
      ) : null}
    </div>
  );
}
