/** Distances as files write them beside a position: `250 m`, `±2 km`, `within 5 miles`, `5–10 كم`. Of a span the larger number is used. */
import { foldLetters } from '../dates/foldDateText.ts';
import { englishForm, isMissing, notANumber, plainNumber, toNumber, type NumberForm } from './readNumbers.ts';

/** Metres of each unit. Words are folded. */
const units: readonly (readonly [words: string, metres: number])[] = [
  ['kms?|kilomet(?:er|re)s?|kilometros|км|километр(?:а|ов)?|كم|كلم|كيلو ?مترا?|كيلو|كيلومتر', 1000],
  ['nmi?|nautical miles?|ميل بحري', 1852],
  ['mi|miles?|mil|ميل|اميال', 1609.344],
  ['ft|feet|foot|قدم|اقدام', 0.3048],
  ['yds?|yards?|يارده', 0.9144],
  ['м|метр(?:а|ов)?|mt?s?|mtrs?|met(?:er|re)s?|م|متر|مترا|امتار', 1],
];
const anyUnit = units.map(([words]) => words).join('|');
const unitPatterns = units.map(([words, metres]) => [new RegExp(`^(?:${words})$`, 'u'), metres] as const);

/** Of a folded word for a unit; NaN for any other. */
export function metresOf(unit: string): number {
  return unitPatterns.find(([pattern]) => pattern.test(unit))?.[1] ?? Number.NaN;
}

const number = String.raw`\d[\d.,']*(?: \d{3})*`;
const stated = new RegExp(
  String.raw`(${number})(?: ?(?:-|to|a|bis|الي|تا|–) ?(${number}))? ?(${anyUnit})(?![\p{L}\d])`,
  'u',
);
const bare = new RegExp(
  String.raw`^(?:[~≈±<≤+/ -]|up to|within|less than|under|about|around|circa|ca\.?|approx\.?|max\.?|etwa|bis|environ|moins de|yaklasik|نحو|حوالي|تقريبا|ضمن|اقل من|حتي|حدود)* ?(${number})(?: ?(?:-|to|a|bis|الي|تا) ?(${number}))?$`,
  'u',
);

const inName = new RegExp(String.raw`(?:^| )(?:in )?(${anyUnit})(?= |$)`, 'u');

/** Metres of the unit that the name of a column gives; null where it gives none. */
export function unitOfColumn(name: string): number | null {
  const plain = foldLetters(name.replace(/([a-z])(?=(?:Km|M|Mi|Ft)$)/g, '$1 ')).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const found = inName.exec(plain)?.[1];
  if (found !== undefined) return metresOf(found);
  return /(?:radius|accuracy|precision|uncertainty)km$/.test(plain) ? 1000 : null;
}

/** A least distance: it does not say how far away the place may be. */
const openEnded =
  /^(?:>|≥|>=|more than|greater than|at least|over|beyond|min(?:imum)?\.?|plus de|au moins|mehr als|mindestens|uber|en az|اكثر من|لا يقل عن|علي الاقل|ما يزيد (?:عن|علي)|حداقل|بيش از|более|не менее)(?: |(?=\d))|\d ?\+(?: ?\p{L}+)?$|(?:or more|and more|at least|فاكثر|علي الاقل)$/u;

function statedIn(folded: string, form: NumberForm): number {
  const [, from, to, unit = ''] = openEnded.test(folded) ? [] : (stated.exec(folded) ?? []);
  const size = from === undefined ? Number.NaN : toNumber((to ?? from).trim(), form);
  return size >= 0 && size !== notANumber ? size * metresOf(unit) : Number.NaN;
}

/** A distance with its unit anywhere in a text, in metres; NaN where there is none. */
export function statedDistance(text: string): number {
  return statedIn(foldLetters(plainNumber(text)), englishForm);
}

/** Metres of a cell in a column of distances: NaN where nothing is known, `notANumber` where it is none. */
export function readDistance(text: string, metres: number, form: NumberForm): number {
  const plain = plainNumber(text);
  if (isMissing(plain)) return Number.NaN;
  const folded = foldLetters(plain);
  if (isMissing(folded)) return Number.NaN;
  const own = statedIn(folded, form);
  if (!Number.isNaN(own)) return own;
  if (/^-\d/.test(plain) || openEnded.test(folded)) return notANumber;
  const [, from, to] = bare.exec(folded) ?? [];
  const size = from === undefined ? notANumber : toNumber((to ?? from).trim(), form);
  return size === notANumber ? notANumber : size * metres;
}
