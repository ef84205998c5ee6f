/** Where the data lie, and what is there. */
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files derived for geographic information systems, below the data folder. */
export const gisFolder = 'gis/';

export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** Whether a page serves a file of data/: `gis/` is for other programs, which read it from the repository. */
export function isForPage(name: string): boolean {
  return !name.startsWith(gisFolder);
}

/** Names of all files below a folder, relative to it, with `/` on every system, in order. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Text of a data file. Throws where it is missing or is not UTF-8. */
export async function readFromFolder(folder: string, file: string): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(join(folder, file)));
}
