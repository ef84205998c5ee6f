/** Marks of point-like records as one source and its style layers: ring of the focus, frame, mark, label. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { arrayProperty } from './arrayProperty.ts';
import { app6Image, createImageUse, frameImage, markImage, ringImage } from './images.ts';
import { fonts, labelAnchors, labelPaint, labelSizePx, labelText } from './labelStyle.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import { markSizePx, type Look } from '../symbols/drawMark.ts';

export interface Mark {
  readonly shown: Shown;
  readonly look: Look;
  readonly label: string;
  /** Military symbol instead of the drawn one, where there is one. */
  readonly sidc?: string | undefined;
}

export type Focus = 'none' | 'hover' | 'selected';

export function focusOf(id: RecordId, { selection, hovered }: Pick<LayerContext, 'selection' | 'hovered'>): Focus {
  return id === selection ? 'selected' : id === hovered ? 'hover' : 'none';
}

export interface MarkOptions {
  /** From this zoom on labels are written. */
  readonly labelZoom: number;
  /** Texts that always stand beside their mark, on the side away from the anchor: chips. */
  readonly chips?: boolean;
}

const focusRank: Readonly<Record<Focus, number>> = { none: 0, hover: 1000, selected: 2000 };

function chipText(
  [x, y]: readonly [x: number, y: number],
  reachPx: number,
): { readonly labelAnchor: 'left' | 'right'; readonly labelOffset: readonly [number, number] } {
  const side = x < 0 ? -1 : 1;
  return {
    labelAnchor: side > 0 ? 'left' : 'right',
    labelOffset: [(x + side * reachPx) / labelSizePx, y / labelSizePx],
  };
}

/** Records without a slot have no place to be drawn at and are left to the list. */
export function composeMarks(
  id: string,
  marks: readonly Mark[],
  context: LayerContext,
  options: MarkOptions,
): LayerScene {
  const { theme, setting, symbols, arrangement } = context;
  const images = createImageUse();
  const features = marks.flatMap(({ shown, look, label, sidc }, index): Feature<Point>[] => {
    const record = shown.facts.record.id;
    const slot = arrangement.get(record);
    if (!slot) return [];
    const focus = focusOf(record, context);
    const military = symbols === 'app6' && sidc !== undefined;
    const frame = military ? frameImage(look, theme) : undefined;
    const reachPx = (look.tag ? markSizePx.tag : markSizePx.plain) / 2 + (military ? 7 : 4);
    const properties = {
      record,
      focus,
      verdict: shown.verdict,
      label: labelText(label),
      offset: slot.offsetPx,
      sort: focusRank[focus] + index,
      image: images.use(military ? app6Image(sidc, shown.verdict, theme) : markImage(look, theme)),
      ...(frame ? { frame: images.use(frame) } : {}),
      ...(focus === 'none' ? {} : { ring: images.use(ringImage(focus, theme)) }),
      ...(options.chips
        ? chipText(slot.offsetPx, reachPx)
        : { anchors: labelAnchors(slot.offsetPx, reachPx, slot.shared > 1) }),
    };
    return [{ type: 'Feature', id: index, geometry: { type: 'Point', coordinates: [...slot.anchor] }, properties }];
  });
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  const source = `${id}-marks`;
  const placed = {
    'icon-offset': arrayProperty('offset'),
    'icon-overlap': 'always',
    'icon-padding': 0,
    'symbol-sort-key': ['get', 'sort'],
  };
  const iconPaint = { 'icon-opacity': setting.opacity };
  const text: LayerSpecification = {
    id: `${id}-labels`,
    type: 'symbol',
    source,
    minzoom: options.labelZoom,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts.semiBold,
      'text-size': labelSizePx,
      ...(options.chips
        ? {
            'text-anchor': ['get', 'labelAnchor'],
            'text-offset': arrayProperty('labelOffset'),
            'text-max-width': 60,
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
    paint: labelPaint(theme, setting.opacity),
  };
  const icon = (part: 'ring' | 'frame' | 'image', layer: string, extra: object): LayerSpecification => ({
    id: layer,
    type: 'symbol',
    source,
    filter: ['has', part],
    layout: { ...placed, 'icon-image': ['get', part], ...extra } as never,
    paint: iconPaint,
  });
  return {
    sources: { [source]: geojsonSource(data) },
    under: [],
    labels: options.chips ? [] : [text],
    over: [
      icon('ring', `${id}-rings`, { 'icon-ignore-placement': true }),
      ...(symbols === 'app6' ? [icon('frame', `${id}-frames`, { 'icon-ignore-placement': true })] : []),
      icon('image', `${id}-symbols`, {}),
      ...(options.chips ? [text] : []),
    ],
    images: images.list(),
    pickable: [`${id}-symbols`, ...(options.chips ? [`${id}-labels`] : [])],
  };
}
