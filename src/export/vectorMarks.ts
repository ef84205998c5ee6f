/** Our own marks made unseen in a scene, to be drawn as vectors over its picture. What cannot be drawn so stays in the picture. */
import type { Scene } from '../layers/contract/scene.ts';
import type { DisplayItem } from './plate/displayList.ts';
import type { Plate } from './plate/composePlate.ts';
import { createProjection } from './plate/mercator.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** One mark, and the id of the record for which it stands. */
export type VectorMark = Extract<DisplayItem, { kind: 'symbol' }> & { readonly record: string };

export interface SplitScene {
  readonly ground: Scene;
  readonly marks: readonly VectorMark[];
}

type Images = ReadonlyMap<string, Extract<Scene['images'][number], { kind: 'shapes' }>>;
interface MarkFeature {
  readonly record: string;
  readonly position: readonly [longitude: number, latitude: number];
  readonly image: string;
  readonly offset: readonly [x: number, y: number];
}

/** The marks of a source, provided that each is a point that names a record and one of our drawings. */
function marksOf(source: Scene['sources'][string] | undefined, images: Images): readonly MarkFeature[] | undefined {
  const data =
    source?.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
      ? source.data.features
      : undefined;
  const marks = data?.flatMap(({ geometry, properties }): MarkFeature[] => {
    const { record, image, offset } = (properties ?? {}) as Record<string, unknown>;
    const isMark =
      geometry?.type === 'Point' &&
      typeof record === 'string' &&
      typeof image === 'string' &&
      images.has(image) &&
      Array.isArray(offset);
    const [longitude = 0, latitude = 0] = isMark ? geometry.coordinates : [];
    return isMark
      ? [{ record, position: [longitude, latitude], image, offset: [Number(offset[0]), Number(offset[1])] }]
      : [];
  });
  return data && marks?.length === data.length ? marks : undefined;
}

/** A layer that draws one upright picture for each feature, whichever the feature names. Heads of arrows are turned and stay with their shafts. */
function isMarkLayer(layer: Scene['layers'][number]): layer is Extract<Scene['layers'][number], { type: 'symbol' }> {
  if (layer.type !== 'symbol' || JSON.stringify(layer.layout?.['icon-image']) !== '["get","image"]') return false;
  return (['text-field', 'icon-rotate', 'icon-size', 'icon-anchor'] as const).every(
    (name) => layer.layout?.[name] === undefined,
  );
}

export function splitScene(scene: Scene, plate: Plate, { sheet }: Pick<Snapshot, 'sheet'>): SplitScene {
  const images: Images = new Map(
    scene.images.flatMap((image) => (image.kind === 'shapes' ? [[image.id, image] as const] : [])),
  );
  const project = createProjection(plate.map.camera, plate.map.box, sheet.mapPxPerPt);
  const taken = new Set<string>();
  const marks = scene.layers.filter(isMarkLayer).flatMap((layer): VectorMark[] => {
    const found = marksOf(scene.sources[layer.source], images);
    const opacity = layer.paint?.['icon-opacity'] ?? 1;
    if (!found || typeof opacity !== 'number') return [];
    taken.add(layer.id);
    return found.flatMap(({ record, position, image, offset }): VectorMark[] => {
      const drawing = images.get(image);
      if (!drawing) return [];
      const [x, y] = project(position);
      const side = drawing.size / sheet.mapPxPerPt;
      const shapes =
        opacity === 1
          ? drawing.shapes
          : drawing.shapes.map((shape) => ({ ...shape, opacity: (shape.opacity ?? 1) * opacity }));
      return [
        {
          kind: 'symbol',
          record,
          grid: drawing.grid ?? 24,
          shapes,
          box: {
            x: x + offset[0] / sheet.mapPxPerPt - side / 2,
            y: y + offset[1] / sheet.mapPxPerPt - side / 2,
            width: side,
            height: side,
          },
        },
      ];
    });
  });
  // Unseen but in place, so that labels keep clear of them.
  const layers = scene.layers.map((layer) =>
    taken.has(layer.id) && layer.type === 'symbol' ? { ...layer, paint: { ...layer.paint, 'icon-opacity': 0 } } : layer,
  );
  return { ground: { ...scene, layers }, marks };
}
