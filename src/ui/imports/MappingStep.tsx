/** What becomes of the file, what has to be answered first, and its first rows as they will be; everything else that can be changed is below. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isUsable } from '../../imports/columns/guessMapping.ts';
import { mappedRoles, type Mapping } from '../../imports/columns/mapping.ts';
import type { DateOrder } from '../../imports/dates/readOneDate.ts';
import type { ImportPreview, ImportTally, ReadOptions } from '../../imports/importOutcome.ts';
import { Disclosure } from '../kit/Disclosure.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useWords } from '../useApp.tsx';
import { answerOf, countOpen, type ImportDraft, type MappingAnswer, withOpen } from './draft.ts';
import { DateOrderField, DoubtFields } from './DoubtFields.tsx';
import { isolated } from './fileWords.ts';
import { KeepMapping } from './KeepMapping.tsx';
import { LivePreview } from './LivePreview.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { Report } from './Report.tsx';
import { placeRoles, RoleFields, RoleSelects } from './RoleFields.tsx';
import { TakeButton } from './TakeButton.tsx';
import { Verdict } from './Verdict.tsx';

export interface MappingStepProps {
  readonly file: string;
  readonly draft: ImportDraft;
  readonly onDraft: (change: (draft: ImportDraft) => ImportDraft) => void;
  readonly isStrict: boolean;
  readonly onStrict: (isStrict: boolean) => void;
  readonly onTake: (answer: MappingAnswer) => void;
  /** Reads the file again. */
  readonly onRead: (options: ReadOptions) => void;
  readonly preview: (answer: MappingAnswer) => Promise<ImportPreview | null>;
  readonly tally: (answer: MappingAnswer) => Promise<ImportTally | null>;
}

