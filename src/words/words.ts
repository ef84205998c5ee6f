/**
 * Every text of the interface and of exported files, in English and Arabic. Messages use ICU MessageFormat, with all six Arabic plural forms.
 * Numbers and dates are formatted by `Intl`, and only here. A `Words` value serves one language.
 */
import { toUtcDate, type Day } from '../domain/time/day.ts';
import type { Language, Text } from '../domain/records/text.ts';
import type { boardWords } from './board.ts';
import type { boardExportWords } from './boardExport.ts';
import type { briefingWords } from './briefing.ts';
import type { drawModeWords } from './drawModes.ts';
import type { deskWords } from './desk.ts';
import type { deskDraftWords } from './deskDraft.ts';
import type { codeWords } from './codes.ts';
import type { compareWords } from './compare.ts';
import type { importedWords } from './imported.ts';
import type { drawerWords } from './drawer.ts';
import type { exportWords } from './export.ts';
import type { frameWords } from './frame.ts';
import type { guideWords } from './guide.ts';
import type { headlineWords } from './headline.ts';
import type { helpWords } from './help.ts';
import type { importFormWords } from './importForm.ts';
import type { importWords } from './imports.ts';
import type { layerWords } from './layers.ts';
import type { placeWords } from './places.ts';
import type { lookWords } from './looks.ts';
import type { plateWords } from './plates.ts';
import type { mapTroubleWords } from './mapTrouble.ts';
import type { printPageWords } from './printPage.ts';
import type { measureWords } from './measure.ts';
import type { detailWords } from './details.ts';
import type { filterDialogWords } from './filters.ts';
import type { timeMenuWords } from './timeMenus.ts';
import { createMessage, type MessageValues } from './formatMessage.ts';
import { messageOf } from './messages.ts';
import type { motionWords } from './motion.ts';
import type { proposalWords } from './proposals.ts';
import type { reconcileWords } from './reconcile.ts';
import type { recordWords } from './record.ts';
import type { sealWords } from './seal.ts';
import type { sealingWords } from './sealing.ts';
import type { sheetWords } from './sheets.ts';
import type { slideWords } from './slides.ts';
import type { tileWords } from './tiles.ts';
import type { timeWords } from './time.ts';
import type { unloadedWords } from './unloaded.ts';
import type { updateWords } from './updates.ts';
import './codes.ts';
import './frame.ts';
import './layers.ts';
import './record.ts';
import './time.ts';

/** Words that the first view does not need. Each file is imported by the part of the page that shows them. */
type LateWords = typeof boardWords &
  typeof boardExportWords &
  typeof briefingWords &
  typeof deskWords &
  typeof deskDraftWords &
  typeof timeMenuWords &
  typeof filterDialogWords &
  typeof detailWords &
  typeof drawModeWords &
  typeof compareWords &
  typeof importedWords &
  typeof drawerWords &
  typeof exportWords &
  typeof guideWords &
  typeof headlineWords &
  typeof helpWords &
  typeof importFormWords &
  typeof importWords &
  typeof measureWords &
  typeof motionWords &
  typeof proposalWords &
  typeof reconcileWords &
  typeof sealWords &
  typeof sealingWords &
  typeof sheetWords &
  typeof slideWords &
  typeof tileWords &
  typeof unloadedWords &
  typeof updateWords;

export type WordKey = keyof (typeof codeWords &
  typeof frameWords &
  typeof layerWords &
  typeof placeWords &
  typeof lookWords &
  typeof plateWords &
  typeof mapTroubleWords &
  typeof printPageWords &
  typeof recordWords &
  typeof timeWords &
  LateWords);
export type WordValues = MessageValues;

export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The message of a key, with its values filled in. */
  readonly t: (key: WordKey, values?: WordValues) => string;
  /** The message of a code (a category, a role, a precision) under a prefix; the code itself where no message exists. */
  readonly code: (prefix: string, code: string) => string;
  /** The language's side of a text from the data. */
  readonly text: (text: Text) => string;
  /** "19 January 2026". */
  readonly day: (day: Day) => string;
  /** "19 Jan 2026". */
  readonly dayShort: (day: Day) => string;
  /** "Mon 19 Jan 2026". */
  readonly weekday: (day: Day) => string;
  /** Two days as one range, "10 Jan – 7 Feb 2026"; one day where both are the same. */
  readonly dayRange: (from: Day, to: Day, month?: 'short' | 'long') => string;
  readonly number: (value: number, fractionDigits?: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Any other date part, through Intl with UTC. */
  readonly datePart: (day: Day, options: Intl.DateTimeFormatOptions) => string;
}

/** Latin digits in both languages, as in most Iraqi and Syrian reporting; tables stay comparable. `ar-IQ` gives Levantine month names. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' };

function createWords(language: Language): Words {
  const locale = locales[language];
  const side = language === 'en' ? 0 : 1;
  const compiled = new Map<WordKey, (values?: WordValues) => string>();
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    let format = formatters.get(key);
    if (!format) formatters.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
    return format;
  };
  const numbers: Intl.NumberFormat[] = [];
  const datePart: Words['datePart'] = (day, options) => dateFormat(options).format(toUtcDate(day));
  const t: Words['t'] = (key, values) => {
    let format = compiled.get(key);
    if (!format) {
      const message = messageOf(key);
      if (!message) throw new Error(`The words of “${key}” have not been loaded.`);
      compiled.set(key, (format = createMessage(message[side], locale)));
    }
    return format(values);
  };
  /** `formatRange` takes milliseconds, and the same few ranges are asked for with every step of a drag. */
  const ranges = new Map<string, string>();
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t,
    datePart,
    code: (prefix, code) => {
      const key = `${prefix}.${code}`;
      return messageOf(key) ? t(key as WordKey) : code;
    },
    text: (text) => text[language],
    day: (day) => datePart(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    dayShort: (day) => datePart(day, short),
    weekday: (day) => datePart(day, { weekday: 'short', ...short }),
    // Node and browsers write different spaces around the dash; files must not differ by where they were written.
    dayRange: (from, to, month = 'short') => {
      const key = `${from} ${to} ${month}`;
      let range = ranges.get(key);
      if (range === undefined) {
        range = dateFormat({ ...short, month })
          .formatRange(toUtcDate(from), toUtcDate(to))
          .replaceAll('\u2009', ' ');
        ranges.set(key, range);
      }
      return range;
    },
    number: (value, fractionDigits = 0) =>
      (numbers[fractionDigits] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits })).format(
        value,
      ),
    list: (items) => listFormat.format(items),
  };
}

/** One `Words` per language, created on first use. */
const spoken = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  let words = spoken.get(language);
  if (!words) spoken.set(language, (words = createWords(language)));
  return words;
}

/** The number that chooses the Arabic plural of a counted noun. One and two are words there, except after a qualifier or in a range. */
export function pluralFormOf(figure: string, count: number, words: Words): number {
  return figure === words.number(count) || count > 2 ? count : 100;
}
