/**
 * Judges the data folder: everything that the page would list, whether the schema files are current, and whether every file has a name that
 * something reads. Prints all issues at once; run as a program it fails on the first error or more, warnings do not count.
 */
import { fileURLToPath } from 'node:url';
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import { dataFiles } from '../dataset/dataFiles.ts';
import { loadDataset } from '../dataset/loadDataset.ts';
import { briefingFiles, judgeBriefing } from './briefingCheck.ts';
import { dataFolder, gisFolder, listFiles, readFromFolder } from './dataFolder.ts';
import { findStaleGisFiles } from './gisFiles.ts';
import { findStaleSchemas } from './schemaFiles.ts';

/** Names that are read by something other than the dataset: briefings, schema files, documentation. */
const otherFiles: readonly RegExp[] = [briefingFiles, /^schema\/[a-z-]+\.schema\.json$/, /^(.*\/)?[A-Za-z-]+\.md$/];

async function findStrangers(folder: string): Promise<readonly DataIssue[]> {
  const names = await listFiles(folder);
  return names
    .filter(
      (name) =>
        !name.startsWith(gisFolder) && !dataFiles.includes(name) && !otherFiles.some((pattern) => pattern.test(name)),
    )
    .map((file) => ({
      severity: 'error',
      file,
      message: 'Nothing reads a file of this name.',
      remedy: 'Correct its name, or remove it; src/dataset/dataFiles.ts lists the known ones.',
    }));
}

async function judgeBriefings(folder: string, dataset: Dataset): Promise<readonly DataIssue[]> {
  const names = (await listFiles(folder)).filter((name) => briefingFiles.test(name));
  return (
    await Promise.all(names.map(async (name) => judgeBriefing(name, await readFromFolder(folder, name), dataset)))
  ).flat();
}

/** The dataset in a folder and everything that is wrong with the folder. */
export async function checkData(
  folder: string = dataFolder,
): Promise<{ readonly dataset: Dataset; readonly issues: readonly DataIssue[] }> {
  const [{ dataset, issues }, stale, strangers] = await Promise.all([
    loadDataset((file) => readFromFolder(folder, file)),
    findStaleSchemas(folder),
    findStrangers(folder),
  ]);
  const schemaIssues = stale.map((file): DataIssue => ({
    severity: 'error',
    file,
    message: 'The schema file is not current.',
    remedy: 'Run "npm run data:schema".',
  }));
  // Files derived from data with errors would only repeat them.
  const isSound = !issues.some(({ severity }) => severity === 'error');
  const gisIssues = (isSound ? await findStaleGisFiles(folder, dataset) : []).map((file): DataIssue => ({
    severity: 'error',
    file,
    message: 'The file is not what the curated data give.',
    remedy: 'Run "npm run data:gis".',
  }));
  const briefings = await judgeBriefings(folder, dataset);
  return { dataset, issues: [...issues, ...strangers, ...briefings, ...schemaIssues, ...gisIssues] };
}

/** One issue as two lines for a terminal. */
export function toLines({ severity, file, record, path, message, remedy }: DataIssue): string {
  const place = [`data/${file}`, record, path].filter((part) => part !== undefined).join(' › ');
  return `${severity === 'error' ? 'ERROR  ' : 'warning'} ${place}\n        ${message} → ${remedy}`;
}

/** What is there and what is wrong, in one line. */
export function summarize({
  dataset,
  issues,
}: {
  readonly dataset: Dataset;
  readonly issues: readonly DataIssue[];
}): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return (
    `${dataset.records.length} records, ${dataset.places.size} places, ${dataset.sources.size} sources, ${dataset.actors.size} actors, ` +
    `${dataset.areas.size} areas; ${errors} errors, ${issues.length - errors} warnings; version ${dataset.version}`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const checked = await checkData();
  for (const issue of checked.issues) console.log(toLines(issue));
  console.log(summarize(checked));
  process.exitCode = checked.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
