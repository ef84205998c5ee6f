/** What a reader measures on the map: distances around a point, along a line, and the ground inside an outline. */
import type { Position } from '../geo/placement.ts';

export type Drawing =
  /** Circles on the ground around a point. */
  | { readonly kind: 'rings'; readonly center: Position; readonly radiiKm: readonly number[] }
  /** Great circles from point to point. */
  | { readonly kind: 'line'; readonly positions: readonly Position[] }
  /** An outline, the last point joined to the first. */
  | { readonly kind: 'area'; readonly positions: readonly Position[] };

export type DrawingKind = Drawing['kind'];
export const drawingKinds: readonly DrawingKind[] = ['line', 'area', 'rings'];

/** What a link can carry and a person can read. */
export const drawingLimits = { drawings: 12, points: 40, rings: 6, radiusKm: 1000 } as const;

/** How many points a drawing needs before it says anything. */
export const fewestPoints: Readonly<Record<DrawingKind, number>> = { rings: 1, line: 2, area: 3 };

/** Undefined where there are too few points. */
export function drawingOf(
  kind: DrawingKind,
  positions: readonly Position[],
  radiiKm: readonly number[],
): Drawing | undefined {
  const [center] = positions;
  if (!center || positions.length < fewestPoints[kind]) return undefined;
  return kind === 'rings' ? { kind, center, radiiKm } : { kind, positions };
}
