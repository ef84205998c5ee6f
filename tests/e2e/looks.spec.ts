/** What it looks like, kept as pictures: each layer alone, and the whole page, in both looks and languages. Renew them with `npm run pictures`. */
import { layerIds } from '../../src/domain/view/view.ts';
import { themes } from '../../src/theme/theme.ts';
import { expect, test } from './reader.ts';

const tolerance = { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: 'disabled' } as const;

for (const look of ['dark', 'light']) {
  test(`each layer alone, ${look}`, async ({ reader }) => {
    test.slow();
    await reader.page.setViewportSize({ width: 1200, height: 800 });
    await reader.open(`look=${look}`);
    for (const layer of layerIds) {
      const others = layerIds.filter((id) => id !== layer);
      // Footprints and places follow from the records of other layers; without these there are none to show.
      const off =
        layer === 'footprints' || layer === 'places'
          ? ['border', layer === 'footprints' ? 'places' : 'footprints']
          : others;
      await reader.change(`look=${look}&t=2019-10-01..2026-02-07&off=${off.join(',')}`);
      await expect(reader.page.locator('.map-canvas canvas')).toHaveScreenshot(`${layer}-${look}.png`, tolerance);
    }
  });
}

test('the whole page, in every look and both languages', async ({ reader }) => {
  test.slow();
  await reader.page.setViewportSize({ width: 1366, height: 768 });
  const view = 't=2026-01-10..2026-02-07&sel=shaddadi-escape-2026-01-19';
  await reader.open(`look=dark&lang=en&${view}`);
  for (const [look, language] of [
    ['dark', 'en'],
    ['dark', 'ar'],
    ['light', 'en'],
    ['light', 'ar'],
    ['contrast', 'en'],
  ] as const) {
    await reader.change(`look=${look}&lang=${language}&${view}`);
    await expect(reader.page).toHaveScreenshot(`page-${look}-${language}.png`, tolerance);
  }
});

test('military symbols on request', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1366, height: 768 });
  await reader.open('sym=app6&t=2026-01-10..2026-02-07');
  const { fill } = themes.dark.military;
  for (const part of ['.record-list', '.layer', '.signs'])
    await expect(reader.page.locator(`${part} .symbol path[fill="${fill}"]`).first()).toBeVisible();
  await expect(reader.page.getByText('Neutral frame (APP-6) for everyone: a choice of ours')).toBeVisible();
  await expect(reader.page.locator('.map-canvas canvas')).toHaveScreenshot('app6-dark.png', tolerance);
});
