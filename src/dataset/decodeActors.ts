/** data/actors.json → actors: parties, holders of sites and claimants. */
import type { Actor } from '../domain/records/record.ts';
import { actorsFile } from './dataFiles.ts';
import { decodeEach, type Decoded } from './decodeEach.ts';
import { actorSchema } from './schema/actorSchema.ts';

export function decodeActors(json: unknown): Decoded<Actor> {
  return decodeEach(actorsFile, json, 'actors', actorSchema, (actor): Actor => ({
    ...actor,
    aliases: actor.aliases ?? [],
  }));
}
