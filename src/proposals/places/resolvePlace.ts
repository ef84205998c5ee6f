/** Which of several places of one name a text means, and how precisely the words say where. */
import type { GeoPrecision, Place, PlaceId } from '../../domain/records/record.ts';
import type { PlaceProposal, PlaceValue } from '../proposal.ts';
import { bearingOf, offsetFootprint } from './offset.ts';
import type { PlaceContext } from './placeContext.ts';
import type { PlaceForm } from './placeForms.ts';

/** Coarsest first: without evidence a name means the larger place, so that nothing is put more exactly than the text does. */
const order = [
  'country',
  'border',
  'governorate',
  'region',
  'district',
  'desert',
  'town',
  'neighbourhood',
  'village',
  'camp',
  'prison',
  'crossing',
];

function coarsest(places: readonly Place[]): Place | undefined {
  return [...places].sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))[0];
}

const isPoint = ({ geometry }: Place): boolean => geometry?.type === 'Point';

export interface Evidence {
  readonly context: PlaceContext;
  /** Categories of places that hold the people the sentence speaks of. */
  readonly held: readonly string[];
  /** What the same name meant where the text said which place it is. */
  readonly earlier: PlaceId | undefined;
}

const settlements: ReadonlySet<string> = new Set(['town', 'village', 'district', 'governorate']);

/** `settled`: the words beside the name say which place it is. */
export function choosePlace(
  forms: readonly PlaceForm[],
  { context, held, earlier }: Evidence,
): { readonly place: Place; readonly settled: boolean } | undefined {
  const places = [...new Set(forms.map(({ place }) => place))];
  const fitting = places.filter(({ category }) => context.categories?.includes(category));
  const fit = coarsest(fitting);
  if (fit) return { place: fit, settled: true };
  // "The town of Ain Issa" is not the camp of that name.
  const isInhabited = context.categories?.some((each) => settlements.has(each)) === true;
  if (isInhabited && places.every(({ category }) => category === 'camp' || category === 'prison')) return undefined;
  const whole = places.filter((place) => forms.some((form) => form.place === place && !form.isShort));
  const points = whole.filter(isPoint);
  if ((context.km !== undefined || context.direction !== undefined) && points.length > 0) {
    const town = points.find(({ category }) => category === 'town') ?? points[0];
    return town && { place: town, settled: false };
  }
  const remembered = places.find(({ id }) => id === earlier);
  if (remembered) return { place: remembered, settled: false };
  const holding = places.find(({ category }) => held.includes(category));
  const chosen =
    holding && !whole.some(({ category }) => category === 'governorate' || category === 'district')
      ? holding
      : coarsest(whole);
  return chosen && { place: chosen, settled: false };
}

const nearby: Readonly<Partial<Record<GeoPrecision, GeoPrecision>>> = { site: 'settlement', settlement: 'district' };

/** Where the words put the event, and why. */
export function valueOf(place: Place, context: PlaceContext, isName: boolean): Pick<PlaceProposal, 'value' | 'reason'> {
  const { direction, km, part, isNear } = context;
  const base: PlaceValue = {
    place: place.id,
    extent: isPoint(place) || (place.within !== undefined && place.category === 'village') ? 'at' : 'within',
    precision: place.geoPrecision,
  };
  const bearing = direction && bearingOf(direction);
  if (km !== undefined) {
    const footprint = offsetFootprint(place, km, bearing);
    const value = {
      ...base,
      extent: 'offset' as const,
      precision: footprint ? ('district' as const) : ('unknown' as const),
      bearing,
      km,
      footprint,
    };
    return {
      value,
      reason: {
        code: footprint ? 'place.offset' : 'place.offset-impossible',
        params: { km, direction: direction ?? '' },
      },
    };
  }
  if (direction && isPoint(place))
    return {
      value: { ...base, extent: 'offset', precision: 'district', bearing },
      reason: { code: 'place.direction', params: { direction } },
    };
  const named = direction ?? part;
  if (isNear)
    return {
      value: { ...base, extent: 'near', precision: nearby[place.geoPrecision] ?? place.geoPrecision },
      reason: { code: 'place.near', params: {} },
    };
  if (named && !isPoint(place))
    return { value: { ...base, part: named }, reason: { code: 'place.part', params: { part: named } } };
  const code = isName ? (base.extent === 'within' ? 'place.within' : 'place.name') : 'place.alias';
  return { value: base, reason: { code, params: {} } };
}
