/**
 * Several records often share one place. Each mark gets a slot beside the others, in screen pixels and so the same at every zoom. What is known to an
 * area or to the border has no slot: it stands in a plate (plates/composePlates.ts).
 */
import { distance } from '@turf/turf';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Position } from '../../domain/geo/placement.ts';
import { isState, type BriefRecord, type RecordId, type RecordKind } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { anchorOf, type Anchor } from './anchorOf.ts';
import { groupBy } from '../../base/groupBy.ts';
import { column, honeycomb, type Block } from './lineUp.ts';

export interface Slot {
  /** The place, or the point of the border beside which chips stand. */
  readonly anchor: Position;
  /** From the anchor, x to the right and y down, in CSS pixels. */
  readonly offsetPx: readonly [x: number, y: number];
  /** A chip: the anchor lies on the border and is not a position. */
  readonly tag: boolean;
  /** Number of marks at this anchor and its neighbours. */
  readonly shared: number;
}

export type Arrangement = ReadonlyMap<RecordId, Slot>;

/** Distance between the centres of two neighbouring marks. */
export const pitchPx = { plain: 26, tag: 32, chip: 26 } as const;

/** Anchors nearer than this are one place. */
const sameKm = 0.3;
/** Anchors nearer than this would cover each other on a map of the whole border: their blocks stand side by side, as the places lie. */
const neighbourKm = 8;

const kindOrder: readonly RecordKind[] = ['detention-site', 'deployment', 'incident', 'warning', 'transfer'];

interface Mark {
  readonly record: BriefRecord;
  readonly anchor: Anchor;
}
interface Group {
  readonly anchor: Anchor;
  readonly marks: readonly Mark[];
}

const timeOf = (record: BriefRecord): number => (isState(record) ? 0 : record.when.earliest);
const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function markOrder({ record: a }: Mark, { record: b }: Mark): number {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (timeA === timeB ? 0 : timeA < timeB ? -1 : 1) ||
    textOrder(a.id, b.id)
  );
}

/** Lists of items that are linked, directly or through others. */
function linked<Item>(items: readonly Item[], near: (a: Item, b: Item) => boolean): readonly (readonly Item[])[] {
  const rest = new Set(items);
  const chains: Item[][] = [];
  for (const item of items) {
    if (!rest.delete(item)) continue;
    const chain = [item];
    for (const member of chain)
      for (const other of rest)
        if (near(member, other)) {
          rest.delete(other);
          chain.push(other);
        }
    chains.push(chain);
  }
  return chains;
}

function groupMarks(marks: readonly Mark[]): readonly Group[] {
  const byKey = groupBy(
    [...marks].sort((a, b) => textOrder(a.anchor.key, b.anchor.key) || markOrder(a, b)),
    ({ anchor }) => anchor.key,
  );
  const groups = [...byKey.values()].flatMap((members): Group[] =>
    members[0] ? [{ anchor: members[0].anchor, marks: members }] : [],
  );
  const same = linked(
    groups,
    (a, b) => a.anchor.tag === b.anchor.tag && a.anchor.form === b.anchor.form && kmBetween(a, b) < sameKm,
  );
  return same.flatMap((chain): Group[] => {
    const first = chain[0];
    return first ? [{ anchor: first.anchor, marks: chain.flatMap((group) => group.marks).sort(markOrder) }] : [];
  });
}

/** The marks of one place that a report names, in the order in which they line up. */
export interface PointGroup {
  readonly anchor: Anchor;
  readonly ids: readonly RecordId[];
}

export function pointGroups(shown: readonly Shown[], dataset: Dataset): readonly PointGroup[] {
  return groupMarks(marksOf(shown, dataset))
    .filter(({ anchor }) => anchor.form === 'comb')
    .map(({ anchor, marks }) => ({ anchor, ids: marks.map(({ record }) => record.id) }));
}

function kmBetween(a: Group, b: Group): number {
  return distance([...a.anchor.position], [...b.anchor.position]);
}

