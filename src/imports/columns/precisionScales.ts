/** The precisions of ACLED, UCDP GED, GTD and GDELT, and those written in words, on the scale of this project (data/CODEBOOK.md, section 6). */
import { geoPrecisions, type GeoPrecision } from '../../domain/records/record.ts';
import { foldLetters, toLatinDigits } from '../dates/foldDateText.ts';
import { statedDistance } from '../numbers/readDistance.ts';
import { isMissing, plainNumber } from '../numbers/readNumbers.ts';
import type { PrecisionScale } from './mapping.ts';

export interface PlacePrecision {
  /** Index into `geoPrecisions`. */
  readonly code: number;
  /** NaN where the precision speaks of an area and not of a circle. */
  readonly radiusM: number;
}

const at = (precision: GeoPrecision, radiusM = Number.NaN): PlacePrecision => ({
  code: geoPrecisions.indexOf(precision),
  radiusM,
});

/**
 * 1: a named place, never a street, so to five kilometres. 2: part of a region, written at a town that represents it. 3: a larger region, written at its
 * capital. The coordinates of 2 and 3 are no position.
 */
const acled: Readonly<Record<string, PlacePrecision>> = {
  1: at('settlement', 5000),
  2: at('district'),
  3: at('governorate'),
};
const ucdp: Readonly<Record<string, PlacePrecision>> = {
  1: at('settlement', 5000),
  2: at('settlement', 25_000),
  3: at('district'),
  4: at('governorate'),
  5: at('line'),
  6: at('country'),
  7: at('country'),
};

/** GTD’s specificity: 1 the place itself; 2 and 3 the centroid of the smallest region that is known; 4 that of a governorate; 5 unknown. */
const gtd: Readonly<Record<string, PlacePrecision>> = {
  1: at('settlement', 5000),
  2: at('district'),
  3: at('district'),
  4: at('governorate'),
  5: at('country'),
};
/** GDELT’s type of a place: a country, a state of the USA, a city there, a city elsewhere, a first-level region elsewhere. */
const gdelt: Readonly<Record<string, PlacePrecision>> = {
  0: at('country'),
  1: at('country'),
  2: at('governorate'),
  3: at('settlement', 5000),
  4: at('settlement', 5000),
  5: at('governorate'),
};
const codes: Readonly<Record<Exclude<PrecisionScale, 'own'>, Readonly<Record<string, PlacePrecision>>>> = {
  acled,
  ucdp,
  gtd,
  gdelt,
};

/**
 * What files write in words, the doubtful first: “approximate village” does not count as a village. An approximate place is known to its district at best, so that it is
 * drawn at no point.
 */
const inWords: readonly (readonly [pattern: RegExp, found: PlacePrecision])[] = [
  [/\b(?:countr(?:y|ies)|national|adm(?:in)? ?0)\b|^(?:دوله|البلد|بلد|ulke|pays|كشور|ولات)$/u, at('country')],
  [/\bpart of (?:an? |the )?region\b/u, at('district')],
  [
    /\b(?:governorates?|provinces?|provincial|adm(?:in)? ?1|regions?|states?|gouvernorat|muhafaza|il merkezi|^il|il duzeyi|eyalet|bundesland|gouv|muhafazah|mohafazat?)\b|محافظه|استان|پاريزگا/u,
    at('governorate'),
  ],
  [
    /\b(?:(?:sub ?-?)?districts?|adm(?:in)? ?[23]|qada|nahiya|count(?:y|ies)|area|vicinity|ilce|approx\w*|estimat\w*|rough\w*|near\w*|around|general\w*|centroid|low|medium|uncertain|unclear|unverified|imprecise|inexact|inaccurate|yaklasik|tahmini|approximati\w*|nezik\w*|incertaine?|sous-prefecture|kreis|bezirk|ungefahr\w*|geschatzt\w*|unsicher|possibl[ey]|probable|presumed|likely|doubtful|partial|supheli|belirsiz|centroide?|arrondissement|zone)\b|(?:not|non|غير) ?-?(?:exact|precise|accurate|confirmed|verified|certain|sure|دقيق|محدد|مؤكد|موكد)|محتمل|مرجح|قضاء|ناحيه|تقريب|تقدير|شهرستان|نزيك/u,
    at('district'),
  ],
  [
    /\b(?:villages?|towns?|city|cities|settlements?|populated|neighbou?rhoods?|camps?|localit(?:y|ies)|quartiers?|hameau|dorf|stadt|ortschaft|mahalle|hay|koy|kasaba|sehir|ville)\b|قريه|مدينه|بلده|مخيم|روستا|^شهر$|گوند/u,
    at('settlement'),
  ],
  [
    /\b(?:exact\w*|precis\w*|accurate|site|points?|gps|street|address|building|coordinates?|confirmed|verified|high|kesin|tam|genau\w*|adresse|rue|sokak|bina)\b|دقيق|محدد|مؤكد|مضبوط|^ورد$/u,
    at('site'),
  ],
];

/** Whether a text is a code of a scale, and not words. */
export const isCode = (text: string): boolean => /^\d+(?:\.0+)?$/.test(toLatinDigits(text.trim()));

/** Undefined where the text is not a precision of the scale. An empty one, and one that says that nothing is known, is unknown. */
export function placePrecision(text: string, scale: PrecisionScale): PlacePrecision | undefined {
  const value = text.trim();
  if (isMissing(plainNumber(value))) return at('unknown');
  // Words are read as words, whatever the column is called.
  if (scale !== 'own' && isCode(value)) {
    const known = codes[scale];
    const code = toLatinDigits(value).replace(/\.0+$/, '');
    return Object.hasOwn(known, code) ? known[code] : undefined;
  }
  const own = geoPrecisions.find((precision) => precision === value.toLowerCase());
  if (own !== undefined) return at(own);
  const words = foldLetters(value).replace(/_/g, ' ');
  const named = inWords.find(([pattern]) => pattern.test(words))?.[1];
  const radiusM = statedDistance(value);
  return radiusM > 0 ? { code: (named ?? at('unknown')).code, radiusM } : named;
}

/**
 * Of the names of precision columns of the field, also cut to ten letters as in a DBF; null where the name says nothing, and where the column holds words.
 * `samples`: some of its texts.
 */
export function scaleOfColumn(name: string, samples: readonly string[]): PrecisionScale | null {
  if (samples.length > 0 && !samples.some(isCode)) return null;
  const plain = foldLetters(name).replace(/[^a-z]/g, '');
  if (plain.includes('acled')) return 'acled';
  if (/ucdp|^ged|ged$/.test(plain) || /^(?:where|date)prec(?:is?|ision)?(?:code)?$/.test(plain)) return 'ucdp';
  if (/^timepreci(?:s|sion)?(?:code)?$/.test(plain)) return 'acled';
  if (/^geopreci(?:s|sion)?(?:code)?$/.test(plain))
    return samples.some((text) => text !== '') && samples.every((text) => /^[123]?(?:\.0)?$/.test(text))
      ? 'acled'
      : null;
  if (plain === 'specificity') return 'gtd';
  return plain === 'actiongeotype' ? 'gdelt' : null;
}

/** Codes that the name of a column explains itself: `precision (1=exact, 2=village)`. */
export function legendOf(name: string): ReadonlyMap<string, string> {
  return new Map(
    [...name.matchAll(/(?<![\p{L}\d])(\d{1,2}|[A-Z]) ?[=:–-] ?([^,;|()\d]+)/gu)].map((found) => [
      found[1] ?? '',
      (found[2] ?? '').trim(),
    ]),
  );
}
