/** The axis with its bars, breaks, days of publication and the window on it. */
import { useMemo, useRef, type ReactNode } from 'react';
import { histogramOf } from '../../domain/time/histogram.ts';
import { binsOf } from '../../domain/time/timeAxis.ts';
import { setWindowEnd, setWindowStart } from '../../store/actions/timeActions.ts';
import { selectDataRange, selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { AxisLabels } from './AxisLabels.tsx';
import { Folds } from './Folds.tsx';
import { fullPxOf, pxOf, timeAtPx } from './geometry.ts';
import { Histogram } from './Histogram.tsx';
import { HoverReadout } from './HoverReadout.tsx';
import { ToldRow } from './ToldRow.tsx';
import { useAxisGestures } from './useAxisGestures.ts';
import { useFrameDrag } from './useFrameDrag.ts';
import { useSize } from './useSize.ts';
import { useTimeAxis } from './useTimeAxis.ts';
import { inlinePx } from './windowKeys.ts';
import { WindowBand } from './WindowBand.tsx';
import { ZoomTools } from './ZoomTools.tsx';

export function TimeChart(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const chart = useRef<HTMLDivElement>(null);
  const thumbs = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null) };
  const seen = useTimeAxis(useSize(chart));
  const { geometry, frame } = seen;
  const { widthPx, axis, range } = geometry;
  const facts = useApp(({ session }) => session.facts);
  const filters = useApp(({ view }) => view.filters);
  const asKnown = useApp(({ view }) => view.asKnown);
  const time = useApp(({ view }) => view.time);
  const reach = useApp(selectReach);
  const extent = useApp(selectDataRange);
  const publications = useApp(selectPublications);

  const bins = useMemo(() => binsOf(axis, fullPxOf({ range, widthPx })), [axis, range, widthPx]);
  const counts = useMemo(() => histogramOf(facts, filters, asKnown, bins), [facts, filters, asKnown, bins]);
  const most = useMemo(() => Math.max(4, ...counts.map(({ certain, possible }) => certain + possible)), [counts]);

  const isPinching = useAxisGestures(chart, { direction: words.direction, onZoom: seen.zoom, onPan: seen.pan });
  const inlineAt = (clientX: number): number =>
    chart.current ? inlinePx(clientX, chart.current.getBoundingClientRect(), words.direction) : 0;
  const nearer = useRef<'start' | 'end'>('end');
  const moveNearer = (clientX: number): void => {
    const day = Math.floor(timeAtPx(geometry, inlineAt(clientX)));
    const { from, to } = store.getState().view.time;
    if (nearer.current === 'start') setWindowStart(store, Math.min(day, to));
    else setWindowEnd(store, time.mode === 'window' ? Math.max(day, from) : day);
  };
  const choose = (clientX: number): void => {
    const px = inlineAt(clientX);
    const isStart =
      time.mode === 'window' && Math.abs(px - pxOf(geometry, time.from)) < Math.abs(px - pxOf(geometry, time.to + 1));
    nearer.current = isStart ? 'start' : 'end';
    moveNearer(clientX);
    thumbs[nearer.current].current?.focus({ preventScroll: true });
  };
  const { props: drag } = useFrameDrag({ onStart: choose, onMove: moveNearer }, isPinching);
  /** Zooming by press goes for the middle of the window where that is seen. */
  const middle =
    (pxOf(geometry, time.mode === 'window' ? time.from : time.to) + pxOf(geometry, time.to + 1)) / 2 / widthPx;
  const endPx = pxOf(geometry, extent.last + 1);

  return (
    <div className="timeline-body">
      <div className="timeline-gutter" aria-hidden="true">
        <span className="timeline-gutter-most">{words.number(most)}</span>
        <span className="timeline-gutter-events">{words.t('time.axis.events')}</span>
        <span className="timeline-gutter-told">{words.t('time.axis.told')}</span>
      </div>
      <div className="timeline-chart" ref={chart} {...drag}>
        {widthPx > 0 ? (
          <>
            <AxisLabels geometry={geometry} words={words} until={extent.last} />
            {endPx > widthPx ? null : (
              <span
                className="timeline-end"
                style={{ insetInlineStart: endPx }}
                title={words.t('time.axis.end.day', { day: words.day(extent.last) })}
              >
                <span className="timeline-end-label">{words.t('time.axis.end')}</span>
              </span>
            )}
            <Histogram
              geometry={geometry}
              bins={bins}
              counts={counts}
              most={most}
              label={words.t('time.axis.chart', {
                range: words.dayRange(extent.first, extent.last),
                most: Math.max(0, ...counts.map(({ certain, possible }) => certain + possible)),
              })}
            />
            <ToldRow geometry={geometry} publications={publications} asKnown={asKnown} words={words} />
            {asKnown === null ? null : (
              <span className="timeline-known-line" style={{ insetInlineStart: pxOf(geometry, asKnown + 1) }} />
            )}
            <HoverReadout chart={chart} geometry={geometry} bins={bins} counts={counts} />
            <WindowBand
              geometry={geometry}
              time={time}
              reach={reach}
              thumbs={thumbs}
              inlineAt={inlineAt}
              isPinching={isPinching}
              onPress={choose}
              onReveal={seen.reveal}
            />
            <Folds geometry={geometry} words={words} onToggle={seen.toggle} />
          </>
        ) : null}
      </div>
      <ZoomTools
        canZoomOut={frame.zoom > 1}
        canZoomIn={seen.canZoomIn}
        canGoEarlier={range.start > 1e-6}
        canGoLater={range.end < 1 - 1e-6}
        isWhole={seen.isWhole}
        onZoom={(factor) => seen.zoom(factor, middle >= 0 && middle <= 1 ? middle : 0.5)}
        onPan={seen.pan}
        onReset={seen.reset}
      />
    </div>
  );
}
