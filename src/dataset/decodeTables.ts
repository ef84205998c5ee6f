/** The texts of all files → decoded values and issues. */
import type { DataIssue } from '../domain/records/dataset.ts';
import { type Actor, type Place, recordKinds, type Source } from '../domain/records/record.ts';
import { actorsFile, dataFiles, placesFile, recordFiles, referenceFiles, sourcesFile } from './dataFiles.ts';
import { type Decoded, decodeEach, type Refused } from './decodeEach.ts';
import { decodeRecords } from './decodeRecords.ts';
import { decodeAreas, decodeBorder, decodeCrossings } from './decodeReference.ts';
import type { Tables } from './tables.ts';
import { actorSchema } from './schema/actorSchema.ts';
import { sourceSchema } from './schema/sourceSchema.ts';
import { toDate } from './toDate.ts';
import { placeSchema } from './schema/placeSchema.ts';
import { toClaims } from './toClaim.ts';

/** data/places.geojson → gazetteer. */
function decodePlaces(json: unknown): Decoded<Place> {
  return decodeEach(placesFile, json, 'features', placeSchema, ({ id, geometry, properties }): Place => ({
    ...properties,
    id,
    geometry,
    ...toClaims(properties.claims),
  }));
}

/** data/sources.json → bibliography. */
function decodeSources(json: unknown): Decoded<Source> {
  return decodeEach(sourcesFile, json, 'sources', sourceSchema, ({ published, ...source }): Source => ({
    ...source,
    published: toDate(published),
  }));
}

/** data/actors.json → actors: parties, holders of sites and claimants. */
function decodeActors(json: unknown): Decoded<Actor> {
  return decodeEach(actorsFile, json, 'actors', actorSchema, (actor): Actor => ({
    ...actor,
    aliases: actor.aliases ?? [],
  }));
}

/** Why a file could not be read. */
export interface Unread {
  readonly unread: string;
}

const nothing = { entries: [], issues: [], refused: [] } as const;

/** `files` has, for each name in `dataFiles`, its text or the reason why it is missing. */
export function decodeTables(files: ReadonlyMap<string, string | Unread>): {
  readonly tables: Tables;
  readonly issues: readonly DataIssue[];
  readonly refused: readonly Refused[];
  /** Files that are not JSON, with their texts. */
  readonly broken: ReadonlyMap<string, string>;
} {
  const issues: DataIssue[] = [];
  const refused: Refused[] = [];
  const broken = new Map<string, string>();
  const contents = new Map<string, unknown>();
  for (const file of dataFiles) {
    const text = files.get(file) ?? { unread: 'it was not asked for' };
    if (typeof text !== 'string') {
      issues.push({
        severity: 'error',
        file,
        message: `The file is missing or cannot be read (${text.unread}).`,
        remedy: 'Put it back into the data folder. Until then nothing of it is shown.',
      });
      continue;
    }
    try {
      // A byte order mark is accepted, as RFC 7946 and RFC 8259 allow.
      contents.set(file, JSON.parse(text.replace(/^\uFEFF/, '')));
    } catch {
      broken.set(file, text);
    }
  }
  const take = <Value>(file: string, decode: (json: unknown) => Decoded<Value>): Decoded<Value>['entries'] => {
    const decoded = contents.has(file) ? decode(contents.get(file)) : nothing;
    issues.push(...decoded.issues);
    refused.push(...decoded.refused);
    return decoded.entries;
  };
  const border = contents.has(referenceFiles.border)
    ? decodeBorder(contents.get(referenceFiles.border))
    : { border: null, issues: [], refused: [] };
  issues.push(...border.issues);
  refused.push(...border.refused);
  const tables: Tables = {
    sources: take(sourcesFile, decodeSources),
    actors: take(actorsFile, decodeActors),
    places: take(placesFile, decodePlaces),
    records: recordKinds.flatMap((kind) => take(recordFiles[kind], (json) => decodeRecords(kind, json))),
    areas: [
      ...take(referenceFiles.governorates, (json) => decodeAreas('governorate', json)),
      ...take(referenceFiles.districts, (json) => decodeAreas('district', json)),
    ],
    crossings: take(referenceFiles.crossings, decodeCrossings),
    border: border.border,
  };
  return { tables, issues, refused, broken };
}
