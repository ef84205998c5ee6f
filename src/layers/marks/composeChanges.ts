/**
 * What a comparison marks on the map: a ring and a word at what is new, a broken ring at what changed, and faint symbols where records stood that are gone or
 * stand elsewhere. Rings follow the marks, plates and cards as they are placed.
 */
import '../../words/compare.ts';
import type { RecordChange } from '../../domain/records/compare.ts';
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PlateImage, SceneImage } from '../contract/image.ts';
import type { LayerModule, LayerScene } from '../contract/layer.ts';
import type { Mark } from '../contract/mark.ts';
import { mergeScenes } from '../contract/mergeScenes.ts';
import { createRoom } from '../plates/findRoom.ts';
import { frameOf, type PlacementContext, type Sight } from '../plates/sight.ts';
import { textWidth } from '../plates/textWidth.ts';
import { boxAround, worldPixels, type Box, type Pixel } from '../plates/worldPixels.ts';
import { circlePath } from '../symbols/path.ts';
import { drawMarks } from './drawMarks.ts';
import { labelText } from './labelStyle.ts';

/** Records by what the comparison says of them. */
export interface MarkedChanges {
  readonly fresh: ReadonlySet<RecordId>;
  readonly changed: ReadonlySet<RecordId>;
  /** As they were before. */
  readonly gone: readonly Shown[];
}

/** A record that only has more claims than before is not marked. */
function isMarked({ kind, parts, figures }: RecordChange): boolean {
  if (kind === 'newly-disputed' || kind === 'settled') return true;
  return kind === 'changed' && (figures.length > 0 || parts.some((part) => part !== 'claims'));
}

export function markedChanges(changes: readonly RecordChange[]): MarkedChanges {
  return {
    fresh: new Set(changes.filter(({ kind }) => kind === 'new').map(({ record }) => record)),
    changed: new Set(changes.filter(isMarked).map(({ record }) => record)),
    gone: changes.flatMap(({ kind, parts, before }) =>
      before && (kind === 'withdrawn' || parts.includes('place')) ? [before] : [],
    ),
  };
}

export interface ChangesContext extends PlacementContext {
  readonly modules: readonly LayerModule[];
  readonly sight: Sight;
  /** In pixels of the world: where names, marks, plates and cards are. */
  readonly taken: readonly Box[];
}

const clearGround = 'rgb(0 0 0 / 0%)';
const plateEdgePx = 5;
const ringShare = 1.8;
const badgePx = { text: 11, height: 16, pad: 5 } as const;
const ghostOpacity = 0.45;

/** Around a mark of that size; `broken` where the record is not new. */
function ringAround(image: SceneImage, broken: boolean, theme: Theme): SceneImage {
  const colour = theme.page.accent;
  const id = `change/${theme.flavour}/${broken ? 'changed' : 'new'}`;
  if (image.kind === 'plate') {
    const [width, height] = [image.width + 2 * plateEdgePx, image.height + 2 * plateEdgePx];
    const base = { kind: 'plate', width, height, direction: 'ltr', ground: clearGround, items: [] } as const;
    return { ...base, id: `${id}/${width}×${height}`, stroke: colour, strokePx: 2.5, dashed: broken };
  }
  const side = image.kind === 'raster' ? image.width : image.size;
  const d = circlePath(12, 12, 10.2);
  return {
    id: `${id}/${side}`,
    kind: 'shapes',
    size: Math.round(side * ringShare),
    shapes: [
      { d, stroke: theme.halo, strokeWidth: 3.2 },
      { d, stroke: colour, strokeWidth: 1.8, ...(broken ? { dash: [2.6, 2.2] } : {}) },
    ],
  };
}

