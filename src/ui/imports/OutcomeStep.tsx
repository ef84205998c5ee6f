/** What became of the file, and what can be done about it. */
import { type ReactNode, useState } from 'react';
import type { ImportOutcome } from '../../imports/importOutcome.ts';
import { dropIncoming } from '../../store/actions/importedActions.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Report } from './Report.tsx';
import { SystemField } from './SystemField.tsx';
import { isolated } from './fileWords.ts';
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
  const [system, setSystem] = useState<string | undefined>(undefined);
  const again = (
    <Button onPress={() => onAgain({ strict: false })}>
      {words.t(outcome.kind === 'refused' ? 'imported.import.lenient' : 'imported.import.again')}
    </Button>
  );
  const columns = (
    <Button onPress={() => onAgain({ strict: false, review: true })}>{words.t('imported.import.columns')}</Button>
  );
  if (outcome.kind === 'failed') {
    const isDegrees = outcome.failure.code === 'degreesInMetres';
    const named = system ?? (isDegrees ? 'EPSG:4326' : undefined);
    return (
      <div className="import-step">
        <div role="alert">
          <Notice tone="error" actions={again}>
            <p>{words.t(`imports.failure.${outcome.failure.code}`, outcome.failure.values)}</p>
          </Notice>
        </div>
        {outcome.failure.code === 'projected' || isDegrees ? (
          <div className="import-order">
            <SystemField value={null} onChange={(chosen) => setSystem(chosen ?? undefined)} />
            <Button isDisabled={named === undefined} onPress={() => onAgain({ system: named })}>
              {words.t('imported.import.withSystem')}
            </Button>
          </div>
        ) : null}
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
  const unseen = outcome.report.notes.find(({ code }) => code === 'nothingDrawn');
  return (
    <div className="import-step">
      {unseen ? (
        <div role="alert">
          <Notice tone="error" actions={columns}>
            <p>
              {words.t('imports.note.nothingDrawn', {
                ...unseen.values,
                column: unseen.values['column'] === 'none' ? 'none' : isolated(String(unseen.values['column'])),
              })}
            </p>
          </Notice>
        </div>
      ) : null}
      <div role="status">
        {outcome.kind === 'done' ? (
          <Notice
            tone={skipped.total > 0 || unseen ? 'caution' : 'info'}
            actions={
              <Button look="strong" onPress={() => dropIncoming(store, file)}>
                {words.t('imported.import.done')}
              </Button>
            }
          >
            <p>{words.t('imports.taken', { taken: rowsTaken, skipped: skipped.total })}</p>
          </Notice>
        ) : (
          <Notice
            tone="error"
            actions={
              <>
                {outcome.kind === 'refused' ? again : null}
                {columns}
              </>
            }
          >
            <p>{words.t(outcome.kind === 'refused' ? 'imports.refused' : 'imports.nothing')}</p>
          </Notice>
        )}
      </div>
      <Report report={outcome.report} name={file.name} />
    </div>
  );
}
