/** `npm run convert -- file.csv`: the page's own import without the page. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FormatFault } from '../../formats/formatFault.ts';
import { sourceOfBytes } from '../../formats/byteSource.ts';
import type { Mapping } from '../../imports/columns/mapping.ts';
import { calendars } from '../../imports/dates/months.ts';
import type { DoubtCode, ImportOutcome, ImportQuestion } from '../../imports/importOutcome.ts';
import { importFile } from '../../imports/importFile.ts';
import { defaultLimits } from '../../imports/limits.ts';
import { wordsIn } from '../../words/words.ts';
import '../../words/imports.ts';
import { bytesOf, CommandFault, loadData, oneFile, runCommand } from './command.ts';
import { leftOutOf, summaryOf } from './importedSummary.ts';
import { isTargetFormat, targetFormats, writeImported } from './writeImported.ts';

const help = `
npm run --silent convert -- FILE [--to geojson|parquet|csv] [--out FILE] [--sheet NAME] [--entry NAME] [--order day-first|month-first]
       [--calendar gregorian|islamic|persian] [--thousands yes|no] [--year 2026]
       [--system EPSG:32638]

Reads a table of events or places as the page does and prints what became of it. With --to it also writes the rows that were taken.

  --to          format to write; --out names the file, otherwise it stands beside FILE with the other ending
  --sheet       sheet of a workbook, or layer of a GeoPackage, with several
  --entry       file in an archive with several
  --order       order of dates such as 3/4/2026 where nothing in the file settles it
  --calendar    calendar of years such as 1446
  --thousands   whether the sign in 1.234 or 1,234 groups thousands
  --year        year of dates that have none
  --system      reference system of coordinates that are no degrees

Output: { rows, placed, unplaced, undated, leftOut: [{ line, column, reason }], notes, columns, positions: first ten [lon, lat, radiusM|null, precision],
days: first ten [earliest, latest] }. Rows are in order of their line; rows counts those that were taken.

Exit codes: 0 done, 1 the file cannot be used, 2 wrong call. Without --silent npm prints lines of its own before the output.
`;

type Ended = Exclude<ImportOutcome, { kind: 'done' | 'nothing' }>;

const severalWords = { entry: 'entries', sheet: 'sheets', layer: 'layers' } as const;

const answers: Partial<Record<DoubtCode, string>> = {
  calendar: 'Name it with --calendar.',
  thousands: 'Say so with --thousands yes or no.',
  year: 'Name it with --year.',
  system: 'Name it with --system, as in --system EPSG:32638.',
};

/** What is not clear, in the words of the page, and the option that settles it. */
function askedOf({ doubts, dateOrder, mappingSure, columns }: ImportQuestion): string {
  const words = wordsIn('en');
  const sentences = doubts.map(({ code, sample, count }) =>
    [words.t(`imports.doubt.${code}`, { sample: sample || 'none', count }), answers[code]].join(' ').trim(),
  );
  const undecided = dateOrder?.evidence === 'undecided' || dateOrder?.evidence === 'contradictory';
  if (undecided)
    sentences.push(`Day and month cannot be told apart (${dateOrder.sample}); say which comes first with --order.`);
  if (sentences.length === 0 || (!mappingSure && doubts.every(({ code }) => code === 'noPlace' || code === 'noHeader')))
    sentences.push(
      `It is not clear what the columns say: ${columns.join(', ')}. Name them latitude, longitude and date.`,
    );
  return sentences.join(' ');
}

function faultOf(outcome: Ended): CommandFault {
  const words = wordsIn('en');
  switch (outcome.kind) {
    case 'choose':
      return new CommandFault(
        `The file has several ${severalWords[outcome.what]}; name one with --${outcome.what === 'entry' ? 'entry' : 'sheet'}: ${outcome.choices.map(({ name }) => name).join(', ')}.`,
      );
    case 'asks':
      return new CommandFault(askedOf(outcome.question));
    case 'failed':
      return new CommandFault(words.t(`imports.failure.${outcome.failure.code}`, outcome.failure.values));
    case 'refused':
      return new CommandFault('Rows cannot be read.');
    case 'cancelled':
      return new CommandFault('Cancelled.');
  }
}

