/** data/sources.json → bibliography. */
import type { Source } from '../domain/records/record.ts';
import { sourcesFile } from './dataFiles.ts';
import { decodeEach, type Decoded } from './decodeEach.ts';
import { sourceSchema } from './schema/sourceSchema.ts';
import { toDate } from './toDate.ts';

export function decodeSources(json: unknown): Decoded<Source> {
  return decodeEach(sourcesFile, json, 'sources', sourceSchema, ({ published, ...source }): Source => ({
    ...source,
    published: toDate(published),
  }));
}
