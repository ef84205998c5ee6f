/**
 * From a pasted report to the saved data: a paraphrase with the facts of one report, pasted into data from which its records were taken out. Every statement is
 * judged, the page is loaded again in the middle, a second tab follows, the storage is full for a while, and what is saved passes the check of the data.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { checkData, toLines } from '../../src/pipeline/dataCheck.ts';
import { expect, Reader, test } from './reader.ts';

const source = 'gulan-2026-02-07';
const report = `Count of detainees in Iraq rises, spokesman says
Gulan Media, 7 February 2026
As of Friday, 2,250 ISIS detainees had been transferred to Iraq, the Security Media Cell said.
A member of the Nineveh Provincial Council said Iraqi forces carried out airstrikes in the Hazar area on Friday and killed five to six ISIS members.
The mayor of Rutba district warned that ISIS militants have taken refuge in far-off parts of Anbar province.`;

interface Claim {
  readonly id: string;
  readonly source: string;
  readonly attribute: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}
interface Feature {
  readonly id: string;
  readonly properties: {
    readonly kind: string;
    readonly place?: string;
    readonly when?: string;
    readonly claims: readonly Claim[];
    readonly series?: readonly { readonly claims: readonly string[] }[];
  };
}
interface Collection {
  readonly features: readonly Feature[];
}

const names = ['places', 'incidents', 'transfers', 'warnings', 'deployments', 'detention-sites'].map(
  (kind) => `${kind}.geojson`,
);
const read = <Value>(name: string): Value => JSON.parse(readFileSync(join('data', name), 'utf8')) as Value;
/** Taken out whole: what other sources say of it, too. */
const strike = 'hazar-strike-2026-02-06';

/** A feature without the claims of the report; nothing where no claim is left. */
function without({ properties, ...feature }: Feature): readonly Feature[] {
  if (feature.id === strike) return [];
  const claims = properties.claims.filter((claim) => claim.source !== source);
  const left = new Set(claims.map(({ id }) => id));
  const series = properties.series
    ?.map((step) => ({ ...step, claims: step.claims.filter((id) => left.has(id)) }))
    .filter((step) => step.claims.length > 0);
  return claims.length === 0 && properties.kind !== 'place'
    ? []
    : [{ ...feature, properties: { ...properties, claims, ...(series ? { series } : {}) } }];
}

/** The files of data/ as they would be had nobody read the report. */
function filesBefore(): Map<string, string> {
  const write = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;
  const { sources } = read<{ sources: readonly { id: string }[] }>('sources.json');
  return new Map([
    ['sources.json', write({ sources: sources.filter(({ id }) => id !== source) })],
    ...names.map((name): [string, string] => {
      const collection = read<Collection>(name);
      return [name, write({ ...collection, features: collection.features.flatMap(without) })];
    }),
  ]);
}

async function serve(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  await page.context().route(/\/data\/[a-z-]+\.(geo)?json$/, async (route) => {
    const text = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    await (text === undefined ? route.continue() : route.fulfill({ contentType: 'application/json', body: text }));
  });
}

const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });

/** Judges the statement in hand; the next one comes by itself. */
async function acceptInHand(page: Page): Promise<void> {
  const judged = await page.locator('.desk-statement[data-state="accepted"]').count();
  await expect(accept(page)).toBeEnabled();
  await accept(page).click();
  await expect(page.locator('.desk-statement[data-state="accepted"]')).toHaveCount(judged + 1);
}

async function openDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a report', exact: true }).click();
}

const saved = (page: Page) => expect(page.getByText('Kept in this browser')).toBeVisible();

const figuresOf = (feature: Feature | undefined, attribute: string): readonly (readonly number[])[] =>
  (feature?.properties.claims ?? [])
    .filter((claim) => claim.source.startsWith('gulan') && claim.attribute === attribute)
    .map(({ value, low = value ?? NaN, high = value ?? NaN }) => [low, high]);

test.use({ viewport: { width: 1366, height: 768 } });

