/** Everything whose place on the screen is worked out together: names, slots of marks, cards and plates, and the part of the scene that draws them. */
import type { Feature } from 'geojson';
import { outlineOfPlace } from '../../domain/geo/recordsAbout.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import type { RecordId } from '../../domain/records/record.ts';
import { isSameContext } from '../contract/composeWhenChanged.ts';
import type { LayerModule, LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { geojsonSource } from '../contract/scene.ts';
import type { Slot } from '../marks/arrangeMarks.ts';
import { composeCallouts, type DrawnCallout } from '../marks/composeCallouts.ts';
import { withRowPlates } from '../imported/composeRowPlates.ts';
import { drawMarks } from '../marks/drawMarks.ts';
import { isLayerOn } from '../shownOfLayers.ts';
import { arrangeAll, type Layout, type Plate } from './arrangeAll.ts';
import { chipMark, composeNames } from './composeNames.ts';
import { composeLeaders } from './composeLeaders.ts';
import { composeUnknown, unknownNotes } from './composeUnknown.ts';
import { dimRest } from './dimRest.ts';
import { focusOfRecords } from './focusOfRecords.ts';
import { withFocus } from './layoutPlate.ts';
import type { PlacedCard } from './placeCards.ts';
import { whereText } from './plateContents.ts';
import { shortName } from './shortName.ts';
import type { ComposePlates, PlacedScene, PlacementContext as Context, Sight, StepSubject } from './sight.ts';

const possibleOpacity = 0.75;

function plateMark({ group, image, placed }: Plate, context: Context): Mark {
  const [first, ...others] = group.shown;
  const records = [first.facts.record.id, ...others.map(({ facts }) => facts.record.id)] as const;
  const names = group.shown.map(({ facts }) => context.words.text(facts.record.name)).join(' · ');
  const focus = focusOfRecords(records, context);
  return {
    id: `plate/${group.key}`,
    records: [...records],
    anchor: group.area ? 'area' : 'line',
    position: placed.position,
    offsetPx: [0, 0],
    image: withFocus(image, focus, context.theme),
    verdict: image.dashed ? 'possible' : 'certain',
    focus,
    opacity: image.dashed ? possibleOpacity : 1,
    meaning: context.words.t('plate.of', { place: whereText(group, context), what: names }),
  };
}

function cardMark({ card, image, offset }: PlacedCard, context: Context): Mark {
  const focus = focusOfRecords(card.mark.records, context);
  return { ...card.mark, focus, image: withFocus(image, focus, context.theme), offsetPx: [offset[0], offset[1]] };
}

const source = 'plates-marks';

function drawPlates(marks: readonly Mark[]): LayerScene {
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
        layout: { 'icon-image': ['get', 'image'], 'icon-overlap': 'always', 'icon-padding': 2 },
        paint: { 'icon-opacity': ['get', 'opacity'] },
      },
    ],
    images: marks.map(({ image }) => image),
    marks: [{ styleLayer: 'plates-symbols', marks }],
    pickable: ['plates-symbols'],
  };
}

/** Slots of the marks that are drawn. Forces along the border keep theirs: their band and card begin there. */
function slotsOf({ blocks }: Layout, context: Context): PlacedScene['arrangement'] {
  const points = blocks.flatMap(({ group, slots, away }) =>
    (away ? [] : [...slots]).map(([id, offsetPx]): [RecordId, Slot] => [
      id,
      {
        anchor: group.anchor.position,
        offsetPx,
        tag: false,
        shared: group.ids.length,
      },
    ]),
  );
  return new Map([...[...context.arrangement].filter(([, { tag }]) => tag), ...points]);
}

interface Kept<Value> {
  readonly keys: readonly unknown[];
  readonly value: Value;
}

/** Keeps the last two: a map and a sheet may ask in turn. */
function createKeep<Value>(): (keys: readonly unknown[], compose: () => Value) => Value {
  let kept: readonly Kept<Value>[] = [];
  return (keys, compose) => {
    const known = kept.find((one) => one.keys.every((key, index) => Object.is(key, keys[index])));
    const call = known ?? { keys, value: compose() };
    if (kept[0] !== call) kept = [call, ...kept.filter((one) => one !== call)].slice(0, 2);
    return call.value;
  };
}

interface Arranged {
  readonly context: Context;
  readonly sight: Sight;
  readonly on: string;
  readonly callouts: readonly DrawnCallout[];
  readonly layout: Layout;
  readonly arrangement: PlacedScene['arrangement'];
}
let arranged: readonly Arranged[] = [];

function sightKey({ zoom, bearing, bounds, covered = [] }: Sight): string {
  const boxes = covered.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' '));
  return [zoom, bearing, ...(bounds ?? [])].map((part) => part.toFixed(3)).join() + boxes.join();
}

