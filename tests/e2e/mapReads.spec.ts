/** The map as a user meets it, at zooms 6 and 9 in both languages: the five places answer where they are, areas are called areas, and nothing is cut or covered. */
import type { Page } from '@playwright/test';
import { worldPixels } from '../../src/layers/plates/worldPixels.ts';
import { expect, test } from './reader.ts';

test.use({ viewport: { width: 1366, height: 1000 } });

type Position = readonly [longitude: number, latitude: number];
const places = [
  { at: [40.99, 34.39], en: 'Al-Qaim', ar: 'القائم' },
  { at: [40.285, 33.038], en: 'Ar-Rutbah', ar: 'الرطبة' },
  { at: [41.15, 36.391], en: 'Al-Hol', ar: 'الهول' },
  { at: [40.733, 36.057], en: 'Al-Shaddadi', ar: 'الشدادي' },
  { at: [42.734, 35.573], en: 'Hatra', ar: 'الحضر' },
] as const satisfies readonly { readonly at: Position; readonly en: string; readonly ar: string }[];

/** Of everything that lies over the map at its edges. */
async function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
    if (!frame) return ['no map'];
    const seen = [...document.querySelectorAll('.map-tools, .map-foot > *, .places > *')]
      .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const cut = seen.filter(
      ({ box }) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1,
    );
    const met = seen.flatMap((one, index) =>
      seen
        .slice(index + 1)
        .filter(
          ({ box }) =>
            one.box.left < box.right - 1 &&
            box.left < one.box.right - 1 &&
            one.box.top < box.bottom - 1 &&
            box.top < one.box.bottom - 1,
        )
        .map(({ name }) => `${one.name} meets ${name}`),
    );
    return [...cut.map(({ name }) => `${name} is cut`), ...met];
  });
}

for (const language of ['en', 'ar'] as const)
  test(`the map reads true at zooms 6 and 9: ${language}`, async ({ reader }) => {
    const { page } = reader;
    const views = [
      { zoom: 6, centre: [41.3, 34.75] as Position, seen: places },
      { zoom: 9, centre: [40.94, 36.22] as Position, seen: places.slice(2, 4) },
    ];
    // Band and arrow answer for what they cover: places are asked without them.
    for (const [index, { zoom, centre, seen }] of views.entries()) {
      const view = `lang=${language}&t=2026-01-14..2026-02-12&off=deployments,transfers&c=${centre.join()},${zoom}`;
      await (index === 0 ? reader.open(view) : reader.change(view));
      const box = await page.locator('.map-canvas canvas').first().boundingBox();
      if (!box) throw new Error('The map has no box.');
      const { toPixel } = worldPixels(zoom, 0);
      const [middleX, middleY] = toPixel(centre);
      for (const place of seen) {
        const [x, y] = toPixel(place.at);
        await page.mouse.move(box.x + box.width / 2 + x - middleX, box.y + box.height / 2 + y - middleY);
        await expect(page.locator('.map-hover').first()).toContainText(place[language]);
      }
      await page.mouse.move(1, 1);
      expect(await controls(page)).toEqual([]);
    }
    // What is known to an area is said to be somewhere in it, and is listed apart from what has a position.
    await page.locator('.map-canvas canvas').first().focus();
    await page.keyboard.press('Enter');
    const areas = page.getByRole('group', { name: language === 'en' ? 'Areas on the map' : 'المناطق على الخريطة' });
    await expect(areas.getByRole('button').first()).toContainText(
      language === 'en' ? /somewhere|border/i : /مكان ما|الحدود/,
    );
  });