test('a report becomes data: pasted, judged, kept, followed, saved and checked', async ({ reader }, info) => {
  const { page } = reader;
  const before = filesBefore();
  await serve(page, before);
  await reader.open('t=2026-01-20..2026-02-12&c=42.1,34.6,6.5');

  await openDesk(page);
  await page.getByLabel('Text of the report').fill(report);
  await page.getByRole('button', { name: 'Read the report' }).click();
  await expect(page.getByLabel('Publisher', { exact: true })).toHaveValue('Gulan Media');
  await expect(page.getByLabel('Published (day)')).toHaveValue('2026-02-07');
  await page.getByRole('button', { name: 'Use this source' }).click();
  await expect(page.locator('.desk-statement')).toHaveCount(3);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .include('.desk')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);

  // The count belongs to the operation that is there already.
  await page
    .getByRole('radio', { name: /ISIS|detainees/i })
    .first()
    .check();
  await page.getByRole('radio', { name: 'Adds a figure' }).check();
  await acceptInHand(page);

  // Loaded again in the middle: nothing is lost, and nothing that was not accepted is drawn.
  await saved(page);
  await page.reload();
  await reader.waitForMap();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('.desk-statement[data-state="accepted"]')).toHaveCount(1);
  await page.locator('.desk-statement').nth(1).click();

  // A claimant whom the text names by a role is chosen from the list.
  await page.getByLabel('Who says so').selectOption('nineveh-council-security');
  await acceptInHand(page);
  await saved(page);

  // A second tab follows, and can take over.
  const second = new Reader(await page.context().newPage());
  await second.open();
  await openDesk(second.page);
  await expect(second.page.getByText('Another tab is working on this draft')).toBeVisible();
  await expect(second.page.locator('.desk-statement[data-state="accepted"]')).toHaveCount(2);
  await second.page.close();

  // No room is left: it is said, with a way to save.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await page.locator('.desk-statement').nth(2).click();
  await acceptInHand(page);
  await expect(page.getByText('The browser has no room left').first()).toBeVisible();
  await page.evaluate(() => (window as unknown as { giveRoom: () => void }).giveRoom());

  // The draft lies on map and list, and says that it is one.
  await expect(page.locator('.draft-strip')).toContainText('Draft, not published');
  await page.getByRole('tab', { name: /^Draft/ }).click();
  await expect(page.getByText('The data check finds nothing wrong with these changes.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the changed files (zip)' }).click();
  const entries = unzipSync(readFileSync(await (await download).path()));

  // What was saved is what the curators wrote, in place, day and figures; and the check accepts it.
  const text = (name: string): string => new TextDecoder().decode(entries[name]);
  const find = (name: string, id: string): Feature | undefined =>
    (JSON.parse(text(`data/${name}`)) as Collection).features.find((each) => each.id === id);
  const curated = (name: string, id: string): Feature | undefined =>
    read<Collection>(name).features.find((each) => each.id === id);
  const strikeNow = (JSON.parse(text('data/incidents.geojson')) as Collection).features.at(-1);
  const strikeThen = curated('incidents.geojson', strike);
  expect([strikeNow?.properties.place, strikeNow?.properties.when]).toEqual([
    strikeThen?.properties.place,
    strikeThen?.properties.when,
  ]);
  expect(figuresOf(strikeNow, 'killed')).toEqual(figuresOf(strikeThen, 'killed'));
  const operation = 'transfer-hasakah-iraq-2026';
  expect(figuresOf(find('transfers.geojson', operation), 'transferred')).toEqual(
    figuresOf(curated('transfers.geojson', operation), 'transferred').slice(0, 1),
  );
  const warning = (JSON.parse(text('data/warnings.geojson')) as Collection).features.at(-1);
  expect(warning?.properties.place).toBe(curated('warnings.geojson', 'warning-anbar-refuge-2026-02')?.properties.place);
  for (const line of report.split('\n').slice(2))
    for (const name of Object.keys(entries)) expect(text(name).includes(line), name).toBe(false);

  const folder = info.outputPath('data');
  cpSync('data', folder, { recursive: true });
  for (const [name, content] of before) writeFileSync(join(folder, name), content);
  for (const name of Object.keys(entries).filter((each) => each.startsWith('data/'))) {
    const path = join(folder, name.slice('data/'.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entries[name] ?? '');
  }
  const { issues } = await checkData(`${folder}/`);
  expect(
    issues.filter(({ severity, file }) => severity === 'error' && !file.startsWith('briefings/')).map(toLines),
  ).toEqual([]);

  // Opened from the saved files, the records are there without the desk.
  for (const name of before.keys()) before.set(name, text(`data/${name}`) || (before.get(name) ?? ''));
  await page.getByRole('button', { name: 'Clear the desk' }).click();
  await saved(page);
  await page.reload();
  await reader.waitForMap();
  await reader.row(strikeNow?.id === undefined ? /^$/ : /Airstrike, Hatra/).click();
  await expect(page.getByText('Killed: 5–6 (people).')).toBeVisible();
});
