/**
 * The images that MapLibre holds. One that a scene no longer needs is put aside and not taken away at once: tiles that are still being laid out may
 * ask for it, and a window that is dragged to and fro needs the same few again and again.
 */
import type { SceneImage } from '../../layers/contract/image.ts';
import { isEqual } from '../scene/isEqual.ts';
import type { SceneOperation } from '../scene/sceneOperation.ts';
import type { DrawnImage } from './symbolImages.ts';

/** The part of MapLibre's map that keeps images. */
export interface ImageHolder {
  readonly addImage: (id: string, image: DrawnImage, options: { pixelRatio: number }) => unknown;
  readonly updateImage: (id: string, image: DrawnImage) => unknown;
  readonly removeImage: (id: string) => unknown;
  readonly hasImage: (id: string) => boolean;
}

export interface ImageShelf {
  /** Images that the operations need as pixels: those not already at hand. */
  readonly missing: (operations: readonly SceneOperation[]) => readonly SceneImage[];
  readonly add: (image: SceneImage, drawn: DrawnImage | undefined) => void;
  readonly update: (image: SceneImage, drawn: DrawnImage | undefined) => void;
  readonly remove: (id: string) => void;
  /** Takes away what was put aside longest ago, beyond a limit. Only to be called while nothing is being laid out. */
  readonly tidy: () => void;
  readonly clear: () => void;
}

const asideLimit = 200;

export function createImageShelf(holder: ImageHolder): ImageShelf {
  const held = new Map<string, SceneImage>();
  /** In the order in which they were put aside. */
  const aside = new Set<string>();

  function drop(id: string): void {
    aside.delete(id);
    if (held.delete(id) && holder.hasImage(id)) holder.removeImage(id);
  }

  function isAtHand(image: SceneImage): boolean {
    return aside.has(image.id) && isEqual(held.get(image.id), image);
  }

  return {
    missing: (operations) =>
      operations.flatMap((operation) =>
        (operation.kind === 'add-image' && !isAtHand(operation.image)) || operation.kind === 'update-image'
          ? [operation.image]
          : [],
      ),
    add: (image, drawn) => {
      if (isAtHand(image)) {
        aside.delete(image.id);
        return;
      }
      if (aside.has(image.id)) drop(image.id);
      if (held.has(image.id)) throw new Error(`Already there: ${image.id}`);
      if (!drawn) throw new Error(`Not drawn: ${image.id}`);
      held.set(image.id, image);
      holder.addImage(image.id, drawn, { pixelRatio: drawn.pixelRatio });
    },
    update: (image, drawn) => {
      if (!held.has(image.id) || aside.has(image.id) || !drawn) throw new Error(`Not there: ${image.id}`);
      held.set(image.id, image);
      holder.updateImage(image.id, drawn);
    },
    remove: (id) => {
      if (!held.has(id) || aside.has(id)) throw new Error(`Not there: ${id}`);
      aside.add(id);
    },
    tidy: () => {
      for (const id of [...aside].slice(0, Math.max(0, aside.size - asideLimit))) drop(id);
    },
    clear: () => {
      for (const id of Array.from(held.keys())) drop(id);
    },
  };
}
