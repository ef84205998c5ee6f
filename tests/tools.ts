/**
 * Programs beside the browser that read what the page has written: poppler for PDF, LibreOffice for slides, ffmpeg for films, GDAL for geodata. They are installed where that
 * can be done without asking; a check that has to do without its program is named at the end of the run, and with CI=true it fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

/** Programs and the Debian packages that bring them. */
const packages: Readonly<Record<string, string>> = {
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  soffice: 'libreoffice-impress',
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  ogrinfo: 'gdal-bin',
  ogr2ogr: 'gdal-bin',
};

const leftOutFile = 'tests/output/left-out.txt';

function isInstalled(name: string): boolean {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;
}

/** Installs what is missing, as root on Debian; elsewhere it says what to install. Never throws. */
export function installTools(): void {
  const missing = [
    ...new Set(
      Object.entries(packages)
        .filter(([name]) => !isInstalled(name))
        .map(([, name]) => name),
    ),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isInstalled('apt-get')) {
    console.log(`Not installed: ${missing.join(', ')}. Checks that need them are left out and named below.`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet);
}

/**
 * Whether a check can be made with the programs that it needs. Where it cannot, it is noted to be named; with CI=true that is an error.
 * `check`: what is left out, in words.
 */
export function canCheck(check: string, ...names: readonly string[]): boolean {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const told = `${check}: needs ${missing.map((name) => `${name} (${packages[name] ?? name})`).join(', ')}`;
  if (process.env['CI'] === 'true') throw new Error(`Cannot check ${told}.`);
  mkdirSync('tests/output', { recursive: true });
  appendFileSync(leftOutFile, `${told}\n`);
  return false;
}

/** Checks of this run that were left out. */
export function leftOut(): readonly string[] {
  return existsSync(leftOutFile)
    ? [
        ...new Set(
          readFileSync(leftOutFile, 'utf8')
            .split('\n')
            .filter((line) => line !== ''),
        ),
      ]
    : [];
}

/** What a program writes to its standard output. Throws where it is missing, fails, or hangs. */
export function runTool(name: string, args: readonly string[], options: { readonly input?: Buffer } = {}): Buffer {
  return execFileSync(name, args, {
    maxBuffer: 400_000_000,
    timeout: 240_000,
    killSignal: 'SIGKILL',
    stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    ...options,
  });
}
