/** The style layers of marks, written from the marks in this one place: ring of the focus, frame, image, label. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { geojsonSource } from '../contract/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import { arrayProperty } from './arrayProperty.ts';
import { createImageUse } from './images.ts';
import { fonts, labelPaint, labelSizePx, labelText } from './labelStyle.ts';

/** Where the text of a mark is written: beside it on the first free side, or always on one side. */
export type LabelPlace =
  | { readonly anchors: readonly (string | readonly [number, number])[] }
  | { readonly labelAnchor: 'left' | 'right'; readonly labelOffset: readonly [number, number] };

export interface MarkStyle {
  readonly theme: Theme;
  readonly opacity: number;
  /** From this zoom on labels are written. */
  readonly labelZoom: number;
  /** Texts that always stand beside their mark, on the side away from the anchor: chips. */
  readonly chips?: boolean;
  /** Marks may have frames. */
  readonly framed: boolean;
  readonly labelPlaceOf: (mark: Mark) => LabelPlace;
}

const focusRank: Readonly<Record<Focus, number>> = { none: 0, hover: 1000, selected: 2000 };

/** `id`: begins the ids of source and layers. */
export function drawMarks(id: string, marks: readonly Mark[], style: MarkStyle): LayerScene {
  const images = createImageUse();
  const features = marks.map((mark, index): Feature<Point> => ({
    type: 'Feature',
    id: index,
    geometry: { type: 'Point', coordinates: [...mark.position] },
    properties: {
      record: mark.records[0],
      focus: mark.focus,
      verdict: mark.verdict,
      label: labelText(mark.label),
      offset: mark.offsetPx,
      sort: focusRank[mark.focus] + index,
      image: images.use(mark.image),
      ...(mark.frame ? { frame: images.use(mark.frame) } : {}),
      ...(mark.ring ? { ring: images.use(mark.ring) } : {}),
      ...style.labelPlaceOf(mark),
    },
  }));
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  const source = `${id}-marks`;
  const text: LayerSpecification = {
    id: `${id}-labels`,
    type: 'symbol',
    source,
    minzoom: style.labelZoom,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts.semiBold,
      'text-size': labelSizePx,
      ...(style.chips
        ? {
            'text-anchor': ['get', 'labelAnchor'],
            'text-offset': arrayProperty('labelOffset'),
            'text-max-width': 60,
            'text-justify': 'auto',
            'text-overlap': 'always',
          }
        : {
            'text-variable-anchor-offset': arrayProperty('anchors', 'anchors'),
            'text-justify': 'auto',
            'text-max-width': 9,
            'text-padding': 1,
          }),
      'symbol-sort-key': ['get', 'sort'],
    } as never,
    paint: labelPaint(style.theme, style.opacity),
  };
  const icon = (part: 'ring' | 'frame' | 'image', layer: string, extra: object): LayerSpecification => ({
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
    paint: { 'icon-opacity': style.opacity },
  });
  return {
    sources: { [source]: geojsonSource(data) },
    under: [],
    labels: style.chips ? [] : [text],
    over: [
      icon('ring', `${id}-rings`, { 'icon-ignore-placement': true }),
      ...(style.framed ? [icon('frame', `${id}-frames`, { 'icon-ignore-placement': true })] : []),
      icon('image', `${id}-symbols`, {}),
      ...(style.chips ? [text] : []),
    ],
    images: images.list(),
    marks: [{ styleLayer: `${id}-symbols`, marks }],
    pickable: [`${id}-symbols`, ...(style.chips ? [`${id}-labels`] : [])],
  };
}
