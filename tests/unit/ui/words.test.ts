import { readFileSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import {
  actorTypes,
  attributes,
  categoriesOf,
  categoryCodes,
  controlStatuses,
  qualifiers,
  roles,
} from '../../../src/domain/categories.ts';
import { geoPrecisions, recordKinds } from '../../../src/domain/record.ts';
import { briefingWords } from '../../../src/words/briefing.ts';
import { bulkWords } from '../../../src/words/bulk.ts';
import { codeWords } from '../../../src/words/codes.ts';
import { compareWords } from '../../../src/words/compare.ts';
import { dataWords } from '../../../src/words/data.ts';
import { drawerWords } from '../../../src/words/drawer.ts';
import { exportWords } from '../../../src/words/export.ts';
import { frameWords } from '../../../src/words/frame.ts';
import { helpWords } from '../../../src/words/help.ts';
import { importWords } from '../../../src/words/imports.ts';
import { layerWords } from '../../../src/words/layers.ts';
import { measureWords } from '../../../src/words/measure.ts';
import type { Messages } from '../../../src/words/messages.ts';
import { motionWords } from '../../../src/words/motion.ts';
import { reconcileWords } from '../../../src/words/reconcile.ts';
import { recordWords } from '../../../src/words/record.ts';
import { sealWords } from '../../../src/words/seal.ts';
import { slideWords } from '../../../src/words/slides.ts';
import { tileWords } from '../../../src/words/tiles.ts';
import { timeWords } from '../../../src/words/time.ts';
import { updateWords } from '../../../src/words/updates.ts';
import { wordsIn, type WordKey } from '../../../src/words/words.ts';

const known = { ...layerWords, ...codeWords };
const areas = {
  ...briefingWords,
  ...bulkWords,
  ...codeWords,
  ...compareWords,
  ...dataWords,
  ...drawerWords,
  ...exportWords,
  ...frameWords,
  ...helpWords,
  ...importWords,
  ...layerWords,
  ...measureWords,
  ...motionWords,
  ...reconcileWords,
  ...recordWords,
  ...sealWords,
  ...slideWords,
  ...tileWords,
  ...timeWords,
  ...updateWords,
};
const keys = Object.keys(areas) as (keyof typeof areas)[];

const codes: readonly (readonly [prefix: string, codes: readonly string[]])[] = [
  ['kind', recordKinds],
  ['category', categoryCodes.map(({ kind, category }) => `${kind}/${category}`)],
  ['placeCategory', categoriesOf('place')],
  ['role', roles],
  ['attribute', attributes],
  ['precision', geoPrecisions],
  ['reliability', ['A', 'B', 'C', 'D', 'E', 'F']],
  ['credibility', ['1', '2', '3', '4', '5', '6']],
  ['actorType', actorTypes],
  ['status', controlStatuses],
  ['verdict', ['certain', 'possible', 'out']],
  ['qualifier', qualifiers],
  ['stance', ['asserts', 'denies']],
  ['sort', ['when', 'name', 'kind', 'place', 'reported']],
  ['country', ['IQ', 'SY']],
  ['unit', ['person', 'brigade', 'shell', 'site', 'km']],
];

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The parser’s number for text without a value. */
const literal = new IntlMessageFormat('text', 'en').getAst()[0]?.type;

/** The values that a message asks for, also inside its plural forms. */
function argumentsOf(elements: Elements): readonly string[] {
  return elements.flatMap((element): readonly string[] => [
    ...('value' in element && !('options' in element) && element.type !== literal ? [element.value] : []),
    ...('options' in element
      ? [element.value, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))]
      : []),
  ]);
}

