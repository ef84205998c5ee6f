/** What a bar says, beside the pointer. It listens by itself, so that nothing else is drawn anew. */
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { BinCount } from '../../domain/time/histogram.ts';
import type { AxisBin } from '../../domain/time/timeAxis.ts';
import { useWords } from '../useApp.tsx';
import { pxOfUnit, timeAtPx, type AxisGeometry } from './geometry.ts';
import { inlinePx } from './windowKeys.ts';

export interface HoverReadoutProps {
  readonly chart: RefObject<HTMLElement | null>;
  readonly geometry: AxisGeometry;
  readonly bins: readonly AxisBin[];
  readonly counts: readonly BinCount[];
}

export function HoverReadout({ chart, geometry, bins, counts }: HoverReadoutProps): ReactNode {
  const words = useWords();
  const { direction } = words;
  const [px, setPx] = useState<number | null>(null);
  useEffect(() => {
    const node = chart.current;
    if (!node) return undefined;
    const onMove = (event: PointerEvent): void => {
      const isIdle = event.pointerType === 'mouse' && event.buttons === 0;
      setPx(isIdle ? inlinePx(event.clientX, node.getBoundingClientRect(), direction) : null);
    };
    const onLeave = (): void => setPx(null);
    node.addEventListener('pointermove', onMove);
    node.addEventListener('pointerdown', onLeave);
    node.addEventListener('pointerleave', onLeave);
    return () => {
      node.removeEventListener('pointermove', onMove);
      node.removeEventListener('pointerdown', onLeave);
      node.removeEventListener('pointerleave', onLeave);
    };
  }, [chart, direction]);
  if (px === null) return null;
  const time = timeAtPx(geometry, px);
  const index = bins.findIndex(({ from, to }) => time >= from && time < to + 1);
  const bin = bins[index];
  const count = counts[index];
  if (!bin || !count) return null;
  const start = pxOfUnit(geometry, bin.start);
  const nearEnd = start > geometry.widthPx - 240;
  const parts = [
    ...(count.certain > 0 ? [words.t('time.bar.certain', { count: count.certain })] : []),
    ...(count.possible > 0 ? [words.t('time.bar.possible', { count: count.possible })] : []),
  ];
  const text = parts.length === 0 ? words.t('time.bar.none') : parts.join(' · ');
  return (
    <>
      <span
        className="timeline-hover-bar"
        aria-hidden="true"
        style={{ insetInlineStart: start, inlineSize: pxOfUnit(geometry, bin.end) - start }}
      />
      <span
        className="timeline-bubble timeline-hover"
        aria-hidden="true"
        style={
          nearEnd
            ? { insetInlineEnd: geometry.widthPx - pxOfUnit(geometry, bin.end) }
            : { insetInlineStart: Math.max(0, start) }
        }
      >
        <span>{bin.from === bin.to ? words.weekday(bin.from) : words.dayRange(bin.from, bin.to)}</span> <b>{text}</b>
      </span>
    </>
  );
}
