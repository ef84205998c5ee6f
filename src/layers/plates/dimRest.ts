/** What a step of a briefing does not speak of is drawn at a quarter, by the map and by a sheet. Features without records (the border, names) stay as they are. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerScene } from '../contract/layer.ts';
import type { MarkGroup } from '../contract/mark.ts';
import type { StepSubject } from './sight.ts';

export const restOpacity = 0.25;

const opacities: Partial<Record<LayerSpecification['type'], readonly string[]>> = {
  symbol: ['icon-opacity', 'text-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  line: ['line-opacity'],
  fill: ['fill-opacity'],
};

/** Features carry the ids of their records separated by spaces, or the one id. */
function shareOf({ records }: StepSubject): ExpressionSpecification {
  const ids = ['concat', ' ', ['coalesce', ['get', 'records'], ['get', 'record'], ''], ' '];
  return [
    'case',
    ['any', ['==', ids, '  '], ...records.map((id) => ['in', ` ${id} `, ids])],
    1,
    restOpacity,
  ] as unknown as ExpressionSpecification;
}

function dimLayer(layer: LayerSpecification, share: ExpressionSpecification): LayerSpecification {
  const paint = ('paint' in layer ? layer.paint : {}) as Readonly<Record<string, unknown>>;
  const dimmed = (opacities[layer.type] ?? []).map((name) => [name, ['*', paint[name] ?? 1, share]]);
  return { ...layer, paint: { ...paint, ...Object.fromEntries(dimmed) } };
}

function dimMarks(group: MarkGroup, { records }: StepSubject): MarkGroup {
  const marks = group.marks.map((mark) =>
    mark.records.some((id) => records.includes(id)) ? mark : { ...mark, faint: true },
  );
  return { ...group, marks };
}

const known = new WeakMap<LayerScene, { readonly subject: StepSubject; readonly scene: LayerScene }>();

function dimScene(scene: LayerScene, subject: StepSubject, share: ExpressionSpecification): LayerScene {
  const before = known.get(scene);
  if (before?.subject === subject) return before.scene;
  const dim = (layers: readonly LayerSpecification[]): readonly LayerSpecification[] =>
    layers.map((layer) => dimLayer(layer, share));
  const dimmed: LayerScene = {
    ...scene,
    under: dim(scene.under),
    labels: dim(scene.labels),
    over: dim(scene.over),
    ...(scene.marks ? { marks: scene.marks.map((group) => dimMarks(group, subject)) } : {}),
  };
  known.set(scene, { subject, scene: dimmed });
  return dimmed;
}

/** The same scenes and subject give the same objects, so that the map skips what has not changed. */
export function dimRest(scenes: readonly LayerScene[], subject: StepSubject): readonly LayerScene[] {
  const share = shareOf(subject);
  return scenes.map((scene) => dimScene(scene, subject, share));
}
