/** Drawings and outlines as a link carries them: `line:41.1,34.4~42,35!rings:40.99,34.39:10,25`. Positions to five decimals, about a metre. */
import { drawingLimits, drawingOf, fewestPoints, type Drawing } from './drawing.ts';
import { oneOf, toNumber, writeNumber } from './partText.ts';
import type { Position } from '../geo/placement.ts';

const [betweenPoints, betweenDrawings] = ['~', '!'] as const;

export function writePositions(positions: readonly Position[]): string {
  return positions
    .map(([longitude, latitude]) => `${writeNumber(longitude, 5)},${writeNumber(latitude, 5)}`)
    .join(betweenPoints);
}

function readPosition(text: string): Position | undefined {
  const [longitude, latitude, ...rest] = text.split(',').map(toNumber);
  if (longitude === undefined || latitude === undefined || rest.length > 0) return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 ? [longitude, latitude] : undefined;
}

/** Undefined where one of them is none, or there are too many. */
export function readPositions(text: string): readonly Position[] | undefined {
  const positions = text.split(betweenPoints).flatMap((each) => {
    const position = readPosition(each);
    return position ? [position] : [];
  });
  return positions.length === text.split(betweenPoints).length && positions.length <= drawingLimits.points
    ? positions
    : undefined;
}

function writeDrawing(drawing: Drawing): string {
  if (drawing.kind !== 'rings') return `${drawing.kind}:${writePositions(drawing.positions)}`;
  return `rings:${writePositions([drawing.center])}:${drawing.radiiKm.map((km) => writeNumber(km, 3)).join(',')}`;
}

function readDrawing(text: string): Drawing | undefined {
  const [name = '', points = '', radii = '', ...rest] = text.split(':');
  const kind = oneOf(Object.keys(fewestPoints) as (keyof typeof fewestPoints)[], name);
  const positions = readPositions(points);
  const radiiKm = radii === '' ? [] : radii.split(',').map(toNumber);
  const sound =
    radiiKm.every((km) => km !== undefined && km > 0 && km <= drawingLimits.radiusKm) &&
    radiiKm.length <= drawingLimits.rings;
  if (!kind || !positions || !sound || rest.length > 0 || (kind === 'rings') !== radiiKm.length > 0) return undefined;
  return kind === 'rings' && positions.length > 1
    ? undefined
    : drawingOf(
        kind,
        positions,
        radiiKm.filter((km) => km !== undefined),
      );
}

export function writeDrawings(drawings: readonly Drawing[]): string {
  return drawings.map(writeDrawing).join(betweenDrawings);
}

/** Undefined where one of them is none, or there are too many. */
export function readDrawings(text: string): readonly Drawing[] | undefined {
  if (text === '') return [];
  const drawings = text.split(betweenDrawings).map(readDrawing);
  return drawings.length <= drawingLimits.drawings && !drawings.includes(undefined)
    ? drawings.filter((each) => each !== undefined)
    : undefined;
}
