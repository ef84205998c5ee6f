/** What a curator says of a place that the gazetteer lacks, and what is missing in it. */
import { groupBy } from '../base/groupBy.ts';
import { parsePosition } from '../domain/geo/parsePosition.ts';
import type { Position } from '../domain/geo/placement.ts';
import { isInArea } from '../domain/geo/within.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { foldName } from '../domain/records/fold.ts';
import type { GeoPrecision, Place, PlaceId, SourceId } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import '../words/deskDraft.ts';
import type { WordKey } from '../words/words.ts';

/** Kinds of places that can be added, with the finest precision that a position gives them; null: an area, which has no position. */
export const addedCategories = {
  village: 'settlement',
  town: 'settlement',
  neighbourhood: 'settlement',
  camp: 'site',
  prison: 'site',
  crossing: 'site',
  district: null,
  region: null,
  desert: null,
} as const satisfies Readonly<Record<string, GeoPrecision | null>>;
export type AddedCategory = keyof typeof addedCategories;

/** As in `dataset/checks/precision.ts`. */
const largestRadiusM = 15_000;
/** West, south, east, north of what the data may cover. */
const covered = [28, 23, 57, 43] as const;

/** What a curator has typed, as text. */
export interface PlaceForm {
  readonly name: Text;
  /** Other spellings, separated by commas. */
  readonly aliases: string;
  readonly category: AddedCategory;
  /** Key of the area that holds it (`holdersOf`); empty where none is chosen. */
  readonly holder: string;
  /** Whether a source gives its position. */
  readonly isPlaced: boolean;
  /** Latitude and longitude, or MGRS. */
  readonly position: string;
  readonly radius: string;
  /** A publication of the data that gives positions; empty for another one. */
  readonly source: SourceId;
  /** Name of another publication. */
  readonly publication: Text;
  /** Address of the page or entry that gives the position. */
  readonly url: string;
}

export const emptyPlaceForm: PlaceForm = {
  name: { en: '', ar: '' },
  aliases: '',
  category: 'village',
  holder: '',
  isPlaced: false,
  position: '',
  radius: '2000',
  source: '',
  publication: { en: '', ar: '' },
  url: '',
};

/** An area that can hold a place. */
export interface Holder {
  readonly key: string;
  readonly name: Text;
  readonly precision: GeoPrecision;
  readonly within: PlaceId | undefined;
  readonly area: string | undefined;
  readonly admin: Place['admin'];
}

/** What the form is judged by: the data with the draft. */
export type Gazetteer = Pick<Dataset, 'places' | 'areas' | 'sources' | 'actors' | 'recordsById'>;

const isDrawnAsArea = ({ geometry, category }: Place): boolean =>
  geometry === null && ['district', 'governorate', 'country'].includes(category);

/** Districts, governorates and countries of the gazetteer, then the governorates that have only an outline. */
export function holdersOf({ places, areas }: Pick<Gazetteer, 'places' | 'areas'>): readonly Holder[] {
  const known = [...places.values()].filter(isDrawnAsArea);
  const taken = new Set(known.map(({ area }) => area));
  return [
    ...known.map((place) => ({
      key: `place:${place.id}`,
      name: place.name,
      precision: place.geoPrecision,
      within: place.id,
      area: undefined,
      admin: place.admin,
    })),
    ...[...areas.values()]
      .filter(({ id, kind }) => kind === 'governorate' && !taken.has(id))
      .map(({ id, name, country }) => ({
        key: `area:${id}`,
        name,
        precision: 'governorate' as const,
        within: undefined,
        area: id,
        admin: { country, adm1: id },
      })),
  ];
}

/** Publications of the data that have given positions, with whoever speaks in them; those that gave most come first. */
export function positionSources({ places, sources }: Gazetteer): ReadonlyMap<SourceId, string> {
  const claims = [...places.values()]
    .flatMap((place) => place.claims)
    .filter(({ attribute, url, source }) => attribute === 'position' && url && sources.get(source)?.kind === 'further');
  return new Map(
    [...groupBy(claims, ({ source }) => source)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([source, [first]]) => [source, first?.claimant ?? '']),
  );
}

/** A place of the gazetteer that has one of the names already. */
export function placeNamed(
  { name }: Pick<PlaceForm, 'name'>,
  { places }: Pick<Gazetteer, 'places'>,
): Place | undefined {
  const names = [name.en, name.ar].map(foldName).filter((each) => each !== '');
  return [...places.values()].find((place) =>
    [place.name.en, place.name.ar, ...place.aliases].some((each) => names.includes(foldName(each))),
  );
}

const isWhole = ({ en, ar }: Text): boolean => /\p{Script=Latin}/u.test(en) && /\p{Script=Arabic}/u.test(ar);

function isInside([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = covered;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Inside the outline of the area that is said to hold it; true where there is no outline. */
function isInHolder(position: Position, holder: Holder, { places, areas }: Gazetteer): boolean {
  const own = holder.area ?? (holder.within === undefined ? undefined : places.get(holder.within)?.area);
  const outline = own === undefined ? undefined : areas.get(own);
  return !outline || isInArea(position, outline.geometry);
}

/** Metres; 0 where the text is not a whole number. */
export function radiusOfText(text: string): number {
  return /^\d+$/.test(text.trim()) ? Number(text) : 0;
}

function positionFaults(form: PlaceForm, holder: Holder | undefined, data: Gazetteer): readonly WordKey[] {
  const { isPlaced, position: text, radius, source, publication, url, category } = form;
  if (!isPlaced || addedCategories[category] === null) return [];
  const position = parsePosition(text);
  const radiusM = radiusOfText(radius);
  return [
    ...(position && isInside(position) ? [] : (['desk.place.problem.position'] as const)),
    ...(position && holder && !isInHolder(position, holder, data) ? (['desk.place.problem.outside'] as const) : []),
    ...(radiusM >= 1 && radiusM <= largestRadiusM ? [] : (['desk.place.problem.radius'] as const)),
    ...(source !== '' || isWhole(publication) ? [] : (['desk.place.problem.source'] as const)),
    ...(/^https?:\/\/[^\s/]+\S*$/.test(url.trim()) && URL.canParse(url.trim())
      ? []
      : (['desk.place.problem.url'] as const)),
  ];
}

/** What is missing before the place can be added. */
export function placeFaults(form: PlaceForm, data: Gazetteer): readonly WordKey[] {
  const holder = holdersOf(data).find(({ key }) => key === form.holder);
  return [
    ...(isWhole(form.name) ? [] : (['desk.problem.languages'] as const)),
    ...(holder ? [] : (['desk.place.problem.holder'] as const)),
    ...positionFaults(form, holder, data),
  ];
}
