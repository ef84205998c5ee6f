/**
 * `data/gis/`, derived from the curated files and committed. Run it to write the files; `npm run data:check` fails where one is not current.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../dataset/loadDataset.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { composeGisFiles } from '../export/gis/composeGisFiles.ts';
import { dataFolder, gisFolder, listFiles } from './dataFolder.ts';

/** Name inside data/ → text of every file. */
export function gisFilesOf(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([...composeGisFiles(dataset)].map(([name, text]) => [`${gisFolder}${name}`, text]));
}

/** Names of the files that are missing, differ from what the code would write, or should not be there. */
export async function findStaleGisFiles(folder: string, dataset: Dataset): Promise<readonly string[]> {
  const composed = gisFilesOf(dataset);
  const judged = await Promise.all(
    [...composed].map(async ([name, text]) => {
      const found = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      return found === text ? [] : [name];
    }),
  );
  const strangers = (await listFiles(folder)).filter((name) => name.startsWith(gisFolder) && !composed.has(name));
  return [...judged.flat(), ...strangers];
}

async function writeGisFiles(folder: string): Promise<number> {
  const { dataset } = await loadDataset((file) => readFile(join(folder, file), 'utf8'));
  const files = gisFilesOf(dataset);
  await rm(join(folder, gisFolder), { recursive: true, force: true });
  await mkdir(join(folder, gisFolder), { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return files.size;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`Wrote ${await writeGisFiles(dataFolder)} files to data/${gisFolder}.`);
