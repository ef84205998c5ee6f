/** Which records a place has: at it, in its district, in its governorate. Each record is in the nearest of the three alone. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Dataset, ReferenceArea } from '../records/dataset.ts';
import type { Place } from '../records/record.ts';
import type { Shown } from '../records/visible.ts';
import { distanceKm } from './distance.ts';
import type { Position } from './placement.ts';

export const nearnesses = ['at', 'district', 'governorate'] as const;
export type Nearness = (typeof nearnesses)[number];

/** Within this distance of a town a site is at the town. */
const atKm = 5;

export interface AreasOfPlace {
  readonly district: ReferenceArea | null;
  readonly governorate: ReferenceArea | null;
}

export function areasOfPlace({ admin, area }: Place, { areas }: Dataset): AreasOfPlace {
  const known = (code: string | undefined): ReferenceArea | null =>
    (code === undefined ? undefined : areas.get(code)) ?? null;
  const own = known(area);
  return {
    district: own?.kind === 'district' ? own : known(admin.adm2),
    governorate: own?.kind === 'governorate' ? own : known(admin.adm1),
  };
}

/** What is outlined for a place: its district, else its governorate. */
export function outlineOfPlace(place: Place, dataset: Dataset): ReferenceArea | null {
  const { district, governorate } = areasOfPlace(place, dataset);
  return district ?? governorate;
}

export function pointOfPlace({ geometry }: Place): Position | null {
  const [x, y] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return x === undefined || y === undefined ? null : [x, y];
}

/** An envelope contains more than its district: there the gazetteer decides. */
function isIn(area: ReferenceArea | null, position: Position, { adm1, adm2 }: Partial<Place['admin']>): boolean {
  if (area === null) return false;
  return area.envelope ? adm1 === area.id || adm2 === area.id : booleanPointInPolygon([...position], area.geometry);
}

/** Null: neither at the place nor in its areas. */
export function nearnessOf({ facts: { placement } }: Shown, place: Place, dataset: Dataset): Nearness | null {
  const { district, governorate } = areasOfPlace(place, dataset);
  if (placement.kind === 'area') {
    if (placement.place === place.id && !place.area) return 'at';
    if (placement.area.id === district?.id) return 'district';
    const isOfGovernorate = dataset.places.get(placement.place ?? '')?.admin.adm1 === governorate?.id;
    return placement.area.id === governorate?.id || (governorate && isOfGovernorate) ? 'governorate' : null;
  }
  if (placement.kind !== 'point') return null;
  const at = pointOfPlace(place);
  if (at && distanceKm(at, placement.position) <= atKm) return 'at';
  const admin = dataset.places.get(placement.place)?.admin ?? {};
  if (isIn(district, placement.position, admin)) return 'district';
  return isIn(governorate, placement.position, admin) ? 'governorate' : null;
}

/** Lists in the order of `shown`. */
export function recordsAbout(
  place: Place,
  shown: readonly Shown[],
  dataset: Dataset,
): Readonly<Record<Nearness, readonly Shown[]>> {
  const judged = shown.map((one) => [one, nearnessOf(one, place, dataset)] as const);
  const of = (nearness: Nearness): readonly Shown[] =>
    judged.filter(([, found]) => found === nearness).map(([one]) => one);
  return { at: of('at'), district: of('district'), governorate: of('governorate') };
}
