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

/** `slide`: read from across a room, the map and little beside it. `record`: read from the hand, everything that the view rests on. */
export type SheetPurpose = 'slide' | 'record';

export interface Sheet {
  readonly preset: PresetId;
  readonly purpose: SheetPurpose;
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

/** Nothing on a slide is smaller than `leastSlidePt`, nothing on paper smaller than `leastPaperPt`. */
export const leastSlidePt = 12;
export const leastPaperPt = 7;
/** Of the area of a slide that its map has at least. */
export const leastMapShare = 0.75;
const slideType: TypeScale = { title: 26, subtitle: 14, body: 12, small: leastSlidePt };
const paperType: TypeScale = { title: 16, subtitle: 9, body: 8.5, small: 7.6 };
/** CSS pixels of the map to a point. The smallest text on the map has 11.5 CSS pixels. */
const mapScale = { slide: 0.95, record: 1.6 } as const;

const mmPerInch = 25.4;
const pointsPerInch = 72;
const dotsPerInch = 300;
/** 10 mm. */
const paperMarginPt = (10 / mmPerInch) * pointsPerInch;
/** Projectors cut the edges: texts keep this share of the shorter side clear of them. The map runs to the edge. */
const safeShare = 0.032;

function slide(preset: PresetId, widthPx: number, heightPx: number, pxPerPt: number): Sheet {
  const [widthPt, heightPt] = [widthPx / pxPerPt, heightPx / pxPerPt];
  return {
    preset,
    purpose: 'slide',
    widthPt,
    heightPt,
    widthPx,
    heightPx,
    pxPerPt,
    marginPt: Math.min(widthPt, heightPt) * safeShare,
    type: slideType,
    mapPxPerPt: mapScale.slide,
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
    purpose: 'record',
    widthPt: widthPx / pxPerPt,
    heightPt: heightPx / pxPerPt,
    widthPx,
    heightPx,
    pxPerPt,
    marginPt: paperMarginPt,
    type: paperType,
    mapPxPerPt: mapScale.record,
  };
}

/** Limits of a free size, in pixels a side. Below the lower one nothing can be read, above the upper one no browser gives a canvas. */
export const freeSizePx = { least: 480, most: 8192 } as const;

/** Beyond this scale the map of a sheet would come in tiles that hold too few neighbours of a label. */
const mostPxPerPt = 9.5;

/** A sheet of any size; its type is that of a slide, scaled so that the shorter side has 540 points, or more where it has very many pixels. */
export function freeSheet(widthPx: number, heightPx: number): Sheet {
  const side = (value: number): number =>
    Math.round(clamp(Number.isFinite(value) ? value : freeSizePx.least, freeSizePx.least, freeSizePx.most));
  const [width, height] = [side(widthPx), side(heightPx)];
  return slide('free', width, height, Math.min(Math.min(width, height) / 540, mostPxPerPt));
}

/** `freePx` is read for the free size alone. */
export function sheetOf(preset: PresetId, freePx: readonly [width: number, height: number] = [1920, 1080]): Sheet {
  switch (preset) {
    case 'slide-hd':
      return slide(preset, 1920, 1080, 2);
    case 'slide-4k':
      return slide(preset, 3840, 2160, 4);
    case 'slide-4-3':
      return slide(preset, 1600, 1200, 1600 / 960);
    case 'a4-landscape':
      return paper(preset, 297, 210);
    case 'a4-portrait':
      return paper(preset, 210, 297);
    case 'a3-landscape':
      return paper(preset, 420, 297);
    case 'a3-portrait':
      return paper(preset, 297, 420);
    case 'square':
      return slide(preset, 1080, 1080, 1080 / 720);
    case 'free':
      return freeSheet(...freePx);
  }
}

/** The sheet of a film: a slide of the same shape, whatever sheet it begins with. */
export function asSlide(sheet: Sheet): Sheet {
  if (sheet.purpose === 'slide') return sheet;
  return slide(sheet.preset, sheet.widthPx, sheet.heightPx, Math.min(sheet.widthPx, sheet.heightPx) / 540);
}
