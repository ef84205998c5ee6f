/** Events of a PMTiles archive: more than one browser holds, under the same window, with the same honesty. */
import { eventArchive, type EventPoint } from '../eventArchive.ts';
import { dropFile } from './dropFile.ts';
import { differingShare } from './pictures.ts';
import { expect, test, type Reader } from './reader.ts';

const ground = 'off=incidents,detention,transfers,deployments,warnings,footprints,places';
const near = 'c=41.3,33.4,7';
/** A grid of events in western Iraq, a day each from 1 January 2026 on; every fifth is known to a week. */
const points = Array.from({ length: 60 }, (_, index): EventPoint => ({
  position: [40 + (index % 10) * 0.25, 32.6 + Math.floor(index / 10) * 0.3],
  properties: {
    event_id_cnty: `IRQ${index}`,
    event_date: `2026-01-${String(1 + (index % 31)).padStart(2, '0')}`,
    time_precision: index % 5 === 0 ? 2 : 1,
    geo_precision: 1,
    event_type: 'Battles',
    notes: '<b>as written</b>',
    record: 'shaddadi-escape-2026-01-19',
  },
}));
/** Known to a governorate only, and written at its capital: counted, never drawn. */
const coarse = [3, 4].map((dayOfMonth): EventPoint => ({
  position: [43.3, 33.42],
  properties: { event_date: `2026-01-0${dayOfMonth}`, time_precision: 1, geo_precision: 3, admin1: 'Al Anbar' },
}));
const archive = eventArchive([...points, ...coarse]);

const canvas = (reader: Reader) => reader.page.locator('.map-canvas canvas');
const credits = (reader: Reader) => reader.page.getByRole('group', { name: 'Credits of the map' });

/** The archive has been opened, and what it shows has been drawn. */
async function settle(reader: Reader): Promise<void> {
  await expect(credits(reader).getByText('Events by the test')).toBeVisible();
  await reader.page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
  await reader.waitForMap();
}

async function show(reader: Reader, view: string): Promise<Buffer> {
  await reader.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `v=1&${ground}&${near}&${view}`);
  await settle(reader);
  return canvas(reader).screenshot();
}

test('an archive that falls on the page is drawn under the window, explained, credited, hidden and removed', async ({
  reader,
}) => {
  await reader.open(`${ground}&${near}&t=2025-06-01..2025-06-30`);
  const bare = await canvas(reader).screenshot();
  await dropFile(reader.page, 'events.pmtiles', archive);
  await expect(credits(reader).getByText('Events: events.pmtiles')).toBeVisible();
  const panel = reader.page.getByRole('region', { name: 'Events of events.pmtiles' });
  await expect(panel).toContainText('Ring: possibly in the window, or undated');
  await expect(panel).toContainText('in no total');
  // The credits over the map have changed, and the map has not.
  const none = await show(reader, 't=2025-06-01..2025-06-30');
  await show(reader, 't=2026-01-01..2026-01-31');
  await expect(panel).toContainText('Square in a plate: events known to an area only');
  await reader.page.getByRole('button', { name: 'List what is in view' }).press('Enter');
  await expect(reader.page.getByRole('group', { name: 'Imported rows by area' })).toContainText(
    /Somewhere in Anbar: 2 rows · \W*events\.pmtiles, in the tiles in view/,
  );
  await reader.page.getByRole('button', { name: 'Close the list' }).click();
  await settle(reader);
  const whole = differingShare(none, await canvas(reader).screenshot());
  expect(whole).toBeGreaterThan(0.003);
  await show(reader, 't=2026-01-01..2026-01-05');
  // The plate stays while it counts any event.
  await expect
    .poll(async () => differingShare(none, await canvas(reader).screenshot()), {
      message: 'a shorter window shows fewer',
    })
    .toBeLessThan(whole * 0.9);
  await panel.getByRole('switch', { name: 'Show the events of events.pmtiles' }).uncheck();
  await expect(credits(reader).getByText('Events: events.pmtiles')).toHaveCount(0);
  await expect.poll(async () => differingShare(bare, await canvas(reader).screenshot())).toBeLessThan(whole * 0.05);
  await panel.getByRole('switch', { name: 'Show the events of events.pmtiles' }).check();
  await expect.poll(async () => differingShare(bare, await canvas(reader).screenshot())).toBeGreaterThan(whole * 0.2);
  await panel.getByRole('button', { name: 'Remove the events of events.pmtiles' }).click();
  await expect(panel).toHaveCount(0);
  // The focus went back to the button over the map, which shows while it has it.
  await reader.page.getByRole('heading', { name: 'Border Brief' }).click();
  await expect.poll(async () => differingShare(bare, await canvas(reader).screenshot())).toBeLessThan(whole * 0.05);
});

test('a click shows an event as the archive says it, as text, and no record that it pretends to be', async ({
  reader,
}) => {
  await reader.open(`${ground}&t=2026-01-01..2026-01-31&c=40,32.6,8`);
  await dropFile(reader.page, 'events.pmtiles', archive);
  await settle(reader);
  const box = await canvas(reader).boundingBox();
  if (!box) throw new Error('There is no map.');
  await reader.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const card = reader.page.getByRole('article', { name: 'Event of events.pmtiles' });
  await expect(card).toContainText('IRQ0');
  await expect(card).toContainText('<b>as written</b>');
  await expect(card).toContainText('From an archive, not from the reports');
  expect(await reader.page.evaluate(() => window.location.hash)).not.toContain('sel=');
  await card.getByRole('button', { name: 'Close the event' }).click();
  await expect(card).toHaveCount(0);
});

/** As a host answers that knows ranges. */
async function serve(reader: Reader, name: string, file: Buffer): Promise<void> {
  await reader.page.route(`**/${name}`, async (route) => {
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '');
    if (!range) return route.fulfill({ body: file });
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), file.length - 1)];
    return route.fulfill({
      status: 206,
      body: file.subarray(from, to + 1),
      headers: { 'content-range': `bytes ${from}-${to}/${file.length}`, 'content-length': String(to - from + 1) },
    });
  });
}

test('an archive beside the page is opened by its name in the address, and a sheet says whose events they are', async ({
  reader,
}) => {
  const { page } = reader;
  await serve(reader, 'beside.pmtiles', archive);
  await page.goto(`/?tiles=beside.pmtiles#v=1&${ground}&t=2026-01-01..2026-01-31`);
  await reader.waitForMap();
  await expect(credits(reader).getByText('Events: beside.pmtiles')).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format', { exact: true }).selectOption('svg');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const svg = (
    await download.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()))
  ).toString('utf8');
  for (const text of [
    'Events of beside.pmtiles',
    'Filled: certainly in the window',
    'are from an archive',
    'Events by the test',
  ])
    expect(svg.replace(/<\/(?:text|tspan)>\s*<[^>]*>/g, ' ')).toContain(text);
});

test('an archive that is named as events and holds none is told so, and a broken one, too', async ({ reader }) => {
  await serve(reader, 'ground.pmtiles', eventArchive(points, { fields: ['kind'] }));
  await reader.page.goto('/?tiles=ground.pmtiles');
  await reader.waitForMap();
  await expect(reader.page.getByText(/“ground\.pmtiles” has no events with a readable date/)).toBeVisible();
  await reader.page.goto('about:blank');
  await serve(reader, 'broken.pmtiles', Buffer.from('Dear reader'));
  await reader.page.goto('/?tiles=broken.pmtiles');
  await expect(reader.page.getByText(/“broken\.pmtiles” is not a PMTiles archive/)).toBeVisible();
});
