/** Tables of which a part is not read as rows: a second table beside the first, and figures in a column for each month or year. */
import { foldLetters } from '../dates/foldDateText.ts';
import { monthOf } from '../dates/months.ts';
import { readDate } from '../dates/readDate.ts';
import { coordinateForm, isMissing, notANumber, plainNumber, toNumber } from '../numbers/readNumbers.ts';
import type { ImportNote } from '../report.ts';
import type { RawTable } from '../table/rawTable.ts';
import { samplesOf } from './guessDates.ts';
import type { Mapping } from './mapping.ts';

/** Whether a name is that of a time: a year, a month, a quarter or a day. */
function isTime(name: string): boolean {
  const text = name.trim();
  if (/^(?:19|20)\d\d$/.test(text)) return true;
  if (text.length > 30 || /^[#\d.,]+$/.test(text)) return false;
  if (monthOf(foldLetters(text))) return true;
  const days = readDate(text, { order: 'dayFirst', calendar: 'gregorian' });
  return typeof days !== 'string' && Number.isFinite(days.last - days.first);
}

const isFigure = (text: string): boolean => {
  const plain = plainNumber(text);
  return isMissing(plain) || toNumber(plain, coordinateForm) !== notANumber;
};

/** What the reader of the page has to know of the table as a whole. */
export function describeShape(table: RawTable, { columns }: Mapping): readonly ImportNote[] {
  const names = table.columns.map(({ name }) => name);
  const used = new Set(Object.values(columns));
  const again = ([columns.earliest, columns.latitude, columns.longitude, columns.position] as const).filter(
    (number) =>
      number !== null && names.some((name) => name.replace(/ #\d+$/, '') === names[number] && name !== names[number]),
  );
  const times = names.filter((name, number) => {
    const column = table.columns[number];
    if (used.has(number) || !column || !isTime(name)) return false;
    return samplesOf(column, table.rows).every(isFigure);
  });
  return [
    ...(again.length > 1 ? [{ code: 'sideBySide', values: { name: names[again[0] ?? 0] ?? '' } } as const] : []),
    ...(times.length > 1
      ? [{ code: 'wideTable', values: { count: times.length, sample: `${times[0]} … ${times.at(-1)}` } } as const]
      : []),
  ];
}
