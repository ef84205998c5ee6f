/** The plates of areas and of the border: what they hold, where they stand, and the part of the scene that draws them. */
import type { Feature } from 'geojson';
import { groupBy } from '../../base/groupBy.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { PlateImage } from '../contract/image.ts';
import { isSameContext } from '../contract/composeWhenChanged.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { geojsonSource } from '../contract/scene.ts';
import { focusOf } from '../marks/composeMarks.ts';
import '../../words/plates.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { withRowPlates } from '../imported/composeRowPlates.ts';
import { composeCards, drawCards } from './composeCards.ts';
import { layoutPlate, type PlateRow, type PlateText } from './layoutPlate.ts';
import { obstaclesOf } from './obstacles.ts';
import { slideCards } from './slideCards.ts';
import { placePlates, type PlacedPlate } from './placePlates.ts';
import { isOnPlate } from './isOnPlate.ts';
import { foldZoom, groundOf, plateGroups, type PlateGroup } from './plateGroups.ts';
import type { ComposePlates, Sight } from './sight.ts';
import { worldPixels } from './worldPixels.ts';

/** From this zoom on a plate names its records. */
const unrollZoom = 8;
const mostNames = 4;
/** From this zoom on the plate stands in the part of the area that a report names; farther out that part is too small. */
const partZoom = 6.5;
/** Zooms between two steps have the places of the lower one: there plates only move apart. */
const zoomStep = 0.25;

export interface Plate {
  readonly group: PlateGroup;
  readonly image: PlateImage;
  readonly placed: PlacedPlate;
}

type Context = Omit<LayerContext, 'setting'>;

/** "somewhere in the south of Ar-Rutbah district". */
export function whereText({ area, part }: PlateGroup, { words }: Pick<Context, 'words'>): string {
  if (!area) return words.t('plate.border');
  const name = words.text(area.name);
  return part
    ? words.t('plate.somewherePart', { area: name, part: part.replace('-', '') })
    : words.t('plate.somewhere', { area: name });
}

function symbolOf(shown: Shown, context: Context, modules: readonly LayerModule[]): PlateRow['shapes'] {
  const module = modules.find(({ owns }) => owns(shown.facts.record));
  return module?.symbol(shown, { ...context, setting: { visible: true, opacity: 1 } }) ?? [];
}

/** One row for each kind: its symbol and how many. */
function kindRows(group: PlateGroup, context: Context, modules: readonly LayerModule[], short: boolean): PlateRow[] {
  const { words } = context;
  const kinds = groupBy(group.shown, ({ facts: { record } }) =>
    record.kind === 'warning' ? 'warning' : `${record.kind}/${record.category}`,
  );
  return [...kinds].flatMap(([code, list]): PlateRow[] => {
    const [first] = list;
    if (!first) return [];
    const count = words.number(list.length);
    const kind = code === 'warning' ? words.t('legend.warning') : words.code('category', code);
    return [
      {
        shapes: symbolOf(first, context, modules),
        text: short ? count : words.t('plate.count', { count, kind }),
      },
    ];
  });
}

function nameRows(group: PlateGroup, context: Context, modules: readonly LayerModule[]): PlateRow[] {
  return group.shown.slice(0, mostNames).map((shown) => ({
    shapes: symbolOf(shown, context, modules),
    text: context.words.text(shown.facts.record.name),
  }));
}

/** From the fullest to the smallest; the fullest by the zoom. */
function textsOf(group: PlateGroup, zoom: number, context: Context, modules: readonly LayerModule[]) {
  const where = whereText(group, context);
  const kinds = kindRows(group, context, modules, false);
  const counts: PlateText = { rows: kindRows(group, context, modules, true), more: '', where };
  const hidden = group.shown.length - mostNames;
  const more = hidden > 0 ? context.words.t('plate.more', { count: context.words.number(hidden) }) : '';
  return [
    ...(zoom >= unrollZoom ? [{ text: { rows: nameRows(group, context, modules), more, where }, inline: false }] : []),
    ...(zoom >= foldZoom && kinds.length <= 2 ? [{ text: { rows: kinds, more: '', where }, inline: false }] : []),
    { text: counts, inline: true },
    { text: { ...counts, where: '' }, inline: true },
  ];
}

function focusOfGroup({ shown }: PlateGroup, context: Context): Focus {
  const focuses = shown.map(({ facts }) => focusOf(facts.record.id, context));
  return focuses.find((focus) => focus === 'selected') ?? focuses.find((focus) => focus === 'hover') ?? 'none';
}

function imagesOf(group: PlateGroup, zoom: number, context: Context, modules: readonly LayerModule[]) {
  const { theme, words } = context;
  const focus = focusOfGroup(group, context);
  const possible = group.shown.every(({ verdict }) => verdict === 'possible');
  return textsOf(group, zoom, context, modules).map(({ text, inline }): PlateImage =>
    layoutPlate(text, { theme, direction: words.direction, focus, possible, inline }),
  );
}

