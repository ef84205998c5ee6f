/** How the file is read: its letters, the row of names, decimals, dates and coordinates. Each change shows at once in the first rows. */
import type { ReactNode } from 'react';
import type { TextEncoding } from '../../imports/bytes/encoding.ts';
import type { Mapping } from '../../imports/columns/mapping.ts';
import { calendars } from '../../imports/dates/months.ts';
import type { DateOrder } from '../../imports/dates/readOneDate.ts';
import type { DoubtCode, ImportQuestion, ReadOptions } from '../../imports/importOutcome.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { SystemField } from './SystemField.tsx';

const encodings: readonly TextEncoding[] = [
  'utf-8',
  'windows-1256',
  'windows-1252',
  'windows-1254',
  'iso-8859-6',
  'macintosh',
  'utf-16le',
  'utf-16be',
];

export interface ReadingFieldsProps {
  readonly question: ImportQuestion;
  /** Whether a thing is asked elsewhere. */
  readonly isAsked: (code: DoubtCode) => boolean;
  readonly asksOrder: boolean;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onDateOrder: (order: DateOrder | null) => void;
  /** Reads the file again. */
  readonly onRead: (options: ReadOptions) => void;
}

export function ReadingFields({
  question,
  isAsked,
  asksOrder,
  mapping,
  dateOrder,
  onMapping,
  onDateOrder,
  onRead,
}: ReadingFieldsProps): ReactNode {
  const words = useWords();
  const { encoding, header } = question;
  const shown = encoding === 'utf-8-damaged' ? 'utf-8' : encoding;
  return (
    <div className="import-reading">
      {shown === null ? null : (
        <Select
          label={words.t('imported.map.encoding')}
          value={shown}
          options={[...new Set([...encodings, shown])].map((value) => ({ value, text: value.toUpperCase() }))}
          onChange={(value) => onRead({ encoding: value })}
        />
      )}
      {header === null ? null : (
        <Select
          label={words.t('imported.map.header')}
          value={header.row === null ? '' : String(header.row)}
          options={[
            { value: '', text: words.t('imported.map.header.none') },
            ...header.head.map((cells, row) => ({
              value: String(row),
              text: words.t('imported.map.header.row', {
                row: row + 1,
                cells: cells
                  .filter((cell) => cell.trim() !== '')
                  .join(', ')
                  .slice(0, 60),
              }),
            })),
          ]}
          onChange={(row) => onRead({ headerRow: row === '' ? null : Number(row) })}
        />
      )}
      <Select
        label={words.t('imported.map.decimals')}
        value={mapping.decimals ?? ''}
        options={[
          { value: '', text: words.t('imported.map.decimals.auto') },
          { value: 'point', text: words.t('imported.map.decimals.point') },
          { value: 'comma', text: words.t('imported.map.decimals.comma') },
        ]}
        onChange={(value) => onMapping({ ...mapping, decimals: value === '' ? null : value })}
      />
      {asksOrder ? null : (
        <Select
          label={words.t('imported.map.order.any')}
          value={dateOrder ?? ''}
          options={[
            { value: '', text: words.t('imported.map.order.auto') },
            { value: 'dayFirst', text: words.t('imported.map.order.dayFirst') },
            { value: 'monthFirst', text: words.t('imported.map.order.monthFirst') },
          ]}
          onChange={(value) => onDateOrder(value === '' ? null : value)}
        />
      )}
      {isAsked('calendar') ? null : (
        <Select
          label={words.t('imported.map.calendar')}
          value={mapping.calendar ?? ''}
          options={[
            { value: '', text: words.t('imported.map.calendar.auto') },
            ...calendars.map((value) => ({ value, text: words.t(`imported.map.calendar.${value}`) })),
          ]}
          onChange={(value) => onMapping({ ...mapping, calendar: value === '' ? null : value })}
        />
      )}
      {isAsked('system') || question.hasShapes ? null : (
        <SystemField value={mapping.system ?? null} onChange={(system) => onMapping({ ...mapping, system })} />
      )}
    </div>
  );
}
