/** A briefing from the first step to the last key: built, kept, saved, read, presented, in two windows. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, Reader, test } from './reader.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectAccessible(reader: Reader): Promise<void> {
  const { violations } = await new AxeBuilder({ page: reader.page }).withTags(axeTags).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

async function openPanel(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await expect(reader.page.getByRole('heading', { name: 'Briefing', exact: true })).toBeVisible();
}

const steps = (reader: Reader) => reader.page.getByRole('list', { name: 'Steps' }).getByRole('listitem');

/** Two steps: January 2026 and October 2019. */
async function build(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('t=2026-01-10..2026-02-07&c=42.1,34.6,6.5');
  await openPanel(reader);
  await page.getByRole('button', { name: 'New briefing' }).click();
  await page.getByRole('button', { name: 'Add the current view' }).click();
  await page.getByLabel('Title, English', { exact: true }).fill('The prisons change hands');
  await page.getByLabel('Text for the audience, English').fill('First paragraph.\n\nSecond paragraph.');
  await page.getByLabel('Notes for the speaker, English').fill('Speak slowly here.');
  await page.evaluate(() => {
    window.location.hash = '#v=1&t=2019-10-01..2019-10-31&c=40.5,36.2,7';
  });
  await reader.expectAddress(/t=2019-10-01/);
  await page.getByRole('button', { name: 'Add the current view' }).click();
  await page.getByLabel('Title, English', { exact: true }).fill('October 2019 as precedent');
  await expect(steps(reader)).toHaveCount(2);
}

test('steps are built, reordered, undone, saved, kept and read again', async ({ reader }) => {
  await build(reader);
  const { page } = reader;
  await page.getByRole('button', { name: 'Place a callout' }).click();
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByLabel('Callout 1, English').fill('Here it began');
  await expectAccessible(reader);
  await page.getByRole('button', { name: 'Move up' }).click();
  await expect(steps(reader).first()).toContainText('October 2019');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(steps(reader)).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(steps(reader)).toHaveCount(2);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(steps(reader)).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await expect(steps(reader)).toHaveCount(2);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('untitled-briefing.brief.json');
  const text = readFileSync(await download.path(), 'utf8');
  const file = JSON.parse(text) as {
    format: string;
    steps: { title: { en: string }; view: string; callouts: { text: { en: string }; position: number[] }[] }[];
  };
  expect(file.format).toBe('border-brief/briefing');
  expect(file.steps.map(({ title }) => title.en)).toEqual(['October 2019 as precedent', 'The prisons change hands']);
  expect(file.steps[0]?.callouts[0]?.text.en).toBe('Here it began');
  const [longitude = 0, latitude = 0] = file.steps[0]?.callouts[0]?.position ?? [];
  expect([longitude.toFixed(0), latitude.toFixed(0)]).toEqual(['40', '36']);

  await page.reload();
  await reader.waitForMap();
  await openPanel(reader);
  await expect(steps(reader)).toHaveCount(2);
  await expect(page.getByText('Kept in this browser, not saved as a file')).toBeVisible();
  await page.getByRole('button', { name: 'Close the briefing' }).click();
  await page
    .locator('input[type=file][accept=".json"]')
    .setInputFiles({ name: 'tonight.brief.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(steps(reader)).toHaveCount(2);
  await expect(page.getByText('Saved as a file')).toBeVisible();

  await page.getByRole('button', { name: 'Close the briefing' }).click();
  await page.locator('input[type=file][accept=".json"]').setInputFiles({
    name: 'broken.brief.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace(/"v=\d/, '"v=9')),
  });
  await expect(page.getByText(/broken\.brief\.json.* is not a usable briefing\. Nothing was changed\./)).toBeVisible();
  await expect(page.getByText(/steps\.0\.view/)).toBeVisible();
});

test('two tabs at one briefing hear of each other', async ({ reader, context }) => {
  test.slow();
  await build(reader);
  const page = await context.newPage();
  await page.goto('/');
  const other = new Reader(page);
  await other.waitForMap();
  await openPanel(other);
  await steps(other).first().getByRole('button').first().click();
  await page.getByLabel('Title, English', { exact: true }).fill('Changed elsewhere');
  const notice = reader.page.getByText('A briefing is also being edited in another tab.', { exact: false });
  await expect(notice).toBeVisible();
  await expect(steps(reader).first()).toContainText('The prisons change hands');
  await reader.page.getByRole('button', { name: 'Show the other one here' }).click();
  await expect(steps(reader).first()).toContainText('Changed elsewhere');
});

test('a briefing is given by keys, with the room dark, marks, and the speaker’s own window in step', async ({
  reader,
}) => {
  await build(reader);
  const { page } = reader;
  await steps(reader).first().getByRole('button').first().click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const caption = page.locator('.present-caption');
  await expect(caption.getByRole('heading', { name: 'The prisons change hands' })).toBeVisible();
  await expect(caption).toContainText('Second paragraph.');
  await expect(caption).toContainText('1 of 2');
  await expect(caption).toContainText(/Sources: 1[,.]/);
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.panel:visible')).toHaveCount(0);
  await expectAccessible(reader);

  await page.keyboard.press('PageDown');
  await expect(caption.getByRole('heading', { name: 'October 2019 as precedent' })).toBeVisible();
  await reader.expectAddress(/t=2019-10-01\.\.2019-10-31/);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(caption.getByRole('heading', { name: 'The prisons change hands' })).toBeVisible();
  await reader.expectAddress(/t=2026-01-10\.\.2026-02-07/);

  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Show the screen again' })).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: 'Show the screen again' })).toBeHidden();

  await page.keyboard.press('p');
  await page.mouse.move(400, 200);
  await page.mouse.down();
  await page.mouse.move(520, 300, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('.present-marks path')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present-marks path')).toHaveCount(0);
  await page.keyboard.press('p');
  await page.keyboard.press('l');
  await page.mouse.move(300, 300);
  await expect(page.locator('.present-spotlight')).toHaveCount(1);
  await page.keyboard.press('l');
  await page.keyboard.press('s');
  await expect(caption.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.keyboard.press('s');

  const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(second.getByText('This is the last step.')).toBeVisible();
  await second.getByRole('button', { name: 'Previous step' }).click();
  await expect(caption.getByRole('heading', { name: 'The prisons change hands' })).toBeVisible();
  await expect(second.getByText('Speak slowly here.')).toBeVisible();
  await expect(second.getByRole('heading', { name: 'The prisons change hands' })).toHaveCSS('font-weight', '600');
  await second.keyboard.press('PageDown');
  await expect(caption.getByRole('heading', { name: 'October 2019 as precedent' })).toBeVisible();
  await second.close();

  await page.keyboard.press('Escape');
  await expect(page.locator('.bar')).toBeVisible();
  await expect(steps(reader)).toHaveCount(2);
});

test('slides and minutes of a whole briefing', async ({ reader }) => {
  await build(reader);
  const { page } = reader;
  await page.getByRole('group', { name: 'Briefing' }).getByText('Export', { exact: true }).click();
  const [minutes] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Minutes (Markdown)' }).click(),
  ]);
  const text = readFileSync(await minutes.path(), 'utf8');
  expect(text).toContain('## Step 1: The prisons change hands');
  expect(text).toContain('## Step 2: October 2019 as precedent');
  const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const listed = [...text.slice(text.lastIndexOf('## Sources')).matchAll(/^(\d+)\. /gm)].map(([, number]) =>
    Number(number),
  );
  expect(listed).toEqual(listed.map((_, index) => index + 1));
  expect(new Set(cited), 'every source is cited and every citation has a source').toEqual(new Set(listed));
  const [deck] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('button', { name: 'Slides (PowerPoint)' }).click(),
  ]);
  const bytes = readFileSync(await deck.path());
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(bytes.includes('ppt/slides/slide2.xml')).toBe(true);
  expect(bytes.includes('ppt/slides/slide3.xml')).toBe(false);
});

