/** What became of the file, and what can be done about it. */
import type { ReactNode } from 'react';
import type { ImportOutcome } from '../../imports/importOutcome.ts';
import { dropIncoming } from '../../store/actions/importedActions.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Report } from './Report.tsx';
import type { ImportChoices } from './useImport.ts';

type Ended = Exclude<ImportOutcome, { kind: 'asks' | 'choose' }>;

export function OutcomeStep({
  file,
  outcome,
  onAgain,
}: {
  file: File;
  outcome: Ended;
  onAgain: (choices: ImportChoices) => void;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const again = (
    <Button onPress={() => onAgain({ strict: false })}>
      {words.t(outcome.kind === 'refused' ? 'imported.import.lenient' : 'imported.import.again')}
    </Button>
  );
  if (outcome.kind === 'failed') {
    return (
      <div className="import-step" role="alert">
        <Notice tone="error" actions={again}>
          <p>{words.t(`imports.failure.${outcome.failure.code}`, outcome.failure.values)}</p>
        </Notice>
      </div>
    );
  }
  if (outcome.kind === 'cancelled')
    return (
      <div className="import-step" role="status">
        <Notice tone="info" actions={again}>
          <p>{words.t('imports.cancelled')}</p>
        </Notice>
      </div>
    );
  const { rowsTaken, skipped } = outcome.report;
  return (
    <div className="import-step">
      <div role="status">
        {outcome.kind === 'done' ? (
          <Notice
            tone={skipped.total > 0 ? 'caution' : 'info'}
            actions={
              <Button look="strong" onPress={() => dropIncoming(store, file)}>
                {words.t('imported.import.done')}
              </Button>
            }
          >
            <p>{words.t('imports.taken', { taken: rowsTaken, skipped: skipped.total })}</p>
          </Notice>
        ) : (
          <Notice tone="error" actions={outcome.kind === 'refused' ? again : undefined}>
            <p>{words.t(outcome.kind === 'refused' ? 'imports.refused' : 'imports.nothing')}</p>
          </Notice>
        )}
      </div>
      <Report report={outcome.report} name={file.name} />
    </div>
  );
}
