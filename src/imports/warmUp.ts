/**
 * Reads a made table before a file comes. The browser compiles code for what it has seen run: without this, the first tens of megabytes of each file are read
 * by slow code, in both workers. The table has the kinds of cells that large files have, so that the compiled code also fits those.
 */
import { sourceOfBytes } from '../formats/byteSource.ts';
import type { ImportGeography } from './columns/toImportedColumns.ts';
import { readFile } from './importFile.ts';
import type { SettleOptions } from './importOutcome.ts';
import type { ImportLimits } from './limits.ts';
import type { StartRange } from './ranges/rangeReader.ts';
import { settleFile } from './settle/settleFile.ts';

const rows = 6000;
const rounds = 3;
/** Both workers read it, small as it is. */
const rangeSizes = { worth: 0, ahead: 0 } as const;

const columns: Readonly<Record<string, (row: number) => string>> = {
  event_id_cnty: (row) => `IRQ${row + 1}`,
  event_date: (row) => new Date((19_000 + ((row * 7) % 900)) * 86_400_000).toISOString().slice(0, 10),
  year: (row) => String(2022 + (row % 3)),
  time_precision: (row) => String(1 + (row % 3)),
  disorder_type: () => 'Political violence',
  event_type: (row) => ['Battles', 'Protests', 'Explosions/Remote violence'][row % 3] ?? '',
  sub_event_type: (row) => ['Armed clash', 'Peaceful protest', 'Air/drone strike'][row % 3] ?? '',
  actor1: (row) => `Group ${row % 12} (Iraq)`,
  actor2: (row) => (row % 4 === 0 ? '' : `Group ${row % 7} (Syria)`),
  interaction: () => 'State forces-Rebel group',
  iso: () => '368',
  country: () => 'Iraq',
  admin1: (row) => ['Al Anbar', 'Ninewa', 'الأنبار'][row % 3] ?? '',
  admin2: (row) => `District ${row % 40}`,
  location: (row) => `Village ${(row * 13) % 700}`,
  latitude: (row) => (33 + ((row * 17) % 400) / 100).toFixed(4),
  longitude: (row) => (40 + ((row * 17) % 400) / 100).toFixed(4),
  geo_precision: (row) => String(1 + (row % 3)),
  source: (row) => (row % 5 === 0 ? '"One; two, three"' : 'Agency'),
  notes: (row) =>
    row % 3 === 0
      ? `"Row ${row}: ${'a ""long"" text, '.repeat(1 + (row % 20))}"`
      : 'a text of some words '.repeat(1 + (row % 17)),
  fatalities: (row) => String(row % 7),
  tags: () => '',
  timestamp: (row) => String(1_700_000_000 + row),
};

function makeTable(): string {
  const lines = [Object.keys(columns).join(',')];
  for (let row = 0; row < rows; row += 1)
    lines.push(
      Object.values(columns)
        .map((cell) => cell(row))
        .join(','),
    );
  return `${lines.join('\n')}\n`;
}

const settle: SettleOptions = { id: '', name: '', importedAt: '2024-01-01T00:00:00Z', colour: 0, order: 0 };

export interface WarmUp {
  /** Resolves when all of it has been read. */
  readonly done: Promise<void>;
  /** Stops after the table that is being read; resolves when nothing runs any more. */
  readonly end: () => Promise<void>;
}

/** `startRange` starts the other worker, which reads its half as of any large table. */
export function startWarmUp(geography: ImportGeography, limits: ImportLimits, startRange?: StartRange): WarmUp {
  let isOver = false;
  const run = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(makeTable());
    const source = { ...sourceOfBytes('made.csv', bytes), file: new File([bytes], 'made.csv') };
    for (let round = 0; round < rounds && !isOver; round += 1) {
      const read = await readFile(source, {}, limits, startRange ? { startRange, rangeSizes } : {});
      if (read.kind === 'table') settleFile(read, settle, geography, limits);
    }
  };
  // Nothing depends on it: a file is read without it as well.
  const running = run().catch(() => undefined);
  return {
    done: running,
    end: () => {
      isOver = true;
      return running;
    },
  };
}
