/**
 * What the map is told to draw, as plain data. `composeScene` makes a Scene, `diffScene` turns two of them into operations, and one adapter
 * applies these to MapLibre. The words source, style layer, filter, paint and image are MapLibre's.
 */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { ImportedLayer } from '../imported/importedLayer.ts';

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

/** Layers of events in tiles, and no others, have ids that begin so. */
export const tileEventPrefix = 'tile-events/';

/** GeoJSON given as an object is compared by identity: the same object is never sent twice. */
export type SceneSource = SourceSpecification;

export interface Scene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  readonly images: readonly SceneImage[];
  /** Ids of the style layers whose features carry the property `record` and answer to hover and click, topmost first. */
  readonly pickable: readonly string[];
  /** Imported sets drawn point by point, bottom to top among themselves. */
  readonly imported?: readonly ImportedLayer[];
}

/** GeoJSON source of given features, without tiling artefacts at the zooms of a briefing. */
export function geojsonSource(data: FeatureCollection, options: { lineMetrics?: boolean } = {}): SceneSource {
  return { type: 'geojson', data, maxzoom: 12, tolerance: 0.2, ...options };
}
