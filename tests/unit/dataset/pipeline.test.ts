/** The data on their way to the page: checked, served as they are, copied as they are; and the schema files that editors read. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData, summarize, toLines } from '../../../src/pipeline/dataCheck.ts';
import { dataFolder, gisFolder, isForPage, listFiles } from '../../../src/pipeline/dataFolder.ts';
import { dataFileOf, dataPlugin } from '../../../src/pipeline/dataPlugin.ts';
import { composeSchemaFiles, findStaleSchemas } from '../../../src/pipeline/schemaFiles.ts';

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'brief-'));
  folder = join(root, 'data');
  await cp(dataFolder, folder, { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Page</title>');
});

afterEach(() => rm(root, { recursive: true }));

const spoil = (file: string, change: (text: string) => string): Promise<void> =>
  readFile(join(folder, file), 'utf8').then((text) => writeFile(join(folder, file), change(text)));
const buildPage = () => build({ root, configFile: false, logLevel: 'silent', plugins: [dataPlugin(folder)] });

describe('schema files', () => {
  it('are current', async () => {
    expect(await findStaleSchemas(dataFolder)).toEqual([]);
  });

  it('are found stale when one is edited or gone', async () => {
    await spoil('schema/place.schema.json', (text) => text.replace('"district"', '"canton"'));
    await rm(join(folder, 'schema/actors.schema.json'));
    expect(await findStaleSchemas(folder)).toEqual(['schema/actors.schema.json', 'schema/place.schema.json']);
  });

  it('describe whole files, strictly', () => {
    const incident = JSON.parse(composeSchemaFiles().get('schema/incident.schema.json') ?? '') as Record<
      string,
      unknown
    >;
    expect(incident).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Incidents (incidents.geojson)',
      additionalProperties: false,
      required: ['type', 'features'],
      properties: {
        features: {
          items: {
            properties: {
              properties: {
                properties: { when: { $ref: '#/definitions/edtf' }, kind: { const: 'incident' } },
                additionalProperties: false,
              },
            },
          },
        },
      },
    });
  });
});

describe('the check', () => {
  it('names a file that nothing reads', async () => {
    await writeFile(join(folder, 'incident.geojson'), '{}');
    const { issues } = await checkData(folder);
    expect(issues.filter(({ file }) => file === 'incident.geojson')).toEqual([
      expect.objectContaining({ severity: 'error', message: 'Nothing reads a file of this name.' }),
    ]);
  });

  it('knows briefings and documentation', async () => {
    await cp(join(folder, 'briefings/frontier-2026.brief.json'), join(folder, 'briefings/first-look.brief.json'));
    await writeFile(join(folder, 'reference/NOTES.md'), '# Notes\n');
    const { issues } = await checkData(folder);
    expect(issues.filter(({ file }) => /briefings|NOTES/.test(file))).toEqual([]);
  });

  it('counts and prints what it finds', async () => {
    await spoil('incidents.geojson', (text) => text.replace('"kind": "incident"', '"kind": "accident"'));
    const checked = await checkData(folder);
    const [issue] = checked.issues.filter(({ path }) => path === 'properties.kind');
    expect(issue && toLines(issue)).toMatch(
      /^ERROR {3}data\/incidents\.geojson › \S+ › properties\.kind\n\s+"accident" is not in the list\. → Write "incident"\.$/,
    );
    expect(summarize(checked)).toMatch(
      /^\d+ records, \d+ places, \d+ sources, \d+ actors, \d+ areas; [1-9]\d* errors, \d+ warnings; version [0-9a-f]{12}$/,
    );
  });

  it('refuses bytes that are not UTF-8', async () => {
    await writeFile(join(folder, 'actors.json'), Buffer.from([0x7b, 0xc7, 0xe1, 0x7d]));
    const { issues } = await checkData(folder);
    expect(issues.filter(({ file }) => file === 'actors.json')).toHaveLength(1);
  });
});

describe('the plugin', () => {
  it('copies every data file of the page unchanged', async () => {
    await buildPage();
    const copied = await listFiles(join(root, 'dist/data'));
    const names = await listFiles(folder);
    expect(names.some((name) => name.startsWith(gisFolder))).toBe(true);
    expect(copied).toEqual(names.filter(isForPage));
    expect(copied).toContain('places.geojson');
    for (const name of copied)
      expect(await readFile(join(root, 'dist/data', name))).toEqual(await readFile(join(folder, name)));
  });

  it('fails the build with every error at once', async () => {
    await spoil('incidents.geojson', (text) => text.replaceAll('"kind": "incident"', '"kind": "accident"'));
    await spoil('sources.json', (text) => text.replace('"kind": "report"', '"kind": "rumour"'));
    const reason: unknown = await buildPage().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(String(reason)).toMatch(
      /sources\.json › [^\n]* › kind[\s\S]*incidents\.geojson › [^\n]* › properties\.kind[\s\S]*\d+ errors/,
    );
  });

  it('serves the files in development as they are on disk', async () => {
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, watch: null },
      plugins: [dataPlugin(folder)],
    });
    try {
      await server.listen();
      const address = server.resolvedUrls?.local[0] ?? '';
      const response = await fetch(`${address}data/places.geojson`);
      expect(response.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
      expect(await response.text()).toBe(await readFile(join(folder, 'places.geojson'), 'utf8'));
      expect((await fetch(`${address}data/nothing.geojson`, { headers: { accept: 'application/json' } })).status).toBe(
        404,
      );
    } finally {
      await server.close();
    }
  });

  it.each([
    ['/data/places.geojson', '/', 'places.geojson'],
    ['/brief/data/reference/border.geojson?v=1', '/brief/', 'reference/border.geojson'],
    ['/data/places.geojson', './', 'places.geojson'],
    ['/data/..%2Fpackage.json', '/', undefined],
    ['/data/%2e%2e/package.json', '/', undefined],
    ['/database/places.geojson', '/', undefined],
    ['/data/%ZZ.json', '/', undefined],
    ['/data/secret.env', '/', undefined],
  ])('finds for %s under %s the file %s', (url, base, expected) => {
    expect(dataFileOf(url, base, '/srv/data')).toBe(expected === undefined ? undefined : join('/srv/data', expected));
  });
});
