/** Where plates of areas and marks of places lie, at every zoom from 5 to 11 in both languages: plates never over the border, and inside their area where they fit. */
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/layers/plates/arrangeAll.ts';
import { isOddBeyond, outlineIn } from '../../src/layers/plates/outline.ts';
import { groundOf } from '../../src/layers/plates/plateGroups.ts';
import { isWithin } from '../../src/layers/plates/sight.ts';
import { boxAround, meet, type Box, type Pixel } from '../../src/layers/plates/worldPixels.ts';
import { dataset, languages, layoutOf, maps, shippedViews, zooms } from './scenes.ts';

/** Whether a straight line from one point to another touches a box: its part within the box, edge by edge (Liang and Barsky, 1984). */
function crosses([x0, y0]: Pixel, [x1, y1]: Pixel, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x0 - x1, x0 - x],
    [x1 - x0, x + width - x0],
    [y0 - y1, y0 - y],
    [y1 - y0, y + height - y0],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

function isOverBorder(box: Box, line: readonly Pixel[]): boolean {
  return line.some((to, index) => index > 0 && crosses(line[index - 1] ?? to, to, box));
}

/** Twice the area of a triangle; its sign says on which side of the line from the first to the second point the third lies. */
const turn = ([ax, ay]: Pixel, [bx, by]: Pixel, [cx, cy]: Pixel): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether the border runs between two points: the line from one to the other crosses it an odd number of times. */
function isAcross(a: Pixel, b: Pixel, line: readonly Pixel[]): boolean {
  const crossings = line.filter((to, index) => {
    const from = line[index - 1];
    return from && turn(a, b, from) > 0 !== turn(a, b, to) > 0 && turn(from, to, a) > 0 !== turn(from, to, b) > 0;
  });
  return crossings.length % 2 === 1;
}

type Plate = Layout['plates'][number];
const boxOf = ({ image, placed }: Plate, { world }: Layout): Box =>
  boxAround(world.toPixel(placed.position), image.width, image.height);

/** Every corner, the middle of every edge and the middle. */
function isInside(box: Box, { group }: Plate, zoom: number, { world }: Layout): boolean {
  const ground = zoom < 6.5 ? group.area?.geometry : groundOf(group);
  if (!ground) return true;
  const outline = outlineIn(ground, world);
  return [0, 0.5, 1].every((down) => {
    const crossings = outline.crossingsAt(box.y + down * box.height);
    return [0, 0.5, 1].every((along) => isOddBeyond(crossings, box.x + along * box.width));
  });
}

describe.each(
  shippedViews.flatMap((shipped) => languages.map((language) => [shipped.name, language, shipped] as const)),
)('the plates of %s in %s', (_name, language, shipped) => {
  const layouts = maps.flatMap((size) =>
    zooms.map((zoom) => ({ where: `${size.width}×${size.height} at zoom ${zoom}`, zoom, size })),
  );

  it('lie over no border and on the side of their area, and inside it where it has room for them', () => {
    const faults = layouts.flatMap(({ where, zoom, size }) => {
      const layout = layoutOf(shipped, zoom, size, language);
      const line = (dataset.border?.coordinates ?? []).map(([x = 0, y = 0]) => layout.world.toPixel([x, y]));
      const seen = layout.plates.filter((plate) => isWithin(layout.frame, boxOf(plate, layout), 0));
      return seen.flatMap((plate): string[] => {
        const box = boxOf(plate, layout);
        const name = `${where}: ${plate.group.key}`;
        if (plate.group.area && isOverBorder(box, line)) return [`${name} lies over the border`];
        const middle: Pixel = [box.x + box.width / 2, box.y + box.height / 2];
        // The last resort is a number without a name, which may lie anywhere near.
        const texts = plate.image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
        const isBare = texts.every((text) => !/\p{L}/u.test(text));
        if (plate.group.area && !isBare && isAcross(layout.world.toPixel(plate.group.labelAt), middle, line))
          return [`${name} lies in the other country`];
        if (isInside(box, plate, zoom, layout)) return [];
        const home = boxAround(layout.world.toPixel(plate.group.labelAt), box.width + 6, box.height + 6);
        const others = layout.taken.filter(
          (other) => other.x !== box.x || other.y !== box.y || other.width !== box.width,
        );
        const fits =
          isWithin(layout.frame, home) &&
          isInside(home, plate, zoom, layout) &&
          !isOverBorder(home, line) &&
          !others.some((other) => meet(other, home));
        return fits ? [`${name} lies outside its area`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('are beside marks near to their places: a number stands for those that find no room there', () => {
    const far = layouts.flatMap(({ where, zoom, size }) =>
      layoutOf(shipped, zoom, size, language)
        .blocks.filter(({ group }) => group.ids.length > 1)
        .flatMap(({ slots }) =>
          [...slots].flatMap(([id, [x, y]]) => (Math.hypot(x, y) > 110 ? [`${where}: ${id}`] : [])),
        ),
    );
    expect(far).toEqual([]);
  });
});
