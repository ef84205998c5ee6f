/** Imports the files that wait, one after the other. Nothing is changed until a file has been taken. */
import '../../words/imported.ts';
import '../../words/imports.ts';
import './imports.css';
import { type ReactNode, useState } from 'react';
import { dropIncoming } from '../../store/actions/importedActions.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { isUnloaded } from '../reasonOf.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { AddData } from './AddData.tsx';
import { isolated, sizeText } from './fileWords.ts';
import { MappingStep } from './MappingStep.tsx';
import { OutcomeStep } from './OutcomeStep.tsx';
import { type ImportChoices, useImport } from './useImport.ts';
import type { ChoiceKind, ImportChoice, ImportProgress } from '../../imports/importOutcome.ts';

/** How far the reading has come, with a way out. */
function ProgressStep({
  file,
  progress: { bytes, totalBytes, rows },
  onCancel,
}: {
  file: File;
  progress: ImportProgress;
  onCancel: () => void;
}): ReactNode {
  const words = useWords();
  const whole = totalBytes > 0 && bytes >= totalBytes;
  return (
    <div className="import-step">
      <progress
        aria-label={words.t('imported.import.reading', { name: isolated(file.name) })}
        max={Math.max(1, totalBytes)}
        value={bytes}
      />
      <p className="hint">
        {whole
          ? words.t('imported.import.settling')
          : words.t('imported.import.progress', {
              done: sizeText(bytes, words),
              total: sizeText(totalBytes, words),
              rows,
            })}
      </p>
      <div className="import-tools">
        <Button onPress={onCancel}>{words.t('imported.import.cancel')}</Button>
      </div>
    </div>
  );
}

/** Which file of an archive, sheet of a workbook or layer of a GeoPackage. */
function ChooseStep({
  what,
  choices,
  onChoose,
}: {
  what: ChoiceKind;
  choices: readonly ImportChoice[];
  onChoose: (name: string) => void;
}): ReactNode {
  const words = useWords();
  return (
    <div className="import-step">
      <p role="status">{words.t(`imported.import.choose.${what}`)}</p>
      <ul className="import-choices">
        {choices.map(({ name, bytes, hidden }) => (
          <li key={name}>
            <button type="button" className="button button-outlined" onClick={() => onChoose(name)}>
              <bdi>{name}</bdi>
              {bytes > 0 ? <span className="hint">{sizeText(bytes, words)}</span> : null}
              {hidden === true ? <span className="hint">{words.t('imported.import.choose.hidden')}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Two files may have the same name: each is identified by its content. */
const keys = new WeakMap<File, string>();

function keyOf(file: File): string {
  const key = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, key);
  return key;
}

/** What is asked before a byte is read. */
function StartStep({
  choices,
  onChange,
  onStart,
}: {
  choices: ImportChoices;
  onChange: (choices: ImportChoices) => void;
  onStart: () => void;
}): ReactNode {
  const words = useWords();
  return (
    <div className="import-step">
      <Toggle checked={choices.strict ?? false} onChange={(strict) => onChange({ ...choices, strict })}>
        {words.t('imported.import.strict')}
      </Toggle>
      <Toggle checked={choices.review ?? false} onChange={(review) => onChange({ ...choices, review })}>
        {words.t('imported.import.review')}
      </Toggle>
      <div className="import-tools">
        <Button look="strong" onPress={onStart}>
          {words.t('imported.import.start')}
        </Button>
      </div>
    </div>
  );
}

/** One file; the next one is another component. */
function OneFile({ file }: { file: File }): ReactNode {
  const words = useWords();
  const [choices, setChoices] = useState<ImportChoices>({});
  const { step, read, readAgain, preview, settle, cancel } = useImport(file);
  const go = (more: ImportChoices): void => {
    const next = { ...choices, ...more };
    setChoices(next);
    read(next);
  };
  const outcome = step.kind === 'outcome' ? step.outcome : null;
  return (
    <section className="import-file" aria-labelledby="import-file-name">
      <h3 className="import-file-name" id="import-file-name">
        {words.t('imported.import.file', { name: isolated(file.name), size: isolated(sizeText(file.size, words)) })}
      </h3>
      {step.kind === 'start' ? <StartStep choices={choices} onChange={setChoices} onStart={() => go({})} /> : null}
      {step.kind === 'reading' ? <ProgressStep file={file} progress={step.progress} onCancel={cancel} /> : null}
      {step.kind === 'fault' ? (
        <>
          <p role="alert" className="import-wrong">
            {isUnloaded(step.message)
              ? words.t('unloaded.reason')
              : words.t('imported.import.fault', { message: step.message })}
          </p>
          <div className="import-tools">
            <Button onPress={() => go({})}>{words.t('imported.import.again')}</Button>
          </div>
        </>
      ) : null}
      {outcome?.kind === 'choose' ? (
        <ChooseStep
          what={outcome.what}
          choices={outcome.choices}
          onChoose={(name) => go(outcome.what === 'entry' ? { entry: name } : { sheet: name })}
        />
      ) : null}
      {outcome?.kind === 'asks' ? (
        <MappingStep
          question={outcome.question}
          onAnswer={(answer) => settle({ ...choices, ...answer, review: false })}
          onRead={(options) => {
            const next = { ...choices, ...options, review: true };
            setChoices(next);
            readAgain(next);
          }}
          preview={(answer) => preview({ ...choices, ...answer })}
        />
      ) : null}
      {outcome && outcome.kind !== 'choose' && outcome.kind !== 'asks' ? (
        <OutcomeStep file={file} outcome={outcome} onAgain={(more) => go(more)} />
      ) : null}
    </section>
  );
}

export function ImportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const incoming = useApp((state) => state.session.imported.incoming);
  const [file] = incoming;
  // Whatever still waits when the dialog is closed was not wanted.
  const close = (): void => {
    for (const each of incoming) dropIncoming(store, each);
    onClose();
  };
  const footer =
    incoming.length > 1 ? (
      <>
        <span>{words.t('imported.import.waiting', { count: incoming.length - 1 })}</span>
        <Button
          onPress={() => {
            if (file) dropIncoming(store, file);
          }}
        >
          {words.t('imported.import.next')}
        </Button>
      </>
    ) : undefined;
  return (
    <Dialog
      title={words.t('imported.import.title')}
      closeLabel={words.t('dialog.close')}
      onClose={close}
      size="wide"
      closeLook="outlined"
      footer={footer}
    >
      <p className="dialog-lead">{words.t('imported.import.lead')}</p>
      {file ? (
        <OneFile key={keyOf(file)} file={file} />
      ) : (
        <>
          <p>{words.t('imported.import.nothing')}</p>
          <AddData />
        </>
      )}
    </Dialog>
  );
}
