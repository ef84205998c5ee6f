/** How much has been decided about this file, and saving it. */
import type { ReactNode } from 'react';
import { rowVerdictsToCsv, encodeRowVerdicts } from '../../../domain/imported/rowVerdicts.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { shortTitle } from '../../../export/fileName.ts';
import { saveBlob } from '../../export/saveBlob.ts';
import { Button } from '../../kit/Button.tsx';
import { useWords } from '../../useApp.tsx';
import { Popover } from '../../kit/Popover.tsx';
import type { RowVerdicts } from './useRowVerdicts.ts';

export function VerdictTools({ set, rowVerdicts }: { set: ImportedSet; rowVerdicts: RowVerdicts }): ReactNode {
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
