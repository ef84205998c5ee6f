/** Rows by week, and the window over them: dragged out by the pointer, its ends moved by arrows. As a table for those who listen. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { brushedDays } from '../../../domain/imported/chartBars.ts';
import type { WeekAxis } from '../../../domain/imported/crossBuckets.ts';
import type { CrossCounts } from '../../../domain/imported/crossFilter.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import { type ChartDrawing, chartShapes, columnGutter } from '../../../export/chart/chartShapes.ts';
import { setTimeMode, setWindow } from '../../../store/actions/timeActions.ts';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';
import { useSize } from '../../timeline/useSize.ts';
import { weekModel } from './chartModels.ts';
import { ChartTools } from './ChartTools.tsx';
import { weekLabels } from './weekLabels.ts';

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;

/** Drawn shapes in the page, for the eye only: text and table beside it carry the words. */
function ChartDrawn({ drawing: { width, height, shapes } }: { drawing: ChartDrawing }): ReactNode {
  return (
    <svg
      className="chart-drawn"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, index) => {
        const look = `chart-ink-${shape.ink}`;
        if (shape.kind === 'box')
          return (
            <rect key={index} className={look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
          );
        if (shape.kind === 'lines')
          return <path key={index} className={`${look} chart-hatch`} d={shape.d} strokeWidth={shape.strokeWidth} />;
        return (
          <text
            key={index}
            className={look}
            x={shape.x}
            y={shape.y}
            fontSize={shape.size}
            textAnchor={anchors[shape.anchor]}
          >
            {shape.text}
          </text>
        );
      })}
    </svg>
  );
}

/** Narrower bars could not be distinguished. */
const narrowestPx = 5;
const plotRem = 10;
const textPx = 12;
const tremble = 0.004;

export function WeekChart({ set, counts, axis }: { set: ImportedSet; counts: CrossCounts; axis: WeekAxis }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const time = useApp(({ view }) => view.time);
  const box = useRef<HTMLDivElement>(null);
  const { widthPx, textScale } = useSize(box);
  const [brush, setBrush] = useState<readonly [from: number, to: number] | null>(null);
  const gutterPx = columnGutter(textPx * textScale);
  const plotPx = Math.max(1, widthPx - gutterPx);
  const title = words.t('chart.week');
  const told = weekModel(counts, axis, Math.max(1, Math.floor(plotPx / narrowestPx)), words);
  const { weeks, bars } = told ?? { weeks: { firstDay: axis.firstDay, daysToBar: 7, bars: [] }, bars: [] };
  const days = weeks.bars.length * weeks.daysToBar;
  const { from, to } = windowBounds(time);
  const axisLabels = weekLabels(weeks.firstDay, weeks.daysToBar, weeks.bars.length, plotPx / textScale, words);
  const shareOf = (day: Day): number => Math.min(1, Math.max(0, (day - weeks.firstDay) / Math.max(1, days)));
  const [low, high] = brush ? [Math.min(...brush), Math.max(...brush)] : [shareOf(from), shareOf(to + 1)];

  const shareAt = (event: PointerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / Math.max(1, width)));
    return words.direction === 'ltr' ? share : 1 - share;
  };
  const applyWindow = (start: Day, end: Day): void => {
    if (time.mode !== 'window') setTimeMode(store, 'window');
    setWindow(store, start, end);
  };
  const endBrush = (): void => {
    if (brush && Math.abs(brush[1] - brush[0]) > tremble) {
      const brushed = brushedDays(weeks, ...brush);
      applyWindow(brushed.from, brushed.to);
    }
    setBrush(null);
  };
  const press =
    (edge: 'from' | 'to') =>
    (event: KeyboardEvent): void => {
      const forward = words.direction === 'ltr' ? 1 : -1;
      const steps = { ArrowRight: forward, ArrowUp: 1, ArrowLeft: -forward, ArrowDown: -1, PageUp: 4, PageDown: -4 }[
        event.key
      ];
      if (steps === undefined) return;
      event.preventDefault();
      const by = steps * weeks.daysToBar;
      const start = Number.isFinite(from) ? from : weeks.firstDay;
      if (edge === 'from') applyWindow(Math.min(start + by, to), to);
      else applyWindow(start, Math.max(to + by, start));
    };
  const thumb = (edge: 'from' | 'to', day: Day, share: number): ReactNode => (
    <div
      className="chart-thumb"
      role="slider"
      tabIndex={0}
      aria-label={words.t(edge === 'from' ? 'time.from.day' : 'time.to.day')}
      aria-valuenow={day}
      aria-valuemin={weeks.firstDay}
      aria-valuemax={weeks.firstDay + days}
      aria-valuetext={words.day(day)}
      style={{ insetInlineStart: `${share * 100}%` }}
      onKeyDown={press(edge)}
    />
  );
  return (
    <section className="chart chart-wide" aria-label={title}>
      <header className="chart-head">
        <h3>{title}</h3>
        <span className="hint">{words.t('chart.week.help')}</span>
        <span className="hint">{words.t('chart.week.shares', { long: counts.week.long })}</span>
        {told ? (
          <ChartTools
            set={set}
            title={title}
            total={counts.total}
            form="columns"
            bars={bars}
            axisLabels={weekLabels(weeks.firstDay, weeks.daysToBar, weeks.bars.length, 720, words)}
          />
        ) : null}
      </header>
      <div ref={box} className="chart-weeks" style={{ blockSize: `${plotRem}rem` }}>
        {widthPx > 0 && told ? (
          <ChartDrawn
            drawing={chartShapes({
              form: 'columns',
              bars,
              axisLabels,
              width: widthPx,
              height: plotRem * 14 * textScale,
              direction: words.direction,
              number: (value) => words.number(value),
              textSize: textPx * textScale,
            })}
          />
        ) : null}
        {told ? (
          <div
            className="chart-brush"
            style={{ insetInlineStart: gutterPx }}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              setBrush([shareAt(event), shareAt(event)]);
            }}
            onPointerMove={(event) => {
              if (brush) setBrush([brush[0], shareAt(event)]);
            }}
            onPointerUp={endBrush}
            onPointerCancel={() => setBrush(null)}
          >
            <div
              className="chart-window"
              style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(0, high - low) * 100}%` }}
            />
            {thumb('from', Number.isFinite(from) ? from : weeks.firstDay, low)}
            {thumb('to', to, high)}
          </div>
        ) : (
          <p className="hint">{words.t('chart.empty')}</p>
        )}
      </div>
      {told ? (
        <details className="chart-told">
          <summary className="hint">{words.t('chart.asTable')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.t('chart.bucket')}</th>
                <th scope="col">{words.t('chart.certain')}</th>
                <th scope="col">{words.t('chart.shared')}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ label, certain, possible }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{words.number(certain)}</td>
                  <td>{words.number(possible, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </section>
  );
}
