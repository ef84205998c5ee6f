/** What the file leaves open, each with the choice that settles it. */
import type { ReactNode } from 'react';
import type { Mapping } from '../../imports/columns/mapping.ts';
import { calendars } from '../../imports/dates/months.ts';
import type { DateOrderFound } from '../../imports/dates/dateOrder.ts';
import type { DateOrder } from '../../imports/dates/readOneDate.ts';
import type { DoubtCode, ImportDoubt } from '../../imports/importOutcome.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { isOpen } from './draft.ts';
import { isolated } from './fileWords.ts';
import { SystemField } from './SystemField.tsx';

/** Newest first, from the years of the Iraq war on. */
const years = Array.from({ length: 33 }, (_, index) => 2035 - index);

interface DoubtFieldsProps {
  readonly doubts: readonly ImportDoubt[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onSystem: (system: string | null) => void;
}

/** Nothing where the doubt has no choice of its own: columns without names are named where the file is read. */
function DoubtField({
  code,
  mapping,
  onChange,
  onSystem,
}: { code: DoubtCode } & Omit<DoubtFieldsProps, 'doubts'>): ReactNode {
  const words = useWords();
  const unset = { value: '', text: words.t('imported.map.order.unset') } as const;
  if (code === 'calendar')
    return (
      <Select
        label={words.t('imported.map.calendar')}
        value={mapping.calendar ?? ''}
        options={[unset, ...calendars.map((value) => ({ value, text: words.t(`imported.map.calendar.${value}`) }))]}
        onChange={(value) => onChange({ ...mapping, calendar: value === '' ? null : value })}
      />
    );
  if (code === 'thousands')
    return (
      <Select
        label={words.t('imported.map.groups')}
        value={mapping.groups === true ? 'group' : mapping.groups === false ? 'decimal' : ''}
        options={[
          unset,
          { value: 'group', text: words.t('imported.map.groups.group') },
          { value: 'decimal', text: words.t('imported.map.groups.decimal') },
        ]}
        onChange={(value) => onChange({ ...mapping, groups: value === '' ? null : value === 'group' })}
      />
    );
  if (code === 'year')
    return (
      <Select
        label={words.t('imported.map.year')}
        value={String(mapping.year ?? '')}
        options={[
          unset,
          ...years.map((year) => ({ value: String(year), text: String(year) })),
          { value: '0', text: words.t('imported.map.year.none') },
        ]}
        onChange={(value) => onChange({ ...mapping, year: value === '' ? null : Number(value) })}
      />
    );
  if (code === 'system') return <SystemField value={mapping.system ?? null} onChange={onSystem} />;
  if (code === 'totals')
    return (
      <Select
        label={words.t('imported.map.totals')}
        value={mapping.totals ?? 'leaveOut'}
        options={(['leaveOut', 'keep'] as const).map((value) => ({
          value,
          text: words.t(`imported.map.totals.${value}`),
        }))}
        onChange={(totals) => onChange({ ...mapping, totals })}
      />
    );
  if (code === 'swapped')
    return (
      <Select
        label={words.t('imported.map.swapped')}
        value={mapping.swapped === true ? 'yes' : mapping.swapped === false ? 'no' : ''}
        options={[
          unset,
          { value: 'yes', text: words.t('imported.map.swapped.yes') },
          { value: 'no', text: words.t('imported.map.swapped.no') },
        ]}
        onChange={(value) => onChange({ ...mapping, swapped: value === '' ? undefined : value === 'yes' })}
      />
    );
  return null;
}

/** Day or month first: asked where the file itself does not show it, because a guess would move every date. */
export function DateOrderField({
  found,
  value,
  onChange,
}: {
  found: DateOrderFound;
  value: DateOrder | null;
  onChange: (order: DateOrder | null) => void;
}): ReactNode {
  const words = useWords();
  const sample = isolated(found.sample);
  return (
    <div className="import-order" data-open={value === null}>
      <p>
        {words.t(found.evidence === 'contradictory' ? 'imported.map.order.mixed' : 'imported.map.order.ask', {
          sample,
        })}
      </p>
      <Select
        label={words.t('imported.map.order', { sample })}
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

/** That nothing can be drawn is said by the form itself. */
export function DoubtFields({ doubts, ...fields }: DoubtFieldsProps): ReactNode {
  const words = useWords();
  return doubts
    .filter(({ code }) => code !== 'noPlace')
    .map((doubt) => {
      const { code, sample, count } = doubt;
      return (
        <div key={code} className="import-order" data-open={isOpen(doubt, fields.mapping)}>
          <p>{words.t(`imports.doubt.${code}`, { sample: sample === '' ? 'none' : isolated(sample), count })}</p>
          <DoubtField code={code} {...fields} />
        </div>
      );
    });
}
