/** How long an event lasted, where a column says so beside its first day: `Duration (days)`. */
import { plainNumber } from '../numbers/readNumbers.ts';
import { isNothingSaid } from './datePrecision.ts';
import { foldLetters } from './foldDateText.ts';

const duration =
  /^(?:(?:event|total|estimated) )?duration(?: of (?:the )?event)?(?: in)?(?: (d|days?|w|weeks?))?$|^(?:duree|dauer|sure|suresi|(?:ال)?مده)(?: (?:en|in|ب))?(?: (jours?|tage?n?|gun|(?:بال|ال)?(?:ايام|يوم)|semaines?|wochen?|hafta|(?:بال|ال)?(?:اسابيع|اسبوع)))?$|^(days?|weeks?) duration$/u;
const measured =
  /^(\d{1,4}(?:\.\d+)?) ?(d|days?|jours?|tage?|gun|يوما?|ايام|w|wks?|weeks?|semaines?|wochen?|hafta|اسبوعا?|اسابيع)?$/u;
const ofWeeks = /^w|semaine|hafta|اسب|اساب/u;

/**
 * Reads the cells of a column of this name; null where the name speaks of no duration. The reader gives days: NaN where a cell says nothing or has no unit,
 * Infinity where it says nothing that is understood, so that the end is not known.
 */
export function durationReader(name: string): ((text: string) => number) | null {
  const found = duration.exec(foldLetters(name.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim());
  if (!found) return null;
  const own = found.slice(1).find((unit) => unit !== undefined);
  return (text) => {
    if (isNothingSaid(text)) return Number.NaN;
    const [, count, unit = own] = measured.exec(foldLetters(plainNumber(text))) ?? [];
    if (unit === undefined) return count === undefined && own !== undefined ? Infinity : Number.NaN;
    if (count === undefined) return Infinity;
    return Math.max(1, Math.ceil(Number(count) * (ofWeeks.test(unit) ? 7 : 1)));
  };
}
