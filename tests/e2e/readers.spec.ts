/** By keyboard alone, and on the smallest screen. */
import { expect, test } from './reader.ts';

test('a record, the map and an export are reached in few keys, and the body never holds the focus after one', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open();
  let pressed = 0;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      pressed += 1;
      await expect(page.locator('body')).not.toBeFocused();
    }
  };
  const counted = (): number => {
    const count = pressed;
    pressed = 0;
    return count;
  };

  await press('Tab', 'Enter', 'ArrowDown', 'Enter');
  const details = page.locator('.details');
  await expect(details).toBeVisible();
  expect(counted()).toBeLessThanOrEqual(10);
  // Closing the details from within them returns to the list.
  await page.getByRole('button', { name: 'Close the details' }).focus();
  await press('Enter');
  await expect(reader.list).toBeFocused();
  // The panel folds and opens under the focus.
  await page.getByRole('button', { name: 'Collapse Records' }).focus();
  await press('Enter', 'Enter');
  await expect(page.getByRole('button', { name: 'Collapse Records' })).toBeFocused();

  await page.locator('.skip-links a').nth(1).focus();
  counted();
  await press('Enter', 'Enter');
  const sight = page.locator('.sight');
  await expect(sight.getByRole('heading', { name: /^In view: \d+ incidents/ })).toBeFocused();
  await press('Tab', 'Tab', 'Enter');
  await expect(details).toBeVisible();
  await expect(sight).toHaveCount(0);
  await expect(page.locator('.map-canvas canvas')).toBeFocused();
  expect(counted()).toBeLessThanOrEqual(10);

  const download = page.waitForEvent('download');
  await press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Save file' })).toBeFocused();
  await press('Enter');
  await download;
  await press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(counted()).toBeLessThanOrEqual(15);
  await expect(page.locator('.map-canvas canvas')).toBeFocused();
});

test('at 400 % the page scrolls: map, timeline, list and details are all there, one below the other', async ({
  reader,
}) => {
  const { page } = reader;
  await page.setViewportSize({ width: 480, height: 270 });
  await reader.open('lang=ar');
  await expect(page.locator('.timeline-chart')).toHaveCount(0);
  await page.getByRole('button', { name: 'توسيع السجلات' }).click();
  await reader.rows.first().click();
  const details = page.locator('.details');
  await expect(details).toBeVisible();
  const map = page.locator('.map-host');
  await expect(map).not.toBeInViewport();
  // Nothing is cut off inside, and nothing runs off the side.
  const { inner, across } = await page.evaluate(() => {
    const body = document.querySelector('.details-body');
    return {
      inner: (body?.scrollHeight ?? 0) - (body?.clientHeight ?? 0),
      across: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  expect([inner, across]).toEqual([0, 0]);
  await details.getByRole('button', { name: 'عرض على الخريطة' }).click();
  await expect(map).toBeInViewport({ ratio: 0.9 });
  await expect(details).toHaveCount(0);
  await page.getByRole('button', { name: 'عرض محور الزمن' }).click();
  await expect(page.locator('.timeline-chart')).toBeVisible();
});

test('text of twice the size, set by a style sheet, and text with wide spaces are not cut', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1366, height: 768 });
  await reader.open('sel=shaddadi-escape-2026-01-19');
  const cut = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('html, #root *')].flatMap((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        if (clipPath !== 'none' || !element.checkVisibility() || element.innerText === '') return [];
        const across = element.scrollWidth - element.clientWidth > 1 && (hides(overflowX) || element.matches('html'));
        const down = element.scrollHeight - element.clientHeight > 1 && hides(overflowY);
        return across || down ? [element.className || element.tagName] : [];
      }),
    );
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(spaced);
  });
  await expect.poll(cut).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(page.locator('html')).toHaveAttribute('data-space', /\bw599\b/);
  await expect.poll(cut).toEqual([]);
  // The page scrolls to all of it.
  await page.getByRole('button', { name: 'Close the details' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Close the details' })).toBeInViewport({ ratio: 1 });
});

test('on the smallest screen the menu scrolls, gives the focus back to its button, and what it opens comes into sight', async ({
  reader,
}) => {
  const { page } = reader;
  await page.setViewportSize({ width: 480, height: 270 });
  await reader.open();
  const more = page.locator('.bar-tools').getByRole('button', { name: 'More' });
  await more.click();
  await page.getByRole('menuitem', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(more).toBeFocused();
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Board' }).click();
  await expect(page.locator('.board-head')).toBeInViewport({ ratio: 0.9 });
});
