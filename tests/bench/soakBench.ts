/**
 * Uses the page for a bounded time as a kiosk or a long shift would, and prints what it holds after each cycle, once the collector has run: heap, nodes,
 * elements in the document, listeners and WebGL objects, and how much each grows a cycle. Nothing here passes or fails.
 * Options: `--cycles 12`, `--only time,briefing` (see `actions`), `--dist FOLDER` for a build that is there already.
 */
import { execFileSync } from 'node:child_process';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { acledBytes } from '../imports/acled.ts';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const cycles = Number(option('cycles', '12'));
const only = option('only', '');
const dist = option('dist', '');
const port = Number(option('port', '4194'));

/** Counts WebGL objects that were made and not deleted, over all contexts of the page. */
function countObjects(): void {
  const counts: Record<string, number> = {};
  for (const kind of ['Buffer', 'Texture', 'VertexArray', 'Framebuffer', 'Renderbuffer', 'Program', 'Shader']) {
    counts[kind] = 0;
    for (const [verb, step] of [
      ['create', 1],
      ['delete', -1],
    ] as const) {
      const proto = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      const own = proto[`${verb}${kind}`];
      if (!own) continue;
      proto[`${verb}${kind}`] = function counted(this: unknown, ...args: unknown[]) {
        if (verb === 'create' || args[0]) counts[kind] = (counts[kind] ?? 0) + step;
        return own.apply(this, args);
      };
    }
  }
  Object.assign(globalThis, { soakObjects: counts });
}

const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 2000 });
      }),
  );

async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await settled(page);
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

const actions: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  time: async (page) => {
    await page.getByRole('slider').first().focus();
    await press(page, 'PageUp', 4);
    await press(page, 'PageDown', 4);
  },
  looks: async (page) => {
    for (const hash of ['v=2&look=light', 'v=2&look=contrast', 'v=2&lang=ar', 'v=2']) await follow(page, hash);
  },
  select: async (page) => {
    for (const sel of ['shaddadi-escape-2026-01-19', 'rutbah-cache-2026-02-05', ''])
      await follow(page, sel === '' ? 'v=2' : `v=2&sel=${sel}`);
  },
  briefing: async (page) => {
    await page.getByRole('button', { name: 'Briefing', exact: true }).click();
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    const open = page.getByRole('button', { name: /^Open “/ });
    await steps.or(open).first().waitFor();
    if (await open.first().isVisible()) await open.first().click();
    await steps.first().getByRole('button').first().click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await press(page, 'ArrowRight', 3);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close the briefing' }).click();
    await page.getByRole('button', { name: 'Briefing', exact: true }).click();
    await follow(page, 'v=2');
  },
  board: async (page) => {
    await follow(page, 'v=2&board=beside');
    await page.locator('[data-panel="coverage"]').waitFor();
    await follow(page, 'v=2');
  },
  desk: async (page) => {
    await page.getByRole('button', { name: 'Add a report', exact: true }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Add a report', exact: true }).click();
    await settled(page);
  },
  dialog: async (page) => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  },
  imports: async (page) => {
    await page.getByRole('button', { name: 'Add data…' }).focus();
    await page
      .locator('.your-data input[type=file]')
      .setInputFiles([{ name: 'soak.csv', mimeType: 'text/csv', buffer: Buffer.from(acledBytes(200)) }]);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Import (one|up to|\d)/ }).click();
    await dialog.getByText(/rows? (?:was|were) imported/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Remove .*soak/ }).click();
    await page.getByText(/was removed from this machine/).waitFor();
    await settled(page);
  },
};

type Figures = Readonly<Record<string, number>>;

async function measure(page: Page, session: CDPSession): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) {
    await settled(page);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  const more = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    objects: (globalThis as unknown as { soakObjects: Record<string, number> }).soakObjects,
  }));
  const gpu = Object.values(more.objects).reduce((sum, count) => sum + count, 0);
  return { 'heap MB': heap / 1e6, nodes, elements: more.elements, listeners: jsEventListeners, 'GPU objects': gpu };
}

/** Least squares, of the second half: what is loaded with the first use is not a leak. */
function slopeOf(values: readonly number[]): number {
  const half = values.slice(Math.floor(values.length / 2));
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((sum, value) => sum + value, 0) / half.length;
  const above = half.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return above / half.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
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
const names = only === '' ? Object.keys(actions) : only.split(',');
const history: Figures[] = [await measure(page, session)];
const show = (label: string, figures: Figures, digits: number): void =>
  console.log(
    `  ${label.padEnd(10)} ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(name === 'heap MB' ? 2 : digits)}`)
      .join(', ')}`,
  );
console.log(`Each cycle: ${names.join(', ')}`);
show('start', history[0] ?? {}, 0);
for (let cycle = 1; cycle <= cycles; cycle += 1) {
  for (const name of names) await actions[name]?.(page);
  const figures = await measure(page, session);
  history.push(figures);
  show(`cycle ${cycle}`, figures, 0);
}
const used = history.slice(1);
show(
  'a cycle',
  Object.fromEntries(
    Object.keys(used[0] ?? {}).map((name) => [name, slopeOf(used.map((figures) => figures[name] ?? 0))]),
  ),
  1,
);
await browser.close();
await server.close();
