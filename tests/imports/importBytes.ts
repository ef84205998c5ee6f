/** Imports bytes as a page would, with the reference data of the project. */
import { readFileSync } from 'node:fs';
import type { ReferenceArea } from '../../src/domain/records/dataset.ts';
import { decodeAreas, decodeBorder } from '../../src/dataset/decodeReference.ts';
import type { ImportGeography } from '../../src/imports/columns/toImportedColumns.ts';
import { importFile } from '../../src/imports/importFile.ts';
import type { ImportOutcome, ReadOptions, SettleOptions } from '../../src/imports/importOutcome.ts';
import { sourceOfBytes } from '../../src/formats/byteSource.ts';
import { defaultLimits, type ImportLimits } from '../../src/imports/limits.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/reference/${name}.geojson`, import.meta.url), 'utf8'));
const governorates: readonly ReferenceArea[] = decodeAreas('governorate', read('governorates')).entries.map(
  ({ value }) => value,
);

export const geography: ImportGeography = { border: decodeBorder(read('border')).border?.value ?? null, governorates };

export const settleOptions: SettleOptions = {
  id: 'set',
  name: 'Set',
  importedAt: '2026-02-07T09:00:00Z',
  colour: 0,
  order: 0,
};

export interface ImportBytesOptions extends ReadOptions, Partial<SettleOptions> {
  readonly name?: string;
  readonly limits?: Partial<ImportLimits>;
  readonly chunkBytes?: number;
}

export function importBytes(
  bytes: Uint8Array,
  { limits = {}, chunkBytes = 65_536, ...options }: ImportBytesOptions = {},
): Promise<ImportOutcome> {
  return importFile(
    sourceOfBytes(options.name ?? 'file', bytes, chunkBytes),
    { ...settleOptions, ...options },
    geography,
    { ...defaultLimits, ...limits },
  );
}

export function importText(text: string, options: ImportBytesOptions = {}): Promise<ImportOutcome> {
  return importBytes(new TextEncoder().encode(text), options);
}

export type Done = Extract<ImportOutcome, { kind: 'done' }>;

/** The outcome of an import that has to succeed. */
export function expectDone(outcome: ImportOutcome): Done {
  if (outcome.kind !== 'done') throw new Error(`The import ended as ${JSON.stringify(outcome).slice(0, 400)}`);
  return outcome;
}
