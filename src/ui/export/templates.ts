/** Named sets of what can be chosen about a sheet, kept by this browser. Where it keeps nothing there are none. */
import { mostSheetPanels } from '../../domain/board/boardView.ts';
import { boardPanelIds, type BoardPanelId } from '../../domain/board/panels.ts';
import { readKept, writeKept } from '../../base/browserStorage.ts';
import { presetIds } from '../../export/plate/sheet.ts';
import {
  defaultMotion,
  mostSheetCharts,
  optionalParts,
  sheetChartIds,
  type Logo,
  type MotionOptions,
  type SnapshotOptions,
} from '../../export/snapshot/snapshotOptions.ts';
import { flavours } from '../../theme/flavour.ts';

export interface Template {
  readonly name: string;
  readonly options: SnapshotOptions;
  /** Panels of the board on the sheet; none in templates of earlier releases. */
  readonly panels: readonly BoardPanelId[];
}

const storageKey = 'border-brief.export-templates';
const longestName = 60;
const mostTemplates = 50;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((each) => each === value);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 240) : '');

function languagesOf(value: unknown): SnapshotOptions['languages'] | undefined {
  const [first, second] = (Array.isArray(value) ? value : []).map((each) => oneOf(['en', 'ar'], each));
  if (!first) return undefined;
  return second && second !== first ? [first, second] : [first];
}

function logoOf(value: unknown): Logo | null {
  if (!isFields(value)) return null;
  const { url, widthPx, heightPx } = value;
  const isSound =
    typeof url === 'string' &&
    url.startsWith('data:image/png;base64,') &&
    typeof widthPx === 'number' &&
    typeof heightPx === 'number' &&
    widthPx > 0 &&
    heightPx > 0;
  return isSound ? { url, widthPx, heightPx } : null;
}

/** Numbers are brought into their limits where frames are planned. Templates of earlier releases have none. */
function motionOf(value: unknown): MotionOptions {
  if (!isFields(value)) return defaultMotion;
  const numberOf = (name: 'stepDays' | 'widthDays' | 'framesPerSecond' | 'holdSeconds'): number => {
    const stored = value[name];
    return typeof stored === 'number' && Number.isFinite(stored) ? stored : defaultMotion[name];
  };
  return {
    mode: oneOf(['growing', 'sliding'], value['mode']) ?? defaultMotion.mode,
    stepDays: numberOf('stepDays'),
    widthDays: numberOf('widthDays'),
    framesPerSecond: numberOf('framesPerSecond'),
    holdSeconds: numberOf('holdSeconds'),
  };
}

/** What is usable of a stored value; undefined where it is not a template of this page. */
export function readTemplate(value: unknown): Template | undefined {
  if (
    !isFields(value) ||
    typeof value['name'] !== 'string' ||
    value['name'].trim() === '' ||
    !isFields(value['options'])
  )
    return undefined;
  const { languages, flavour, preset, freePx, parts, charts, title, subtitle, marking, logo, motion } =
    value['options'];
  const [spoken, look, sheet] = [languagesOf(languages), oneOf(flavours, flavour), oneOf(presetIds, preset)];
  if (!spoken || !look || !sheet) return undefined;
  const [width, height] = (Array.isArray(freePx) ? freePx : []).map((each) =>
    typeof each === 'number' && Number.isFinite(each) ? each : 0,
  );
  const { panels } = value;
  return {
    name: value['name'].trim().slice(0, longestName),
    panels: (Array.isArray(panels) ? [...new Set<unknown>(panels)] : [])
      .flatMap((id) => oneOf(boardPanelIds, id) ?? [])
      .slice(0, mostSheetPanels),
    options: {
      title: textOf(title),
      subtitle: textOf(subtitle),
      marking: textOf(marking),
      languages: spoken,
      flavour: look,
      preset: sheet,
      freePx: [width || 1920, height || 1080],
      parts: new Set(optionalParts.filter((part) => Array.isArray(parts) && parts.includes(part))),
      charts: sheetChartIds.filter((id) => Array.isArray(charts) && charts.includes(id)).slice(0, mostSheetCharts),
      logo: logoOf(logo),
      motion: motionOf(motion),
    },
  };
}

export function readTemplates(text: string | null): readonly Template[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return (Array.isArray(list) ? list : []).slice(0, mostTemplates).flatMap((each) => readTemplate(each) ?? []);
  } catch {
    return [];
  }
}

export function writeTemplates(templates: readonly Template[]): string {
  return JSON.stringify(
    templates.map(({ name, options, panels }) => ({
      name,
      panels,
      options: { ...options, parts: [...options.parts] },
    })),
  );
}

/** One name stands for one template; a new one replaces the old and comes first. */
export function withTemplate(templates: readonly Template[], template: Template): readonly Template[] {
  return [template, ...templates.filter(({ name }) => name !== template.name)].slice(0, mostTemplates);
}

export function loadTemplates(): readonly Template[] {
  return readTemplates(readKept(storageKey));
}

/** Whether the browser kept them. */
export function saveTemplates(templates: readonly Template[]): boolean {
  return writeKept(storageKey, writeTemplates(templates)) === null;
}
