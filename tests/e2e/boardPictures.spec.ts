/** Every panel of the situation board in the three looks of the page, and once in Arabic, mirrored: one page, small pictures of single panels. */
import { boardPanelIds } from '../../src/domain/board/panels.ts';
import { expect, test } from './reader.ts';

const tolerance = { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: 'disabled' } as const;
const view = 't=2026-01-10..2026-02-07&board=alone';

test('every panel of the board, in every look and both languages', async ({ reader }) => {
  const { page } = reader;
  await reader.open(`look=dark&lang=en&${view}`);
  await expect(page.locator('.board-svg')).toHaveCount(boardPanelIds.length);
  for (const [look, language] of [
    ['dark', 'en'],
    ['light', 'en'],
    ['contrast', 'en'],
    ['light', 'ar'],
  ] as const) {
    await reader.change(`look=${look}&lang=${language}&${view}`);
    for (const id of boardPanelIds)
      await expect(page.locator(`.board-panel[data-panel="${id}"]`)).toHaveScreenshot(
        `board-${id}-${look}-${language}.png`,
        tolerance,
      );
  }
});
