/** Since when things have changed, unless somebody says otherwise. */
import { describe, expect, it } from 'vitest';
import { encodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { noText, type Briefing } from '../../../src/domain/briefing/briefing.ts';
import { openBriefing, rememberGiven } from '../../../src/store/actions/briefingActions.ts';
import { startComparison } from '../../../src/store/actions/compareActions.ts';
import { selectChanges, selectSince } from '../../../src/store/compareSelectors.ts';
import { selectDayBeforeNewest } from '../../../src/store/timeSelectors.ts';
import type { View } from '../../../src/domain/view/view.ts';
import { day } from '../layers/build.ts';
import { loadedStore } from '../ui/renderWith.tsx';

function briefingOf(...views: readonly Partial<View>[]): Briefing {
  const steps = views.map((view, index) => ({
    id: `step-${index}`,
    title: noText,
    text: noText,
    notes: noText,
    view: encodeView({ ...exportBase, ...view }, exportBase),
    callouts: [],
    records: [],
  }));
  return { id: 'own', title: { en: 'Own', ar: '' }, dataset: '', steps };
}
const until = (to: string): Pick<View, 'time'> => ({ time: { from: day('2026-01-10'), to: day(to), mode: 'window' } });

describe('the day to compare with', () => {
  it('is that before the newest report where no briefing is known', () => {
    const store = loadedStore();
    expect(selectSince(store.getState())).toEqual({ of: 'report', day: selectDayBeforeNewest(store.getState()) });
  });

  it('is the last day that the open briefing knows', () => {
    const store = loadedStore();
    rememberGiven(store, '2026-01-22');
    openBriefing(store, briefingOf({ asKnown: day('2026-01-28'), ...until('2026-02-07') }, until('2026-01-20')), true);
    expect(selectSince(store.getState())).toEqual({ of: 'briefing', day: day('2026-01-28') });
    openBriefing(store, briefingOf(until('2026-01-30')), true);
    expect(selectSince(store.getState())).toEqual({ of: 'briefing', day: day('2026-01-30') });
    startComparison(store);
    expect(store.getState().session.comparison?.before).toEqual({ time: null, asKnown: day('2026-01-30') });
    expect(selectChanges(store.getState()).some(({ kind }) => kind === 'new')).toBe(true);
  });

  it('is that of the last briefing given here where none is open', () => {
    const store = loadedStore();
    rememberGiven(store, '2026-01-22');
    expect(selectSince(store.getState())).toEqual({ of: 'given', day: day('2026-01-22') });
  });

  it('is passed over where everything had been published by then', () => {
    const store = loadedStore();
    rememberGiven(store, '2026-11-28');
    openBriefing(store, briefingOf(until('2026-11-01')), true);
    expect(selectSince(store.getState())?.of).toBe('report');
  });
});
