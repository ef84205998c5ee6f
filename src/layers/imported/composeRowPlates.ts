/**
 * Imported rows that are known to an area only, counted in one plate for each area. Plates stand clear of those of the records and of their marks. A row
 * is never drawn at its coordinates here, at no zoom.
 */
import { simplify } from '@turf/turf';
import type { Feature } from 'geojson';
import { memoizeLast } from '../../base/memoizeLast.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { AreaRows } from '../../domain/imported/countRowAreas.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Dataset, ReferenceArea } from '../../domain/records/dataset.ts';
import type { AreaId } from '../../domain/records/record.ts';
import '../../words/imported.ts';
import type { PlateImage } from '../contract/image.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { geojsonSource } from '../contract/scene.ts';
import { layoutPlate, withFocus, type PlateText } from '../plates/layoutPlate.ts';
import { foldZoom, governorateOf, labelPositions, poleOf } from '../plates/plateGroups.ts';
import { placePlates, type PlacedPlate } from '../plates/placePlates.ts';
import { frameOf, type RowsByArea, type Sight } from '../plates/sight.ts';
import { worldPixels, type Box } from '../plates/worldPixels.ts';

interface Group {
  readonly area: ReferenceArea;
  /** Those that it counts, its own first. */
  readonly areas: readonly AreaId[];
  readonly sets: readonly (AreaRows & Pick<RowsByArea, 'name' | 'colour'>)[];
}

type Context = Pick<LayerContext, 'dataset' | 'theme' | 'words'>;

const squarePath = 'M5 5H19V19H5Z';
/** From this zoom on a plate names the sets; farther out it tells how many rows. */
const nameZoom = 7;
const mostSets = 3;
const source = 'row-plates';
/** Sizes are rounded up to these, so that another figure in a plate does not move it. */
const roomPx = { width: 24, height: 6 } as const;

function groupsOf(rows: readonly RowsByArea[], zoom: number, dataset: Dataset): readonly Group[] {
  const groups = new Map<string, { area: ReferenceArea; areas: AreaId[]; sets: Group['sets'][number][] }>();
  for (const { name, colour, areas } of rows)
    for (const counted of areas) {
      const area = zoom < foldZoom ? governorateOf(counted.area, dataset) : counted.area;
      const group = groups.get(area.id) ?? { area, areas: [area.id], sets: [] };
      if (!group.areas.includes(counted.area.id)) group.areas.push(counted.area.id);
      const known = group.sets.findIndex((each) => each.name === name && each.colour === colour);
      const before = group.sets[known];
      const sum = {
        area,
        name,
        colour,
        certain: counted.certain + (before?.certain ?? 0),
        possible: counted.possible + (before?.possible ?? 0),
      };
      if (before) group.sets[known] = sum;
      else group.sets.push(sum);
      groups.set(area.id, group);
    }
  return [...groups.values()];
}

function countText({ certain, possible }: Pick<AreaRows, 'certain' | 'possible'>, { words }: Context): string {
  return words.t('rowPlate.rows', {
    certain,
    possible,
    kind: certain === 0 ? 'possible' : possible === 0 ? 'certain' : 'both',
  });
}

/** From the fullest to the smallest. */
function textsOf({ area, sets }: Group, zoom: number, context: Context): readonly PlateText[] {
  const { words } = context;
  const where = words.t('plate.somewhere', { area: words.text(area.name) });
  const shapes = (colour: string) => [{ d: squarePath, fill: colour, stroke: context.theme.halo, strokeWidth: 1.5 }];
  const named = sets.slice(0, mostSets).map((each) => ({
    shapes: shapes(each.colour),
    text: words.t('rowPlate.ofSet', { rows: countText(each, context), name: each.name }),
  }));
  const counted = sets.map((each) => ({ shapes: shapes(each.colour), text: countText(each, context) }));
  const hidden = sets.length - mostSets;
  const more = hidden > 0 ? words.t('plate.more', { count: words.number(hidden) }) : '';
  return [
    ...(zoom >= nameZoom ? [{ rows: named, more, where }] : []),
    { rows: counted, more: '', where },
    {
      rows: sets.map((each) => ({
        shapes: shapes(each.colour),
        text: words.t('rowPlate.in', {
          count: words.number(each.certain + each.possible),
          area: words.text(area.name),
        }),
      })),
      more: '',
      where: '',
    },
    {
      rows: sets.map((each) => ({
        shapes: shapes(each.colour),
        text: context.words.number(each.certain + each.possible),
      })),
      more: '',
      where: '',
    },
  ];
}

