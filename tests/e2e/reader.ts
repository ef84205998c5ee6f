/**
 * A reader at the page. Every test that uses it also proves, when it ends, that the page asked nothing of another origin, wrote no error to the
 * console and broke no rule of its Content-Security-Policy.
 */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export interface Witness {
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly policyViolations: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** What the test runner itself writes to the console where it allows no service worker. */
const blockedByTests = 'Service Worker registration blocked by Playwright';

/** What Chromium’s driver writes where the page is composed without the graphics hardware: it reads the map back itself. */
const readBackByBrowser = /GL Driver Message .*GPU stall due to ReadPixels/;

export async function witness(page: Page): Promise<Witness> {
  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !host.startsWith('127.0.0.1:')) foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && text !== blockedByTests && !readBackByBrowser.test(text))
      consoleErrors.push(text);
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.policyViolations?.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { foreignRequests, consoleErrors, policyViolations: () => page.evaluate(() => window.policyViolations ?? []) };
}

export class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page with a view, of the whole period where that gives no window, and waits until map and records are drawn. */
  async open(view = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`/#v=1${view === '' ? '' : `&${view}`}`);
    await this.waitForMap();
  }

  /** Another view in the page that is open, as a link to it followed there; waits until it is drawn. */
  async change(view: string): Promise<void> {
    await this.page.evaluate(async (hash) => {
      window.location.hash = hash;
      for (let frame = 0; frame < 4; frame += 1)
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
    }, `v=1&${view}`);
    await this.waitForMap();
  }

  async waitForMap(): Promise<void> {
    await expect(this.page.locator('.map-canvas')).toHaveAttribute('aria-busy', 'false', { timeout: 300_000 });
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: /^(Records|السجلات)/ });
  }

  get rows(): Locator {
    return this.list.getByRole('option');
  }

  row(name: string | RegExp): Locator {
    return this.rows.filter({ hasText: name }).first();
  }

  /** The view in the address; writing it waits a moment, so expectations poll. */
  async expectAddress(pattern: RegExp): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => window.location.hash)).toMatch(pattern);
  }
}

interface Fixtures {
  /** What a test may say beforehand that it expects to be reported. */
  readonly expectedErrors: RegExp[];
  readonly reader: Reader;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [async ({}, use) => use([]), { option: true }],
  reader: async ({ page, expectedErrors }, use) => {
    const seen = await witness(page);
    await use(new Reader(page));
    const unexpected = seen.consoleErrors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
    expect(seen.foreignRequests, 'requests to other origins').toEqual([]);
    expect(unexpected, 'errors and warnings in the console').toEqual([]);
    expect(await seen.policyViolations(), 'violations of the Content-Security-Policy').toEqual([]);
  },
});

export { expect };
