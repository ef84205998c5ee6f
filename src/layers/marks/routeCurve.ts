/**
 * The curve of a transfer. An end that is an area begins at its outline; an end that is not disclosed is a short way off and fades out, towards
 * the country where that much is stated.
 */
import type { Placement, Position, Route } from '../../domain/geo/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { PlaceId } from '../../domain/records/record.ts';
import { alongBorder, sidePoint } from './anchorOf.ts';

export interface Curve {
  /** From origin to destination, evenly spaced in the curve's own measure. */
  readonly points: readonly Position[];
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
}

const steps = 40;
/** Length of the stretch towards an undisclosed end, in degrees of latitude. */
const stubDegrees = 1;
/** Stretches towards undisclosed ends rise by this angle from one lane to the next, away from the arrows between the countries. */
const fan = { first: 2, step: 20 } as const;
/** Where arrows between the two countries cross the border: share of its length from the north of the first, and between one and the next. */
const crossingShare = { first: 0.3, step: 0.045 } as const;
/** How far such an arrow reaches into each country, in degrees of latitude: less into Syria, where most marks stand. */
const reachDegrees = { SY: 0.35, IQ: 0.95 } as const;

/** Longitude shrunk so that directions are about right here. */
const squeeze = Math.cos((35 * Math.PI) / 180);

type Plane = readonly [x: number, y: number];
const toPlane = ([longitude, latitude]: Position): Plane => [longitude * squeeze, latitude];
const toPosition = ([x, y]: Plane): Position => [x / squeeze, y];

function outline(placement: Placement & { kind: 'area' }): readonly Position[] {
  const { geometry } = placement.area;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap((rings) => rings[0] ?? [])
    .map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
}

function nearest(candidates: readonly Position[], target: Position): Position | undefined {
  const [x, y] = toPlane(target);
  const far = (position: Position): number => Math.hypot(toPlane(position)[0] - x, toPlane(position)[1] - y);
  return [...candidates].sort((a, b) => far(a) - far(b) || a[0] - b[0] || a[1] - b[1])[0];
}

function borderPositions({ border }: Dataset): readonly Position[] {
  return (border?.coordinates ?? []).map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
}

/** Positions at which a placement may be touched. */
function candidatesOf(placement: Placement | null, dataset: Dataset): readonly Position[] {
  if (placement?.kind === 'point') return [placement.position];
  if (placement?.kind === 'area') return outline(placement);
  if (placement?.kind === 'line') return borderPositions(dataset);
  return [];
}

