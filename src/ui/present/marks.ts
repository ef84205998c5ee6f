/** Marks that a presenter draws over a step by hand: strokes and arrows in CSS pixels of the picture. They belong to nothing and vanish with the step. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type MarkKind = 'pen' | 'arrow';

export interface HandMark {
  readonly kind: MarkKind;
  /** A stroke has many points; an arrow is drawn from the first to the last. */
  readonly points: readonly Point[];
}

/** Points nearer than this to the one before are not kept: a hand trembles. */
const leastStepPx = 2;

export function extendMark(mark: HandMark, point: Point): HandMark {
  const last = mark.points.at(-1);
  if (last && Math.hypot(point.x - last.x, point.y - last.y) < leastStepPx) return mark;
  return { ...mark, points: mark.kind === 'arrow' ? [...mark.points.slice(0, 1), point] : [...mark.points, point] };
}

const headPx = 22;
const headAngle = Math.PI / 7;

/** Path data of a stroke, through the middles of its pieces so that it has no corners. */
function strokePath([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  const pieces = rest.map((point, index) => {
    const next = rest[index + 1];
    return next
      ? `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
      : `L${point.x} ${point.y}`;
  });
  return `M${first.x} ${first.y}${pieces.length === 0 ? 'h.1' : pieces.join('')}`;
}

function arrowPath(points: readonly Point[]): string {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to || from === to) return '';
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (side: 1 | -1): string =>
    `${(to.x - headPx * Math.cos(angle + side * headAngle)).toFixed(1)} ${(to.y - headPx * Math.sin(angle + side * headAngle)).toFixed(1)}`;
  return `M${from.x} ${from.y}L${to.x} ${to.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}`;
}

/** SVG path data; empty for what is too short to be seen. */
export function markPath({ kind, points }: HandMark): string {
  return kind === 'pen' ? strokePath(points) : arrowPath(points);
}
