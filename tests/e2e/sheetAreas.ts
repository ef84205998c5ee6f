/** Two drawings of one sheet, part by part. */
import { PNG } from 'pngjs';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Mean difference of brightness (0–255) between cells of a sixtieth of the sheet: letters may sit a few pixels beside each other, a missing part may not. */
export function difference(a: PNG, b: PNG, { x, y, width, height }: Area): number {
  const cell = a.width / 60;
  const [columns, rows] = [Math.max(1, Math.round(width / cell)), Math.max(1, Math.round(height / cell))];
  const mean = ({ data, width: row }: PNG, column: number, line: number): number => {
    let [sum, count] = [0, 0];
    for (
      let top = Math.round(y + (height * line) / rows);
      top < Math.round(y + (height * (line + 1)) / rows);
      top += 1
    ) {
      for (
        let left = Math.round(x + (width * column) / columns);
        left < Math.round(x + (width * (column + 1)) / columns);
        left += 1
      ) {
        const at = (top * row + left) * 4;
        sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
        count += 3;
      }
    }
    return sum / count;
  };
  const cells = Array.from(
    { length: columns * rows },
    (_, index) => [index % columns, Math.floor(index / columns)] as const,
  );
  return (
    cells.reduce((sum, [column, line]) => sum + Math.abs(mean(a, column, line) - mean(b, column, line)), 0) /
    cells.length
  );
}

type Share = Readonly<Record<'from' | 'to' | 'top' | 'bottom', number>>;

/** Where the parts lie on wide slides, as shares of width and height; mirrored for Arabic. The texts stand in a column beside the map. */
const slideAreas = {
  title: { from: 0.76, to: 0.99, top: 0.02, bottom: 0.16 },
  stamps: { from: 0.76, to: 0.99, top: 0.16, bottom: 0.24 },
  map: { from: 0.04, to: 0.7, top: 0.1, bottom: 0.8 },
  lists: { from: 0.76, to: 0.99, top: 0.26, bottom: 0.75 },
  notes: { from: 0.76, to: 0.99, top: 0.86, bottom: 0.98 },
} as const;

/** A record sheet has its stamps beside the title, and its lists beside the map. */
const recordAreas = {
  title: { from: 0.02, to: 0.48, top: 0.03, bottom: 0.1 },
  stamps: { from: 0.62, to: 0.96, top: 0.045, bottom: 0.14 },
  map: { from: 0.04, to: 0.3, top: 0.25, bottom: 0.6 },
  lists: { from: 0.78, to: 0.97, top: 0.2, bottom: 0.6 },
  notes: { from: 0.03, to: 0.6, top: 0.9, bottom: 0.98 },
} as const;

/** Paper is less wide than a slide. */
export function areasOf({ width, height }: PNG): Readonly<Record<keyof typeof slideAreas, Share>> {
  return width / height < 1.5 ? recordAreas : slideAreas;
}

export function areaIn({ width, height }: PNG, { from, to, top, bottom }: Share, language: 'en' | 'ar'): Area {
  const [left, right] = language === 'ar' ? [1 - to, 1 - from] : [from, to];
  return {
    x: Math.round(left * width),
    y: Math.round(top * height),
    width: Math.round((right - left) * width),
    height: Math.round((bottom - top) * height),
  };
}

/** Where the most frequent colour of an area is first found, as an index into the bytes: what is behind its texts. */
function groundOf({ data, width: row }: PNG, { x, y, width, height }: Area): number {
  const counts = new Map<number, { count: number; at: number }>();
  for (let top = y; top < y + height; top += 1)
    for (let left = x; left < x + width; left += 1) {
      const at = (top * row + left) * 4;
      const colour = (data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0);
      const known = counts.get(colour);
      if (known) known.count += 1;
      else counts.set(colour, { count: 1, at });
    }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most), { count: 0, at: 0 }).at;
}

/** Share of the pixels of an area that stand out from its ground: how much is written there, wherever its lines break. */
export function inkIn(picture: PNG, area: Area): number {
  const { data, width: row } = picture;
  const brightness = (at: number): number => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
  const ground = brightness(groundOf(picture, area));
  let written = 0;
  for (let top = area.y; top < area.y + area.height; top += 1)
    for (let left = area.x; left < area.x + area.width; left += 1)
      if (Math.abs(brightness((top * row + left) * 4) - ground) > 150) written += 1;
  return written / (area.width * area.height);
}

/** The same picture with one area as empty as the page: what a slide would look like that has lost a part. */
export function without(picture: PNG, { x, y, width, height }: Area): PNG {
  const empty = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(empty.data);
  const ground = groundOf(picture, { x, y, width, height });
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1)
      picture.data.copy(empty.data, (row * picture.width + column) * 4, ground, ground + 4);
  }
  return empty;
}
