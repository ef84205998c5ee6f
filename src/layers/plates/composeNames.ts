/** The part of the scene that draws names, dots and the numbers of marks without room, and keeps the basemap’s names off controls and edges. */
import type { Feature, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../domain/geo/placement.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { PlateImage } from '../contract/image.ts';
import type { LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { geojsonSource } from '../contract/scene.ts';
import { arrayProperty } from '../marks/arrayProperty.ts';
import { fonts, labelPaint, labelText } from '../marks/labelStyle.ts';
import type { Layout } from './arrangeAll.ts';
import type { PlacementContext as Context } from './sight.ts';
import { focusOfRecords } from './focusOfRecords.ts';
import { hashOf, withFocus } from './layoutPlate.ts';
import { chipPx, type PlacedBlock } from './markBlock.ts';
import { linePx, type PlacedName } from './placeNames.ts';
import { titlePx, type PlacedTitle } from './placeTitles.ts';
import type { Box } from './worldPixels.ts';

const point = (position: Position): Point => ({ type: 'Point', coordinates: [...position] });
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A text begins at the edge of its box that is nearer to the place, so that a shorter one stays beside it. */
function nameFeature({ group, text, offset: [x, y], side }: PlacedName, id: number): Feature {
  const [first, ...others] = group.members;
  const atX = x - (side * text.width) / 2;
  return {
    type: 'Feature',
    id,
    geometry: point(first.position),
    properties: {
      place: first.place.id,
      places: [first, ...others].map(({ place }) => place.id).join(' '),
      name: text.title,
      rest: text.lines.map((line) => `\n${line}`).join(''),
      size: text.titlePx,
      scale: rounded(linePx / text.titlePx),
      labelAnchor: side > 0 ? 'left' : side < 0 ? 'right' : 'center',
      labelOffset: [rounded(atX / text.titlePx), rounded(y / text.titlePx)],
    },
  };
}

function titleFeature({ record, text, at, side }: PlacedTitle, { world }: Layout, id: number): Feature {
  return {
    type: 'Feature',
    id,
    geometry: point(world.toPosition(at)),
    properties: {
      record,
      name: text,
      rest: '',
      size: titlePx,
      scale: 1,
      labelAnchor: side > 0 ? 'left' : side < 0 ? 'right' : 'center',
      labelOffset: [0, 0],
    },
  };
}

function namesLayer(context: Context, opacity: number): LayerSpecification {
  return {
    id: 'names-texts',
    type: 'symbol',
    source: 'names-places',
    layout: {
      'text-field': ['format', ['get', 'name'], {}, ['get', 'rest'], { 'font-scale': ['get', 'scale'] }],
      'text-font': fonts.semiBold,
      'text-size': ['get', 'size'],
      'text-anchor': ['get', 'labelAnchor'],
      'text-offset': arrayProperty('labelOffset'),
      'text-max-width': 80,
      'text-justify': 'auto',
      'text-overlap': 'always',
      'text-padding': 0,
    } as never,
    paint: labelPaint(context.theme, opacity),
  };
}

function chipImage(count: number, width: number, { theme, words }: Context, dashed: boolean): PlateImage {
  const text = words.t('plate.moreHere', { count: words.number(count) });
  const image: Omit<PlateImage, 'id'> = {
    kind: 'plate',
    width,
    height: chipPx.height,
    direction: words.direction,
    ground: theme.labelHalo,
    stroke: theme.label,
    strokePx: 1,
    dashed,
    items: [
      {
        kind: 'text',
        x: words.direction === 'ltr' ? 6 : width - 6,
        y: chipPx.height * 0.71,
        width: width - 12,
        text,
        sizePx: chipPx.text,
        colour: theme.label,
      },
    ],
  };
  return { ...image, id: `chip/${hashOf(JSON.stringify(image))}` };
}

/** The number of the marks of a place that found no room. */
export function chipMark({ group, more }: PlacedBlock, context: Context): Mark | null {
  if (!more) return null;
  const { ids, offset, width } = more;
  const known = context.shown.filter(({ facts }) => ids.includes(facts.record.id));
  const dashed = known.every(({ verdict }) => verdict === 'possible');
  const focus = focusOfRecords(ids, context);
  return {
    id: `more/${group.anchor.key}`,
    records: ids,
    anchor: 'point',
    position: group.anchor.position,
    offsetPx: [offset[0], offset[1]],
    image: withFocus(chipImage(ids.length, width, context, dashed), focus, context.theme),
    verdict: dashed ? 'possible' : 'certain',
    focus,
    opacity: 1,
    meaning: known.map(({ facts }) => context.words.text(facts.record.name)).join(' · '),
  };
}

const blockPx = 8;
const block: PlateImage = {
  id: 'names-block',
  kind: 'plate',
  width: blockPx,
  height: blockPx,
  direction: 'ltr',
  ground: 'transparent',
  stroke: 'transparent',
  strokePx: 0,
  dashed: false,
  items: [],
};
const edgePx = 48;

/** Squares that fill a box. */
function squares({ x, y, width, height }: Box): readonly (readonly [x: number, y: number, side: number])[] {
  const side = Math.max(blockPx, Math.min(width, height));
  const [columns, rows] = [Math.max(1, Math.ceil(width / side)), Math.max(1, Math.ceil(height / side))];
  return Array.from({ length: columns * rows }, (_, index) => [
    Math.min(x + (index % columns) * side, x + Math.max(0, width - side)) + side / 2,
    Math.min(y + Math.floor(index / columns) * side, y + Math.max(0, height - side)) + side / 2,
    side,
  ]);
}

/** Unseen symbols where MapLibre must place no name: on dots, under controls, across the edges of the map. */
function blockFeatures({ frame, dots, world }: Layout): readonly Feature[] {
  const { box, covers } = frame;
  const around: readonly Box[] = box
    ? [
        { x: box.x, y: box.y - edgePx + 2, width: box.width, height: edgePx },
        { x: box.x, y: box.y + box.height - 2, width: box.width, height: edgePx },
        { x: box.x - edgePx + 2, y: box.y, width: edgePx, height: box.height },
        { x: box.x + box.width - 2, y: box.y, width: edgePx, height: box.height },
      ]
    : [];
  return [...dots.map(([x, y]) => [x, y, blockPx] as const), ...[...covers, ...around].flatMap(squares)].map(
    ([x, y, side]): Feature => ({
      type: 'Feature',
      geometry: point(world.toPosition([x, y])),
      properties: { size: side / blockPx },
    }),
  );
}

/** `opacity`: of the layer of places. `outlined`: the area of the place that is looked at. */
export function composeNames(
  layout: Layout,
  context: Context,
  opacity: number,
  outlined: ReferenceArea | null,
): LayerScene {
  const { theme, words, dataset } = context;
  const dots = layout.names
    .flatMap(({ group }) => group.members)
    .map(({ position, place }): Feature => ({
      type: 'Feature',
      geometry: point(position),
      properties: { place: place.id },
    }));
  const named = new Set(layout.names.flatMap(({ group }) => group.members.map(({ place }) => place.id)));
  const crossings = dataset.crossings
    .filter(({ id }) => !named.has(id))
    .map(({ id, name, position }): Feature => ({
      type: 'Feature',
      geometry: point(position),
      properties: { place: id, name: labelText(words.text(name)) },
    }));
  const collection = (features: readonly Feature[]): ReturnType<typeof geojsonSource> =>
    geojsonSource({ type: 'FeatureCollection', features: [...features] });
  return {
    sources: {
      'names-places': collection([
        ...layout.names.map(nameFeature),
        ...layout.titles.map((title, index) => titleFeature(title, layout, layout.names.length + index)),
      ]),
      'names-outline': collection(outlined ? [{ type: 'Feature', geometry: outlined.geometry, properties: {} }] : []),
      'names-dots': collection(dots),
      'names-crossings': collection(crossings),
      'names-blocks': collection(blockFeatures(layout)),
    },
    under: [
      {
        id: 'names-outline',
        type: 'line',
        source: 'names-outline',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': theme.selection, 'line-width': 2.6, 'line-opacity': 0.9 },
      },
      {
        id: 'names-dots',
        type: 'circle',
        source: 'names-dots',
        paint: {
          'circle-radius': 2.8,
          'circle-color': theme.hollow,
          'circle-stroke-color': theme.label,
          'circle-stroke-width': 1.2,
          'circle-opacity': 0.9 * opacity,
          'circle-stroke-opacity': 0.85 * opacity,
        },
      },
    ],
    labels: [
      {
        id: 'names-crossings',
        type: 'symbol',
        source: 'names-crossings',
        minzoom: 7.4,
        layout: {
          'text-field': ['get', 'name'],
          'text-font': fonts.regular,
          'text-size': 12,
          'text-max-width': 9,
          'text-justify': 'auto',
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1.1,
        },
        paint: labelPaint(theme, opacity),
      },
    ],
    over: [
      namesLayer(context, opacity),
      {
        id: 'names-blocks',
        type: 'symbol',
        source: 'names-blocks',
        layout: {
          'icon-image': block.id,
          'icon-size': ['get', 'size'],
          'icon-overlap': 'always',
          'icon-padding': 0,
        },
        paint: { 'icon-opacity': 0 },
      },
    ],
    images: [block],
    pickable: ['names-texts', 'names-dots'],
  };
}
