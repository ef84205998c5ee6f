/** What became of the file: what was taken, what was left out and why, and what can be done next. */
import { type ReactNode, useState } from 'react';
import type { ImportOutcome } from '../../imports/importOutcome.ts';
import { dropIncoming, focusSet, openDrawer } from '../../store/actions/importedActions.ts';
import { openDialog } from '../../store/actions/sessionActions.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { Notice } from '../kit/Notice.tsx';
import { InFoot } from './footSlot.ts';
import { Report } from './Report.tsx';
import { isInWindow, showSet } from './showSet.ts';
import { SystemField } from './SystemField.tsx';
import { isolated } from './fileWords.ts';
import type { ImportChoices } from './useImport.ts';

type Ended = Exclude<ImportOutcome, { kind: 'asks' | 'choose' }>;

interface OutcomeProps<Outcome = Ended> {
  readonly file: File;
  readonly outcome: Outcome;
  readonly onAgain: (choices: ImportChoices) => void;
}

function Failed({ outcome, onAgain }: OutcomeProps<Extract<Ended, { kind: 'failed' }>>): ReactNode {
  const words = useWords();
  const [system, setSystem] = useState<string | undefined>(undefined);
  const { code, values } = outcome.failure;
  const isDegrees = code === 'degreesInMetres';
  const named = system ?? (isDegrees ? 'EPSG:4326' : undefined);
  return (
    <div className="import-step">
      <div role="alert">
        <Notice tone="error">{words.t(`imports.failure.${code}`, values)}</Notice>
      </div>
      {code === 'projected' || isDegrees ? (
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

/** What a set can be used for now; the next file first, where one waits. */
function DoneFoot({ file, outcome, onAgain }: OutcomeProps<Extract<Ended, { kind: 'done' }>>): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const next = useApp(({ session }) => session.imported.incoming.find((each) => each !== file));
  const leave = (): void => {
    dropIncoming(store, file);
    openDialog(store, null);
  };
  const isDrawn = outcome.report.notes.every(({ code }) => code !== 'nothingDrawn');
  return (
    <InFoot>
      {next ? (
        <Button look="strong" takesFocus onPress={() => dropIncoming(store, file)}>
          {words.t('importForm.nextFile', { name: isolated(next.name) })}
        </Button>
      ) : isDrawn ? (
        <Button
          look="strong"
          takesFocus
          onPress={() => {
            showSet(store, outcome.set);
            leave();
          }}
        >
          {words.t('importForm.show')}
        </Button>
      ) : null}
      {next ? null : (
        <Button
          look={isDrawn ? 'outlined' : 'strong'}
          takesFocus={!isDrawn}
          onPress={() => {
            focusSet(store, outcome.set.id);
            openDrawer(store, 'table');
            leave();
          }}
        >
          {words.t('importForm.showRows')}
        </Button>
      )}
      <Button onPress={() => onAgain({})}>{words.t('importForm.back')}</Button>
    </InFoot>
  );
}

export function OutcomeStep(props: OutcomeProps): ReactNode {
  const { file, outcome, onAgain } = props;
  const store = useAppStore();
  const words = useWords();
  const again = (
    <InFoot>
      <Button look="strong" takesFocus onPress={() => onAgain({ strict: false })}>
        {words.t(outcome.kind === 'refused' ? 'imported.import.lenient' : 'imported.import.again')}
      </Button>
    </InFoot>
  );
  if (outcome.kind === 'failed')
    return (
      <>
        <Failed {...props} outcome={outcome} />
        {again}
      </>
    );
  if (outcome.kind === 'cancelled')
    return (
      <div className="import-step" role="status">
        <Notice tone="info">{words.t('imports.cancelled')}</Notice>
        {again}
      </div>
    );
  const { rowsTaken, skipped } = outcome.report;
  const unseen = outcome.report.notes.find(({ code }) => code === 'nothingDrawn');
  return (
    <div className="import-step">
      {unseen ? (
        <div role="alert">
          <Notice tone="error">
            {words.t('imports.note.nothingDrawn', {
              ...unseen.values,
              column: unseen.values['column'] === 'none' ? 'none' : isolated(String(unseen.values['column'])),
            })}
          </Notice>
        </div>
      ) : null}
      <div role="status">
        {outcome.kind === 'done' ? (
          <Notice tone={skipped.total > 0 || unseen ? 'caution' : 'info'}>
            <p>{words.t('imports.taken', { taken: rowsTaken, skipped: skipped.total })}</p>
            {unseen || isInWindow(store, outcome.set) ? null : <p>{words.t('importForm.outside')}</p>}
          </Notice>
        ) : (
          <Notice tone="error">{words.t(outcome.kind === 'refused' ? 'imports.refused' : 'imports.nothing')}</Notice>
        )}
      </div>
      <Report report={outcome.report} name={file.name} />
      {outcome.kind === 'done' ? (
        <DoneFoot {...props} outcome={outcome} />
      ) : (
        <>
          {outcome.kind === 'refused' ? again : null}
          <InFoot>
            <Button
              look={outcome.kind === 'refused' ? 'outlined' : 'strong'}
              takesFocus={outcome.kind !== 'refused'}
              onPress={() => onAgain({})}
            >
              {words.t('importForm.back')}
            </Button>
          </InFoot>
        </>
      )}
    </div>
  );
}
