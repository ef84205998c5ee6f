/** Numbers, texts and choices as a link carries them. */

export function toNumber(text: string): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A number as a link can carry it: at most so many decimals, no exponent, no negative zero. */
export function writeNumber(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}

export const longestText = 200;

/** A text as a link can carry it: not too long, and without halves of characters, which cannot be encoded. */
export function writeText(text: string): string {
  return text.slice(0, longestText).replace(/\p{Surrogate}/gu, '\ufffd');
}

export function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}
