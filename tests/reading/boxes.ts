/** What a placement puts on the screen, as rectangles with names. */
import type { Layout } from '../../src/layers/plates/arrangeAll.ts';
import { isInSight } from '../../src/layers/plates/sight.ts';
import { boxAround, type Box } from '../../src/layers/plates/worldPixels.ts';

export interface NamedBox {
  readonly name: string;
  readonly box: Box;
}

/** Symbols are drawn at this size. */
const markPx = 24;

export function boxesOf({ world, frame, notes, titles, names, blocks, cards, plates }: Layout): readonly NamedBox[] {
  const seen = (one: NamedBox, at: readonly [number, number]): NamedBox[] => (isInSight(frame, at) ? [one] : []);
  return [
    ...notes.filter(({ at }) => isInSight(frame, at)).map(({ box }, index) => ({ name: `note ${index}`, box })),
    ...titles.map(({ record, box }) => ({ name: `title ${record}`, box })),
    ...names.map(({ group, box }) => ({ name: `name ${group.members[0].place.id}`, box })),
    ...blocks.flatMap(({ group, slots, more, away }) => {
      if (away) return [];
      const at = world.toPixel(group.anchor.position);
      const [x, y] = at;
      return [
        ...[...slots].map(([id, [dx, dy]]) => ({
          name: `mark ${id}`,
          box: boxAround([x + dx, y + dy], markPx, markPx),
        })),
        ...(more
          ? [
              {
                name: `more ${more.ids.join(' ')}`,
                box: boxAround([x + more.offset[0], y + more.offset[1]], more.width, 20),
              },
            ]
          : []),
      ].flatMap((one) => seen(one, at));
    }),
    ...cards.flatMap(({ card, image, offset: [dx, dy] }) => {
      const at = world.toPixel(card.mark.position);
      return seen({ name: card.mark.id, box: boxAround([at[0] + dx, at[1] + dy], image.width, image.height) }, at);
    }),
    ...plates.flatMap(({ group, image, placed }) => {
      const at = world.toPixel(placed.position);
      return seen({ name: `plate ${group.key}`, box: boxAround(at, image.width, image.height) }, at);
    }),
  ];
}
