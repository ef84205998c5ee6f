/** What is compared with what. */
import { useEffect, useState, type ReactNode } from 'react';
import { createLatest } from '../../base/createLatest.ts';
import { localDayOf } from '../../domain/time/day.ts';
import { deriveFacts } from '../../domain/records/deriveFacts.ts';
import { listVersions, type KeptVersion } from '../../dataset/keepVersions.ts';
import { readVersion } from '../../dataset/readVersion.ts';
import { changeComparison } from '../../store/actions/compareActions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import { setAsKnown } from '../../store/actions/timeActions.ts';
import { selectKnownBefore, selectSince } from '../../store/compareSelectors.ts';
import type { Comparison } from '../../store/session.ts';
import { selectReach } from '../../store/timeSelectors.ts';
import '../../words/compare.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { DayField } from '../timeline/DayField.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export type CompareBy = 'asKnown' | 'window' | 'version';
const ways: readonly CompareBy[] = ['asKnown', 'window', 'version'];

function KnownFields({ comparison }: { comparison: Comparison }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { first, last } = useApp(selectReach);
  const asKnown = useApp(({ view }) => view.asKnown);
  const since = useApp(selectSince);
  const { before } = comparison;
  return (
    <>
      {since === null ? null : (
        <Button onPress={() => changeComparison(store, { before: { ...before, asKnown: since.day } })}>
          {words.t(`compare.since.${since.of}`, { day: words.dayShort(since.day) })}
        </Button>
      )}
      <DayField
        label={`${words.t('compare.before')}: ${words.t('compare.asKnown')}`}
        shownLabel={words.t('compare.before')}
        day={before.asKnown}
        least={first}
        most={last}
        onCommit={(day) => changeComparison(store, { before: { ...before, asKnown: day } })}
      />
      <DayField
        label={`${words.t('compare.after')}: ${words.t('compare.asKnown')}`}
        shownLabel={words.t('compare.after')}
        day={asKnown ?? last}
        least={first}
        most={last}
        onCommit={(day) => setAsKnown(store, day >= last ? null : day)}
      />
    </>
  );
}

function WindowFields({ comparison }: { comparison: Comparison }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { first, last } = useApp(selectReach);
  const own = useApp(({ view }) => view.time);
  const { before } = comparison;
  const shown = before.time ?? own;
  const change = (part: { readonly from?: number; readonly to?: number }): void => {
    const time = { ...shown, ...part };
    changeComparison(store, {
      before: {
        ...before,
        time: { ...time, from: Math.min(time.from, part.to ?? time.from), to: Math.max(time.to, part.from ?? time.to) },
      },
    });
  };
  return (
    <>
      <DayField
        label={`${words.t('compare.before')}: ${words.t('compare.from')}`}
        shownLabel={words.t('compare.from')}
        day={shown.from}
        least={first}
        most={last}
        onCommit={(from) => change({ from })}
      />
      <DayField
        label={`${words.t('compare.before')}: ${words.t('compare.to')}`}
        shownLabel={words.t('compare.to')}
        day={shown.to}
        least={first}
        most={last}
        onCommit={(to) => change({ to })}
      />
    </>
  );
}

function VersionFields({ comparison }: { comparison: Comparison }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const own = useApp(({ session }) => session.dataset?.version);
  const [latest] = useState(createLatest);
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void listVersions().then((found) => {
      if (wanted) setVersions(found);
    });
    return () => {
      wanted = false;
      latest.cancel();
    };
  }, [latest]);
  const others = (versions ?? []).filter(({ version }) => version !== own);
  const load = async (version: string): Promise<void> => {
    const kept = others.find((each) => each.version === version);
    // No version is an answer, too: it must not be overtaken by one that was asked for before.
    const loaded = await latest.ask(async () => (kept ? readVersion(kept) : null));
    if (loaded === undefined) return;
    changeComparison(store, { other: loaded && { dataset: loaded, facts: deriveFacts(loaded) } });
  };
  const choose = (version: string): void => {
    load(version).catch(() => notify(store, { tone: 'error', key: 'compare.version.failed', values: { version } }));
  };
  if (versions && others.length === 0) return <p className="hint">{words.t('compare.version.none')}</p>;
  return (
    <Select
      label={words.t('compare.version')}
      value={comparison.other?.dataset.version ?? ''}
      onChange={choose}
      options={[
        { value: '', text: '—' },
        ...others.map(({ version, firstSeen }) => ({
          value: version,
          text: words.t('compare.version.item', {
            version,
            day: words.dayShort(localDayOf(Date.parse(firstSeen))),
          }),
        })),
      ]}
    />
  );
}

export function CompareFields({
  comparison,
  by,
  onBy,
}: {
  comparison: Comparison;
  by: CompareBy;
  onBy: (by: CompareBy) => void;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const time = useApp(({ view }) => view.time);
  const asKnown = useApp(({ view }) => view.asKnown);
  const knownBefore = useApp(selectKnownBefore);
  const change = (next: CompareBy): void => {
    changeComparison(store, {
      other: null,
      before:
        next === 'asKnown' ? { time: null, asKnown: knownBefore } : { time: next === 'window' ? time : null, asKnown },
    });
    onBy(next);
  };
  const Fields = { asKnown: KnownFields, window: WindowFields, version: VersionFields }[by];
  return (
    <div className="compare-fields">
      <Select
        label={words.t('compare.by')}
        value={by}
        onChange={change}
        options={ways.map((value) => ({ value, text: words.t(`compare.by.${value}`) }))}
      />
      <Select
        label={words.t('compare.layout')}
        value={comparison.layout}
        onChange={(layout) => changeComparison(store, { layout })}
        options={(['list', 'swipe', 'side'] as const).map((value) => ({
          value,
          text: words.t(`compare.layout.${value}`),
        }))}
      />
      <Fields comparison={comparison} />
    </div>
  );
}
