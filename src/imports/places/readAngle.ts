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
  String.raw`^(${side})?\.? ?([+-]?${number}) ?(?:[°ºo˚*:d]|deg(?:rees?)?|درجه)? ?(?:(${number}) ?(?:['′’‘:m]|min(?:utes?)?|دقيقه)? ?(?:(${number}) ?(?:"|″|”|“|''|′′|s|sec(?:onds?)?|ثانيه)?)?)? ?,? ?(${side})?\.?$`,
  'u',
);

/** Degrees, minutes and seconds without a sign between them, or with hyphens, before the letter of the side: `331800N`, `044-24-00E`. */
const compact = new RegExp(String.raw`^(\d{2,3}?)-?(\d{2})-?(\d{2}(?:\.\d+)?) ?(${side})$`, 'u');

function readCompact([, degrees, minutes, seconds, letter = '']: readonly string[]): Angle | undefined {
  const [axis, sign] = sides[letter] ?? [null, 1];
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || Number(degrees) > (axis === 'latitude' ? 90 : 180))
    return undefined;
  return { degrees: sign * (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600), axis };
}

export interface Angle {
  readonly degrees: number;
  /** What the letter beside it says; null without one. */
  readonly axis: Axis | null;
}

/** Undefined where the text is not an angle. */
export function readAngle(written: string): Angle | undefined {
  const text = toLatinDigits(written)
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
    .toLowerCase();
  const packed = compact.exec(text);
  if (packed) return readCompact(packed);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, before, whole = '', minutes, seconds, after] = match;
  const value = (part: string | undefined): number => Number((part ?? '0').replace(',', '.'));
  if ((before !== undefined && after !== undefined) || value(minutes) >= 60 || value(seconds) >= 60) return undefined;
  if (minutes !== undefined && /[.,]/.test(whole)) return undefined;
  if (seconds !== undefined && /[.,]/.test(minutes ?? '')) return undefined;
  const [axis, sign] = sides[before ?? after ?? ''] ?? [null, 1];
  const size = Math.abs(value(whole)) + value(minutes) / 60 + value(seconds) / 3600;
  return { degrees: sign * (whole.startsWith('-') ? -size : size), axis };
}
