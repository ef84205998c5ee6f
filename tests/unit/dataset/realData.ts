/** The files of data/ as they are on disk, read once. */
import { readFileSync } from 'node:fs';
import { dataFiles } from '../../../src/dataset/dataFiles.ts';

export const realFiles: ReadonlyMap<string, string> = new Map(
  dataFiles.map((file) => [file, readFileSync(`data/${file}`, 'utf8')]),
);
