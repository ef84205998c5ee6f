/** Path data of a library as absolute commands, scaled and moved: the only form that src/layers/symbols/path.ts reads. */

export interface Placing {
  readonly factor: number;
  readonly dx: number;
  readonly dy: number;
}

const operands: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', Q: 'xyxy', Z: '' };

const tenth = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** Throws on commands other than M, L, H, V, C, Q and Z, in either case. */
export function absolutePath(d: string, { factor, dx, dy }: Placing): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const written: string[] = [];
  for (const [, letter = '', body = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const command = letter.toUpperCase();
    const roles = operands[command];
    if (roles === undefined) throw new Error(`No such path command here: ${letter}`);
    const isRelative = letter !== command;
    const numbers = (body.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'Z') {
      [x, y] = [startX, startY];
      written.push('Z');
      continue;
    }
    if (numbers.length === 0 || numbers.length % roles.length !== 0)
      throw new Error(`Numbers missing: ${letter}${body}`);
    for (let at = 0; at < numbers.length; at += roles.length) {
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      const moved = numbers.slice(at, at + roles.length).map((value, index) => {
        if (roles[index] === 'x') {
          x = fromX + value;
          return tenth(x * factor + dx);
        }
        y = fromY + value;
        return tenth(y * factor + dy);
      });
      // Pairs after the first of a move are lines.
      const name = command === 'M' && at > 0 ? 'L' : command;
      if (name === 'M') [startX, startY] = [x, y];
      written.push(name + moved.join(' '));
    }
  }
  return written.join('');
}
