/**
 * Uses the page for a bounded time as a kiosk or a long shift would, and prints what it holds after each cycle, and how much each figure grows a cycle.
 * Ends with 1 where an action could not be done, and says which.
 * Options: `--cycles 12`, `--only time,briefing` (see `soakActions`), `--dist FOLDER` for a build that is there already, `--classes 15` to print the classes
 * of objects whose number grows over the last three cycles, and what keeps one of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { growingClasses, takeSnapshot, type HeapSnapshot } from './heapClasses.ts';
import { soakActions } from './soakActions.ts';
import { countObjects, measureHeld, slopeOf, type Figures } from './soakFigures.ts';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const cycles = Number(option('cycles', '12'));
const only = option('only', '');
const dist = option('dist', '');
const port = Number(option('port', '4194'));
const shownClasses = Number(option('classes', '0'));
const names = only === '' ? Object.keys(soakActions) : only.split(',');
const unknown = names.filter((name) => !Object.hasOwn(soakActions, name));
if (unknown.length > 0) {
  console.error(`No action is called ${unknown.join(', ')}. There are: ${Object.keys(soakActions).join(', ')}.`);
  process.exit(2);
}

if (dist === '')
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    stdio: 'inherit',
  });
const server = await preview({
  configFile: false,
  root: '.',
  build: { outDir: dist === '' ? 'dist' : dist },
  preview: { port, host: '127.0.0.1', strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
page.setDefaultTimeout(60_000);
await page.addInitScript(countObjects);
await page.goto(`http://127.0.0.1:${port}/#v=2`);
await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: 120_000 });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

async function act(name: string, cycle: number): Promise<void> {
  try {
    await soakActions[name]?.(page);
  } catch (error) {
    mkdirSync('tests/output', { recursive: true });
    await page.screenshot({ path: 'tests/output/soak.png' });
    throw new Error(`“${name}” could not be done in cycle ${cycle}; tests/output/soak.png shows the page`, {
      cause: error,
    });
  }
}

const show = (label: string, figures: Figures, digits: number): void =>
  console.log(
    `  ${label.padEnd(10)} ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(name === 'heap MB' ? 2 : digits)}`)
      .join(', ')}`,
  );
console.log(`Each cycle: ${names.join(', ')}`);
show('start', await measureHeld(page, session), 0);
const history: Figures[] = [];
const snapshots: HeapSnapshot[] = [];
for (let cycle = 1; cycle <= cycles; cycle += 1) {
  for (const name of names) await act(name, cycle);
  const figures = await measureHeld(page, session);
  history.push(figures);
  show(`cycle ${cycle}`, figures, 0);
  if (shownClasses > 0 && cycle > cycles - 4) snapshots.push(await takeSnapshot(session));
}
show(
  'a cycle',
  Object.fromEntries(
    Object.keys(history[0] ?? {}).map((name) => [name, slopeOf(history.map((figures) => figures[name] ?? 0))]),
  ),
  1,
);
const [before, last] = [snapshots.at(-2), snapshots.at(-1)];
for (const { name, counts, bytes } of growingClasses(snapshots).slice(0, shownClasses)) {
  console.log(`  ${name}: ${counts.join(', ')} objects, ${bytes} bytes more`);
  for (const step of last?.pathTo(name, (id) => !before?.ids.has(id)) ?? []) console.log(`      ${step}`);
}
await browser.close();
await server.close();