it('says each key in one file', () => {
  const all = readdirSync('src/words').flatMap((file) =>
    [...readFileSync(`src/words/${file}`, 'utf8').matchAll(/^ {2}'([^']+)': \[/gm)].map((match) => match[1]),
  );
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

describe('codes', () => {
  it.each(codes)('%s: every code has words in both languages', (prefix, list) => {
    for (const code of list) {
      const sides = (known as Messages)[`${prefix}.${code}`];
      expect(
        sides?.every((side) => side !== ''),
        `${prefix}.${code}`,
      ).toBe(true);
      expect(wordsIn('ar').code(prefix, code)).toMatch(/[\u0600-\u06ff]/);
    }
  });
});

describe('messages', () => {
  it('are Arabic on the Arabic side, wherever they hold letters of their own', () => {
    const sameInBoth = keys.filter(
      (key) => areas[key][0] === areas[key][1] && /\p{Letter}{3,}/u.test(areas[key][0].replace(/\{[^}]*\}/g, '')),
    );
    expect(
      sameInBoth.filter((key) => !['credits.other', 'key.shift', 'key.alt', 'key.escape', 'record.mgrs'].includes(key)),
    ).toEqual([]);
    for (const key of keys) expect(areas[key][0], key).not.toMatch(/[\u0600-\u06ff]/);
  });

  it('name the same values in both languages', () => {
    const values = (text: string): readonly string[] =>
      [...new Set(argumentsOf(new IntlMessageFormat(text, 'en').getAst()))].sort();
    // The Arabic noun agrees with the count that the English figure only shows.
    const ofArabicAlone: Readonly<Record<string, readonly string[]>> = { 'chip.counted': ['count'] };
    for (const key of keys)
      expect(values(areas[key][1]), key).toEqual(
        values(areas[key][0])
          .concat(ofArabicAlone[key] ?? [])
          .sort(),
      );
  });

  it('count in all six Arabic forms wherever they count', () => {
    for (const key of keys) {
      const plurals = areas[key][1].match(/, plural,/g)?.length ?? 0;
      for (const form of ['one', 'two', 'few', 'many', 'other']) {
        expect(
          areas[key][1].match(new RegExp(`\\b${form} \\{`, 'g'))?.length ?? 0,
          `${key} ${form}`,
        ).toBeGreaterThanOrEqual(plurals);
      }
    }
  });

  it('speak the forms that the number asks for', () => {
    const sources = [0, 1, 2, 3, 11, 100].map((count) => wordsIn('ar').t('list.sources', { count }));
    expect(sources).toEqual(['بلا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '100 مصدر']);
  });

  it('say nothing about what did not happen when the list is empty', () => {
    expect(wordsIn('en').t('list.empty.about', { outside: 2, filtered: 0, later: 1 })).toBe(
      '2 records lie outside the window. 1 was published later.',
    );
    expect(wordsIn('ar').t('list.empty.about', { outside: 0, filtered: 2, later: 0 }).trim()).toBe(
      'سجلان تحجبهما المرشحات.',
    );
  });
});

describe('style sheets', () => {
  const folder = new URL('../../../src/ui/styles/', import.meta.url);
  const sheets = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

  it.each(sheets)('%s uses logical directions and colours of the theme only', (_name, css) => {
    expect(css.match(/(?:^|[\s;{-])(?:margin|padding|border|inset)?-?(?:left|right)\s*:/gm) ?? []).toEqual([]);
    expect(css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([]);
  });

  it('takes every colour from a variable that the theme sets', () => {
    const themed = new Set([
      'page',
      'panel',
      'panel-raised',
      'rule',
      'text',
      'text-quiet',
      'accent',
      'accent-text',
      'focus',
      'selected',
      'hover',
      'danger',
      'caution',
      'certain',
      'possible',
      'shadow',
    ]);
    const own = new Set(sheets.flatMap(([, css]) => [...css.matchAll(/--([\w-]+):/g)].map((match) => match[1] ?? '')));
    const used = sheets.flatMap(([, css]) => [...css.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? ''));
    expect(used.filter((name) => !themed.has(name) && !own.has(name))).toEqual([]);
  });
});

/** The key type itself proves that every text asked for exists. */
const typed: WordKey = 'app.name';
it('joins the areas into one list of keys', () => {
  expect(wordsIn('en').t(typed)).toBe('Border Brief');
});