const orders: Readonly<Record<string, 'dayFirst' | 'monthFirst'>> = {
  'day-first': 'dayFirst',
  'month-first': 'monthFirst',
};

await runCommand(
  help,
  {
    to: { type: 'string' },
    out: { type: 'string' },
    sheet: { type: 'string' },
    entry: { type: 'string' },
    order: { type: 'string' },
    calendar: { type: 'string' },
    thousands: { type: 'string' },
    year: { type: 'string' },
    system: { type: 'string' },
  },
  async (call) => {
    const { to, out, sheet, entry, order, calendar, thousands, year, system } = call.values as Readonly<
      Record<string, string | undefined>
    >;
    const file = oneFile(call);
    if (to !== undefined && !isTargetFormat(to))
      throw new CommandFault(`--to is one of ${targetFormats.join(', ')}.`, 2);
    if (out !== undefined && to === undefined) throw new CommandFault('--out goes with --to.', 2);
    const dateOrder = order === undefined ? undefined : orders[order];
    if (order !== undefined && dateOrder === undefined)
      throw new CommandFault('--order is day-first or month-first.', 2);
    const calendarNamed = calendars.find((each) => each === calendar);
    if (calendar !== undefined && calendarNamed === undefined)
      throw new CommandFault(`--calendar is one of ${calendars.join(', ')}.`, 2);
    if (thousands !== undefined && thousands !== 'yes' && thousands !== 'no')
      throw new CommandFault('--thousands is yes or no.', 2);
    if (year !== undefined && !/^(?:19|20)\d\d$/.test(year))
      throw new CommandFault('--year is a year of four digits.', 2);
    const dataset = await loadData();
    const geography = {
      border: dataset.border,
      governorates: [...dataset.areas.values()].filter(({ kind }) => kind === 'governorate'),
    };
    const open = (mapping?: Mapping): Promise<ImportOutcome> =>
      importFile(
        sourceOfBytes(basename(file), bytesOf(file)),
        {
          id: 'file',
          name: basename(file),
          importedAt: '1970-01-01T00:00:00Z',
          colour: 0,
          order: 0,
          acceptGuess: true,
          sheet,
          entry,
          dateOrder,
          system,
          mapping,
        },
        geography,
        defaultLimits,
      ).catch((error: unknown) => {
        if (error instanceof FormatFault) throw new CommandFault(`The file cannot be read: ${error.message}`);
        throw error;
      });
    const first = await open();
    const isAnswered =
      calendarNamed !== undefined || thousands !== undefined || year !== undefined || system !== undefined;
    // The answers are to what the file was asked about; what else is not clear is asked again.
    const outcome =
      first.kind === 'asks' && isAnswered && first.question.mappingSure
        ? await open({
            ...first.question.guess,
            ...(calendarNamed && { calendar: calendarNamed }),
            ...(thousands !== undefined && { groups: thousands === 'yes' }),
            ...(year !== undefined && { year: Number(year) }),
            ...(system !== undefined && { system }),
          })
        : first;
    if (outcome.kind === 'nothing') {
      const { columns } = outcome.report;
      return {
        rows: 0,
        placed: 0,
        unplaced: 0,
        undated: 0,
        leftOut: leftOutOf(outcome.report),
        notes: outcome.report.notes.map(({ code }) => code),
        columns,
        positions: [],
        days: [],
      };
    }
    if (outcome.kind !== 'done') throw faultOf(outcome);
    if (to !== undefined) {
      const path = out ?? `${file.replace(/\.[^.]*$/, '')}.${to}`;
      if (path === file) throw new CommandFault('The file would be written over itself; name another with --out.', 2);
      writeFileSync(path, writeImported(outcome.set.columns, to));
      process.stderr.write(`Written: ${path}\n`);
    }
    return summaryOf(outcome.set.columns, outcome.report);
  },
);
