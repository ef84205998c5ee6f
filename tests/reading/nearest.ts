/** How near the marks of a place are to the names around them. */
import type { Layout } from '../../src/layers/plates/arrangeAll.ts';
import { chipPx, type PlacedBlock } from '../../src/layers/plates/markBlock.ts';
import { isInSight } from '../../src/layers/plates/sight.ts';
import { boxAround, gapBetween, type Box } from '../../src/layers/plates/worldPixels.ts';

const markPx = 24;

/** Marks and number of a block, as they are drawn. */
function boxesOfBlock({ group, slots, more }: PlacedBlock, { world }: Layout): readonly Box[] {
  const [x, y] = world.toPixel(group.anchor.position);
  return [
    ...[...slots.values()].map(([dx, dy]) => boxAround([x + dx, y + dy], markPx, markPx)),
    ...(more ? [boxAround([x + more.offset[0], y + more.offset[1]], more.width, chipPx.height)] : []),
  ];
}

/** Marks that are nearer to the name of another place than to that of their own. */
export function strayMarks(layout: Layout): readonly string[] {
  const { blocks, names, world, frame } = layout;
  return blocks.flatMap((block): string[] => {
    const at = world.toPixel(block.group.anchor.position);
    if (block.away || !isInSight(frame, at)) return [];
    const isOwn = ({ group }: Layout['names'][number]): boolean =>
      group.members.some(({ position }) => {
        const [x, y] = world.toPixel(position);
        return Math.hypot(x - at[0], y - at[1]) < 7;
      });
    const own = names.find(isOwn);
    if (!own) return [];
    return boxesOfBlock(block, layout).flatMap((box): string[] => {
      const gap = gapBetween(box, own.box);
      const nearer = names.find((name) => name !== own && gapBetween(box, name.box) <= gap);
      return nearer
        ? [
            `${own.text.title}: ${Math.round(gap)} px from its name, ${Math.round(gapBetween(box, nearer.box))} px from ${nearer.text.title}`,
          ]
        : [];
    });
  });
}
