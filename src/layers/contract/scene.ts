/**
 * What the map draws, as plain data. `composeScene` makes a Scene, `diffScene` turns two of them into operations, and one adapter
 * applies these to MapLibre. The words source, style layer, filter, paint and image are MapLibre's.
 */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Box } from '../plates/worldPixels.ts';
import type { ImportedLayer } from '../imported/importedLayer.ts';
import type { SceneImage } from './image.ts';
import type { MarkGroup } from './mark.ts';

/** Layers of events in tiles, and no others, have ids that begin so. */
export const tileEventPrefix = 'tile-events/';

/** GeoJSON given as an object is compared by identity: the same object is never sent twice. */
export type SceneSource = SourceSpecification;

export interface Scene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
  readonly images: readonly SceneImage[];
  /** The marks that the style layers draw. The map itself has no need of them; exports draw them as vectors. */
  readonly marks?: readonly MarkGroup[];
  /** Boxes in which names, marks, plates and cards are, in pixels of the world at the zoom of the placement: for exports, as the marks. */
  readonly taken?: readonly Box[];
  /** Ids of the style layers whose features carry the property `record` and answer to hover and click, topmost first. */
  readonly pickable: readonly string[];
  /** Imported sets drawn on the GPU, as points or cells, bottom to top among themselves. */
  readonly imported?: readonly ImportedLayer[];
}

/** GeoJSON source of given features, without tiling artefacts at the zooms of a briefing. */
export function geojsonSource(data: FeatureCollection): SceneSource {
  return { type: 'geojson', data, maxzoom: 12, tolerance: 0.2 };
}
