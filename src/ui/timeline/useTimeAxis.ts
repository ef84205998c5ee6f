/** The axis as it is seen: which part, how far zoomed, which folds are open. It belongs to this page and goes into no link. */
import { useMemo, useState } from 'react';
import type { Day } from '../../domain/time/day.ts';
import { selectEventDays } from '../../store/selectors.ts';
import { selectDataRange, selectImportedDays, selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { useApp } from '../useApp.tsx';
import {
  axisAt,
  panFrame,
  rangeAt,
  revealDay,
  toggleFold,
  zoomFrame,
  zoomFrameOn,
  type AxisFrame,
  type AxisGround,
} from './axisZoom.ts';
import { labelScaleOf, type AxisGeometry } from './geometry.ts';
import type { ChartSize } from './useSize.ts';

/** Empty days beyond the last day of the data, so that it can be seen to be the end. */
const marginDays = { before: 0, after: 7 } as const;

const wholeFrame: AxisFrame = { zoom: 1, startTime: -Infinity, opened: new Set() };

export interface SeenAxis {
  readonly geometry: AxisGeometry;
  readonly frame: AxisFrame;
  readonly canZoomIn: boolean;
  readonly isWhole: boolean;
  readonly zoom: (factor: number, fraction: number) => void;
  /** Zooms around the window, and brings its middle to the middle of the chart. */
  readonly zoomOnWindow: (factor: number) => void;
  readonly pan: (widths: number) => void;
  readonly reveal: (day: Day) => void;
  readonly toggle: (foldId: string) => void;
  readonly reset: () => void;
}

export function useTimeAxis({ widthPx, textScale, letterScale }: ChartSize): SeenAxis {
  const eventDays = useApp(selectEventDays);
  const imported = useApp(selectImportedDays);
  const extent = useApp(selectDataRange);
  const reach = useApp(selectReach);
  const publications = useApp(selectPublications);
  const [frame, setFrame] = useState(wholeFrame);
  const middleDay = useApp(({ view: { time } }) => ((time.mode === 'window' ? time.from : time.to) + time.to + 1) / 2);
  const ground = useMemo(
    (): AxisGround => ({
      first: reach.first - marginDays.before,
      last: reach.last + marginDays.after,
      widthPx,
      textScale: labelScaleOf({ textScale, letterScale }),
      eventDays: [
        ...eventDays,
        ...imported,
        extent.first,
        extent.last,
        ...publications.filter(({ source }) => source.kind === 'report').map(({ day }) => day),
      ],
    }),
    [eventDays, imported, extent, reach, publications, widthPx, textScale, letterScale],
  );
  const geometry = useMemo((): AxisGeometry => {
    const axis = axisAt(ground, frame);
    return { axis, range: rangeAt(axis, frame), widthPx, textScale, letterScale };
  }, [ground, frame, widthPx, textScale, letterScale]);
  const actions = useMemo(
    () => ({
      zoom: (factor: number, fraction: number) => setFrame((before) => zoomFrame(ground, before, factor, fraction)),
      zoomOnWindow: (factor: number) => setFrame((before) => zoomFrameOn(ground, before, factor, middleDay)),
      pan: (widths: number) => setFrame((before) => panFrame(ground, before, widths)),
      reveal: (day: Day) => setFrame((before) => revealDay(ground, before, day)),
      toggle: (foldId: string) => setFrame((before) => toggleFold(ground, before, foldId)),
      reset: () => setFrame(wholeFrame),
    }),
    [ground, middleDay],
  );
  return {
    geometry,
    frame,
    canZoomIn: zoomFrame(ground, frame, 2, 0.5) !== frame,
    isWhole: frame.zoom === 1 && frame.opened.size === 0,
    ...actions,
  };
}
