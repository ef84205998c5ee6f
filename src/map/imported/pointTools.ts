/** Everything that draws imported sets, as points or cells, and finds points: loaded with the first of them. */
export { createCellLayer } from './cellLayer.ts';
export { pickPoints } from './pickPoints.ts';
export { createPointLayer, radiusAt } from './pointLayer.ts';
