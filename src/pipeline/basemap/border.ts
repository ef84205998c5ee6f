/**
 * One line for the Iraq–Syria border. The OpenStreetMap polygons of the two countries differ in four pockets. Keeping only the vertices that both share
 * gives one line; both outlines are then aligned with it, so that neither gaps nor overlaps remain.
 */
import type { Position } from 'geojson';
import { at, keyOf, y } from './geometry.ts';

export interface WeldedBorder {
  /** From the northern tripoint with Türkiye to the southern one with Jordan. */
  readonly line: readonly Position[];
  readonly iraq: readonly Position[];
  readonly syria: readonly Position[];
}

/** Both rings are closed: the last position equals the first. */
export function weldBorder(iraq: readonly Position[], syria: readonly Position[]): WeldedBorder {
  const common = commonKeys(iraq, syria);
  const ofIraq = splitRing(iraq, common);
  const ofSyria = splitRing(syria, common);
  const line = ofIraq.shared;
  if (keyOf(at(line, 0)) !== keyOf(at(ofSyria.shared, -1)) || keyOf(at(line, -1)) !== keyOf(at(ofSyria.shared, 0))) {
    throw new Error('The outlines of Iraq and Syria do not share both tripoints.');
  }
  const backwards = [...line].reverse();
  return {
    line: y(at(line, 0)) > y(at(line, -1)) ? line : backwards,
    iraq: close([...line, ...ofIraq.rest]),
    syria: close([...backwards, ...ofSyria.rest]),
  };
}

function commonKeys(a: readonly Position[], b: readonly Position[]): ReadonlySet<string> {
  const keys = new Set(b.map(keyOf));
  return new Set(a.map(keyOf).filter((key) => keys.has(key)));
}

/** The shared vertices, and the rest of the outline from the last of them to the first, which is the longest part without shared vertices. */
function splitRing(
  ring: readonly Position[],
  common: ReadonlySet<string>,
): { readonly shared: Position[]; readonly rest: Position[] } {
  const open = ring.slice(0, -1);
  const indices = open.flatMap((position, index) => (common.has(keyOf(position)) ? [index] : []));
  const gaps = indices.map((index, i) => {
    const next = at(indices, (i + 1) % indices.length);
    return { from: index, to: next, steps: (next - index + open.length) % open.length };
  });
  const longest = gaps.reduce((best, gap) => (gap.steps > best.steps ? gap : best));
  const turned = [...open.slice(longest.to), ...open.slice(0, longest.to)];
  const end = (longest.from - longest.to + open.length) % open.length;
  return {
    shared: turned.slice(0, end + 1).filter((position) => common.has(keyOf(position))),
    rest: turned.slice(end + 1),
  };
}

function close(ring: readonly Position[]): Position[] {
  return [...ring, at(ring, 0)];
}
