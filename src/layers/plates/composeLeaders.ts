/**
 * Marks that found no room on their place: a thin line from the nearest of them to the place, and a dot on it. A card of a transfer has a line to its arrow,
 * which ends in no place and so has no dot.
 */
import type { Feature } from 'geojson';
import type { LineLayerSpecification } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Theme } from '../../theme/theme.ts';
import type { LayerScene } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import type { Layout } from './arrangeAll.ts';
import { chipPx, type PlacedBlock } from './markBlock.ts';
import type { PlacedCard } from './placeCards.ts';
import { boxAround, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

/** Symbols are drawn at this size. */
const markPx = 22;

/** From the origin to the nearest edge; null where one of the boxes lies on it. */
function nearestEdge(boxes: readonly Box[]): Pixel | null {
  const ends = boxes
    .map(({ x, y, width, height }): Pixel => [clamp(0, x, x + width), clamp(0, y, y + height)])
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return ends[0] && Math.hypot(...ends[0]) > 0 ? ends[0] : null;
}

/** From the place to the nearest edge of its marks; null where one of them is on it. */
export function leaderOf({ slots, more, away }: PlacedBlock): Pixel | null {
  if (away) return null;
  return nearestEdge([
    ...[...slots.values()].map((offset) => boxAround(offset, markPx, markPx)),
    ...(more ? [boxAround(more.offset, more.width, chipPx.height)] : []),
  ]);
}

const lineFeature = (from: Position, to: Position, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
  properties,
});

/** A card farther from its arrow has no line: across the map it would be taken for a route. */
const longestCardPx = 120;

function cardLeader({ card: { mark, side }, image, offset }: PlacedCard, world: WorldPixels): readonly Feature[] {
  const end = side === null ? nearestEdge([boxAround(offset, image.width, image.height)]) : null;
  if (!end || Math.hypot(...end) > longestCardPx) return [];
  const [x, y] = world.toPixel(mark.position);
  const properties = { records: mark.records.join(' '), isCard: true };
  return [lineFeature(mark.position, world.toPosition([x + end[0], y + end[1]]), properties)];
}

export function composeLeaders({ blocks, cards, world }: Layout, theme: Theme): LayerScene {
  const led = blocks.flatMap((block) => {
    const end = leaderOf(block);
    const properties = { records: [...block.slots.keys(), ...(block.more?.ids ?? [])].join(' ') };
    return end ? [{ end, position: block.group.anchor.position, properties }] : [];
  });
  const lines = led.map(({ end, position, properties }): Feature => {
    const [x, y] = world.toPixel(position);
    return lineFeature(position, world.toPosition([x + end[0], y + end[1]]), properties);
  });
  const dots = led.map(({ position, properties }): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...position] },
    properties,
  }));
  const line = (id: string, colour: string, width: number, isCard: boolean): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'leaders',
    filter: ['==', ['has', 'isCard'], isCard],
    paint: { 'line-color': colour, 'line-width': width },
  });
  // Lines and dots are two sources: each is then joined with others of its kind when it is written to the map.
  return {
    sources: {
      leaders: geojsonSource({
        type: 'FeatureCollection',
        features: [...lines, ...cards.flatMap((card) => cardLeader(card, world))],
      }),
      'leader-dots': geojsonSource({ type: 'FeatureCollection', features: dots }),
    },
    under: [],
    labels: [
      line('leaders-halo', theme.halo, 3.6, false),
      line('leaders-lines', theme.label, 1.6, false),
      line('leaders-cards', theme.records.transfer, 1.4, true),
      {
        id: 'leaders-dots',
        type: 'circle',
        source: 'leader-dots',
        paint: { 'circle-radius': 2.2, 'circle-color': theme.label },
      },
    ],
    over: [],
    images: [],
    pickable: [],
  };
}
