/**
 * A place that the gazetteer lacks, added by a curator. It has a position only with the publication that gives it; without one it is known to lie in its
 * area and is drawn nowhere else.
 */
import { distanceKm } from '../domain/geo/distance.ts';
import { parsePosition } from '../domain/geo/parsePosition.ts';
import { foldName } from '../domain/records/fold.ts';
import type { LabelPosition, Place, SourceId } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import '../words/deskDraft.ts';
import { wordsIn, type WordKey } from '../words/words.ts';
import type { Json } from './change.ts';
import { putChange, type ChangeSet, type PutOptions } from './changeSet.ts';
import {
  addedCategories,
  holdersOf,
  placeFaults,
  positionSources,
  radiusOfText,
  type Gazetteer,
  type PlaceForm,
} from './placeForm.ts';
import { freeId, slugOf } from './slug.ts';

/** Largest radius of a site; a larger one is that of a settlement (`dataset/checks/precision.ts`). */
const siteRadiusM = 2000;

export interface AddedPlace {
  readonly changes: ChangeSet;
  readonly place: Place;
}

export interface AddPlaceContext {
  /** With the draft. */
  readonly data: Gazetteer;
  /** Day on which it is added, as EDTF: a publication is read up to it. */
  readonly today: string;
  readonly options: PutOptions;
}

const textJson = ({ en, ar }: Text): Json => ({ en: en.trim(), ar: ar.trim() });
const both = (key: WordKey, values: (side: 'en' | 'ar') => Record<string, string>): { en: string; ar: string } => ({
  en: wordsIn('en').t(key, values('en')),
  ar: wordsIn('ar').t(key, values('ar')),
});

/** The publication that gives the position and whoever speaks in it, added where the data have neither. */
function putPublication(
  changes: ChangeSet,
  { source, publication, url, name: { en: placeName } }: PlaceForm,
  { data, today, options }: AddPlaceContext,
): { readonly changes: ChangeSet; readonly source: SourceId; readonly claimant: string; readonly grade: string } {
  const known = positionSources(data).get(source);
  if (known !== undefined)
    return { changes, source, claimant: known, grade: `${data.sources.get(source)?.reliability ?? 'F'}2` };
  const name = publication.en.trim();
  const id = freeId(slugOf(name) || 'publication', (each) => data.sources.has(each));
  const speaker = [...data.actors.values()].find((actor) => foldName(actor.name.en) === foldName(name));
  const claimant = speaker?.id ?? freeId(slugOf(name) || 'publication', (each) => data.actors.has(each));
  const entry = {
    id,
    publisher: name,
    title: `[On ${placeName.trim()}]`,
    published: `../${today}`,
    url: url.trim(),
    reliability: 'F',
    kind: 'further',
    language: 'mul',
  };
  const added = putChange(changes, { kind: 'source', id }, entry, options);
  return {
    changes: speaker
      ? added
      : putChange(
          added,
          { kind: 'actor', id: claimant },
          { id: claimant, name: textJson(publication), type: 'analyst' },
          options,
        ),
    source: id,
    claimant,
    grade: 'F6',
  };
}

/** A label of an area closer than this would be read as the place (`dataset/checks/labels.ts`). */
const clearKm = 3;

/** Labels of areas beside the new place give way: the label stands in the middle of its area again. */
function clearLabels(changes: ChangeSet, position: LabelPosition, { data, options }: AddPlaceContext): ChangeSet {
  return [...data.places.values(), ...data.recordsById.values()]
    .filter(({ labelAt }) => labelAt && distanceKm(labelAt, position) < clearKm)
    .reduce((all, { id }) => putChange(all, { kind: 'field', id, field: 'labelAt' }, null, options), changes);
}

/** Six decimals are 10 cm: more is never known. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** The set with the place and, where a publication gives its position, the evidence. `form` has no faults. */
export function addPlace(changes: ChangeSet, form: PlaceForm, context: AddPlaceContext): AddedPlace | undefined {
  const { data, options } = context;
  const holder = holdersOf(data).find(({ key }) => key === form.holder);
  if (!holder || placeFaults(form, data).length > 0) return undefined;
  const finest = addedCategories[form.category];
  const found = form.isPlaced && finest !== null ? parsePosition(form.position) : undefined;
  const radiusM = found ? radiusOfText(form.radius) : null;
  const coordinates = found?.map(rounded);
  const precision =
    radiusM === null || finest === null ? holder.precision : radiusM > siteRadiusM ? 'settlement' : finest;
  // The area is part of the id: two desks that add one name in two areas mean two places.
  const id = freeId(
    slugOf(`${form.name.en} ${holder.within ?? holder.name.en}`) || `place-${slugOf(holder.name.en)}`,
    (each) => data.places.has(each) || data.recordsById.has(each),
  );
  const aliases = form.aliases.split(/[,،]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  const name = { en: form.name.en.trim(), ar: form.name.ar.trim() };
  const note = both(coordinates ? 'desk.place.note.placed' : 'desk.place.note', (side) => ({
    area: holder.name[side],
  }));
  const geometry = coordinates ? ({ type: 'Point', coordinates } as const) : null;
  const shared = {
    ...(holder.within === undefined ? {} : { within: holder.within }),
    ...(holder.area === undefined || geometry ? {} : { area: holder.area }),
  };
  const value: Json = {
    type: 'Feature',
    id,
    geometry,
    properties: {
      kind: 'place',
      category: form.category,
      name,
      aliases,
      geoPrecision: precision,
      radiusM,
      admin: { ...holder.admin } as Json,
      ...shared,
      note,
    },
  };
  const placed = putChange(changes, { kind: 'place', id }, value, options);
  const place: Place = {
    kind: 'place',
    id,
    category: form.category,
    name,
    aliases,
    geometry: geometry ? { type: 'Point', coordinates: [...geometry.coordinates] } : null,
    geoPrecision: precision,
    radiusM,
    admin: holder.admin,
    ...shared,
    claims: [],
    note,
  };
  if (!coordinates) return { changes: placed, place };
  const { changes: cited, source, claimant, grade } = putPublication(placed, form, context);
  const [longitude = 0, latitude = 0] = coordinates;
  const claim = {
    id: `${id}--${source}`,
    source,
    url: form.url.trim(),
    claimant,
    attribute: 'position',
    stance: 'asserts',
    grade,
    text: both('desk.place.evidence', () => ({ position: `${latitude}, ${longitude}` })),
  };
  const evident = putChange(cited, { kind: 'claim', id: claim.id }, { owner: id, claim }, options);
  return { changes: clearLabels(evident, [longitude, latitude], context), place };
}