test.describe('a large screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

  test('shows map and text larger, sharp, and framed as at a desk; a finger turns the pages', async ({ reader }) => {
    test.slow();
    await build(reader);
    const { page } = reader;
    await steps(reader).first().getByRole('button').first().click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const caption = page.locator('.present-caption');
    await expect(caption).toContainText('1 of 2');
    await reader.waitForMap();
    // Half as large again as on a screen of 1280 × 720.
    await expect(page.locator(':root')).toHaveCSS('font-size', '25.5px');
    const canvas = page.locator('.map-canvas canvas').first();
    await expect
      .poll(() =>
        canvas.evaluate((element: HTMLCanvasElement) => [
          element.offsetWidth,
          element.width,
          Math.round(element.getBoundingClientRect().width),
        ]),
      )
      .toEqual([896, 1344, 1344]);

    const swipe = async (fromX: number, toX: number): Promise<void> => {
      const { y = 0, height = 0 } = (await caption.boundingBox()) ?? {};
      await page.evaluate(
        ({ from, to, top }) => {
          const target = document.elementFromPoint(from, top);
          const fire = (type: string, clientX: number): void =>
            void target?.dispatchEvent(
              new PointerEvent(type, { bubbles: true, pointerId: 7, pointerType: 'touch', clientX, clientY: top }),
            );
          fire('pointerdown', from);
          fire('pointerup', to);
        },
        { from: fromX, to: toX, top: y + height / 2 },
      );
    };
    await swipe(1850, 1450);
    await expect(caption).toContainText('2 of 2');
    await swipe(1450, 1470);
    await expect(caption).toContainText('2 of 2');
    await swipe(1450, 1850);
    await expect(caption).toContainText('1 of 2');

    await page.keyboard.press('Escape');
    await expect
      .poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width === element.offsetWidth))
      .toBe(true);
  });
});