function blockOf({ anchor, marks }: Group): Block {
  if (anchor.form === 'column') return column(marks.length, pitchPx.chip);
  return honeycomb(marks.length, anchor.tag ? pitchPx.tag : pitchPx.plain);
}

/** Where the centre of a lone block stands: a tag beside its outline, chips clear of the lines of their bracket. */
function standOff({ anchor, marks }: Group, block: Block): number {
  if (anchor.side === 'centre') return 0;
  const clear = anchor.form === 'column' ? Math.max(anchor.clearPx, bracketOffsetPx(marks.length)) : anchor.clearPx;
  return (anchor.side === 'east' ? 1 : -1) * (clear + block.width / 2);
}

/** How far the line of the n-th force (from 0) stands from the border, in CSS pixels. */
export function bracketOffsetPx(index: number): number {
  return 8 + index * 4.5;
}

/** Blocks of neighbouring places in a row or a column, in the order in which the places lie, so that no zoom brings one over the other. */
function rowOf(chain: readonly Group[]): readonly (readonly [group: Group, block: Block, x: number, y: number])[] {
  const spread = (axis: 0 | 1): number =>
    Math.max(...chain.map((group) => group.anchor.position[axis])) -
    Math.min(...chain.map((group) => group.anchor.position[axis]));
  const vertical = spread(1) > spread(0);
  const ordered = [...chain].sort(
    (a, b) =>
      (vertical ? b.anchor.position[1] - a.anchor.position[1] : a.anchor.position[0] - b.anchor.position[0]) ||
      textOrder(a.anchor.key, b.anchor.key),
  );
  const blocks = ordered.map((group) => [group, blockOf(group)] as const);
  const total = blocks.reduce((sum, [, block]) => sum + (vertical ? block.height : block.width), 0);
  let at = -total / 2;
  return blocks.map(([group, block]) => {
    const size = vertical ? block.height : block.width;
    const centre = at + size / 2;
    at += size;
    return vertical ? [group, block, 0, centre] : [group, block, centre, 0];
  });
}

function marksOf(shown: readonly Shown[], dataset: Dataset): readonly Mark[] {
  return shown.flatMap(({ facts }): Mark[] => {
    if (facts.record.kind === 'transfer') return [];
    const anchor = anchorOf(facts.record, facts.placement, dataset.border);
    return anchor ? [{ record: facts.record, anchor }] : [];
  });
}

/** Slots for all records that have a place of their own; transfers are arrows and need none. Independent of the order of `shown`. */
export function arrangeMarks(shown: readonly Shown[], dataset: Dataset): Arrangement {
  const marks = marksOf(shown, dataset);
  const slots = new Map<RecordId, Slot>();
  const chains = linked(
    groupMarks(marks),
    (a, b) => a.anchor.form === 'comb' && b.anchor.form === 'comb' && kmBetween(a, b) < neighbourKm,
  );
  for (const chain of chains) {
    const shared = chain.reduce((sum, group) => sum + group.marks.length, 0);
    for (const [group, block, x, y] of rowOf(chain)) {
      const aside = chain.length === 1 ? standOff(group, block) : 0;
      group.marks.forEach(({ record }, index) => {
        const [dx, dy] = block.cells[index] ?? [0, 0];
        const offsetPx = [Math.round(x + dx + aside), Math.round(y + dy)] as const;
        slots.set(record.id, { anchor: group.anchor.position, offsetPx, tag: group.anchor.tag, shared });
      });
    }
  }
  return slots;
}

/** By the list of records: map, symbols of the list and sheets ask for the same one. */
const arranged = new WeakMap<readonly Shown[], { readonly dataset: Dataset; readonly arrangement: Arrangement }>();

/** `arrangeMarks`, once for each list of records. */
export function arrangementOf(shown: readonly Shown[], dataset: Dataset): Arrangement {
  const known = arranged.get(shown);
  if (known?.dataset === dataset) return known.arrangement;
  const arrangement = arrangeMarks(shown, dataset);
  arranged.set(shown, { dataset, arrangement });
  return arrangement;
}
