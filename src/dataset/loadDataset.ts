/**
 * Reads, decodes and checks all data files. The page reads them from its host, the build and the checks from disk; both use this function,
 * so data replaced on a host are checked in the same way as those in the repository.
 */
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import { boundByReport } from '../domain/records/firstReport.ts';
import { dataFiles } from './dataFiles.ts';
import { dataVersion } from './dataVersion.ts';
import { decodeTables, type Unread } from './decodeTables.ts';
import { extentOf } from './extentOf.ts';
import { byId, type Tables } from './tables.ts';

type Checks = typeof import('./checkTables.ts');

export type ReadFile = (file: string) => Promise<string>;

async function readOne(read: ReadFile, file: string): Promise<string | Unread> {
  try {
    return await read(file);
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}

async function readAll(read: ReadFile): Promise<ReadonlyMap<string, string | Unread>> {
  return new Map(await Promise.all(dataFiles.map(async (file) => [file, await readOne(read, file)] as const)));
}

function composeDataset(tables: Tables, version: string): Dataset {
  const sources = byId(tables.sources);
  const records = tables.records.map(({ value }) => boundByReport(value, { sources }));
  return {
    version,
    sources,
    actors: byId(tables.actors),
    places: byId(tables.places),
    areas: byId(tables.areas),
    records,
    recordsById: new Map(records.map((record) => [record.id, record])),
    border: tables.border?.value ?? null,
    crossings: tables.crossings.map(({ value }) => value),
    ...extentOf(
      records,
      tables.sources.map(({ value }) => value),
    ),
  };
}

/** In the order of the files; within a file as found. */
function inFileOrder(issues: readonly DataIssue[]): readonly DataIssue[] {
  return issues.toSorted((a, b) => dataFiles.indexOf(a.file) - dataFiles.indexOf(b.file));
}

/** The checks arrive beside the data, which take as long. Without them, what the schema accepts is drawn, and a warning says so. */
async function loadChecks(): Promise<Pick<Checks, 'checkTables'>> {
  try {
    return await import('./checkTables.ts');
  } catch {
    const issue: DataIssue = {
      severity: 'warning',
      file: 'data',
      message: 'The checks across the data could not be loaded.',
      remedy: 'Load the page again.',
    };
    return { checkTables: (tables) => ({ sound: tables, findings: [{ issue }] }) };
  }
}

/** Never throws for invalid data: valid parts are kept, every fault is listed with its position and remedy. */
export async function loadDataset(
  read: ReadFile,
): Promise<{ readonly dataset: Dataset; readonly issues: readonly DataIssue[] }> {
  const [files, { checkTables }] = await Promise.all([readAll(read), loadChecks()]);
  const { tables, issues } = decodeTables(files);
  const { sound, findings } = checkTables(tables);
  const texts = new Map(
    [...files].flatMap(([file, text]) => (typeof text === 'string' ? [[file, text] as const] : [])),
  );
  const dataset = composeDataset(sound, await dataVersion(texts));
  return { dataset, issues: inFileOrder([...issues, ...findings.map(({ issue }) => issue)]) };
}
