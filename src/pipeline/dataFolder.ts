/** Where the data lie, and what is there. */
import { readdir } from 'node:fs/promises';
import { relative, sep, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** Names of all files below a folder, relative to it, with `/` on every system, in order. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