const middle = (positions: readonly Position[]): Position => {
  const [longitudes, latitudes] = [
    positions.map(([longitude]) => longitude),
    positions.map(([, latitude]) => latitude),
  ];
  return [
    (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
};

const towards = { IQ: [1, 0], SY: [-1, 0] } as const;

function turned([x, y]: Plane, degrees: number): Plane {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
}

function stepFrom(position: Position, [dx, dy]: Plane, degrees: number): Position {
  const [x, y] = toPlane(position);
  return toPosition([x + dx * degrees, y + dy * degrees]);
}

type Ends = { readonly from: PlaceId | null; readonly to: PlaceId | null };

function countryOf(place: PlaceId | null, dataset: Dataset): 'IQ' | 'SY' | undefined {
  const country = place === null ? undefined : dataset.places.get(place)?.admin.country;
  return country === 'IQ' || country === 'SY' ? country : undefined;
}

/** The point of a placement that looks towards a country: half-way up that side of an area. */
function edgeTowards(placement: Placement, country: 'IQ' | 'SY' | undefined, dataset: Dataset): Position | undefined {
  if (placement.kind === 'area' && country)
    return sidePoint(placement.area.geometry, country === 'IQ' ? 'east' : 'west');
  const known = candidatesOf(placement, dataset);
  return known.length === 0 ? undefined : nearest(known, stepFrom(middle(known), [0.3, 0.95], 20));
}

/** Where an end that is only known as a country, or not at all, is hinted at: towards that country, else upwards. */
function hint(
  placement: Placement,
  place: PlaceId | null,
  lane: number,
  dataset: Dataset,
): { readonly near: Position; readonly far: Position } | undefined {
  const country = countryOf(place, dataset);
  const rise = (fan.first + lane * fan.step) * (country === 'SY' ? -1 : 1);
  const near = edgeTowards(placement, country, dataset);
  return near && { near, far: stepFrom(near, turned(country ? towards[country] : [0.3, 0.95], rise), stubDegrees) };
}

/**
 * A transfer of which only the two countries are stated: across the border, open at both ends. Where it crosses says nothing; arrows keep apart
 * along the border by their lanes.
 */
function acrossBorder(ends: Ends, lane: number, dataset: Dataset): Curve | undefined {
  const [from, to] = [countryOf(ends.from, dataset), countryOf(ends.to, dataset)];
  if (!from || !to || from === to || !dataset.border) return undefined;
  const centre = alongBorder(dataset.border, Math.min(0.95, crossingShare.first + lane * crossingShare.step));
  return (
    centre && {
      points: bend(
        stepFrom(centre, towards[from], reachDegrees[from]),
        stepFrom(centre, towards[to], reachDegrees[to]),
        0,
      ),
      fadesIn: true,
      fadesOut: true,
    }
  );
}

/** How far an arrow from a known area reaches beyond the border, in degrees of latitude, and how much it turns south there. */
const beyond = { degrees: 0.5, turn: -35 } as const;

/**
 * From the label of an area over the border, open at the end: no source says where in the other country. It crosses where the border is nearest, which
 * says nothing either.
 */
export function acrossFrom(start: Position, ends: Ends, lane: number, dataset: Dataset): Curve | undefined {
  const crossing = nearest(borderPositions(dataset), start);
  if (!crossing || countryOf(ends.to, dataset) === undefined) return undefined;
  const [[ax, ay], [bx, by]] = [toPlane(start), toPlane(crossing)];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const ahead = turned([(bx - ax) / length, (by - ay) / length], beyond.turn);
  return { points: bend(start, stepFrom(crossing, ahead, beyond.degrees), lane), fadesIn: false, fadesOut: true };
}

function bend(from: Position, to: Position, lane: number): readonly Position[] {
  const [[ax, ay], [bx, by]] = [toPlane(from), toPlane(to)];
  const bulge = 0.16 + lane * 0.13;
  const control: Plane = [(ax + bx) / 2 - (by - ay) * bulge, (ay + by) / 2 + (bx - ax) * bulge];
  return Array.from({ length: steps + 1 }, (_, index): Position => {
    const t = index / steps;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return toPosition([p * ax + q * control[0] + r * bx, p * ay + q * control[1] + r * by]);
  });
}

/** Which transfers keep apart by lanes: those between the same ends, and all of which only the countries are stated. */
export function laneKey({ from, to }: Route, ends: Ends): string {
  const isPlaced = (end: Placement | null): boolean => end !== null && end.kind !== 'none';
  return isPlaced(from) || isPlaced(to) ? `${ends.from ?? '?'} → ${ends.to ?? '?'}` : 'countries';
}

/** Undefined where nothing can be drawn: neither end has a place, and the two countries are not stated. */
export function routeCurve(route: Route, ends: Ends, lane: number, dataset: Dataset): Curve | undefined {
  const [origins, destinations] = [candidatesOf(route.from, dataset), candidatesOf(route.to, dataset)];
  if (origins.length > 0 && destinations.length > 0) {
    const from = nearest(origins, middle(destinations));
    const to = from && nearest(destinations, from);
    const apart = from && to && (from[0] !== to[0] || from[1] !== to[1]);
    return apart ? { points: bend(from, to, lane), fadesIn: false, fadesOut: false } : undefined;
  }
  if (route.from && origins.length > 0) {
    const stub = hint(route.from, ends.to, lane, dataset);
    return stub && { points: bend(stub.near, stub.far, 0), fadesIn: false, fadesOut: true };
  }
  if (route.to && destinations.length > 0) {
    const stub = hint(route.to, ends.from, lane, dataset);
    return stub && { points: bend(stub.far, stub.near, 0), fadesIn: true, fadesOut: false };
  }
  return acrossBorder(ends, lane, dataset);
}
