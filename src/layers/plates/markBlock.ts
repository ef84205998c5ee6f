/** The marks of one place, and the number of those without room, as they are placed: offsets are in CSS pixels from the place. */
import type { RecordId } from '../../domain/records/record.ts';
import type { PointGroup } from '../marks/arrangeMarks.ts';
import type { Offset } from '../marks/lineUp.ts';
import { textWidth } from './textWidth.ts';
import { boxAround, type Box, type Pixel } from './worldPixels.ts';

export interface PlacedBlock {
  readonly group: PointGroup;
  /** Offsets of the marks that are drawn, from the place, in CSS pixels. */
  readonly slots: ReadonlyMap<RecordId, Pixel>;
  /** The others, and where their number stands. */
  readonly more: {
    readonly ids: readonly [RecordId, ...RecordId[]];
    readonly offset: Pixel;
    readonly width: number;
  } | null;
  /** Out of sight: not drawn where it would reach into the frame. */
  readonly away: boolean;
  readonly free: boolean;
}

/** Cells of a block around its middle, and its number. */
export interface Variant {
  readonly cells: readonly Offset[];
  readonly chip: Offset | null;
  readonly width: number;
  readonly height: number;
}

export const chipPx = { text: 12.5, height: 20 } as const;

export function chipWidth(text: string): number {
  return Math.ceil(textWidth(text, chipPx.text)) + 12;
}

/** A dot so near to an anchor is that of the place itself. */
export const ownPx = 7;

function slotsOf({ ids }: PointGroup, { cells }: Variant, [x, y]: Pixel): PlacedBlock['slots'] {
  return new Map(
    cells.flatMap(([dx, dy], index): [RecordId, Pixel][] => {
      const id = ids[index];
      return id === undefined ? [] : [[id, [Math.round(x + dx), Math.round(y + dy)]]];
    }),
  );
}

export function toBlock(
  group: PointGroup,
  variant: Variant,
  offset: Pixel,
  state: 'free' | 'away' | 'crowded',
): PlacedBlock {
  const [first, ...others] = group.ids.slice(variant.cells.length);
  const [x, y] = offset;
  return {
    group,
    slots: slotsOf(group, variant, offset),
    more:
      first !== undefined && variant.chip
        ? {
            ids: [first, ...others],
            offset: [x + variant.chip[0], y + variant.chip[1]],
            width: chipWidth(`+${group.ids.length}`),
          }
        : null,
    away: state === 'away',
    free: state !== 'crowded',
  };
}

/** What a block covers: its marks, then its number. */
export function boxesOf(
  at: Pixel,
  { cells, chip }: Pick<Variant, 'cells' | 'chip'>,
  { ids }: PointGroup,
  pitch: number,
): readonly Box[] {
  return [
    ...cells.map(([x, y]) => boxAround([at[0] + x, at[1] + y], pitch, pitch)),
    ...(chip ? [boxAround([at[0] + chip[0], at[1] + chip[1]], chipWidth(`+${ids.length}`), chipPx.height)] : []),
  ];
}
