/** Capitals by which reports name a government: "Damascus denied", "told Baghdad". Elsewhere a capital is a place. */
import { toPlain } from '../reading/plainText.ts';

/** With the names by which the list of actors may have the government or those who speak for it. */
export const capitals: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['Washington', ['United States officials', 'Government of United States']],
      ['واشنطن', ['United States officials', 'Government of United States']],
      ['Baghdad', ['Government of Iraq']],
      ['بغداد', ['Government of Iraq']],
      ['Damascus', ['Government of Syria']],
      ['دمشق', ['Government of Syria']],
      ['Ankara', ['Turkish forces']],
      ['أنقرة', ['Turkish forces']],
    ] as const
  ).map(([capital, names]) => [toPlain(capital), names] as const),
);

const verbAfter =
  /^(?:'s)? (?:has|had|have|said|says|denie[sd]|accuse[sd]|announce[sd]|describe[sd]|warn(?:s|ed)|agree[sd]|did|does|would|will|wants?|insist(?:s|ed)|reject(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed)|call(?:s|ed) (?:for|on)|government|regime|authorities)\b/;
const objectBefore =
  /\b(?:told|warned|accused|accuses|urged|asked|pressed|blamed|support(?:s|ed)|with|allied with|by|between|loyal to|affiliated with|linked to|allied to) $/i;
const arabicBefore =
  /(?:^|\s)(?:(?:ال)?(?:مرتبط|موالي|متحالف|تابع)\p{L}* (?:مع |ب|ل)|مع )$|(?:^|\s)[وف]?(?:قالت|تقول|تقوله|اعلنت|نفت|اتهمت|اكدت|حذرت|طالبت|رفضت|وصفت|حكومه|سلطات|مع|ابلغت) $/u;

/** In capitals too: the dateline "BAGHDAD –". */
export function isCapital(plain: string): boolean {
  return capitals.has(plain) || capitals.has(plain.charAt(0) + plain.slice(1).toLowerCase());
}

/** Whether a capital at this place of the plain text stands for its government. */
export function isGovernment(plain: string, start: number, end: number): boolean {
  if (!isCapital(plain.slice(start, end))) return false;
  const before = plain.slice(0, start);
  return verbAfter.test(plain.slice(end)) || objectBefore.test(before) || arabicBefore.test(before);
}
