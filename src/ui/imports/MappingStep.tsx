/** Which column says what, asked beside the first rows of the file. */
import { type ReactNode, useState } from 'react';
import { geoPrecisions } from '../../domain/records/record.ts';
import { type MappedRole, mappedRoles, type Mapping, type PrecisionScale } from '../../imports/columns/mapping.ts';
import type { DateOrder } from '../../imports/dates/readDate.ts';
import type { ImportQuestion } from '../../imports/importOutcome.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import type { DateOrderFound } from '../../imports/dates/dateOrder.ts';
import { isolated } from './fileWords.ts';

interface DateOrderFieldProps {
  readonly found: DateOrderFound | null;
  readonly value: DateOrder | null;
  readonly sample: string;
  readonly onChange: (order: DateOrder | null) => void;
}

/** Day or month first: asked where the file itself does not tell, because a guess would move every date. */
function DateOrderField({ found, value, sample, onChange }: DateOrderFieldProps): ReactNode {
  const words = useWords();
  if (!found) return null;
  return (
    <div className="import-order">
      <p>
        {words.t(found.evidence === 'contradictory' ? 'imported.map.order.mixed' : 'imported.map.order.ask', {
          sample: isolated(sample),
        })}
      </p>
      <Select
        label={words.t('imported.map.order', { sample: isolated(sample) })}
        value={value ?? ''}
        options={[
          { value: '', text: words.t('imported.map.order.unset') },
          { value: 'dayFirst', text: words.t('imported.map.order.dayFirst') },
          { value: 'monthFirst', text: words.t('imported.map.order.monthFirst') },
        ]}
        onChange={(order) => onChange(order === '' ? null : order)}
      />
    </div>
  );
}

export interface MappingAnswer {
  readonly mapping: Mapping;
  readonly dateOrder?: DateOrder;
}

const scales: readonly PrecisionScale[] = ['acled', 'ucdp', 'own'];

export function MappingStep({
  question,
  onAnswer,
}: {
  question: ImportQuestion;
  onAnswer: (answer: MappingAnswer) => void;
}): ReactNode {
  const words = useWords();
  const [mapping, setMapping] = useState<Mapping>(question.guess);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const options = [
    { value: '', text: words.t('imported.map.none') },
    ...question.columns.map((name, index) => ({ value: String(index), text: name })),
  ];
  const assign = (role: MappedRole, value: string): void =>
    setMapping({ ...mapping, columns: { ...mapping.columns, [role]: value === '' ? null : Number(value) } });
  const askOrder = question.dateOrder;
  return (
    <div className="import-step">
      {question.mappingSure ? null : (
        <>
          <p role="status">{words.t('imported.map.lead')}</p>
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
                options={scales.map((value) => ({ value, text: words.t(`imported.map.scale.${value}`) }))}
                onChange={(scale) => setMapping({ ...mapping, scale })}
              />
            )}
          </div>
        </>
      )}
      <DateOrderField found={askOrder} value={order} sample={askOrder?.sample ?? ''} onChange={setOrder} />
      <div className="import-tools">
        <Button
          look="strong"
          isDisabled={askOrder !== null && order === null}
          onPress={() => onAnswer(order ? { mapping, dateOrder: order } : { mapping })}
        >
          {words.t('imported.map.take')}
        </Button>
      </div>
      <PreviewTable columns={question.columns} rows={question.preview} total={question.rows} used={mapping.columns} />
    </div>
  );
}
