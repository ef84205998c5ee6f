/** Everything that draws and finds points of imported sets: loaded with the first of them. */
export { pickPoints } from './pickPoints.ts';
export { createPointLayer, radiusAt } from './pointLayer.ts';
