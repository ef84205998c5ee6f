/** The window on the axis: a band between two thumbs. The band moves as a whole, by pointer or by keys; a band that fills the chart, or Shift, chooses a new window instead. */
import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { clamp } from '../../base/numbers.ts';
import type { TimeWindow } from '../../domain/view/view.ts';
import { setWindow, setWindowEnd, setWindowStart, shiftWindow } from '../../store/actions/timeActions.ts';
import type { DayRange } from '../../store/timeSelectors.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { pxOf, timeAtPx, type AxisGeometry } from './geometry.ts';
import { useFrameDrag } from './useFrameDrag.ts';
import { dayAfterKey } from './windowKeys.ts';
import { WindowThumb } from './WindowThumb.tsx';

export interface WindowBandProps {
  readonly geometry: AxisGeometry;
  readonly time: TimeWindow;
  readonly reach: DayRange;
  readonly thumbs: { readonly start: RefObject<HTMLDivElement | null>; readonly end: RefObject<HTMLDivElement | null> };
  /** Px from the start edge of the chart. */
  readonly inlineAt: (clientX: number) => number;
  readonly isPinching: () => boolean;
  /** A press without a drag. */
  readonly onPress: (clientX: number) => void;
  /** A drag that chooses a new window, from where the pointer was pressed. */
  readonly onBrush: (clientX: number) => void;
  readonly onReveal: (day: number) => void;
}

/** Room that a date takes beside its thumb. */
const bubblePx = 130;

export function WindowBand({
  geometry,
  time,
  reach,
  thumbs,
  inlineAt,
  isPinching,
  onPress,
  onBrush,
  onReveal,
}: WindowBandProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { from, to, mode } = time;
  const [offset, setOffset] = useState(0);
  const shift = useRef(false);
  const startPx = mode === 'cumulative' ? 0 : pxOf(geometry, mode === 'instant' ? to : from);
  const endPx = pxOf(geometry, to + 1);
  const inside = (px: number): number => clamp(px, 0, geometry.widthPx);
  const edgeAt = (clientX: number): number => Math.round(timeAtPx(geometry, inlineAt(clientX)));
  const leading = mode === 'window' ? from : to;
  const lengthDays = to - from;

  const isFull = startPx <= 0 && endPx >= geometry.widthPx;
  const [brushing, setBrushing] = useState(false);
  const { props: drag, dragging } = useFrameDrag(
    {
      onStart: (clientX) => {
        setOffset(edgeAt(clientX) - leading);
        setBrushing(mode === 'window' && (isFull || shift.current));
      },
      onMove: (clientX) => {
        if (brushing) {
          onBrush(clientX);
          return;
        }
        const now = store.getState().view.time;
        shiftWindow(store, edgeAt(clientX) - offset - (now.mode === 'window' ? now.from : now.to));
      },
      onEnd: (clientX, moved) => {
        if (!moved) onPress(clientX);
      },
    },
    isPinching,
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = dayAfterKey(event, from, { least: reach.first, most: reach.last - lengthDays }, words.direction);
    if (next === undefined) return;
    event.preventDefault();
    setWindow(store, next, next + lengthDays);
    onReveal(next);
  };
  const slider =
    mode !== 'window'
      ? { 'aria-hidden': true }
      : {
          role: 'slider',
          tabIndex: 0,
          'aria-label': words.t('time.whole'),
          'aria-orientation': 'horizontal' as const,
          'aria-valuenow': from,
          'aria-valuemin': reach.first,
          'aria-valuemax': reach.last - lengthDays,
          'aria-valuetext': words.dayRange(from, to),
        };
  const thumbsOf = [
    ...(mode === 'window'
      ? [
          {
            edge: 'start' as const,
            day: from,
            bounds: { least: reach.first, most: to },
            px: startPx,
            ref: thumbs.start,
          },
        ]
      : []),
    {
      edge: 'end' as const,
      day: to,
      bounds: { least: mode === 'window' ? from : reach.first, most: reach.last },
      px: endPx,
      ref: thumbs.end,
    },
  ];
  return (
    <>
      <span className="timeline-veil" style={{ insetInlineStart: 0, inlineSize: inside(startPx) }} />
      <span className="timeline-veil" style={{ insetInlineStart: inside(endPx), insetInlineEnd: 0 }} />
      <div
        {...drag}
        role="presentation"
        {...slider}
        onPointerDownCapture={(event) => {
          shift.current = event.shiftKey;
        }}
        onKeyDown={onKeyDown}
        className={`timeline-band timeline-band-${mode}${dragging ? ' timeline-dragging' : ''}`}
        style={{ insetInlineStart: inside(startPx), inlineSize: Math.max(0, inside(endPx) - inside(startPx)) }}
      />
      {thumbsOf.map(({ edge, day, bounds, px, ref }) => (
        <WindowThumb
          key={edge}
          edge={edge}
          day={day}
          bounds={bounds}
          ref={ref}
          at={inside(px)}
          isBeyond={px < -1 || px > geometry.widthPx + 1}
          isCramped={(edge === 'start' ? px : geometry.widthPx - px) < bubblePx * geometry.textScale}
          isPinching={isPinching}
          dayAtX={(clientX) => edgeAt(clientX) - (edge === 'start' ? 0 : 1)}
          onDay={(next, byKey) => {
            const kept = clamp(next, bounds.least, bounds.most);
            if (edge === 'start') setWindowStart(store, kept);
            else setWindowEnd(store, kept);
            if (byKey) onReveal(kept);
          }}
        />
      ))}
    </>
  );
}
