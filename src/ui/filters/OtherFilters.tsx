/** The filters that are no lists: distance from the border, disputed only, background history, text. */
import type { ReactNode } from 'react';
import { borderSides } from '../../domain/view/view.ts';
import { setFilters } from '../../store/actions/viewActions.ts';
import { Select } from '../kit/Select.tsx';
import { Slider } from '../kit/Slider.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { countWith } from './options.ts';
import '../../words/filters.ts';

/** The last stop means any distance. */
const stopsKm = [0, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300] as const;

function BorderFilter(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const km = useApp((state) => state.view.filters.maxBorderKm);
  const side = useApp((state) => state.view.filters.borderSide);
  const above = stopsKm.findIndex((stop) => km !== null && stop >= km);
  const at = above < 0 ? stopsKm.length : above;
  const text =
    km === null
      ? words.t('filters.maxBorderKm.any')
      : words.t(`filters.maxBorderKm.within.${side}`, { km: words.number(km, 1) });
  return (
    <div className="border-filter">
      <span className="border-filter-title">{words.t('filters.maxBorderKm')}</span>
      <Slider
        label={words.t('filters.maxBorderKm')}
        value={at}
        min={0}
        max={stopsKm.length}
        step={1}
        valueText={text}
        onChange={(stop) => setFilters(store, { maxBorderKm: stopsKm[stop] ?? null })}
      />
      <output>{text}</output>
      {km === null ? null : (
        <Select
          label={words.t('filters.borderSide')}
          value={side}
          onChange={(borderSide) => setFilters(store, { borderSide })}
          options={borderSides.map((value) => ({ value, text: words.t(`filters.borderSide.${value}`) }))}
        />
      )}
    </div>
  );
}

export function OtherFilters(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const facts = useApp((state) => state.session.facts);
  const { time, asKnown, filters } = useApp((state) => state.view);
  const scope = { facts, time, asKnown, filters };
  return (
    <div className="other-filters">
      <BorderFilter />
      <Toggle
        look="switch"
        checked={filters.disputedOnly}
        onChange={(disputedOnly) => setFilters(store, { disputedOnly })}
      >
        <span className="option-text">{words.t('filters.disputedOnly')}</span>
        <span className="option-count">{words.number(countWith(scope, { ...filters, disputedOnly: true }))}</span>
      </Toggle>
      <Toggle look="switch" checked={filters.context} onChange={(context) => setFilters(store, { context })}>
        <span className="option-text">{words.t('filters.context')}</span>
        <span className="option-count">{words.number(countWith(scope, { ...filters, context: true }))}</span>
      </Toggle>
    </div>
  );
}
