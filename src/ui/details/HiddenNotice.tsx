/** Notices above the details: why the view does not show this record, and how many later claims are left out. */
import type { ReactNode } from 'react';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { isKnown, passesFilters, timeVerdict } from '../../domain/records/filterRecords.ts';
import { knownOf, knownUntil } from '../../domain/records/known.ts';
import type { View } from '../../domain/view/view.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { setAsKnown, setWindow } from '../../store/actions/timeActions.ts';
import { clearFilters } from '../../store/actions/viewActions.ts';
import { selectReach } from '../../store/timeSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useApp, useAppStore } from '../useApp.tsx';
import '../../words/details.ts';

type HiddenReason = 'later' | 'filters' | 'window';

/** Why a record is not shown, judged in the order of the counts; undefined where it is shown. */
export function hiddenReason(
  facts: RecordFacts,
  { asKnown, filters, time }: Pick<View, 'asKnown' | 'filters' | 'time'>,
): HiddenReason | undefined {
  const known = knownOf(facts, asKnown);
  if (!isKnown(known.claims, asKnown)) return 'later';
  if (!passesFilters(facts, knownUntil(facts, asKnown, time.to), filters)) return 'filters';
  return timeVerdict(facts, time) === 'out' ? 'window' : undefined;
}

export function HiddenNotice({ facts, context }: { facts: RecordFacts; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words } = context;
  const view = useApp((state) => state.view);
  const reason = hiddenReason(facts, view);
  const day = view.asKnown === null ? '' : words.day(view.asKnown);
  const later = facts.claims.length - knownOf(facts, view.asKnown).claims.length;
  const showLatest = (
    <Button look="plain" onPress={() => setAsKnown(store, null)}>
      {words.t('hidden.showLatest')}
    </Button>
  );
  const widen = (): void => {
    const { first, last } = selectReach(store.getState());
    setWindow(store, first, last);
  };
  const remedies: Readonly<Record<HiddenReason, ReactNode>> = {
    later: showLatest,
    filters: (
      <Button look="plain" onPress={() => clearFilters(store)}>
        {words.t('hidden.clearFilters')}
      </Button>
    ),
    window: (
      <Button look="plain" onPress={widen}>
        {words.t('hidden.showWindow')}
      </Button>
    ),
  };
  return (
    <>
      {reason ? (
        <Notice tone="caution" actions={remedies[reason]}>
          <p>{words.t('hidden.sentence', { reason: words.t(`hidden.${reason}`, { day }) })}</p>
        </Notice>
      ) : null}
      {later > 0 && reason !== 'later' ? (
        <Notice tone="info" actions={showLatest}>
          <p>{words.t('claims.hidden', { count: later, day })}</p>
        </Notice>
      ) : null}
    </>
  );
}
