/**
 * Where the rows of a set lie on the Mercator plane, in whole parts of the world: 2^32 of them from west to east and from north to south. Whole numbers
 * subtract without loss, so a shader finds the way from the camera to a row to 0.02 pixels even at zoom 18, wherever in the world the set lies.
 */
import type { ImportedColumns } from './importedColumns.ts';
import type { Position } from '../geo/placement.ts';
import { isPositionCode, placedAsOf } from './placedAs.ts';

/** Parts of the plane from one side of the world to the other. */
export const planeParts = 2 ** 32;

export interface MercatorColumns {
  /** 0 at 180° west, growing eastwards. */
  readonly x: Uint32Array;
  /** 0 at 85.05° north, growing southwards. */
  readonly y: Uint32Array;
  /** 1 where the row has a position at which it may be drawn: it has coordinates, and is known better than to a district. */
  readonly placed: Uint8Array;
}

/** 0–1 from west to east and from north to south. Beyond the poles of the projection the numbers lie outside. */
export function toPlane([longitude, latitude]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromPlane(x: number, y: number): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

type Placed = Pick<ImportedColumns, 'rows' | 'longitude' | 'latitude' | 'precision' | 'radiusM'>;

const known = new WeakMap<Uint8Array, MercatorColumns>();

/** Made once for each set. */
export function mercatorOf(set: Placed): MercatorColumns {
  const made = known.get(set.precision) ?? makeColumns(set);
  known.set(set.precision, made);
  return made;
}

function makeColumns(set: Placed): MercatorColumns {
  const { rows, longitude, latitude } = set;
  const placedAs = placedAsOf(set);
  const [x, y, placed] = [new Uint32Array(rows), new Uint32Array(rows), new Uint8Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const [across, down] = toPlane([longitude[row] ?? NaN, latitude[row] ?? NaN]);
    const holds = across >= 0 && across <= 1 && down >= 0 && down <= 1;
    if (!holds) continue;
    x[row] = Math.min(planeParts - 1, Math.round(across * planeParts));
    y[row] = Math.min(planeParts - 1, Math.round(down * planeParts));
    placed[row] = isPositionCode(placedAs[row] ?? 0) ? 1 : 0;
  }
  return { x, y, placed };
}
