/**
 * data/schema/*.schema.json: JSON Schema for the curated files, so that an editor completes and underlines while a curator types. Generated
 * from the schema that the page itself uses. Run it to write the files; with `--check` it writes nothing and fails where one is not current.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actorFileSchema } from '../dataset/schema/actorSchema.ts';
import { briefingSchema } from '../dataset/schema/briefingSchema.ts';
import { claimSchema } from '../dataset/schema/claimSchema.ts';
import { collectionSchema } from '../dataset/schema/featureSchema.ts';
import { geometrySchema, positionSchema } from '../dataset/schema/geometrySchema.ts';
import { placeSchema } from '../dataset/schema/placeSchema.ts';
import {
  claimIdSchema,
  edtfSchema,
  geoPrecisionSchema,
  gradeSchema,
  idSchema,
  radiusSchema,
  textSchema,
  webAddressSchema,
} from '../dataset/schema/primitives.ts';
import {
  deploymentSchema,
  detentionSiteSchema,
  incidentSchema,
  transferSchema,
  warningSchema,
} from '../dataset/schema/recordSchemas.ts';
import { sourceFileSchema } from '../dataset/schema/sourceSchema.ts';
import { z } from '../dataset/schema/zod.ts';
import { dataFolder } from './dataFolder.ts';

/** What an editor shows beside a value. */
const descriptions = z.registry<{ id: string; description: string }>();
descriptions.add(idSchema, { id: 'id', description: 'Kebab-case, stable for ever: links and references use it.' });
descriptions.add(claimIdSchema, {
  id: 'claimId',
  description: 'Id of the record, two hyphens, a number or word; unique in the whole dataset.',
});
descriptions.add(textSchema, {
  id: 'text',
  description: 'The same in English and Arabic, in the project’s own words; Sorani for names of places only.',
});
descriptions.add(edtfSchema, {
  id: 'edtf',
  description:
    'EDTF: 2026-02-06, 2026-02, 2026-01-20~ (approximate), 2026-01-20? (uncertain), 2026-01/2026-02, 2019-10-13/.. or ../2026-11-22. Both ends count.',
});
descriptions.add(gradeSchema, {
  id: 'grade',
  description:
    'Admiralty: the letter of the source, then 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.',
});
descriptions.add(webAddressSchema, { id: 'webAddress', description: 'Full address of a public page.' });
descriptions.add(radiusSchema, {
  id: 'radiusM',
  description:
    'Metres in which the true place is believed to lie: up to 2,000 for a site, up to 15,000 for a settlement, null for everything coarser.',
});
descriptions.add(geoPrecisionSchema, {
  id: 'geoPrecision',
  description: 'How precisely the place is known; never finer than what the reports say.',
});
descriptions.add(positionSchema, {
  id: 'position',
  description: '[longitude, latitude] in degrees on WGS 84, at most six decimals.',
});
descriptions.add(geometrySchema, { id: 'geometry', description: 'Null where no position can be justified.' });
descriptions.add(claimSchema, {
  id: 'claim',
  description: 'Who says what, in which publication. Claims that disagree are both kept.',
});

/** File name → schema of the whole data file that it helps to write. */
const schemas: Readonly<Record<string, readonly [title: string, schema: z.ZodMiniType]>> = {
  sources: ['Bibliography (sources.json)', sourceFileSchema],
  actors: ['Actors and claimants (actors.json)', actorFileSchema],
  briefing: ['Briefings (briefings/*.brief.json)', briefingSchema],
  place: ['Gazetteer (places.geojson)', collectionSchema(placeSchema)],
  incident: ['Incidents (incidents.geojson)', collectionSchema(incidentSchema)],
  'detention-site': ['Detention sites (detention-sites.geojson)', collectionSchema(detentionSiteSchema)],
  deployment: ['Deployments (deployments.geojson)', collectionSchema(deploymentSchema)],
  transfer: ['Transfers (transfers.geojson)', collectionSchema(transferSchema)],
  warning: ['Warnings (warnings.geojson)', collectionSchema(warningSchema)],
};

/** Name inside data/ → text of every schema file. */
export function composeSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, [title, schema]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', metadata: descriptions });
      return [`schema/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Names of the schema files that are missing or differ from what the code would write. */
export async function findStaleSchemas(folder: string): Promise<readonly string[]> {
  const judged = await Promise.all(
    [...composeSchemaFiles()].map(async ([name, text]) => {
      const found = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      return found === text ? [] : [name];
    }),
  );
  return judged.flat();
}

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(join(folder, 'schema'), { recursive: true });
  for (const [name, text] of composeSchemaFiles()) await writeFile(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = await findStaleSchemas(dataFolder);
    for (const name of stale) console.error(`data/${name} is not current. Run "npm run data:schema".`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    await writeSchemas(dataFolder);
    console.log(`Wrote ${Object.keys(schemas).length} files to data/schema.`);
  }
}
