/** Day or month first: asked where the file itself does not tell, because a guess would move every date. */
import type { ReactNode } from 'react';
import type { DateOrderFound } from '../../imports/columns/dateOrder.ts';
import type { DateOrder } from '../../imports/columns/readDate.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { isolated } from './fileWords.ts';

interface DateOrderFieldProps {
  readonly found: DateOrderFound | null;
  readonly value: DateOrder | null;
  readonly sample: string;
  readonly onChange: (order: DateOrder | null) => void;
}

export function DateOrderField({ found, value, sample, onChange }: DateOrderFieldProps): ReactNode {
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
