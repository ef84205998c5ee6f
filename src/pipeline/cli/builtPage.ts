/** The built page in Chromium, served from this machine, with its clock set. Everything said goes to standard error. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../projectFolder.ts';
import { CommandFault } from './command.ts';

export interface BuiltPage {
  readonly page: Page;
  /** Address of the page, with "/" at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const built = join(projectFolder, 'dist', 'index.html');

function isStale(): boolean {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = globSync(
    ['src/**/*.*', 'data/**/*.*', 'public/**/*.*', 'index.html', 'vite.config.ts', 'package-lock.json'],
    { cwd: projectFolder },
  );
  return sources.some(
    (file) => !file.startsWith(join('src', 'pipeline', 'cli')) && statSync(join(projectFolder, file)).mtimeMs > since,
  );
}

function build(): void {
  process.stderr.write('Building the page …\n');
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: projectFolder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new CommandFault('The page could not be built.');
}

/** `at`: what the page takes for the present. */
export async function builtPage(at: Date): Promise<BuiltPage> {
  if (isStale()) build();
  // Packages of the tests: loaded only by this command.
  const [{ chromium }, { preview }, { chromiumFlags, ensureChromium }] = await Promise.all([
    import('@playwright/test'),
    import('vite'),
    import('../../../tests/chromium.ts'),
  ]);
  const server = await preview({ root: projectFolder, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new CommandFault('The page could not be served.');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  return { page, url, close };
}
