/** A latitude or a longitude as people write it: decimal degrees, degrees and minutes, degrees, minutes and seconds, with a letter or word for the side. */
import { toLatinDigits } from '../dates/foldDateText.ts';

export type Axis = 'latitude' | 'longitude';

const sides: Readonly<Record<string, readonly [axis: Axis, sign: 1 | -1]>> = {
  n: ['latitude', 1],
  north: ['latitude', 1],
  ش: ['latitude', 1],
  شمال: ['latitude', 1],
  شمالا: ['latitude', 1],
  kuzey: ['latitude', 1],
  k: ['latitude', 1],
  nord: ['latitude', 1],
  شمالي: ['latitude', 1],
  باكور: ['latitude', 1],
  s: ['latitude', -1],
  south: ['latitude', -1],
  sud: ['latitude', -1],
  guney: ['latitude', -1],
  ج: ['latitude', -1],
  جنوب: ['latitude', -1],
  جنوبا: ['latitude', -1],
  e: ['longitude', 1],
  east: ['longitude', 1],
  ق: ['longitude', 1],
  شرق: ['longitude', 1],
  شرقا: ['longitude', 1],
  dogu: ['longitude', 1],
  est: ['longitude', 1],
  ost: ['longitude', 1],
  شرقي: ['longitude', 1],
  روژههلات: ['longitude', 1],
  w: ['longitude', -1],
  west: ['longitude', -1],
  ouest: ['longitude', -1],
  bati: ['longitude', -1],
  غ: ['longitude', -1],
  غرب: ['longitude', -1],
  غربا: ['longitude', -1],
};
const side = `(?:${Object.keys(sides)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const number = String.raw`\d+(?:[.,]\d+)?`;
const pattern = new RegExp(
  String.raw`^(${side})?[.:]? ?([+-]?${number}) ?(?:[°ºo˚*:d]|deg(?:rees?)?|درج(?:ه|ات))? ?(?:(${number}) ?(?:['′’‘:m]|min(?:utes?)?|دقيقه|دقايق)? ?(?:(${number}) ?(?:"|″|”|“|''|′′|s|sec(?:onds?)?|ثانيه|ثواني?)?)?)? ?,? ?(${side})?\.?$`,
  'u',
);

/**
 * Degrees, minutes and seconds without a sign between them, or with hyphens, with the letter of the side: `331800N`, `044-24-00E`; and degrees and minutes
 * alone: `3318N`, `33-18.25N`, `E04424.5`.
 */
const compact = new RegExp(String.raw`^(?:(${side}) ?)?(\d{2,3}?)-?(\d{2})-?(\d{2}(?:\.\d+)?) ?(${side})?$`, 'u');
const compactMinutes = new RegExp(String.raw`^(?:(${side}) ?)?(\d{2,3})-?(\d{2}(?:\.\d+)?) ?(${side})?$`, 'u');

function fromParts(letter: string, degrees: number, minutes: number, seconds: number): Angle | undefined {
  const [axis, sign] = sides[letter] ?? [null, 1];
  if (minutes >= 60 || seconds >= 60 || degrees > (axis === 'latitude' ? 90 : 180)) return undefined;
  return { degrees: sign * (degrees + minutes / 60 + seconds / 3600), axis };
}

/** Undefined where the text has no letter of a side, or two, or is spelled otherwise. */
function readCompact(text: string): Angle | undefined {
  const [, before, degrees, minutes, seconds, after] = compact.exec(text) ?? [];
  const one = (first: string | undefined, last: string | undefined): string | undefined =>
    first === undefined || last === undefined ? (first ?? last) : undefined;
  const letter = degrees === undefined ? undefined : one(before, after);
  if (letter !== undefined) return fromParts(letter, Number(degrees), Number(minutes), Number(seconds));
  const [, first, whole, rest, last] = compactMinutes.exec(text) ?? [];
  const sideLetter = whole === undefined ? undefined : one(first, last);
  return sideLetter === undefined ? undefined : fromParts(sideLetter, Number(whole), Number(rest), 0);
}

/** Persian tables write the decimal sign as a slash: `۳۳/۳۱۵۲`. */
const persianDecimal = /^([+-]?[۰-۹]{1,3})\/([۰-۹]{2,})$/;

export interface Angle {
  readonly degrees: number;
  /** What the letter beside it says; null without one. */
  readonly axis: Axis | null;
}

/** Undefined where the text is not an angle. */
export function readAngle(written: string): Angle | undefined {
  const text = toLatinDigits(written.trim().replace(persianDecimal, '$1.$2').replace(/^'/, ''))
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ةەہ]/g, 'ه')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ı/g, 'i')
    .replace(/\u066b/g, '.')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase()
    // East and west of Turkish, where no sign of degrees can be meant.
    .replace(/(?<=["'′″] ?)d$/, 'dogu')
    .replace(/(?<=["'′″°] ?)b$/, 'bati');
  const packed = readCompact(text);
  if (packed) return packed;
  const match = pattern.exec(text);
  // A letter O behind the last number may be a degree sign, west in French or east in German.
  if (!match || /\d ?o$/.test(text)) return undefined;
  const [, before, whole = '', minutes, seconds, after] = match;
  const value = (part: string | undefined): number => Number((part ?? '0').replace(',', '.'));
  if ((before !== undefined && after !== undefined) || value(minutes) >= 60 || value(seconds) >= 60) return undefined;
  if (minutes !== undefined && /[.,]/.test(whole)) return undefined;
  if (seconds !== undefined && /[.,]/.test(minutes ?? '')) return undefined;
  const [axis, sign] = sides[before ?? after ?? ''] ?? [null, 1];
  const size = Math.abs(value(whole)) + value(minutes) / 60 + value(seconds) / 3600;
  return { degrees: sign * (whole.startsWith('-') ? -size : size), axis };
}
