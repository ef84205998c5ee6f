/** The forms in which reports name a place of the gazetteer, and the nouns that say which of several places of one name is meant. */
import type { Place } from '../../domain/records/record.ts';
import { toPlain } from '../reading/plainText.ts';

/** Nouns beside a name, in the singular and plural, and the categories of places that they fit. */
const nouns: readonly (readonly [categories: readonly string[], ...nouns: string[]])[] = [
  [
    ['governorate'],
    'province',
    'provinces',
    'governorate',
    'governorates',
    'محافظة',
    'محافظتي',
    'محافظات',
    'محافظتا',
    'پارێزگا',
  ],
  [['district'], 'district', 'districts', 'قضاء', 'قضاءي', 'أقضية', 'ناحية', 'قەزا'],
  [['town'], 'city', 'cities', 'town', 'towns', 'مدينة', 'مدينتي', 'مدن', 'بلدة', 'بلدتي', 'بلدات'],
  [['village'], 'village', 'villages', 'hamlet', 'قرية', 'قريتي', 'قرى'],
  [['camp'], 'camp', 'camps', 'مخيم', 'مخيمي', 'مخيمات'],
  [['prison'], 'prison', 'prisons', 'jail', 'سجن', 'سجني', 'سجون'],
  [['crossing'], 'crossing', 'border crossing', 'border post', 'port of entry', 'معبر', 'منفذ', 'معبري'],
  [['desert'], 'desert', 'صحراء', 'بادية'],
];

const categoriesOfNoun: ReadonlyMap<string, readonly string[]> = new Map(
  nouns.flatMap(([categories, ...words]) => words.map((word) => [toPlain(word), categories] as const)),
);

/** The categories that a noun fits; undefined of other words. Arabic nouns may have particles before them. */
export function categoriesNamed(word: string): readonly string[] | undefined {
  const low = word.toLowerCase();
  return categoriesOfNoun.get(low) ?? categoriesOfNoun.get(low.replace(/^[وف]?[بل]?(?=\p{L}{3})/u, ''));
}

export interface PlaceForm {
  readonly place: Place;
  /** Without the noun that it has in the list ("Shaddadi" of "Shaddadi prison"): means the place only with other evidence. */
  readonly isShort: boolean;
}

const englishNoun = /\s+(?:province|governorate|district|city|town|village|(?:refugee )?camp|prison|crossing)$/i;
const arabicNoun = /^(?:محافظة|قضاء|مدينة|بلدة|قرية|مخيم|سجن|معبر|منفذ|صحراء)\s+/;

function withoutNoun(name: string): string | undefined {
  const short = name.replace(englishNoun, '').replace(arabicNoun, '');
  return short === name || short.length < 3 ? undefined : short;
}

/** "Iraq–Syria border": both ways round, as adjectives too, with the words that mean a border. */
function borderForms(name: string): readonly string[] {
  const sides = /^(\p{L}+)[-–](\p{L}+) border$/u.exec(name);
  if (!sides) return [];
  const [, one = '', other = ''] = sides;
  const adjective = (country: string): string => (country.endsWith('a') ? `${country}n` : `${country}i`);
  const pairs = [one, adjective(one)].flatMap((a) =>
    [other, adjective(other)].flatMap((b) => [`${a}-${b}`, `${b}-${a}`]),
  );
  const words = ['border', 'borders', 'frontier', 'frontiers', 'borderline', 'boundary'];
  return [
    ...pairs.flatMap((pair) => words.map((word) => `${pair} ${word}`)),
    ...words.flatMap((word) => [
      `${word} between ${one} and ${other}`,
      `${word} between ${other} and ${one}`,
      `${word} with ${other}`,
      `${one}'s western ${word}`,
    ]),
    'الحدود السورية العراقية',
    'الحدود مع سوريا',
    'الحدود بين العراق وسوريا',
    'الحدود بين سوريا والعراق',
    'الحدود السورية',
  ];
}

/** All names of a place. What the name adds in brackets is left out; of names joined by "/" each counts. */
export function placeForms(place: Place): readonly (readonly [string, PlaceForm])[] {
  const { name, aliases, category } = place;
  const whole = [name.en, name.ar, name.ckb ?? '', ...aliases]
    .map((each) => each.replace(/\s*\([^)]*\)/g, '').replace(/[,،].*$/, ''))
    .flatMap((each) => each.split(/\s+\/\s+/))
    .filter((each) => each !== '');
  const short = whole.flatMap((each) => withoutNoun(each) ?? []);
  const named = new Set(whole);
  return [
    ...whole.map((form) => [form, { place, isShort: false }] as const),
    ...(category === 'border' ? borderForms(name.en) : []).map((form) => [form, { place, isShort: false }] as const),
    ...short.filter((form) => !named.has(form)).map((form) => [form, { place, isShort: true }] as const),
  ];
}

/** Whether the place has this name with the Arabic article alone: then the word without it is another word. */
export function needsArticle({ name, category }: Place, folded: (text: string) => string, word: string): boolean {
  const key = folded(word);
  const own = name.ar.replace(/\s*\([^)]*\)/g, '').replace(arabicNoun, '');
  return category !== 'country' && own.startsWith('ال') && folded(own) === key;
}