/** The rows and the numbers of the answers given; the numbers come a little later and stay until others are there. */
function useCounted({ draft, onDraft, preview, tally }: MappingStepProps) {
  const { question, mapping, dateOrder } = draft;
  const [rows, setRows] = useState(question.rowsAsRead);
  const [counted, setCounted] = useState<ImportTally | null>(null);
  const [isCounting, setCounting] = useState(true);
  useEffect(() => {
    let isOver = false;
    const answer = answerOf(draft);
    setCounting(true);
    void (async () => {
      const made = await preview(answer);
      if (isOver || !made) return;
      setRows(made.rows);
      onDraft((now) => withOpen(now, made));
      const numbers = await tally(answer);
      if (isOver || !numbers) return;
      setCounted(numbers);
      setCounting(false);
    })();
    return () => {
      isOver = true;
    };
    // Only what changes the rows asks for them again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question, mapping, dateOrder]);
  return { rows, counted, isCounting };
}

/** The first question takes the focus; without one, the button of the import does. */
function useFirstFocus(isAsking: boolean) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = own.current?.closest('[role="dialog"]') ?? document;
    const question = own.current?.querySelector<HTMLElement>('[data-open="true"] select');
    (isAsking ? question : dialog.querySelector<HTMLElement>('.import-foot .button-strong'))?.focus();
    // Once, when the step comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return own;
}

export function MappingStep(props: MappingStepProps): ReactNode {
  const { file, draft, onDraft, isStrict, onStrict, onTake, onRead } = props;
  const words = useWords();
  const { question, mapping, dateOrder, proposed, doubts, order } = draft;
  const { rows, counted, isCounting } = useCounted(props);
  const isNowhere =
    !isUsable(mapping, question.hasShapes) || (counted !== null && counted.positions + counted.areas === 0);
  // Once asked for, the columns of the place keep their place in the form.
  const [asksPlace, setAsksPlace] = useState(isNowhere);
  if (isNowhere && !asksPlace) setAsksPlace(true);
  const noted = counted ? counted.report.skipped.total + counted.report.remarks.total : 0;
  const open = countOpen(draft);
  const own = useFirstFocus(isNowhere || open > 0);
  const setMapping = (next: Mapping): void => onDraft((now) => ({ ...now, mapping: next }));
  const setOrder = (next: DateOrder | null): void => onDraft((now) => ({ ...now, dateOrder: next }));
  const likely = doubts.find(({ code }) => code === 'noPlace')?.sample ?? '';
  const used = new Set(mappedRoles.flatMap((role) => mapping.columns[role] ?? []));
  const roles = { columns: question.columns, mapping, onChange: setMapping };
  return (
    <div className="import-form" ref={own}>
      {asksPlace ? (
        <div className="import-order import-nowhere" data-open={isNowhere}>
          {isNowhere ? (
            <div role="alert">
              <Notice tone="error">
                {isUsable(mapping, question.hasShapes)
                  ? words.t('importForm.nowhere', {
                      count: counted?.report.rowsRead ?? question.rows,
                      has: question.hasShapes ? 'shapes' : 'columns',
                    })
                  : words.t('imports.doubt.noPlace', {
                      sample: likely === '' ? 'none' : isolated(likely),
                      count: question.rows,
                    })}
              </Notice>
            </div>
          ) : null}
          {question.hasShapes ? null : (
            <div className="import-roles">
              <RoleSelects roles={placeRoles} {...roles} />
            </div>
          )}
        </div>
      ) : null}
      <Verdict tally={counted} mapping={mapping} isCounting={isCounting} />
      {doubts.some(({ code }) => code !== 'noPlace') || order ? (
        <section className="import-questions" aria-label={words.t('importForm.questions', { count: open })}>
          <h4>{words.t('importForm.questions', { count: open })}</h4>
          <DoubtFields
            doubts={doubts}
            mapping={mapping}
            onChange={setMapping}
            onSystem={(system) => {
              // Shapes are measured while they are read.
              if (!question.hasShapes) setMapping({ ...mapping, system });
              else if (system !== null) onRead({ system });
            }}
          />
          {order ? <DateOrderField found={order} value={dateOrder} onChange={setOrder} /> : null}
        </section>
      ) : null}
      {proposed ? <p role="status">{words.t('imported.map.proposed', { name: isolated(proposed.name) })}</p> : null}
      <LivePreview rows={rows} columns={question.columns} mapping={mapping} />
      <div className="import-more">
        {counted && noted + counted.report.notes.length > 0 ? (
          <Disclosure title={words.t('importForm.doubts')} {...(noted > 0 ? { count: words.number(noted) } : {})}>
            <Report report={counted.report} name={file} />
          </Disclosure>
        ) : null}
        <Disclosure
          title={words.t('importForm.columns')}
          count={words.t('importForm.columns.used', { used: used.size, count: question.columns.length })}
        >
          <RoleFields asked={asksPlace ? placeRoles : []} {...roles} />
        </Disclosure>
        <Disclosure title={words.t('importForm.reading')}>
          <ReadingFields
            question={question}
            isAsked={(code) => doubts.some((doubt) => doubt.code === code)}
            asksOrder={order !== null}
            mapping={mapping}
            dateOrder={dateOrder}
            onMapping={setMapping}
            onDateOrder={setOrder}
            onRead={onRead}
          />
          <Toggle checked={isStrict} onChange={onStrict}>
            {words.t('imported.import.strict')}
          </Toggle>
        </Disclosure>
        <Disclosure title={words.t('importForm.raw')}>
          <PreviewTable
            columns={question.columns}
            rows={question.preview}
            total={question.rows}
            used={mapping.columns}
          />
        </Disclosure>
        <Disclosure title={words.t('importForm.keep')}>
          <KeepMapping current={{ columns: question.columns, mapping, dateOrder }} proposed={proposed} />
        </Disclosure>
      </div>
      <TakeButton
        tally={counted}
        isCounting={isCounting}
        rows={question.rows}
        open={open}
        isStrict={isStrict}
        isNowhere={isNowhere}
        onTake={() => onTake(answerOf(draft))}
      />
    </div>
  );
}
