/** What a person may choose about a sheet, besides the view itself. */
import type { Language } from '../../domain/records/text.ts';
import type { Flavour } from '../../theme/flavour.ts';
import type { PresetId } from '../plate/sheet.ts';

/** Parts that can be left out. What a sheet owes its reader (stamps, counts, attribution, disclaimer, scale) cannot. */
export type OptionalPart = 'legend' | 'locator' | 'sources' | 'numbers' | 'disputes' | 'north' | 'link';
export const optionalParts: readonly OptionalPart[] = [
  'legend',
  'sources',
  'numbers',
  'disputes',
  'locator',
  'north',
  'link',
];

/** Charts of an imported set that a sheet can carry, and how many at most. */
export const sheetChartIds = ['week', 'category', 'actor', 'governorate', 'distance', 'lag'] as const;
export type SheetChartId = (typeof sheetChartIds)[number];
export const mostSheetCharts = 3;

/** The user's own picture, redrawn as PNG so that no metadata of its file is exported. */
export interface Logo {
  /** Data address of a PNG. */
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How a film runs through the window. */
export interface MotionOptions {
  readonly mode: 'growing' | 'sliding';
  /** Days from frame to frame, and days that a sliding window is wide; 0: one day a frame, and a width that fits the window. */
  readonly stepDays: number;
  readonly widthDays: number;
  readonly framesPerSecond: number;
  /** How long the last frame stays. */
  readonly holdSeconds: number;
}

export interface SnapshotOptions {
  /** Empty: the words choose one. In the leading language. */
  readonly title: string;
  readonly subtitle: string;
  /** Banner at the top and the bottom; empty for none. */
  readonly marking: string;
  /** The first one leads and sets the direction of the sheet. Never empty. */
  readonly languages: readonly [Language, ...Language[]];
  readonly flavour: Flavour;
  readonly preset: PresetId;
  /** Pixels of the free size. */
  readonly freePx: readonly [width: number, height: number];
  readonly parts: ReadonlySet<OptionalPart>;
  /** In the order in which they stand; nothing where no imported set is shown. */
  readonly charts: readonly SheetChartId[];
  readonly logo: Logo | null;
  readonly motion: MotionOptions;
}

export const defaultMotion: MotionOptions = {
  mode: 'growing',
  stepDays: 0,
  widthDays: 0,
  framesPerSecond: 2,
  holdSeconds: 2,
};

export function defaultOptions(language: Language, flavour: Flavour): SnapshotOptions {
  return {
    title: '',
    subtitle: '',
    marking: '',
    languages: [language],
    flavour,
    preset: 'slide-hd',
    freePx: [1920, 1080],
    parts: new Set(optionalParts.filter((part) => part !== 'link')),
    charts: [],
    logo: null,
    motion: defaultMotion,
  };
}
