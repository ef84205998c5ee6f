/** Makes files with the page's own dialogs, found by their words. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { PresetId } from '../../export/plate/sheet.ts';
import '../../words/briefing.ts';
import '../../words/export.ts';
import { wordsIn } from '../../words/words.ts';
import type { BuiltPage } from './builtPage.ts';
import { CommandFault } from './command.ts';
import type { ViewTarget } from './viewTarget.ts';

const longest = 300_000;

export interface SheetOrder {
  /** The part of an address after "#". */
  readonly view: string;
  readonly format: 'png' | 'pdf' | 'pptx' | 'svg';
  readonly size: Exclude<PresetId, 'free'> | { readonly width: number; readonly height: number } | PresetId | undefined;
}

async function open({ page, url }: BuiltPage, view: string): Promise<void> {
  await page.goto(`${url}#${view}`);
  await page.locator('.map-canvas[aria-busy="false"]').waitFor({ timeout: longest });
}

/** The file that pressing a button saves. Where the page saves none, its message is reported. */
async function saved(page: Page, button: Locator, status: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download', { timeout: longest });
  await button.click();
  try {
    return readFileSync(await (await download).path());
  } catch {
    throw new CommandFault(`No file was made. The page says: ${(await status.textContent())?.trim() ?? 'nothing'}`);
  }
}

export async function saveSheet(built: BuiltPage, { view, format, size }: SheetOrder): Promise<Buffer> {
  const { page } = built;
  await open(built, view);
  const words = wordsIn(new URLSearchParams(view).get('lang') === 'ar' ? 'ar' : 'en');
  await page.getByRole('button', { name: words.t('bar.export'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.t('export.dialog.title') });
  await dialog.getByLabel(words.t('export.dialog.format'), { exact: true }).selectOption(format);
  if (size !== undefined) {
    const isPreset = typeof size === 'string';
    await dialog.getByLabel(words.t('export.dialog.preset')).selectOption(isPreset ? size : 'free');
    if (!isPreset) {
      await dialog.getByLabel(words.t('export.dialog.widthPx')).fill(String(size.width));
      await dialog.getByLabel(words.t('export.dialog.heightPx')).fill(String(size.height));
    }
  }
  // What loads late has loaded once the preview is drawn.
  await dialog.locator('[data-map="drawn"]').waitFor({ timeout: longest });
  await page.waitForLoadState('networkidle');
  return saved(page, dialog.getByRole('button', { name: words.t('export.dialog.save') }), dialog.getByRole('status'));
}

/** The slides or the handout of a briefing. */
export async function saveBriefing(
  built: BuiltPage,
  { briefing, language }: ViewTarget,
  format: 'pptx' | 'pdf',
): Promise<Buffer> {
  const { page } = built;
  const words = wordsIn(language);
  await open(built, `v=1${language === 'ar' ? '&lang=ar' : ''}`);
  await page.getByRole('button', { name: words.t('bar.briefing'), exact: true }).click();
  if (!briefing) throw new CommandFault('There is no briefing.');
  await page
    .locator('input[type=file][accept=".json"]')
    .setInputFiles({ name: briefing.name, mimeType: 'application/json', buffer: briefing.bytes });
  const panel = page.locator('.briefing-open');
  await page
    .locator('summary')
    .filter({ hasText: words.t('bar.export') })
    .click({ timeout: 60_000 });
  const button = panel.getByRole('button', { name: words.t(`briefing.export.${format}`), exact: true });
  return saved(page, button, panel.getByRole('status'));
}
