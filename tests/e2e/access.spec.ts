/** Nothing that axe can find is wrong, on every view, in both languages and looks. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test } from './reader.ts';

const looks = [
  'lang=en&look=dark',
  'lang=en&look=light',
  'lang=ar&look=dark',
  'lang=ar&look=light',
  'lang=en&look=contrast',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const look of looks) {
  test(`axe finds nothing: ${look}`, async ({ reader }) => {
    const { page } = reader;
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${view}: ${id} at ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 4)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    };
    await reader.open(look);
    await check('first view');
    const card = (name: RegExp): Locator => page.locator('#details-title').filter({ hasText: name });
    await reader.change(`${look}&sel=shaddadi-escape-2026-01-19&known=2026-02-06`);
    await expect(card(/Shaddadi|الشدادي/)).toBeVisible();
    await check('a disputed record');
    await reader.change(`${look}&sel=site-hol-camp&disputed=1`);
    await expect(card(/Hol|الهول/)).toBeVisible();
    await check('a detention site outside the filters');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('help');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('i');
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('filters');
  });
}

for (const width of [800, 390]) {
  test(`axe finds nothing on a page ${width} px wide, and nothing runs off its side`, async ({ reader }) => {
    const { page } = reader;
    await page.setViewportSize({ width, height: 900 });
    await reader.open();
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id} at ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 4)
            .join(' | ')}`,
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a reader who asks every page for more contrast gets it, and a link that says otherwise has its way', async ({
  reader,
}) => {
  const { page } = reader;
  await page.emulateMedia({ contrast: 'more' });
  await reader.open();
  await expect(page.locator('html')).toHaveAttribute('data-flavour', 'contrast');
  await reader.open('look=dark');
  await expect(page.locator('html')).toHaveAttribute('data-flavour', 'dark');
});

test('in the colours of the reader’s system the window and the chosen record can be seen', async ({ reader }) => {
  const { page } = reader;
  await page.emulateMedia({ forcedColors: 'active' });
  await reader.open('sel=shaddadi-escape-2026-01-19');
  const highlight = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    return getComputedStyle(probe).color;
  });
  const grip = page.locator('.timeline-thumb-grip').first();
  await expect(grip).toHaveCSS('background-color', highlight);
  await expect(page.locator('.row[aria-selected="true"]')).toHaveCSS('outline-color', highlight);
  await expect(page.locator('.timeline-glyph').first()).not.toHaveCSS(
    'fill',
    await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
  );
});
