/** Imports a table of dates in every spelling and prints the days found; run under several time zones, which must make no difference. */
import { expectDone, importText } from './importBytes.ts';

const texts = [
  '2026-01-19',
  '2026-01-19T23:30:00+03:00',
  '2026-01-19T00:15:00Z',
  '2026-01-19 00:00:00.000',
  '20260119',
  '19 January 2026',
  '19-Jan-26',
  'January 19, 2026',
  'Monday, 19 January 2026',
  '19/01/2026',
  '19.1.2026 23:59',
  '19 كانون الثاني 2026',
  '١٩/٠١/٢٠٢٦',
  '2026-01',
  '2026',
  '2026-01-10/2026-01-19',
  'Jan 2026',
  '2026/1/19',
];
const table = ['date\tlat\tlon', ...texts.map((text) => `${text}\t34\t41`)].join('\n');
const instants = ['timestamp,lat,lon', '1768780800,34,41', '1768867199,34,41'].join('\n');
const found: unknown[] = [];
for (const text of [table, instants]) {
  const {
    set: { columns },
  } = expectDone(await importText(text, { acceptGuess: true }));
  const rows = [...columns.row].map((row, index) => [row, columns.earliest[index], columns.latest[index]] as const);
  found.push(rows.sort(([a], [b]) => a - b).map(([, earliest, latest]) => [earliest, latest]));
}
console.log(JSON.stringify(found));
