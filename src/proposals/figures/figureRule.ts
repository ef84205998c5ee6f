/** How a language writes figures: words before and after a number, the order of the noun, what makes a number no figure. */
import type { Qualifier } from '../../domain/records/record.ts';

export interface FigureLanguage {
  /** Pattern of one number. */
  readonly number: string;
  /** Letters that may be written together with a number. */
  readonly particles: string;
  /** Words between the two ends of a range: "five to six". */
  readonly range: string;
  /** Words before a number; the longest comes first. */
  readonly before: readonly (readonly [pattern: string, qualifier: Qualifier])[];
  /** Words after a number: "or more". */
  readonly after: readonly (readonly [pattern: string, qualifier: Qualifier])[];
  /** Before a number without its noun: "bringing the total to 6,900". What is counted is the group `noun`, or what the text counted last. */
  readonly total: RegExp;
  /** Amounts without a number: "several", "dozens of". */
  readonly vague: string;
  /** What may not stand before or after a number that is a figure: dates, ages, calibres, money. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** Ends the search for the noun. */
  readonly stop: RegExp;
  /** A number alone after such a verb counts persons: "killing 12". */
  readonly casualtyBefore: RegExp;
  /** A number alone before such a word counts persons: "12 were killed". */
  readonly casualtyAfter: RegExp;
  /** Before a number that is compared with the one before it: "17 people were killed, down from 110". */
  readonly compared: RegExp;
  /** Before and after a number that goes on with a list by place: "12 raids in Anbar, five in Nineveh". */
  readonly listed: readonly [before: RegExp, after: RegExp];
  /** One person: "arrested a man", "a soldier was killed". The words after the article are the group `words`, with its indices. */
  readonly single: readonly RegExp[];
}
