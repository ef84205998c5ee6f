/** The style layers of marks, written from the marks in this one place: ring of the focus, image. Names are placed with the plates. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { geojsonSource } from '../contract/scene.ts';
import { arrayProperty } from './arrayProperty.ts';
import { createImageUse } from './images.ts';

const focusRank: Readonly<Record<Focus, number>> = { none: 0, hover: 1000, selected: 2000 };

/** `id`: begins the ids of source and layers. `opacity`: 0–1, of all. */
export function drawMarks(id: string, marks: readonly Mark[], opacity: number): LayerScene {
  const images = createImageUse();
  const features = marks.map((mark, index): Feature<Point> => ({
    type: 'Feature',
    id: index,
    geometry: { type: 'Point', coordinates: [...mark.position] },
    properties: {
      record: mark.records[0],
      ...(mark.records.length > 1 ? { records: mark.records.join(' ') } : {}),
      focus: mark.focus,
      verdict: mark.verdict,
      offset: mark.offsetPx,
      sort: focusRank[mark.focus] + index,
      image: images.use(mark.image),
      ...(mark.ring ? { ring: images.use(mark.ring) } : {}),
    },
  }));
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  const source = `${id}-marks`;
  const icon = (part: 'ring' | 'image', layer: string, extra: object): LayerSpecification => ({
    id: layer,
    type: 'symbol',
    source,
    filter: ['has', part],
    layout: {
      'icon-offset': arrayProperty('offset'),
      'icon-overlap': 'always',
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'sort'],
      'icon-image': ['get', part],
      ...extra,
    } as never,
    paint: { 'icon-opacity': opacity },
  });
  return {
    sources: { [source]: geojsonSource(data) },
    under: [],
    labels: [],
    over: [icon('ring', `${id}-rings`, { 'icon-ignore-placement': true }), icon('image', `${id}-symbols`, {})],
    images: images.list(),
    marks: [{ styleLayer: `${id}-symbols`, marks }],
    pickable: [`${id}-symbols`],
  };
}