function badgeImage(text: string, { theme, words }: ChangesContext): PlateImage {
  const width = Math.ceil(textWidth(text, badgePx.text) + 2 * badgePx.pad);
  const { accent, accentText } = theme.page;
  return {
    id: `change/${theme.flavour}/badge/${text}`,
    kind: 'plate',
    width,
    height: badgePx.height,
    direction: words.direction,
    ground: accent,
    stroke: accent,
    strokePx: 1,
    dashed: false,
    items: [
      {
        kind: 'text',
        x: words.direction === 'rtl' ? width - badgePx.pad : badgePx.pad,
        y: 12,
        width: width - 2 * badgePx.pad,
        text,
        sizePx: badgePx.text,
        colour: accentText,
      },
    ],
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (image: SceneImage): Size =>
  image.kind === 'plate' || image.kind === 'raster' ? image : { width: image.size, height: image.size };

/** Middles of a badge at the corners and sides of a ring, best first. */
function badgeSpots(ring: Size, badge: Size): readonly Pixel[] {
  const [x, y] = [(ring.width + badge.width) / 2, (ring.height + badge.height) / 2];
  const inset = ring.width / 2;
  return [
    [inset, -y],
    [0, -y],
    [-inset, -y],
    [x, 0],
    [-x, 0],
    [0, y],
    [inset, y],
    [-inset, y],
  ];
}

function markAt(mark: Mark, id: string, image: SceneImage, offsetPx: Mark['offsetPx'] = mark.offsetPx): Mark {
  return { ...mark, id: `${id}/${mark.id}`, image, ring: undefined, offsetPx, opacity: 1 };
}

/** Symbols as they were, where they were, beside a mark that has taken the place. */
function ghostMarks({ gone }: MarkedChanges, marks: readonly Mark[], context: ChangesContext): readonly Mark[] {
  const { modules, dataset, words, theme } = context;
  return gone.flatMap((shown): readonly Mark[] => {
    const { record, placement } = shown.facts;
    const module = modules.find((each) => each.owns(record));
    const position: Position | undefined =
      placement.kind === 'point'
        ? placement.position
        : placement.kind === 'area'
          ? (record.labelAt ?? dataset.places.get(placement.place)?.labelAt)
          : undefined;
    if (!module || !position) return [];
    const shapes = module
      .symbol(shown, { ...context, setting: { visible: true, opacity: 1 } })
      .map((shape) => ({ ...shape, opacity: (shape.opacity ?? 1) * ghostOpacity }));
    const ring = circlePath(12, 12, 10.2);
    const isTaken = marks.some(({ position: [x, y] }) => x === position[0] && y === position[1]);
    return [
      {
        id: `gone/${record.id}`,
        records: [record.id],
        anchor: placement.kind === 'point' ? 'point' : 'area',
        position,
        offsetPx: isTaken ? [-26, 26] : [0, 0],
        image: { id: `gone/${theme.flavour}/${record.id}`, kind: 'shapes', size: 24, shapes },
        ring: {
          id: `gone/${theme.flavour}/ring`,
          kind: 'shapes',
          size: 40,
          shapes: [{ d: ring, stroke: theme.label, strokeWidth: 1, dash: [1.4, 2], opacity: 0.7 }],
        },
        verdict: shown.verdict,
        focus: 'none',
        opacity: 1,
        meaning: words.text(record.name),
      },
    ];
  });
}

/** Adds what changed to composed scenes. The same scenes and context give the same object. */
export type DrawChanges = (scenes: readonly LayerScene[], context: ChangesContext) => LayerScene;

/** `scenes`: those of the layers and of the placement, for the same sight. */
export function composeChanges(
  scenes: readonly LayerScene[],
  changes: MarkedChanges,
  context: ChangesContext,
): LayerScene {
  const { sight, theme, words } = context;
  const world = worldPixels(sight.zoom, sight.bearing);
  const marks = scenes.flatMap((scene) => (scene.marks ?? []).flatMap((group) => group.marks));
  const room = createRoom(frameOf(sight, world), context.taken);
  const rings: Mark[] = [];
  const badges: Mark[] = [];
  for (const mark of marks) {
    const fresh = mark.records.filter((id) => changes.fresh.has(id)).length;
    if (fresh === 0 && !mark.records.some((id) => changes.changed.has(id))) continue;
    const ring = ringAround(mark.image, fresh === 0, theme);
    rings.push(markAt(mark, 'ring', ring));
    if (fresh === 0) continue;
    const said =
      fresh === mark.records.length ? words.t('compare.mark.new') : words.t('compare.mark.new.some', { count: fresh });
    const image = badgeImage(labelText(said), context);
    const [x, y] = world.toPixel(mark.position);
    const spots = badgeSpots(sizeOf(ring), image).map(([dx, dy]): Pixel => [
      mark.offsetPx[0] + dx,
      mark.offsetPx[1] + dy,
    ]);
    const boxOf = ([dx, dy]: Pixel): Box => boxAround([x + dx, y + dy], image.width, image.height);
    const spot = spots.find((each) => room.isFree(boxOf(each))) ?? spots[0];
    if (!spot) continue;
    room.take(boxOf(spot));
    badges.push(markAt(mark, 'badge', image, spot));
  }
  const ghosts = ghostMarks(changes, marks, context);
  return mergeScenes([
    drawMarks('gone', ghosts, 1),
    drawMarks('change-rings', rings, 1),
    drawMarks('change-badges', badges, 1),
  ]);
}

/** Keeps the last scene while what it is made of stays the same. */
export function createDrawChanges(changes: readonly RecordChange[]): DrawChanges {
  const marked = markedChanges(changes);
  let kept: { readonly keys: readonly unknown[]; readonly scene: LayerScene } | null = null;
  return (scenes, context) => {
    const { sight, taken, theme, words, modules } = context;
    const keys = [...scenes, sight.zoom, sight.bearing, ...(sight.bounds ?? []), taken, theme, words, modules.length];
    const isSame = kept?.keys.length === keys.length && kept.keys.every((key, index) => Object.is(key, keys[index]));
    if (!kept || !isSame) kept = { keys, scene: composeChanges(scenes, marked, context) };
    return kept.scene;
  };
}