/** Districts whose plate finds no room are counted with their governorate, which is a larger ground. */
export function arrangePlates(
  context: Context,
  sight: Sight,
  modules: readonly LayerModule[],
  cards: readonly Mark[] = [],
): readonly Plate[] {
  const zoom = Math.floor(sight.zoom / zoomStep) * zoomStep;
  const world = worldPixels(zoom, sight.bearing);
  const ground = {
    world,
    border: context.dataset.border,
    sight: sight.bounds,
    obstacles: obstaclesOf(context.arrangement, context.dataset, world, cards),
  };
  const folded = new Set<string>();
  for (;;) {
    const isFolded = ({ id, kind }: ReferenceArea): boolean =>
      kind === 'district' && (zoom < foldZoom || folded.has(id));
    const groups = plateGroups(context.shown, context.dataset, isFolded).map((group) => ({
      group,
      images: imagesOf(group, zoom, context, modules),
    }));
    const placed = placePlates(
      groups.map(({ group, images }) => ({
        key: group.key,
        labelAt: group.labelAt,
        ground: zoom < partZoom ? (group.area?.geometry ?? null) : groundOf(group),
        sizes: images,
      })),
      ground,
    );
    const crowded = groups.find(
      ({ group: { key, area } }) => area?.kind === 'district' && !folded.has(key) && placed.get(key)?.free === false,
    );
    if (crowded) {
      folded.add(crowded.group.key);
      continue;
    }
    return groups.flatMap(({ group, images }): Plate[] => {
      const one = placed.get(group.key);
      const image = one && images[one.size];
      return one && image ? [{ group, image, placed: one }] : [];
    });
  }
}

const source = 'plates-marks';
const possibleOpacity = 0.75;

interface Kept {
  readonly context: Context;
  readonly sight: Sight;
  readonly modules: readonly LayerModule[];
  readonly cards: LayerScene;
  readonly scene: LayerScene;
}
let kept: readonly Kept[] = [];

/** What plates read: records without a place of their own, everything that stands in their way, and the day only where a site is among them. */
function narrow(context: Context): Context {
  const shown = context.shown.filter(isOnPlate);
  const focused = (id: Context['hovered']): Context['hovered'] =>
    shown.some(({ facts }) => facts.record.id === id) ? id : null;
  const isDated = shown.some(({ facts }) => facts.record.kind === 'detention-site');
  return {
    ...context,
    shown,
    selection: focused(context.selection),
    hovered: focused(context.hovered),
    ...(isDated ? {} : { from: -Infinity, asOf: 0 }),
    corridor: null,
    area: null,
    drawings: [],
  };
}

function isSameSight(a: Sight, b: Sight): boolean {
  return a.zoom === b.zoom && a.bearing === b.bearing && (a.bounds ?? []).join() === (b.bounds ?? []).join();
}

/** The same scene as before while nothing that plates read has changed. The last two are kept: a map and a sheet may ask in turn. */
const composeOwn = (
  context: Context,
  { zoom, bearing, bounds }: Sight,
  modules: readonly LayerModule[],
): LayerScene => {
  const cards = composeCards({ ...context, setting: { visible: true, opacity: 1 } });
  const needed = narrow(context);
  const sight = { zoom: Math.floor(zoom / zoomStep) * zoomStep, bearing, bounds };
  const known = kept.find(
    (call) =>
      call.modules === modules &&
      call.cards === cards &&
      isSameSight(call.sight, sight) &&
      isSameContext(call.context, needed),
  );
  if (known && kept[0] === known) return known.scene;
  const marks = cards.marks?.flatMap((group) => group.marks) ?? [];
  const whole = known ? marks : slideCards(marks, { zoom, bearing, bounds });
  const drawn = whole === marks ? cards : drawCards(whole, context);
  const scene = known?.scene ?? mergeScenes([drawn, drawPlates(needed, sight, modules, whole)]);
  const call = known ?? { context: needed, sight, modules, cards, scene };
  kept = [call, ...kept.filter((each) => each !== call)].slice(0, 2);
  return scene;
};

export const composePlates: ComposePlates = (context, sight, modules, rows) => {
  const own = composeOwn(context, sight, modules);
  const zoom = Math.floor(sight.zoom / zoomStep) * zoomStep;
  return rows ? withRowPlates(own, rows, context, { ...sight, zoom }) : own;
};

function drawPlates(
  context: Context,
  sight: Sight,
  modules: readonly LayerModule[],
  cards: readonly Mark[],
): LayerScene {
  const plates = arrangePlates(context, sight, modules, cards);
  const marks = plates.map(({ group, image, placed }): Mark => {
    const [first, ...others] = group.shown.map(({ facts }) => facts.record.id);
    const names = group.shown.map(({ facts }) => context.words.text(facts.record.name)).join(' · ');
    return {
      id: `plate/${group.key}`,
      records: [first as string, ...others],
      anchor: group.area ? 'area' : 'line',
      position: placed.position,
      offsetPx: [0, 0],
      image,
      label: '',
      verdict: image.dashed ? 'possible' : 'certain',
      focus: focusOfGroup(group, context),
      opacity: image.dashed ? possibleOpacity : 1,
      meaning: context.words.t('plate.of', { place: whereText(group, context), what: names }),
    };
  });
  const features = marks.map((mark, index): Feature => ({
    type: 'Feature',
    id: index,
    geometry: { type: 'Point', coordinates: [...mark.position] },
    properties: {
      record: mark.records[0],
      records: mark.records.join(' '),
      focus: mark.focus,
      verdict: mark.verdict,
      image: mark.image.id,
      opacity: mark.opacity,
    },
  }));
  return {
    sources: { [source]: geojsonSource({ type: 'FeatureCollection', features }) },
    under: [],
    labels: [],
    over: [
      {
        id: 'plates-symbols',
        type: 'symbol',
        source,
        layout: {
          'icon-image': ['get', 'image'],
          'icon-overlap': 'always',
          'icon-padding': 2,
        },
        paint: { 'icon-opacity': ['get', 'opacity'] },
      },
    ],
    images: marks.map(({ image }) => image),
    marks: [{ styleLayer: 'plates-symbols', marks }],
    pickable: ['plates-symbols'],
  };
}
