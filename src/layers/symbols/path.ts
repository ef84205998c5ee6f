/** Path data of the symbols. Everything is written in absolute commands, so that a drawing can be scaled by its numbers alone. */

const round = (value: number): number => Math.round(value * 100) / 100;

/** A full circle. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}A${r} ${r} 0 1 1 ${round(x + r)} ${round(y)}A${r} ${r} 0 1 1 ${round(x - r)} ${round(y)}Z`;
}

/** A rectangle with round corners; `x`, `y` is its upper left. */
export function boxPath(x: number, y: number, width: number, height: number, r: number): string {
  const [right, bottom] = [x + width, y + height];
  return (
    `M${x + r} ${y}H${right - r}A${r} ${r} 0 0 1 ${right} ${y + r}V${bottom - r}A${r} ${r} 0 0 1 ${right - r} ${bottom}H${x + r}` +
    `A${r} ${r} 0 0 1 ${x} ${bottom - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`
  );
}

/** A star around 12, 12 whose first point looks up. */
export function starPath(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (Math.PI * index) / points - Math.PI / 2;
    const r = index % 2 === 0 ? outer : inner;
    return `${round(12 + r * Math.cos(angle))} ${round(12 + r * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** A straight stroke. */
export function strokePath(...points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
}

/** How many numbers follow each command, and which of them are x, y or lengths (`r`); `-` stays as it is. */
const operands: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  Q: 'xyxy',
  A: 'rr---xy',
  Z: '',
};

/** One command with its numbers. */
export interface PathStep {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** Reads path data of absolute commands. Throws on anything else: the data is the project's own. */
export function readPath(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const [, command = '', body = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const wanted = operands[command];
    const numbers = (body.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = wanted?.length ?? -1;
    if (size < 0 || (size === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % size !== 0)) {
      throw new Error(`No path command: ${command}${body}`);
    }
    steps.push({ command, numbers });
  }
  return steps;
}

/** The same path, scaled by `factor` and then moved. */
export function placePath(d: string, factor: number, dx: number, dy: number): string {
  return readPath(d)
    .map(({ command, numbers }) => {
      const roles = operands[command] ?? '';
      const moved = numbers.map((value, index) => {
        const role = roles[index % roles.length];
        if (role === 'x') return round(value * factor + dx);
        if (role === 'y') return round(value * factor + dy);
        return role === 'r' ? round(value * factor) : value;
      });
      return command + moved.join(' ');
    })
    .join('');
}
