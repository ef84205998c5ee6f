/**
 * Finds a Chromium to test in: the one named by CHROMIUM, an installed one, Playwright's own, or (as root on Debian) the distribution's package.
 * The flags give software WebGL everywhere and keep the browser from calling home.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * `--host-resolver-rules` cuts the network off: no name but this machine’s own resolves. `--disable-gpu-compositing` leaves software WebGL to the map
 * alone: the page around it needs none, and a page load costs a sixth less.
 */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

function findInstalled(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const own = chromium.executablePath();
  return [...installed, own].find((path) => path !== '' && existsSync(path));
}

/** Path of a usable Chromium; installs one where there is none. Throws with what was tried where that fails too. */
export function ensureChromium(): string {
  const found = findInstalled();
  if (found) return found;
  console.log('No Chromium found: installing Playwright’s own …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = findInstalled();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0) {
    console.log('Installing the distribution’s package chromium …');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const packaged = findInstalled();
  if (!packaged)
    throw new Error(
      'No Chromium: none installed, Playwright’s download failed, and no package could be installed. Set CHROMIUM to a browser’s path.',
    );
  return packaged;
}
