/** What the columns say and how the file is read, beside its first rows as they will stand. Every choice shows in them at once. */
import { type ReactNode, useEffect, useState } from 'react';
import { geoPrecisions } from '../../domain/records/record.ts';
import { isUsable } from '../../imports/columns/guessMapping.ts';
import { type MappedRole, mappedRoles, type Mapping, precisionScales } from '../../imports/columns/mapping.ts';
import type { DateOrder } from '../../imports/dates/readOneDate.ts';
import type { ImportQuestion, PreviewRow, ReadOptions } from '../../imports/importOutcome.ts';
import { type KeptMapping, mappingFor } from '../../imports/keptMappings.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { DateOrderField, DoubtFields, isOpen } from './DoubtFields.tsx';
import { isolated } from './fileWords.ts';
import { KeepMapping } from './KeepMapping.tsx';
import { LivePreview } from './LivePreview.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingFields } from './ReadingFields.tsx';

export interface MappingAnswer {
  readonly mapping: Mapping;
  readonly dateOrder?: DateOrder | undefined;
}

interface Draft {
  readonly question: ImportQuestion;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
  /** The kept mapping that it began with. */
  readonly proposed: KeptMapping | null;
}

function startOf(question: ImportQuestion, before: Draft | null): Draft {
  const same = before?.question.columns.join('\n') === question.columns.join('\n');
  if (before && same) return { ...before, question };
  const proposed = mappingFor(question.columns);
  return {
    question,
    mapping: proposed?.mapping ?? question.guess,
    dateOrder: proposed?.dateOrder ?? null,
    proposed,
  };
}

export interface MappingStepProps {
  readonly question: ImportQuestion;
  readonly onAnswer: (answer: MappingAnswer) => void;
  readonly onRead: (options: ReadOptions) => void;
  readonly preview: (answer: MappingAnswer) => Promise<readonly PreviewRow[] | null>;
}

function answerOf({ mapping, dateOrder }: Draft): MappingAnswer {
  return dateOrder ? { mapping, dateOrder } : { mapping };
}

export function MappingStep({ question, onAnswer, onRead, preview }: MappingStepProps): ReactNode {
  const words = useWords();
  const [held, setHeld] = useState<Draft>(() => startOf(question, null));
  const [rows, setRows] = useState(question.rowsAsRead);
  const draft = held.question === question ? held : startOf(question, held);
  if (draft !== held) setHeld(draft);
  const { mapping, dateOrder, proposed } = draft;
  useEffect(() => {
    let over = false;
    void preview(answerOf(draft)).then((made) => {
      if (!over && made) setRows(made);
    });
    return () => {
      over = true;
    };
    // Only what changes the rows asks for them again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft]);
  const change = (more: Partial<Pick<Draft, 'mapping' | 'dateOrder'>>): void => setHeld({ ...draft, ...more });
  const setMapping = (next: Mapping): void => change({ mapping: next });
  const options = [
    { value: '', text: words.t('imported.map.none') },
    ...question.columns.map((name, index) => ({ value: String(index), text: name })),
  ];
  const assign = (role: MappedRole, value: string): void =>
    setMapping({ ...mapping, columns: { ...mapping.columns, [role]: value === '' ? null : Number(value) } });
  const placed = isUsable(mapping, question.hasShapes);
  const doubts = question.doubts.filter(({ code }) => code !== 'noPlace' || !placed);
  const waits = (question.dateOrder !== null && dateOrder === null) || doubts.some((doubt) => isOpen(doubt, mapping));
  return (
    <div className="import-step">
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
      {question.dateOrder ? (
        <DateOrderField
          found={question.dateOrder}
          value={dateOrder}
          onChange={(order) => change({ dateOrder: order })}
        />
      ) : null}
      {proposed ? <p role="status">{words.t('imported.map.proposed', { name: isolated(proposed.name) })}</p> : null}
      <ReadingFields
        question={question}
        mapping={mapping}
        dateOrder={dateOrder}
        onMapping={setMapping}
        onDateOrder={(order) => change({ dateOrder: order })}
        onRead={onRead}
      />
      <LivePreview rows={rows} />
      <p>{words.t('imported.map.lead')}</p>
      <div className="import-roles">
        {mappedRoles.map((role) => (
          <Select
            key={role}
            label={words.t(`imports.role.${role}`)}
            value={String(mapping.columns[role] ?? '')}
            options={options}
            onChange={(value) => assign(role, value)}
          />
        ))}
        {mapping.columns.precision === null ? (
          <Select
            label={words.t('imported.map.precision')}
            value={mapping.assumedPrecision}
            options={geoPrecisions.map((value) => ({ value, text: words.code('precision', value) }))}
            onChange={(assumedPrecision) => setMapping({ ...mapping, assumedPrecision })}
          />
        ) : (
          <Select
            label={words.t('imported.map.scale')}
            value={mapping.scale}
            options={precisionScales.map((value) => ({ value, text: words.t(`imported.map.scale.${value}`) }))}
            onChange={(scale) => setMapping({ ...mapping, scale })}
          />
        )}
      </div>
      <PreviewTable columns={question.columns} rows={question.preview} total={question.rows} used={mapping.columns} />
      <KeepMapping current={{ columns: question.columns, mapping, dateOrder }} proposed={proposed} />
      <div className="import-tools import-take">
        <Button look="strong" isDisabled={waits} onPress={() => onAnswer(answerOf(draft))}>
          {words.t(placed ? 'imported.map.take' : 'imported.map.takeUnplaced')}
        </Button>
        {waits ? <span className="hint">{words.t('imported.map.waits')}</span> : null}
      </div>
    </div>
  );
}
