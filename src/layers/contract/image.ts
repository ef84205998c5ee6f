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

/** An image of the style: a drawing, a repeating pattern, or a military symbol by its code (drawn by a library that loads when first used). */
export type SceneImage =
  | {
      readonly id: string;
      readonly kind: 'shapes';
      /** CSS pixels a side. */ readonly size: number;
      /** Units of the grid; 24 by default. */ readonly grid?: number;
      readonly shapes: readonly Shape[];
    }
  | {
      readonly id: string;
      readonly kind: 'app6';
      readonly size: number;
      readonly sidc: string;
      /** Drawn translucent where only possible. */ readonly possible: boolean;
    }
  | {
      readonly id: string;
      readonly kind: 'raster';
      readonly width: number;
      readonly height: number;
      readonly pixelRatio: number;
      readonly data: Uint8ClampedArray;
    };
