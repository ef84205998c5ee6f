/** What stands on the two maps: which side is which, and the divide that is dragged or moved by arrows. */
import type { PointerEvent, KeyboardEvent, ReactNode } from 'react';
import { divideComparison, endComparison } from '../../store/actions/compareActions.ts';
import type { Comparison } from '../../store/session.ts';
import '../../words/compare.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { useEscapeLayer } from '../kit/escapeLayers.ts';
import { sideText } from './describeChange.ts';
import './compare.css';

const stepShare = 0.05;
/** Left and right are those of the map, in every language. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -stepShare,
  ArrowRight: stepShare,
  ArrowDown: -stepShare,
  ArrowUp: stepShare,
};

function Divide({ divide }: { divide: number }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame && event.currentTarget.hasPointerCapture(event.pointerId))
      divideComparison(store, (event.clientX - frame.left) / frame.width);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const next = step === undefined ? { Home: 0, End: 1 }[event.key] : divide + step;
    if (next === undefined) return;
    event.preventDefault();
    divideComparison(store, next);
  };
  const percent = Math.round(divide * 100);
  return (
    <div
      className="map-divide"
      role="slider"
      tabIndex={0}
      aria-label={words.t('compare.divide')}
      aria-valuemin={5}
      aria-valuemax={95}
      aria-valuenow={percent}
      aria-valuetext={words.t('compare.divide.value', { percent })}
      style={{ insetInlineStart: `${divide * 100}%` }}
      onKeyDown={onKey}
      onPointerMove={drag}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
    >
      <span className="map-divide-grip" aria-hidden="true">
        ‹›
      </span>
    </div>
  );
}

export function MapSides({ comparison }: { comparison: Comparison }): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const dataset = useApp(({ session }) => session.dataset);
  // While a briefing is given, Escape ends the briefing.
  const isGiven = useApp(({ session }) => session.briefing.presenting !== null);
  useEscapeLayer(!isGiven, () => endComparison(store));
  if (comparison.layout === 'list' || !dataset) return null;
  return (
    <div className="map-sides">
      <p className="map-side map-side-before">
        {words.t('compare.before')}: {sideText('before', comparison, view, dataset, words)}
      </p>
      <p className="map-side map-side-after">
        {words.t('compare.after')}: {sideText('after', comparison, view, dataset, words)}
      </p>
      {comparison.layout === 'swipe' ? <Divide divide={comparison.divide} /> : null}
    </div>
  );
}
