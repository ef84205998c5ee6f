/**
 * What the soak does with the page, again and again: each action leaves the page as it found it. `tests/e2e/soak.spec.ts` runs each of them too, so that a
 * change of the page that an action does not survive is noticed by `npm test`.
 */
import type { Page } from '@playwright/test';
import { acledBytes } from '../imports/acled.ts';

export const settled = (page: Page): Promise<void> =>
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

/** Within the page: a file that the driver sets keeps its input, and with it the whole panel, for good. */
const dropText = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('.map-canvas')?.dispatchEvent(drop);
    },
    { name, text },
  );

/** The list of layers, which folds to a rail where the map would become too narrow; folds it again if it was. */
async function inLayers(page: Page, act: () => Promise<void>): Promise<void> {
  const rail = page.getByRole('button', { name: 'Expand Layers', exact: true });
  const folded = await rail.isVisible();
  if (folded) await rail.click();
  await act();
  if (folded) await page.getByRole('button', { name: 'Collapse Layers', exact: true }).click();
}

export type SoakAction = (page: Page) => Promise<void>;

/** The page shows English words and `v=2`, the opening view, before and after each. */
export const soakActions: Readonly<Record<string, SoakAction>> = {
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
    await dropText(page, 'soak.csv', new TextDecoder().decode(acledBytes(200)));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Import/ }).click();
    await dialog.getByText(/rows? (?:was|were) imported/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await inLayers(page, () => page.getByRole('button', { name: /^Remove .*soak/ }).click());
    await page.getByText(/was removed from this machine/).waitFor();
    await settled(page);
  },
};
