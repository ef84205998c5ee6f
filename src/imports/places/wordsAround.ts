/** Words that stand beside the coordinates in one cell: a radius, a precision, a distance to another place, or what is not understood. */
import { geoPrecisions, type GeoPrecision } from '../../domain/records/record.ts';
import { placePrecision } from '../columns/precisionScales.ts';
import { foldLetters } from '../dates/foldDateText.ts';
import { statedDistance } from '../numbers/readDistance.ts';

export interface WordsAround {
  /** Null where the words say no precision. */
  readonly precision: GeoPrecision | null;
  /** Metres; NaN where the words give none. */
  readonly radiusM: number;
  /** The words were not understood, or give a place that is not that of the coordinates. */
  readonly noted: boolean;
}

/** Words that say nothing of how precise the place is. */
const harmless = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    '(?:alt(?:itude)?|elev(?:ation)?|height|h|ارتفاع|الارتفاع)[ :=]*-?\\d[\\d.]* ?(?:m|metres?|meters?|م|متر)?',
    'wgs[ -]?(?:19)?84|epsg ?:? ?4326|dd|decimal|degrees?|deg|gps|grid|gr|coord(?:inate)?s?|position|pos|location|loc|point|pt|exact|precise|map|ref',
    'lat(?:itude)?|lon(?:g(?:itude)?)?|lng|north|east|[nsew]|and',
    'دقيق|و|احداثيات|الاحداثيات|موقع|الموقع|نقطه|خط|شمال|شرق|شمالا|شرقا|درجه|ش|ق',
  ].join('|')})(?![\p{L}\d])`,
  'gu',
);
const negated = /(?<!\p{L})(?:not|no longer|wrong|false|instead of|ليس|ليست|degil|pas|nicht|خطا)(?!\p{L})/u;
const offset =
  /(?<!\p{L})(?:of|from|towards?|away|between|off|(?:nw|ne|sw|se|nnw|nne|ssw|sse|[ew]nw|[ew]ne)|(?:north|south|east|west)\p{L}*|من|عن|بين|على بعد|علي بعد|بعد|شمال\p{L}*|جنوب\p{L}*|شرق\p{L}*|غرب\p{L}*)(?!\p{L})/u;
const asRadius =
  /±|\+ ?\/ ?-|(?<!\p{L})(?:within|radius|accura\p{L}+|error|uncertain\p{L}*|precision|cep|buffer|up to|ضمن|نصف قطر|نصف القطر|بدقه|دقه|الدقه|yaricap|rayon|umkreis)(?!\p{L})/u;
const ofMiddle = /(?<!\p{L})(?:of|the|centre|center|middle|مركز|وسط)(?!\p{L})/gu;
/** Precisions that draw the place at no point. */
const coarse: ReadonlySet<GeoPrecision> = new Set(['district', 'governorate', 'country']);

const beside = (precision: GeoPrecision | null, radiusM: number, noted: boolean): WordsAround => ({
  precision,
  radiusM,
  noted,
});

/** `words`: what is left of a cell without its coordinates. Null where they say nothing, undefined where they say that the place is not there. */
export function readWordsAround(words: string): WordsAround | null | undefined {
  const folded = foldLetters(words).replace(/\s+/g, ' ');
  if (negated.test(folded)) return undefined;
  const distance = statedDistance(words);
  if (asRadius.test(folded)) {
    if (distance > 0) return beside(null, distance, false);
    return beside('district', Number.NaN, true);
  }
  if (distance > 0 && !/alt|elev|height|ارتفاع/u.test(folded)) return beside('district', distance, true);
  const rest = folded.replace(harmless, ' ');
  const named = geoPrecisions[placePrecision(rest, 'own')?.code ?? -1];
  if (named !== undefined && coarse.has(named)) return beside(named, Number.NaN, false);
  // A village or a site is the precision only where no other word stands there: it may be a part of a name.
  const isAlone = /^\P{L}*\p{L}+\P{L}*$/u.test(rest.replace(ofMiddle, ' '));
  if (isAlone && named === 'settlement') return beside(named, Number.NaN, false);
  if (isAlone && named === 'site') return null;
  if (offset.test(folded)) return beside('district', Number.NaN, true);
  return /\p{L}|[~≈?]/u.test(rest) ? beside('district', Number.NaN, true) : null;
}
