/** Imported rows held against the records of the reports: four lists, and the two sides of what is chosen. It proposes; the reader decides. */
import '../../../words/reconcile.ts';
import './reconcile.css';
import { type ReactNode, useState } from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { defaultThresholds, type Thresholds } from '../../../domain/imported/reconcile.ts';
import type { RecordId } from '../../../domain/records/record.ts';
import { useWords } from '../../useApp.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { ComparedCard } from './ComparedCard.tsx';
import { type FoundKind, FoundList, type FoundSpot } from './FoundList.tsx';
import { ThresholdFields } from './ThresholdFields.tsx';
import { type RowVerdicts, useRowVerdicts } from './useRowVerdicts.ts';
import { type Comparison, useReconciled } from './useReconciled.ts';
import { encodeRowVerdicts, rowVerdictsToCsv } from '../../../domain/imported/rowVerdicts.ts';
import { shortTitle } from '../../../export/fileName.ts';
import { saveBlob } from '../../export/saveBlob.ts';
import { Button } from '../../kit/Button.tsx';

/** How much has been decided about this file, and saving it. */
function VerdictTools({ set, rowVerdicts }: { set: ImportedSet; rowVerdicts: RowVerdicts }): ReactNode {
  const words = useWords();
  const own = rowVerdicts.all.filter(({ sha256 }) => sha256 === set.sha256);
  const name = `${shortTitle(set.name)}_decisions`;
  return (
    <>
      <Popover label={words.t('reconcile.verdicts', { count: own.length })} icon="download">
        <div className="drawer-menu">
          <Button
            isDisabled={own.length === 0}
            onPress={() => saveBlob(new Blob([rowVerdictsToCsv(own)], { type: 'text/csv' }), `${name}.csv`)}
          >
            {words.t('reconcile.save.csv')}
          </Button>
          <Button
            isDisabled={own.length === 0}
            onPress={() => saveBlob(new Blob([encodeRowVerdicts(own)], { type: 'application/json' }), `${name}.json`)}
          >
            {words.t('reconcile.save.json')}
          </Button>
        </div>
      </Popover>
      {rowVerdicts.kept ? null : (
        <p role="status" className="hint">
          {words.t('reconcile.notKept')}
        </p>
      )}
    </>
  );
}

const kinds: readonly FoundKind[] = ['same', 'near', 'theirs', 'ours'];

function countOf({ found }: Comparison, kind: FoundKind): number {
  return {
    same: found.same.length,
    near: found.near.length,
    theirs: found.onlyTheirs.length,
    ours: found.onlyOurs.length,
  }[kind];
}

/** The first entry of a list, until another is chosen. */
function firstSpot({ found }: Comparison, kind: FoundKind): FoundSpot | null {
  const record: RecordId | undefined =
    kind === 'same' ? found.same[0] : kind === 'near' ? found.near[0] : kind === 'ours' ? found.onlyOurs[0] : undefined;
  if (record !== undefined) return { record };
  const [row] = kind === 'theirs' ? found.onlyTheirs : [];
  return row === undefined ? null : { row };
}

export function ReconcileTab({ set }: { set: ImportedSet }): ReactNode {
  const words = useWords();
  const [limits, setLimits] = useState<Thresholds>(defaultThresholds);
  const [kind, setKind] = useState<FoundKind>('same');
  const [spot, setSpot] = useState<FoundSpot | null>(null);
  const comparison = useReconciled(set, limits);
  const rowVerdicts = useRowVerdicts();
  if (!comparison) return <p className="drawer-empty quiet">{words.t('reconcile.working')}</p>;
  const current = spot ?? firstSpot(comparison, kind);
  return (
    <div className="reconcile">
      <div className="drawer-tools">
        <div className="reconcile-kinds" role="group" aria-label={words.t('reconcile.lists')}>
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              className="reconcile-kind"
              aria-pressed={each === kind}
              onClick={() => {
                setKind(each);
                setSpot(null);
              }}
            >
              {words.t(`reconcile.${each}`)} <span className="quiet">{words.number(countOf(comparison, each))}</span>
            </button>
          ))}
        </div>
        <span className="reconcile-scope" />
        <Popover label={words.t('reconcile.thresholds', { ...limits, needsActor: '' })} icon="chevronDown">
          <ThresholdFields limits={limits} onChange={setLimits} />
          <p className="hint">{words.t('reconcile.scope')}</p>
        </Popover>
        <VerdictTools set={set} rowVerdicts={rowVerdicts} />
      </div>
      <div className="reconcile-sides">
        <FoundList
          set={set}
          comparison={comparison}
          kind={kind}
          current={current}
          rowVerdicts={rowVerdicts}
          onChoose={setSpot}
        />
        <ComparedCard
          key={current ? JSON.stringify(current) : ''}
          set={set}
          comparison={comparison}
          spot={current}
          rowVerdicts={rowVerdicts}
        />
      </div>
    </div>
  );
}
