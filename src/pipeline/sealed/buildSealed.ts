/** Builds the page as one script and one style sheet, its worker and its loader as one script each, and seals them with data and ground into one file. */
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { importWorkerPart, scriptPart, stylePart, workerPart } from '../../app/sealed/partNames.ts';
import { longestAddress, scriptAddress } from '../../app/sealed/scriptAddress.ts';
import { packPart } from '../../export/sealed/packPart.ts';
import { composeSealed, scriptHashOf, type SealedPart } from '../../export/sealed/sealedFile.ts';
import { sealWords } from '../../words/seal.ts';
import { libraryStubs } from '../libraryStubs.ts';
import { dataFolder, isForPage, listFiles } from '../dataFolder.ts';
import { composeLicences, licencesFile } from '../licences/composeLicences.ts';
import { projectFolder } from '../projectFolder.ts';

type Output = Rolldown.RolldownOutput['output'];

const common: InlineConfig = {
  configFile: false,
  root: projectFolder,
  logLevel: 'error',
  mode: 'sealed',
  publicDir: false,
  resolve: { alias: libraryStubs },
};

/** The workers’ addresses are made in the page from the parts that hold them. */
const embedWorker = [
  { find: /^\.\/startWorker\.ts$/, replacement: join(projectFolder, 'src/app/sealed/startImportWorker.ts') },
  {
    find: /^maplibre-gl\/dist\/maplibre-gl-worker\.mjs\?worker&url$/,
    replacement: join(projectFolder, 'src/app/sealed/workerUrl.ts'),
  },
];

/** A reader that the worker has no room for, and a second worker that it cannot start. */
const smallWorker = [
  {
    find: /^\.\/formats\/readGeopackage\.ts$/,
    replacement: join(projectFolder, 'src/app/sealed/noGeopackage.ts'),
  },
  { find: /^\.\/ranges\/startRange\.ts$/, replacement: join(projectFolder, 'src/app/sealed/noRange.ts') },
];

async function outputOf(config: InlineConfig): Promise<Output> {
  const built = await build({ ...common, ...config });
  if ('close' in built) throw new Error('The build watches instead of ending.');
  return (Array.isArray(built) ? built : [built]).flatMap(({ output }) => output) as unknown as Output;
}

/** The one script of a build; throws where there are several, which one file could not hold. */
function onlyScript(output: Output): string {
  const scripts = output.filter((each) => each.type === 'chunk');
  if (scripts.length !== 1 || !scripts[0])
    throw new Error(`One script was to be built, not ${scripts.map(({ fileName }) => fileName).join(', ')}.`);
  return scripts[0].code;
}

function libraryOf(entry: string): InlineConfig {
  return {
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: join(projectFolder, entry), output: { codeSplitting: false, comments: false } },
    },
  };
}

async function buildPage(): Promise<{ readonly script: string; readonly style: string }> {
  const page = libraryOf('src/app/main.tsx');
  const output = await outputOf({
    ...page,
    resolve: { alias: [...embedWorker, ...libraryStubs] },
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), enforce: 'pre' }],
    build: { ...page.build, assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false },
  });
  const style = output
    .filter((each) => each.type === 'asset' && each.fileName.endsWith('.css'))
    .map((each) => (each.type === 'asset' ? String(each.source) : ''))
    .join('\n');
  const rest = output.filter((each) => each.type === 'asset' && !each.fileName.endsWith('.css'));
  if (rest.length > 0)
    throw new Error(`The script leaves files outside the page: ${rest.map(({ fileName }) => fileName).join(', ')}.`);
  return { script: onlyScript(output), style };
}

/** A script that stands in markup must not end its own element. */
function inMarkup(script: string): string {
  return script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('\r', '');
}

async function dataParts(): Promise<readonly SealedPart[]> {
  const names = (await listFiles(dataFolder)).filter(
    (name) => ['.json', '.geojson'].includes(extname(name)) && !name.startsWith('schema/') && isForPage(name),
  );
  return Promise.all(names.map(async (name) => packPart(`data/${name}`, await readFile(join(dataFolder, name)))));
}

async function groundParts(): Promise<readonly SealedPart[]> {
  return Promise.all(
    ['basemap/basemap.topo.json', 'basemap/relief.webp'].map(async (name) =>
      packPart(name, await readFile(join(projectFolder, 'public', name))),
    ),
  );
}

/** `madeAt`: ISO instant in UTC. Throws where the page does not fit into one file of its own. */
export async function buildSealed(madeAt: string): Promise<{ readonly html: string; readonly seal: string }> {
  const page = await buildPage();
  const worker = onlyScript(await outputOf(libraryOf('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')));
  const importWorker = onlyScript(
    await outputOf({ ...libraryOf('src/imports/worker.ts'), resolve: { alias: [...smallWorker, ...libraryStubs] } }),
  );
  if (scriptAddress(importWorker).length > longestAddress)
    throw new Error('The worker that reads files is longer than an address may be.');
  const loader = inMarkup(onlyScript(await outputOf(libraryOf('src/app/sealed/loader.ts'))));
  const read = async (path: string): Promise<string> => readFile(join(projectFolder, path), 'utf8');
  const { version } = JSON.parse(await read('package.json')) as { version: string };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return composeSealed({
    frame: {
      title: 'Border Brief',
      loader,
      style: (await read('src/app/sealed/frame.css')).trim(),
      notice: sealWords['seal.stopped'],
      scriptHash: scriptHashOf(page.script),
      icon: `data:image/svg+xml;base64,${Buffer.from(await read('public/favicon.svg')).toString('base64')}`,
    },
    parts: [
      packPart(scriptPart, bytes(page.script)),
      packPart(stylePart, bytes(page.style)),
      packPart(workerPart, bytes(worker)),
      packPart(importWorkerPart, bytes(importWorker)),
      packPart(licencesFile, bytes(await composeLicences())),
      ...(await groundParts()),
      ...(await dataParts()),
    ],
    info: { version, madeAt },
  });
}
