/** What a press on a chart changes, and how it is taken back. */
import { createContext, useContext } from 'react';
import { borderRuler, stretchOutline } from '../../domain/geo/alongBorder.ts';
import { ledgerReachKm } from '../../domain/board/ledger.ts';
import type { ChartAsk } from '../../charts/displayList.ts';
import type { Filters, TimeWindow, View } from '../../domain/view/view.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { setTimeMode, setWindow } from '../../store/actions/timeActions.ts';
import { setFilters } from '../../store/actions/viewActions.ts';
import { patchView, type AppStore } from '../../store/store.ts';

/** Window and filters as they were before a press. */
export type BoardStep = Pick<View, 'time' | 'filters'>;

/** Of a list filter: all of the values are asked for already. */
export function isAsked(ask: ChartAsk | null, filters: Filters, time: TimeWindow): boolean {
  if (ask?.kind === 'window') return time.mode === 'window' && time.from === ask.from && time.to === ask.to;
  if (ask?.kind !== 'filter') return false;
  const asked: readonly string[] = filters[ask.filter];
  return ask.values.length > 0 && ask.values.every((value) => asked.includes(value));
}

function toggled({ filter, values }: Extract<ChartAsk, { kind: 'filter' }>, filters: Filters): Partial<Filters> {
  const asked: readonly string[] = filters[filter];
  const rest = asked.filter((value) => !values.includes(value));
  return { [filter]: rest.length === asked.length - values.length ? rest : [...rest, ...values] };
}

/** Does what is asked. Gives back what was before, or null where nothing can be taken back: a record that was opened is closed by Escape anyway. */
export function applyAsk(store: AppStore, ask: ChartAsk): BoardStep | null {
  const { time, filters } = store.getState().view;
  const { border } = store.getState().session.dataset ?? {};
  switch (ask.kind) {
    case 'record':
      selectRecord(store, ask.id);
      return null;
    case 'filter':
      setFilters(store, toggled(ask, filters));
      return { time, filters };
    case 'window':
      setTimeMode(store, 'window');
      setWindow(store, ask.from, ask.to);
      return { time, filters };
    case 'stretch':
      if (!border) return null;
      setFilters(store, { area: stretchOutline(borderRuler(border), ask.fromKm, ask.toKm, ledgerReachKm) });
      return { time, filters };
  }
}

export function takeBack(store: AppStore, step: BoardStep): void {
  patchView(store, step);
}

const AskContext = createContext<(ask: ChartAsk) => void>(() => undefined);
export const AskProvider = AskContext.Provider;

export function useAsk(): (ask: ChartAsk) => void {
  return useContext(AskContext);
}
