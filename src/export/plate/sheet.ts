/** Sheets: what they measure in points (1/72 inch), and how many pixels make a point. Everything on a sheet is laid out in points. */
import { clamp } from '../../base/numbers.ts';

export type PresetId =
  | 'slide-hd'
  | 'slide-4k'
  | 'slide-4-3'
  | 'a4-landscape'
  | 'a4-portrait'
  | 'a3-landscape'
  | 'a3-portrait'
  | 'square'
  | 'free';
export const presetIds: readonly PresetId[] = [
  'slide-hd',
  'slide-4k',
  'slide-4-3',
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
  'square',
  'free',
];

/** Sizes of type in points: a slide is read from across a room, paper from the hand. */
export interface TypeScale {
  readonly title: number;
  readonly subtitle: number;
  readonly body: number;
  readonly small: number;
}

export interface Sheet {
  readonly preset: PresetId;
  readonly widthPt: number;
  readonly heightPt: number;
  /** The picture in whole pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerPt: number;
  readonly marginPt: number;
  readonly type: TypeScale;
  /** CSS pixels of the map to a point: how large symbols and labels of the map come out. */
  readonly mapPxPerPt: number;
}

const slideType: TypeScale = { title: 24, subtitle: 13, body: 11, small: 8.5 };
const paperType: TypeScale = { title: 18, subtitle: 11, body: 9, small: 7 };

const mmPerInch = 25.4;
const pointsPerInch = 72;
const dotsPerInch = 300;
/** 10 mm. */
const paperMarginPt = (10 / mmPerInch) * pointsPerInch;
/** Projectors cut the edges: this share of the shorter side stays empty. */
const safeShare = 0.05;

function slide(preset: PresetId, widthPx: number, heightPx: number, pxPerPt: number): Sheet {
  const [widthPt, heightPt] = [widthPx / pxPerPt, heightPx / pxPerPt];
  return {
    preset,
    widthPt,
    heightPt,
    widthPx,
    heightPx,
    pxPerPt,
    marginPt: Math.min(widthPt, heightPt) * safeShare,
    type: slideType,
    mapPxPerPt: 1.85,
  };
}

function paper(preset: PresetId, widthMm: number, heightMm: number): Sheet {
  const pxPerPt = dotsPerInch / pointsPerInch;
  const [widthPx, heightPx] = [
    Math.round((widthMm / mmPerInch) * dotsPerInch),
    Math.round((heightMm / mmPerInch) * dotsPerInch),
  ];
  return {
    preset,
    widthPt: widthPx / pxPerPt,
    heightPt: heightPx / pxPerPt,
    widthPx,
    heightPx,
    pxPerPt,
    marginPt: paperMarginPt,
    type: paperType,
    mapPxPerPt: 1.9,
  };
}

/** Limits of a free size, in pixels a side. Below the lower one nothing can be read, above the upper one no browser gives a canvas. */
export const freeSizePx = { least: 480, most: 8192 } as const;

/** A sheet of any size; its type is that of a slide, scaled so that the shorter side has 540 points. */
export function freeSheet(widthPx: number, heightPx: number): Sheet {
  const side = (value: number): number =>
    Math.round(clamp(Number.isFinite(value) ? value : freeSizePx.least, freeSizePx.least, freeSizePx.most));
  const [width, height] = [side(widthPx), side(heightPx)];
  return slide('free', width, height, Math.min(width, height) / 540);
}

/** `freePx` is read for the free size alone. */
export function sheetOf(preset: PresetId, freePx: readonly [width: number, height: number] = [1920, 1080]): Sheet {
  switch (preset) {
    case 'slide-hd':
      return slide(preset, 1920, 1080, 2);
    case 'slide-4k':
      return slide(preset, 3840, 2160, 4);
    case 'slide-4-3':
      return slide(preset, 1600, 1200, 1600 / 720);
    case 'a4-landscape':
      return paper(preset, 297, 210);
    case 'a4-portrait':
      return paper(preset, 210, 297);
    case 'a3-landscape':
      return paper(preset, 420, 297);
    case 'a3-portrait':
      return paper(preset, 297, 420);
    case 'square':
      return slide(preset, 1080, 1080, 2);
    case 'free':
      return freeSheet(...freePx);
  }
}
