/**
 * Finds the course of a named river in lines that have no names: the shortest path along them from one place to the next. Where a line is
 * interrupted, at a dam or at the edge of a bin, the path may cross a few kilometres, at a cost.
 */
import { groupBy } from '../../base/groupBy.ts';
import type { Position } from 'geojson';
import { at, keyOf, planeKm, roundPosition, x, y } from './geometry.ts';
import type { RiverPiece } from './gshhg.ts';

interface Network {
  readonly positions: readonly Position[];
  readonly edges: readonly (readonly { readonly to: number; readonly cost: number }[])[];
}

const bridgeKm = 5;
const bridgePrice = 4;

let lastPieces: readonly RiverPiece[] | null = null;
let lastNetwork: Network | null = null;

export function traceRiver(
  pieces: readonly RiverPiece[],
  course: readonly (readonly [number, number])[],
): readonly Position[] {
  if (pieces !== lastPieces || lastNetwork === null) [lastPieces, lastNetwork] = [pieces, composeNetwork(pieces)];
  const network = lastNetwork;
  const stops = course.map((place) => nearest(network, [...place]));
  return stops.slice(1).flatMap((stop, i) => findWay(network, at(stops, i), stop).slice(i === 0 ? 0 : 1));
}

function composeNetwork(pieces: readonly RiverPiece[]): Network {
  const index = new Map<string, number>();
  const positions: Position[] = [];
  const edges: { to: number; cost: number }[][] = [];
  const nodeOf = (position: Position): number => {
    const rounded = roundPosition(position, 4);
    const key = keyOf(rounded);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, positions.length);
    edges.push([]);
    return positions.push(rounded) - 1;
  };
  const connect = (a: number, b: number, price: number): void => {
    const cost = planeKm(at(positions, a), at(positions, b)) * price;
    at(edges, a).push({ to: b, cost });
    at(edges, b).push({ to: a, cost });
  };
  for (const { level, line } of pieces) {
    if (level > 7) continue;
    const nodes = line.map(nodeOf);
    nodes.slice(1).forEach((node, i) => connect(at(nodes, i), node, level <= 1 ? 1 : 1.15));
  }
  bridgeGaps(positions, edges, connect);
  return { positions, edges };
}

/** Connects every loose end to the vertices around it. */
function bridgeGaps(
  positions: readonly Position[],
  edges: readonly (readonly unknown[])[],
  connect: (a: number, b: number, price: number) => void,
): void {
  const cellOf = (position: Position): string => `${Math.floor(x(position) * 20)} ${Math.floor(y(position) * 20)}`;
  const cells = groupBy(
    positions.map((_, node) => node),
    (node) => cellOf(at(positions, node)),
  );
  const loose = edges.flatMap((own, node) => (own.length === 1 ? [node] : []));
  for (const node of loose) {
    const here = at(positions, node);
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${Math.floor(x(here) * 20) + dx} ${Math.floor(y(here) * 20) + dy}`) ?? []),
    );
    for (const other of around)
      if (other !== node && planeKm(here, at(positions, other)) < bridgeKm) connect(node, other, bridgePrice);
  }
}

function nearest({ positions }: Network, place: Position): number {
  let best = 0;
  positions.forEach((position, node) => {
    if (planeKm(position, place) < planeKm(at(positions, best), place)) best = node;
  });
  if (planeKm(at(positions, best), place) > 8) throw new Error(`No river passes within 8 km of ${keyOf(place)}.`);
  return best;
}

/** Dijkstra’s algorithm, with a queue of whole kilometres. */
function findWay({ positions, edges }: Network, from: number, to: number): readonly Position[] {
  const costs = new Map<number, number>([[from, 0]]);
  const before = new Map<number, number>();
  const queue: number[][] = [[from]];
  for (let km = 0; km < queue.length; km += 1) {
    const bucket = queue[km] ?? [];
    for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
      const cost = costs.get(node) ?? Infinity;
      if (Math.floor(cost) < km) continue;
      for (const { to: next, cost: step } of at(edges, node)) {
        if (cost + step >= (costs.get(next) ?? Infinity)) continue;
        costs.set(next, cost + step);
        before.set(next, node);
        (queue[Math.floor(cost + step)] ??= []).push(next);
      }
    }
  }
  if (!before.has(to))
    throw new Error(`No river leads from ${keyOf(at(positions, from))} to ${keyOf(at(positions, to))}.`);
  const way: Position[] = [];
  for (let node: number | undefined = to; node !== undefined; node = before.get(node)) way.unshift(at(positions, node));
  return way;
}
