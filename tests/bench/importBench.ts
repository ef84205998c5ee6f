/**
 * Prints the speed of an import, as ratios against papaparse alone on the same bytes, and its memory use. Nothing here passes or fails. Both are measured twice:
 * in one process round after round, the first of which is not counted, and each in new processes that read one file. There, papaparse comes first to code that
 * is not compiled; the import does so too (cold), or has read its made table before, as in the page it does while the file is looked for (prepared).
 * Run with `node --expose-gc tests/bench/importBench.ts [rows …]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { acledBytes } from '../imports/acled.ts';
import { geography, settleOptions } from '../imports/importBytes.ts';
import { createRandom } from '../imports/random.ts';
import { readFile, settleFile } from '../../src/imports/importFile.ts';
import { sourceOfBytes } from '../../src/formats/byteSource.ts';
import { defaultLimits } from '../../src/imports/limits.ts';
import { borderDistances } from '../../src/imports/places/borderDistances.ts';
import { findGovernorates } from '../../src/domain/geo/governorateFinder.ts';
import { buffersOf } from '../../src/imports/transferables.ts';
import { startWarmUp } from '../../src/imports/warmUp.ts';
import { startThread } from './rangeThread.ts';
import { median } from './statistics.ts';

const rounds = Number(process.env['BENCH_RUNS'] ?? 3);
const chunkBytes = 1_048_576;

/** JavaScript has no strings of half a gigabyte, so papaparse receives chunks as from `File.stream()`, each up to its last line end. */
function parseBare(bytes: Uint8Array): number {
  const decoder = new TextDecoder();
  let [rest, rows] = ['', 0];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const text = rest + decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true });
    const last = at + chunkBytes >= bytes.length;
    const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
    const parsed = parser.parse(text, 0, !last) as unknown as Papa.ParseResult<string[]>;
    rows += parsed.data.length;
    rest = last ? '' : text.slice(parsed.meta.cursor);
  }
  return rows;
}

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const modes = ['bare', 'cold', 'prepared'] as const;
type Mode = (typeof modes)[number];

/** One file in this process; prints the milliseconds. */
async function measureOnce(mode: Mode, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const startRange = startThread(path);
  if (mode === 'prepared') await startWarmUp(geography, defaultLimits, startRange).done;
  const started = performance.now();
  if (mode === 'bare') parseBare(bytes);
  else {
    const read = await readFile(sourceOfBytes('acled.csv', bytes, chunkBytes), {}, defaultLimits, { startRange });
    if (read.kind !== 'table') throw new Error(read.kind);
    settleFile(read, settleOptions, geography, defaultLimits);
  }
  console.log(performance.now() - started);
  process.exit();
}

function measureInNewProcesses(path: string): Readonly<Record<Mode, number>> {
  const times: Record<Mode, number[]> = { bare: [], cold: [], prepared: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const mode of modes)
      times[mode].push(
        Number(execFileSync(process.execPath, [import.meta.filename, mode, path], { encoding: 'utf8' })),
      );
  return { bare: median(times.bare), cold: median(times.cold), prepared: median(times.prepared) };
}

async function measure(rows: number): Promise<void> {
  const bytes = acledBytes(rows);
  const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
  const path = join(folder, 'acled.csv');
  writeFileSync(path, bytes);
  const startRange = startThread(path);
  const times = { bare: [] as number[], read: [] as number[], settle: [] as number[] };
  let [line, held] = ['', 0];
  for (let round = 0; round <= rounds; round += 1) {
    let started = performance.now();
    parseBare(bytes);
    times.bare.push(performance.now() - started);
    const before = memory();
    started = performance.now();
    const read = await readFile(sourceOfBytes('acled.csv', bytes, chunkBytes), {}, defaultLimits, {
      startRange,
    });
    times.read.push(performance.now() - started);
    if (read.kind !== 'table') throw new Error(read.kind);
    held = Math.max(held, memory() - before);
    started = performance.now();
    const outcome = settleFile(read, settleOptions, geography, defaultLimits);
    times.settle.push(performance.now() - started);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const { columns } = outcome.set;
    const texts = columns.file.reduce((sum, { values }) => sum + (values.kind === 'text' ? values.bytes.length : 0), 0);
    const total = buffersOf(outcome).reduce((sum, buffer) => sum + buffer.byteLength, 0);
    line = `  while reading ${(held / rows).toFixed(0)} bytes a row; set ${(total / rows).toFixed(0)} bytes a row, of which texts ${(texts / rows).toFixed(0)}, all else ${((total - texts) / rows).toFixed(0)} (aim ≤ 100)`;
  }
  const single = measureInNewProcesses(path);
  rmSync(folder, { recursive: true });
  for (const taken of Object.values(times)) taken.shift();
  const [bare, read, settle] = [median(times.bare), median(times.read), median(times.settle)];
  console.log(`${rows} rows of ACLED, ${(bytes.length / 1e6).toFixed(0)} MB`);
  console.log(
    `  papaparse alone ${bare.toFixed(0)} ms; reading ${read.toFixed(0)} ms, understanding ${settle.toFixed(0)} ms, together ${((read + settle) / 1000).toFixed(1)} s`,
  );
  console.log(
    `  throughput against papaparse alone ${(bare / (read + settle)).toFixed(2)} (aim ≥ 0.8); ${(bytes.length / 1e3 / (read + settle)).toFixed(0)} MB/s`,
  );
  console.log(
    `  in new processes: papaparse ${single.bare.toFixed(0)} ms; cold ${single.cold.toFixed(0)} ms, ${(single.bare / single.cold).toFixed(2)}; prepared ${single.prepared.toFixed(0)} ms, ${(single.bare / single.prepared).toFixed(2)}\n${line}\n`,
  );
}

function measurePlaces(rows: number): void {
  const random = createRandom(5);
  const longitude = Float64Array.from({ length: rows }, () => 36 + random.unit() * 12);
  const latitude = Float64Array.from({ length: rows }, () => 29 + random.unit() * 9);
  const time = (work: () => unknown): number => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  console.log(
    `${rows} positions anywhere: distances to the border ${time(() => borderDistances(longitude, latitude, geography.border)).toFixed(0)} ms (aim ≤ 2000), governorates ${time(() => findGovernorates(longitude, latitude, geography.governorates)).toFixed(0)} ms\n`,
  );
}

const [mode, path] = process.argv.slice(2);
const known = modes.find((each) => each === mode);
if (known && path) await measureOnce(known, path);
const asked = process.argv.slice(2).map(Number);
for (const rows of asked.length > 0 ? asked : [100_000, 1_000_000]) await measure(rows);
measurePlaces(1_000_000);
