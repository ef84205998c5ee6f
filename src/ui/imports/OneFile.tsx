/** One file from its first byte to what came of it; the next one is another component. */
import { type ReactNode, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { isUnloaded } from '../reasonOf.ts';
import { useApp, useWords } from '../useApp.tsx';
import { beginDraft, type ImportDraft } from './draft.ts';
import { isolated, sizeText } from './fileWords.ts';
import { ChooseStep, ProgressStep } from './FileSteps.tsx';
import { InFoot } from './footSlot.ts';
import { MappingStep } from './MappingStep.tsx';
import { OutcomeStep } from './OutcomeStep.tsx';
import { type ImportChoices, useImport } from './useImport.ts';

/** What the file is; and that it has been imported already, where it has. */
function FileHead({ file, id, draft }: { file: File; id: string; draft: ImportDraft | null }): ReactNode {
  const words = useWords();
  const sha256 = draft?.question.sha256;
  const before = useApp(({ session }) =>
    session.imported.sets.find((set) => set.id !== id && sha256 !== undefined && set.sha256 === sha256),
  );
  return (
    <>
      <div className="import-file-head">
        <h3 className="import-file-name" id="import-file-name">
          <bdi>{file.name}</bdi>
        </h3>
        <span className="hint">
          {draft
            ? words.t('importForm.file', {
                kind: words.t(`imports.kind.${draft.question.kind}`),
                rows: draft.question.rows,
                columns: draft.question.columns.length,
                size: isolated(sizeText(file.size, words)),
              })
            : sizeText(file.size, words)}
        </span>
      </div>
      {before ? <Notice tone="caution">{words.t('importForm.again', { name: isolated(before.name) })}</Notice> : null}
    </>
  );
}

export function OneFile({ file }: { file: File }): ReactNode {
  const words = useWords();
  const [choices, setChoices] = useState<ImportChoices>({});
  const [held, setDraft] = useState<ImportDraft | null>(null);
  const { step, id, read, readAgain, preview, tally, settle, cancel } = useImport(file);
  const outcome = step.kind === 'outcome' ? step.outcome : null;
  const question = outcome?.kind === 'asks' ? outcome.question : null;
  const draft = question && held?.question !== question ? beginDraft(question, held) : held;
  if (draft !== held) setDraft(draft);
  const go = (more: ImportChoices): void => {
    const next = { ...choices, ...more };
    setChoices(next);
    read({ ...next, review: true });
  };
  return (
    <section className="import-file" aria-labelledby="import-file-name">
      <FileHead file={file} id={id} draft={step.kind === 'reading' ? null : draft} />
      {step.kind === 'reading' ? <ProgressStep file={file} progress={step.progress} onCancel={cancel} /> : null}
      {step.kind === 'fault' ? (
        <>
          <p role="alert" className="import-wrong">
            {isUnloaded(step.message)
              ? words.t('unloaded.reason')
              : words.t('imported.import.fault', { message: step.message })}
          </p>
          <InFoot>
            <Button look="strong" takesFocus onPress={() => go({})}>
              {words.t('imported.import.again')}
            </Button>
          </InFoot>
        </>
      ) : null}
      {outcome?.kind === 'choose' ? (
        <ChooseStep
          what={outcome.what}
          choices={outcome.choices}
          onChoose={(name) => go(outcome.what === 'entry' ? { entry: name } : { sheet: name })}
        />
      ) : null}
      {question && draft ? (
        <MappingStep
          file={file.name}
          draft={draft}
          onDraft={(change) => setDraft((now) => now && change(now))}
          isStrict={choices.strict ?? false}
          onStrict={(strict) => setChoices({ ...choices, strict })}
          onTake={(answer) => settle({ ...choices, ...answer, review: false })}
          onRead={(options) => {
            const next = { ...choices, ...options };
            setChoices(next);
            readAgain({ ...next, review: true });
          }}
          preview={(answer) => preview({ ...choices, ...answer, review: true })}
          tally={(answer) => tally({ ...choices, ...answer, review: true })}
        />
      ) : null}
      {outcome && outcome.kind !== 'choose' && outcome.kind !== 'asks' ? (
        <OutcomeStep file={file} outcome={outcome} onAgain={go} />
      ) : null}
    </section>
  );
}
