/** The axis with its bars, breaks, days of publication and the window on it. */
import { memo, type ReactNode, Suspense, useMemo, useRef } from 'react';
import type { RecordId } from '../../domain/records/record.ts';
import { countBins, isLong, timedEvents, type TimedEvent } from '../../domain/time/expected.ts';
import { binsOf } from '../../domain/time/timeAxis.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { setWindow, setWindowEnd } from '../../store/actions/timeActions.ts';
import { militaryOf } from '../../layers/marks/sidcOf.ts';
import type { MilitarySymbols } from '../../layers/symbols/military.ts';
import { selectMilitary } from '../../store/selectors.ts';
import type { Session } from '../../store/session.ts';
import { selectDataRange, selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { createPart } from '../createPart.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { Folds } from './Folds.tsx';
import { EventLanes } from './EventLanes.tsx';
import { type AxisGeometry, fullPxOf, labelScaleOf, pxOf, pxOfUnit, timeAtPx } from './geometry.ts';
import { composeLanes, glyphAt } from './laneGlyphs.ts';
import { PublicationRow } from './PublicationRow.tsx';
import { useAxisGestures } from './useAxisGestures.ts';
import { useFrameDrag } from './useFrameDrag.ts';
import { useSize } from './useSize.ts';
import { useTimeAxis } from './useTimeAxis.ts';
import { inlinePx } from './windowKeys.ts';
import { WindowBand } from './WindowBand.tsx';
import { ZoomTools } from './ZoomTools.tsx';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../words/words.ts';
import { ticksOf } from './axisTicks.ts';

/** Marks and labels under the axis. They are for the eye: the thumbs and the fields say their days themselves. */
const AxisLabels = memo(function AxisLabels({
  geometry,
  words,
  until,
}: {
  geometry: AxisGeometry;
  words: Words;
  until: Day;
}): ReactNode {
  const { axis, range, widthPx } = geometry;
  const ticks = ticksOf({ axis, range, widthPx, words, until, textScale: labelScaleOf(geometry) });
  const seen = ticks.filter(({ at }) => at >= -1 && at <= widthPx);
  return (
    <div className="timeline-axis" aria-hidden="true">
      {axis.segments
        .filter(({ kind }) => kind !== 'folded')
        .map(({ id, kind, start, end }) => (
          <span
            key={id}
            className={`timeline-stretch timeline-stretch-${kind}`}
            style={{
              insetInlineStart: pxOfUnit(geometry, start),
              inlineSize: pxOfUnit(geometry, end) - pxOfUnit(geometry, start),
            }}
          />
        ))}
      {seen.map(({ at, rank, isPinned, label }, index) => (
        <span
          key={index}
          className={`timeline-tick timeline-tick-${rank}${label === '' ? ' timeline-tick-mute' : ''}${isPinned ? ' timeline-tick-pinned' : ''}`}
          style={{ insetInlineStart: at }}
        >
          {label === '' ? null : <span className="timeline-tick-label">{label}</span>}
        </span>
      ))}
    </div>
  );
});

const EventBars = createPart('part.controls', async () => (await import('./EventBars.tsx')).EventBars);
const HoverReadout = createPart('part.controls', async () => (await import('./HoverReadout.tsx')).HoverReadout);

function codedOf(
  events: readonly TimedEvent[],
  facts: Session['facts'],
  military: MilitarySymbols | null,
): ReadonlySet<RecordId> {
  const hasSymbol = (id: RecordId): boolean => {
    const record = facts.get(id)?.record;
    return record !== undefined && militaryOf(record, { military }) !== undefined;
  };
  return new Set(events.map(({ id }) => id).filter(hasSymbol));
}

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

  const selection = useApp(({ view }) => selectedRecord(view.selection));
  const hovered = useApp(({ session }) => session.hovered);
  const events = useMemo(() => timedEvents(facts, filters, asKnown), [facts, filters, asKnown]);
  const military = useApp(selectMilitary);
  const coded = useMemo(() => codedOf(events, facts, military), [events, facts, military]);
  const long = useMemo(() => events.filter(isLong).length, [events]);
  const lanes = useMemo(() => composeLanes(events, geometry), [events, geometry]);
  const bins = useMemo(() => binsOf(axis, fullPxOf({ range, widthPx })), [axis, range, widthPx]);
  const counts = useMemo(() => countBins(events, bins), [events, bins]);
  const most = useMemo(() => Math.max(4, ...counts.map(({ expected }) => Math.ceil(expected))), [counts]);
  const label = words.t('time.axis.chart', {
    range: words.dayRange(extent.first, extent.last),
    count: events.length,
    long,
  });

  const isPinching = useAxisGestures(chart, { direction: words.direction, onZoom: seen.zoom, onPan: seen.pan });
  const inlineAt = (clientX: number): number =>
    chart.current ? inlinePx(clientX, chart.current.getBoundingClientRect(), words.direction) : 0;
  const pressed = useRef({ x: 0, y: 0 });
  const dayAt = (clientX: number): number => Math.floor(timeAtPx(geometry, inlineAt(clientX)));
  /** A drag on the chart chooses a new window; where only the last day counts, it moves that. */
  const brush = (clientX: number): void => {
    if (time.mode === 'window') setWindow(store, dayAt(pressed.current.x), dayAt(clientX));
    else setWindowEnd(store, dayAt(clientX));
  };
  const press = (clientX: number): void => {
    const box = chart.current?.getBoundingClientRect();
    const glyph = lanes && box ? glyphAt(lanes, inlineAt(clientX), pressed.current.y - box.top) : undefined;
    if (glyph) selectRecord(store, glyph.id);
  };
  const { props: drag } = useFrameDrag(
    {
      onStart: () => undefined,
      onMove: brush,
      onEnd: (clientX, moved) => {
        if (!moved) press(clientX);
      },
    },
    isPinching,
  );
  const endPx = pxOf(geometry, extent.last + 1);

  return (
    <div className="timeline-body">
      <div className="timeline-gutter" aria-hidden="true">
        {lanes ? null : <span className="timeline-gutter-most">{words.number(most)}</span>}
        {long > 0 ? <span className="timeline-gutter-long">{words.t('time.axis.long', { count: long })}</span> : null}
        <span className="timeline-gutter-events">{words.t('time.axis.events')}</span>
        <span className="timeline-gutter-published">{words.t('time.axis.told')}</span>
      </div>
      <div
        className="timeline-chart"
        ref={chart}
        {...drag}
        onPointerDownCapture={({ clientX, clientY }) => {
          pressed.current = { x: clientX, y: clientY };
        }}
      >
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
            {lanes ? (
              <EventLanes
                geometry={geometry}
                lanes={lanes}
                selection={selection}
                hovered={hovered}
                coded={coded}
                label={label}
              />
            ) : (
              <Suspense fallback={null}>
                <EventBars geometry={geometry} bins={bins} counts={counts} most={most} label={label} />
              </Suspense>
            )}
            <PublicationRow geometry={geometry} publications={publications} asKnown={asKnown} words={words} />
            {asKnown === null ? null : (
              <span className="timeline-known-line" style={{ insetInlineStart: pxOf(geometry, asKnown + 1) }} />
            )}
            <WindowBand
              geometry={geometry}
              time={time}
              reach={reach}
              thumbs={thumbs}
              inlineAt={inlineAt}
              isPinching={isPinching}
              onPress={press}
              onBrush={brush}
              onReveal={seen.reveal}
            />
            <Folds geometry={geometry} words={words} onToggle={seen.toggle} />
            <Suspense fallback={null}>
              <HoverReadout
                chart={chart}
                geometry={geometry}
                lanes={lanes}
                bins={bins}
                counts={counts}
                publications={publications}
              />
            </Suspense>
          </>
        ) : null}
      </div>
      <ZoomTools
        canZoomOut={frame.zoom > 1}
        canZoomIn={seen.canZoomIn}
        canGoEarlier={range.start > 1e-6}
        canGoLater={range.end < 1 - 1e-6}
        isWhole={seen.isWhole}
        onZoom={(factor) => seen.zoomOnWindow(factor)}
        onPan={seen.pan}
        onReset={seen.reset}
      />
    </div>
  );
}
