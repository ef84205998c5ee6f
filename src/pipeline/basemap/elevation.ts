/** Heights from ETOPO5, a grid of five minutes of arc (about nine kilometres), on any finer grid in the projection of the map. */
import { readFileSync } from 'node:fs';
import { basemapWindow } from '../../map/basemap/basemapWindow.ts';
import { at } from './geometry.ts';
import { debianFile, importTool } from './packages.ts';

interface NetCdf {
  readonly NetCDFReader: new (bytes: Uint8Array) => { readonly getDataVariable: (name: string) => readonly number[] };
}

export interface HeightGrid {
  readonly width: number;
  readonly height: number;
  /** Metres above the sea, row by row from the north-west; the sea is 0. */
  readonly metres: Float32Array;
  /** Length of a step on the ground, for each row. */
  readonly stepM: Float32Array;
}

const columns = 4320;
const cellsPerDegree = 12;
const radians = Math.PI / 180;
const earthRadiusM = 6_371_008.8;

const toMercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
const fromMercator = (value: number): number => (2 * Math.atan(Math.exp(value)) - Math.PI / 2) / radians;

/** Rows are evenly spaced in Web Mercator, because the map stretches a picture evenly between its corners. */
export async function readHeights(pixelsPerDegree: number): Promise<HeightGrid> {
  const { NetCDFReader } = await importTool<NetCdf>('netcdfjs', 'lib/index.js');
  const file = new NetCDFReader(readFileSync(debianFile('ferret-datasets', 'usr/share/ferret-vis/data/etopo5.cdf')));
  const source = soften(file.getDataVariable('ROSE'));
  const [west, south, east, north] = basemapWindow;
  const width = Math.round((east - west) * pixelsPerDegree);
  const height = Math.round(((toMercator(north) - toMercator(south)) / radians) * pixelsPerDegree);
  const metres = new Float32Array(width * height);
  const stepM = new Float32Array(height);
  for (let row = 0; row < height; row += 1) {
    const latitude = fromMercator(toMercator(north) - ((row + 0.5) / height) * (toMercator(north) - toMercator(south)));
    stepM[row] = (earthRadiusM * radians * Math.cos(latitude * radians)) / pixelsPerDegree;
    for (let column = 0; column < width; column += 1) {
      const longitude = west + ((column + 0.5) / width) * (east - west);
      metres[row * width + column] = sample(source, longitude * cellsPerDegree, (latitude + 90) * cellsPerDegree);
    }
  }
  return { width, height, metres, stepM };
}

/** Blurs with the weights 1 4 6 4 1, once along rows and once along columns: the source has steps of whole cells where only coarse surveys existed. */
function soften(source: readonly number[]): Float32Array {
  const kernel = [1, 4, 6, 4, 1];
  let heights = Float32Array.from(source, (metres) => Math.max(0, metres));
  for (const stride of [1, columns]) {
    const blurred = new Float32Array(heights.length);
    for (let cell = 2 * stride; cell < heights.length - 2 * stride; cell += 1) {
      blurred[cell] = kernel.reduce((sum, weight, i) => sum + weight * (heights[cell + (i - 2) * stride] ?? 0), 0) / 16;
    }
    heights = blurred;
  }
  return heights;
}

/** Cubic B-spline over sixteen cells: smoother than the grid, which suits a picture, and without ripples beside steep slopes. */
function sample(source: Float32Array, column: number, row: number): number {
  const left = Math.floor(column);
  const below = Math.floor(row);
  const across = weights(column - left);
  const up = weights(row - below);
  let sum = 0;
  for (let j = 0; j < 4; j += 1) {
    for (let i = 0; i < 4; i += 1) {
      const height = source[(below - 1 + j) * columns + left - 1 + i] ?? 0;
      sum += height * at(across, i) * at(up, j);
    }
  }
  return sum;
}

function weights(t: number): readonly number[] {
  return [(1 - t) ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6, t ** 3 / 6];
}
