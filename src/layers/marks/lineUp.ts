/** Places for several marks around one point: cells of a honeycomb, none nearer to another than the pitch. */
export type Offset = readonly [x: number, y: number];

export interface Block {
  /** Relative to the centre of the block, row by row. */
  readonly cells: readonly Offset[];
  readonly width: number;
  readonly height: number;
}

const rowFactor = Math.sqrt(3) / 2;

/** A compact block of `count` cells. Two stand side by side, three form a triangle. */
export function honeycomb(count: number, pitch: number): Block {
  const columns = count <= 3 ? Math.min(count, 2) : Math.ceil(Math.sqrt(count));
  const raw = Array.from({ length: count }, (_, index): Offset => {
    const row = Math.floor(index / columns);
    return [((index % columns) + (row % 2) / 2) * pitch, row * pitch * rowFactor];
  });
  return centred(raw, pitch);
}

/** A block of one column. */
export function column(count: number, pitch: number): Block {
  return centred(
    Array.from({ length: count }, (_, index): Offset => [0, index * pitch]),
    pitch,
  );
}

function centred(raw: readonly Offset[], pitch: number): Block {
  const right = Math.max(0, ...raw.map(([x]) => x));
  const bottom = Math.max(0, ...raw.map(([, y]) => y));
  return {
    cells: raw.map(([x, y]): Offset => [x - right / 2, y - bottom / 2]),
    width: right + pitch,
    height: bottom + pitch,
  };
}
