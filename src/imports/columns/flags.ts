/** Columns of yes and no that say whether a date or a place is approximate or exact: `date approximate`, `exact location`. */
import { foldLetters } from '../dates/foldDateText.ts';
import type { RawTable } from '../table/rawTable.ts';
import { spaced } from './columnWords.ts';
import { samplesOf, type Columns } from './guessDates.ts';

const doubtName =
  /(?:^| )(?:approximated?|approx|approximately|estimated?|uncertain|circa|inexact|imprecise|تقريبي|التقريبي|تقريبيه|تقديري|tahmini|yaklasik|approximative|geschatztes?|ungefahres?)(?: |$)/u;
const exactName = /(?:^| )(?:exact|precise|certain|confirmed|accurate|دقيق|موكد|kesin|exacte?|genaue?s?)(?: |$)/u;
const dateName = /(?:^| )(?:date|day|time|circa|تاريخ|التاريخ|tarih|tarihi|datum)(?: |$)/u;
const placeName =
  /(?:^| )(?:location|place|coordinates?|coords|position|geolocation|site|الموقع|المكان|موقع|konum|lieu|ort)(?: |$)/u;
const yes = /^(?:yes|y|true|1|نعم|oui|evet|ja)$/;
const no = /^(?:no|n|false|0|لا|non|hayir|nein)$/;

/** Names of such columns are often questions. */
const wordsOf = (name: string): string => spaced(name).replace(/[?؟]/g, '');

/** Whether the name of a column of dates says that all of them are estimates. */
export function isEstimate(name: string): boolean {
  return doubtName.test(wordsOf(name));
}

/** `approximate` or `exact` for a yes or no under such a name, empty where it says neither; undefined for any other text or name. */
export function flagWord(name: string, text: string): 'approximate' | 'exact' | '' | undefined {
  const plain = foldLetters(text);
  const value = yes.test(plain) ? true : no.test(plain) ? false : undefined;
  if (value === undefined) return undefined;
  const words = wordsOf(name);
  if (doubtName.test(words)) return value ? 'approximate' : '';
  if (exactName.test(words)) return value ? 'exact' : 'approximate';
  return undefined;
}

function findFlags(table: RawTable, about: RegExp): number {
  return table.columns.findIndex((column) => {
    if (!about.test(wordsOf(column.name))) return false;
    const texts = samplesOf(column, table.rows);
    return texts.length > 0 && texts.every((text) => flagWord(column.name, text) !== undefined);
  });
}

/** Such columns say the precision of dates and places; none of them holds a date or a place. */
export function byFlags(table: RawTable, columns: Columns, used: Set<number>): void {
  for (const [role, about] of [
    ['datePrecision', dateName],
    ['precision', placeName],
  ] as const) {
    const found = findFlags(table, about);
    if (found < 0 || used.has(found)) continue;
    columns[role] ??= found;
    used.add(found);
  }
}
