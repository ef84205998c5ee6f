import { describe, expect, it } from 'vitest';
import type { SceneImage } from '../../../src/layers/contract/image.ts';
import { createImageShelf } from '../../../src/map/engine/imageShelf.ts';
import { imagePixelRatio, type DrawnImage } from '../../../src/map/engine/symbolImages.ts';

const image = (id: string, d = 'M0 0Z'): SceneImage => ({ id, kind: 'shapes', size: 20, shapes: [{ d }] });
const drawn: DrawnImage = { width: 40, height: 40, data: new Uint8ClampedArray(6400), pixelRatio: 2 };

function createHolder() {
  const held = new Set<string>();
  const log: string[] = [];
  const holder = {
    addImage: (id: string) => {
      log.push(`add ${id}`);
      held.add(id);
    },
    updateImage: (id: string) => {
      log.push(`update ${id}`);
    },
    removeImage: (id: string) => {
      log.push(`remove ${id}`);
      held.delete(id);
    },
    hasImage: (id: string) => held.has(id),
  };
  return { holder, held, log };
}

describe('the shelf of images', () => {
  it('puts an image aside and takes the same one back without drawing it again', () => {
    const { holder, log } = createHolder();
    const shelf = createImageShelf(holder);
    shelf.add(image('a'), drawn);
    shelf.remove('a');
    expect(shelf.missing([{ kind: 'add-image', image: image('a') }])).toEqual([]);
    shelf.add(image('a'), undefined);
    expect(log).toEqual(['add a']);
  });

  it('draws another picture under a known id', () => {
    const { holder, log } = createHolder();
    const shelf = createImageShelf(holder);
    shelf.add(image('a'), drawn);
    shelf.remove('a');
    const other = image('a', 'M1 1Z');
    expect(shelf.missing([{ kind: 'add-image', image: other }])).toEqual([other]);
    shelf.add(other, drawn);
    expect(log).toEqual(['add a', 'remove a', 'add a']);
  });

  it('gives away what was put aside longest ago, and only beyond its limit', () => {
    const { holder, held } = createHolder();
    const shelf = createImageShelf(holder);
    const ids = Array.from({ length: 203 }, (_, index) => `i${index}`);
    for (const id of ids) shelf.add(image(id), drawn);
    for (const id of ids.slice(0, 200)) shelf.remove(id);
    shelf.tidy();
    expect(held.size).toBe(203);
    for (const id of ids.slice(200)) shelf.remove(id);
    shelf.tidy();
    expect([...held]).toEqual(ids.slice(3));
  });

  it('clears also what the map has lost by itself', () => {
    const { holder, held, log } = createHolder();
    const shelf = createImageShelf(holder);
    shelf.add(image('a'), drawn);
    shelf.add(image('b'), drawn);
    held.delete('a');
    shelf.clear();
    expect(log).toEqual(['add a', 'add b', 'remove b']);
    shelf.add(image('a'), drawn);
  });
});

describe('imagePixelRatio', () => {
  it('is whole and at least two', () => {
    expect([0.5, 1, 1.5, 2, 2.25, 3].map(imagePixelRatio)).toEqual([2, 2, 2, 2, 3, 3]);
  });
});
