/** What is under the pointer, in words below the chart. It listens by itself, so that nothing else is rendered again. */
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { BinCount } from '../../domain/time/expected.ts';
import type { AxisBin } from '../../domain/time/timeAxis.ts';
import { hoverRecord } from '../../store/actions/selectActions.ts';
import type { Publication } from '../../store/timeSelectors.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { hoverDay, useHoveredDay } from '../board/hoveredDay.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { pxOf, pxOfUnit, rowsAt, timeAtPx, type AxisGeometry } from './geometry.ts';
import { glyphAt, type LaneChart } from './laneGlyphs.ts';
import { publicationTitle } from './PublicationRow.tsx';
import { inlinePx } from './windowKeys.ts';
import '../../words/timeMenus.ts';

export interface HoverReadoutProps {
  readonly chart: RefObject<HTMLElement | null>;
  readonly geometry: AxisGeometry;
  readonly lanes: LaneChart | undefined;
  readonly bins: readonly AxisBin[];
  readonly counts: readonly BinCount[];
  readonly publications: readonly Publication[];
}

interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** The point of the chart under an idle mouse; null while a button is down or the pointer is elsewhere. */
function usePointer(chart: RefObject<HTMLElement | null>, direction: 'ltr' | 'rtl'): ChartPoint | null {
  const [point, setPoint] = useState<ChartPoint | null>(null);
  useEffect(() => {
    const node = chart.current;
    if (!node) return undefined;
    const onMove = (event: PointerEvent): void => {
      const isIdle = event.pointerType === 'mouse' && event.buttons === 0;
      const box = node.getBoundingClientRect();
      setPoint(isIdle ? { x: inlinePx(event.clientX, box, direction), y: event.clientY - box.top } : null);
    };
    const onLeave = (): void => setPoint(null);
    node.addEventListener('pointermove', onMove);
    node.addEventListener('pointerdown', onLeave);
    node.addEventListener('pointerleave', onLeave);
    return () => {
      node.removeEventListener('pointermove', onMove);
      node.removeEventListener('pointerdown', onLeave);
      node.removeEventListener('pointerleave', onLeave);
    };
  }, [chart, direction]);
  return point;
}

/** "2 certain · about 3.4 expected · at most 13". */
export function binText({ certain, expected, atMost }: BinCount, words: Words): string {
  if (atMost === 0) return words.t('time.bar.none');
  return [
    ...(certain > 0 ? [words.t('time.bar.certain', { count: certain })] : []),
    ...(expected > certain ? [words.t('time.bar.expected', { count: words.number(Math.max(expected, 0.1), 1) })] : []),
    ...(atMost > expected ? [words.t('time.bar.atMost', { count: atMost })] : []),
  ].join(' · ');
}

export function HoverReadout({ chart, geometry, lanes, bins, counts, publications }: HoverReadoutProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const point = usePointer(chart, words.direction);
  const facts = useApp(({ session }) => session.facts);
  const glyph = point && lanes ? glyphAt(lanes, point.x, point.y) : undefined;
  const record = glyph ? facts.get(glyph.id)?.record : undefined;
  const hoveredId = record?.id ?? null;
  useEffect(() => {
    if (hoveredId === null) return undefined;
    hoverRecord(store, hoveredId);
    return () => hoverRecord(store, null);
  }, [store, hoveredId]);
  const ghost = useHoveredDay();
  const time = point ? timeAtPx(geometry, point.x) : null;
  const pointed = time === null ? null : Math.floor(time);
  useEffect(() => {
    if (pointed === null) return undefined;
    hoverDay(pointed);
    return () => hoverDay(null);
  }, [pointed]);
  if (point === null || time === null)
    return ghost === null ? null : (
      <span className="timeline-ghost" aria-hidden="true" style={{ insetInlineStart: pxOf(geometry, ghost + 0.5) }} />
    );
  const index = bins.findIndex(({ from, to }) => time >= from && time < to + 1);
  const bin = bins[index];
  const count = counts[index];
  if (!bin || !count) return null;
  const start = pxOfUnit(geometry, bin.start);
  const { base, published } = rowsAt(geometry.textScale);
  const ofDays = publications.filter(({ day }) => day >= bin.from && day <= bin.to);
  const days = bin.from === bin.to ? words.weekday(bin.from) : words.dayRange(bin.from, bin.to);
  const [head, text] =
    record && record.kind !== 'detention-site'
      ? [describeDate(record.when, words), words.text(record.name)]
      : point.y > base && point.y <= published && ofDays.length > 0
        ? [days, words.t('time.axis.published', { sources: publicationTitle(ofDays, words) })]
        : [days, binText(count, words)];
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
          start > geometry.widthPx / 2
            ? { insetInlineEnd: Math.max(0, geometry.widthPx - pxOfUnit(geometry, bin.end)) }
            : { insetInlineStart: Math.max(0, start) }
        }
      >
        <span>{head}</span> <b>{text}</b>
      </span>
    </>
  );
}