function imagesOf(group: Group, zoom: number, context: Context): readonly PlateImage[] {
  const possible = group.sets.every(({ certain }) => certain === 0);
  const texts = textsOf(group, zoom, context);
  return texts.map((text, index) =>
    layoutPlate(text, {
      theme: context.theme,
      direction: context.words.direction,
      focus: 'none',
      possible,
      inline: index === texts.length - 1,
    }),
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const grounds = new WeakMap<ReferenceArea, ReferenceArea['geometry']>();

/** The outline to about a kilometre: placing asks thousands of times whether a spot lies inside. */
function groundOf(area: ReferenceArea): ReferenceArea['geometry'] {
  const known = grounds.get(area) ?? simplify(area.geometry, { tolerance: 0.012 });
  grounds.set(area, known);
  return known;
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** Sizes for which places are found, by area: kept while a plate fits them and is not much smaller. */
const roomOf = new Map<string, readonly Size[]>();

function roomFor(id: string, images: readonly Size[]): readonly Size[] {
  const known = roomOf.get(id);
  const fits =
    known?.length === images.length &&
    images.every(({ width, height }, index) => {
      const room = known[index] ?? { width: 0, height: 0 };
      return (
        width <= room.width &&
        room.width - width <= 2 * roomPx.width &&
        height <= room.height &&
        room.height - height <= roomPx.height
      );
    });
  if (fits) return known;
  const made = images.map(({ width, height }) => ({
    width: roundUp(width, roomPx.width),
    height: roundUp(height, roomPx.height),
  }));
  roomOf.set(id, made);
  return made;
}

/** Placing is the expensive part: the same plates in the same view keep their places. */
const placeOnce = memoizeLast(
  (
    areas: readonly (readonly [id: string, sizes: readonly Size[]])[],
    sight: Sight,
    standing: readonly Box[],
    dataset: Dataset,
  ): ReadonlyMap<string, PlacedPlate> => {
    const labels = labelPositions(dataset.places);
    const world = worldPixels(sight.zoom, sight.bearing);
    return placePlates(
      areas.flatMap(([id, sizes]) => {
        const area = dataset.areas.get(id);
        const labelAt = area && (labels.get(id) ?? poleOf(area));
        return labelAt ? [{ key: id, labelAt, ground: groundOf(area), sizes, freeSizes: 2, namelessSizes: 0 }] : [];
      }),
      {
        world,
        border: dataset.border,
        frame: frameOf(sight, world),
        obstacles: standing,
      },
    );
  },
  (one, other) => one === other || deepEqual(one, other),
);

function drawRowPlates(
  groups: readonly Group[],
  standing: readonly Box[],
  context: Context,
  { plate, ...sight }: Sight,
): LayerScene {
  const drawn = groups.map((group) => ({ group, images: imagesOf(group, sight.zoom, context) }));
  const placed = placeOnce(
    drawn.map(({ group, images }) => [group.area.id, roomFor(group.area.id, images)]),
    sight,
    standing,
    context.dataset,
  );
  const plates = drawn.flatMap(({ group, images }) => {
    const one = placed.get(group.area.id);
    const image = one && images[one.size];
    if (!one || !image) return [];
    const focus = group.area.id === plate ? 'hover' : 'none';
    return [{ areas: group.areas, mark: markOf(group, one.position, image, focus, context) }];
  });
  const marks = plates.map(({ mark }) => mark);
  return {
    sources: {
      [source]: geojsonSource({
        type: 'FeatureCollection',
        features: plates.map(({ areas, mark: { position, image, opacity } }, index): Feature => ({
          type: 'Feature',
          id: index,
          geometry: { type: 'Point', coordinates: [...position] },
          properties: { areas: areas.join(' '), image: image.id, opacity },
        })),
      }),
    },
    under: [],
    labels: [],
    over: [
      {
        id: 'row-plates-symbols',
        type: 'symbol',
        source,
        layout: { 'icon-image': ['get', 'image'], 'icon-overlap': 'always', 'icon-padding': 2 },
        paint: { 'icon-opacity': ['get', 'opacity'] },
      },
    ],
    images: marks.map(({ image }) => image),
    marks: [{ styleLayer: 'row-plates-symbols', marks }],
    pickable: ['row-plates-symbols'],
  };
}

function markOf({ area, sets }: Group, position: Position, image: PlateImage, focus: Focus, context: Context): Mark {
  const { words } = context;
  return {
    id: `rows/${area.id}`,
    records: [`rows/${area.id}`],
    anchor: 'area',
    position,
    offsetPx: [0, 0],
    image: withFocus(image, focus, context.theme),
    verdict: image.dashed ? 'possible' : 'certain',
    focus,
    opacity: image.dashed ? 0.75 : 1,
    meaning: words.t('plate.of', {
      place: words.t('plate.somewhere', { area: words.text(area.name) }),
      what: words.list(
        sets.map((each) => words.t('rowPlate.ofSet', { rows: countText(each, context), name: each.name })),
      ),
    }),
  };
}

const composeOnce = memoizeLast(
  (
    own: LayerScene,
    rows: readonly RowsByArea[],
    dataset: Dataset,
    theme: Context['theme'],
    words: Context['words'],
    standing: readonly Box[],
    sightText: string,
  ): LayerScene => {
    const sight = JSON.parse(sightText) as Sight;
    const groups = groupsOf(rows, sight.zoom, dataset);
    return mergeScenes([own, drawRowPlates(groups, standing, { dataset, theme, words }, sight)]);
  },
);

/** The marks and plates of the records, and clear of them the plates of imported rows. The same scene as before while nothing that it reads has changed. */
export function withRowPlates(
  own: LayerScene,
  rows: readonly RowsByArea[],
  { dataset, theme, words }: Context,
  sight: Sight,
  standing: readonly Box[],
): LayerScene {
  return composeOnce(own, rows, dataset, theme, words, standing, JSON.stringify(sight));
}
