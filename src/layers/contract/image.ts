/** Drawings and images of the style, as plain data. */

/**
 * One stroke or fill on a 24-unit grid, colours already resolved. The map rasterises it; the interface and exports draw it as SVG. Strokes have
 * round joins and round caps, dashed ones butt caps; without `fill` nothing is filled.
 */
export interface Shape {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

/** A part of a plate, in CSS pixels from its upper left corner. */
export type PlateItem =
  | {
      readonly kind: 'symbol';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly shapes: readonly Shape[];
    }
  /** `x`: the end at which the text begins, left or right by its direction; `y`: the baseline. Never wider than `width`. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly text: string;
      readonly sizePx: number;
      readonly colour: string;
    };

/** A rectangle with symbols and words, for what is known to an area. It has no pointer and no dot. */
export interface PlateImage {
  readonly id: string;
  readonly kind: 'plate';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly ground: string;
  readonly stroke: string;
  readonly strokePx: number;
  /** Only what is certain has a solid edge. */
  readonly dashed: boolean;
  readonly items: readonly PlateItem[];
}

/** An image of the style: a drawing, a plate, or pixels. */
export type SceneImage =
  | PlateImage
  | {
      readonly id: string;
      readonly kind: 'shapes';
      /** CSS pixels a side. */ readonly size: number;
      /** Units of the grid; 24 by default. */ readonly grid?: number;
      readonly shapes: readonly Shape[];
    }
  | {
      readonly id: string;
      readonly kind: 'raster';
      readonly width: number;
      readonly height: number;
      readonly pixelRatio: number;
      readonly data: Uint8ClampedArray;
    };