const noDrawings: Context['drawings'] = [];

/** What a placement reads. */
function needed(context: Context): Context {
  return { ...context, selection: null, hovered: null, corridor: null, area: null, drawings: noDrawings };
}

function arrange(
  context: Context,
  sight: Sight,
  modules: readonly LayerModule[],
  layers: View['layers'],
  callouts: readonly DrawnCallout[],
): Arranged {
  const own = needed(context);
  const on = ['places', 'border'].filter((id) => isLayerOn({ layers }, id as keyof View['layers'])).join();
  const known = arranged.find(
    (one) =>
      one.on === on &&
      one.callouts === callouts &&
      sightKey(one.sight) === sightKey(sight) &&
      isSameContext(one.context, own),
  );
  if (known && arranged[0] === known) return known;
  const layout = known?.layout ?? arrangeAll(own, sight, modules, layers, callouts);
  const call = known ?? { context: own, sight, on, callouts, layout, arrangement: slotsOf(layout, own) };
  arranged = [call, ...arranged.filter((one) => one !== call)].slice(0, 2);
  return call;
}

const sceneOnce = createKeep<LayerScene>();

function drawLayout(
  layout: Layout,
  context: Context,
  layers: View['layers'],
  outlined: ReferenceArea | null,
): LayerScene {
  const chips = layout.blocks.flatMap((block) => (block.away ? [] : (chipMark(block, context) ?? [])));
  const cards = layout.cards.map((card) => cardMark(card, context));
  return mergeScenes([
    composeLeaders(layout, context.theme),
    composeNames(layout, context, layers.places.opacity, outlined),
    drawMarks('more', chips, 1),
    drawMarks('cards', cards, 1),
    drawPlates(layout.plates.map((plate) => plateMark(plate, context))),
  ]);
}

const stepOnce = createKeep<LayerScene>();

/** With what a step of a briefing adds: its notes, and the areas of which it says that something is not known. */
function withStep(
  scene: LayerScene,
  layout: Layout,
  callouts: readonly DrawnCallout[],
  subject: StepSubject | null | undefined,
  context: Context,
): LayerScene {
  const hasUnknown = subject && subject.unknown.length > 0;
  if (callouts.length === 0 && !hasUnknown) return scene;
  return stepOnce([scene, layout, callouts, subject], () =>
    mergeScenes([
      ...(hasUnknown ? [composeUnknown(subject, context)] : []),
      scene,
      ...(callouts.length > 0 ? [composeCallouts(callouts, context.theme, layout.notes)] : []),
    ]),
  );
}

const notesOnce = createKeep<readonly DrawnCallout[]>();

export const composePlates: ComposePlates = (context, sight, modules, layers, own, rows, subject) => {
  const callouts = subject
    ? notesOnce([own, subject, context.dataset, context.words], () => [...own, ...unknownNotes(subject, context)])
    : own;
  const { layout, arrangement } = arrange(context, sight, modules, layers, callouts);
  const concerned = (id: RecordId | null): RecordId | null =>
    id !== null && context.shown.some(({ facts }) => facts.record.id === id) && !isDrawnAlone(layout, id) ? id : null;
  const focused = { ...context, selection: concerned(context.selection), hovered: concerned(context.hovered) };
  const place = sight.place ? context.dataset.places.get(sight.place) : undefined;
  const outlined = place ? outlineOfPlace(place, context.dataset) : null;
  const scene = sceneOnce([layout, layers.places.opacity, focused.selection, focused.hovered, outlined], () =>
    drawLayout(layout, focused, layers, outlined),
  );
  const whole = rows ? withRowPlates(scene, rows, context, sight, layout.taken) : scene;
  return {
    arrangement,
    scene: withStep(whole, layout, callouts, subject, context),
    names: namesOf(layout, context),
    taken: layout.taken,
    ...(subject ? { dim: (scenes) => dimRest(scenes, subject) } : {}),
  };
};

/** Marks in sight have rings of their own. */
function isDrawnAlone({ blocks }: Layout, id: RecordId): boolean {
  return blocks.some(({ slots }) => slots.has(id));
}

const namesOnce = new WeakMap<Layout, readonly string[]>();

function namesOf(layout: Layout, { words }: Context): readonly string[] {
  const known = namesOnce.get(layout);
  if (known) return known;
  const names = layout.names.flatMap(({ group }) =>
    group.members.flatMap(({ place }) => [
      place.name.ar.replace(/^(?:مدينة|بلدة) /u, ''),
      ...(words.language === 'ar' ? [shortName(place, words)] : []),
    ]),
  );
  namesOnce.set(layout, names);
  return names;
}
