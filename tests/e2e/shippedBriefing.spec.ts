/** The briefing that comes with the data, step by step: each is drawn, says its sources, and looks as it did, once in each language and look. */
import { expect, test } from './reader.ts';

/** A step is compared as the room sees it, small. */
const tolerance = { maxDiffPixelRatio: 0.02, threshold: 0.2 };

test.use({ viewport: { width: 960, height: 600 }, contextOptions: { reducedMotion: 'reduce' } });

// The whole page in each language and look is in looks.spec.ts: here each language is seen once, and each look.
for (const [language, look] of [
  ['en', 'dark'],
  ['ar', 'light'],
] as const) {
  test(`every shipped step: ${language}, ${look}`, async ({ reader }) => {
    test.setTimeout(600_000);
    const { page } = reader;
    await reader.open(`lang=${language}&look=${look}`);
    await page.getByRole('button', { name: language === 'en' ? 'Briefing' : 'الإحاطة', exact: true }).click();
    await page.getByRole('button', { name: language === 'en' ? /^Open “/ : /^فتح «/ }).click();
    const list = page.getByRole('list', { name: language === 'en' ? 'Steps' : 'المشاهد' });
    await list.getByRole('button').first().click();
    await page.getByRole('button', { name: language === 'en' ? 'Present' : 'عرض الإحاطة', exact: true }).click();
    const caption = page.locator('.present-caption');
    for (let step = 1; step <= 9; step += 1) {
      await expect(caption).toContainText(language === 'en' ? `${step} of 9` : `${step} من 9`);
      await expect(caption).toContainText(language === 'en' ? /Sources: 1[,.]/ : /المصادر: .*1[،.]/);
      await reader.waitForMap();
      await expect(page).toHaveScreenshot(`step-${step}-${language}-${look}.png`, tolerance);
      await page.keyboard.press('PageDown');
    }
  });
}
