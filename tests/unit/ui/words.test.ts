import { globSync, readFileSync, readdirSync } from 'node:fs';
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
} from '../../../src/domain/records/categories.ts';
import { geoPrecisions, recordKinds } from '../../../src/domain/records/record.ts';
import type { Messages } from '../../../src/words/messages.ts';
import { wordsIn, type WordKey } from '../../../src/words/words.ts';

/** Every file of words, those that load late among them. */
const wordFiles = readdirSync('src/words').filter(
  (file) => !['words.ts', 'messages.ts', 'describeDate.ts'].includes(file),
);
const modules = await Promise.all(
  wordFiles.map(
    (file) => import(`../../../src/words/${file.replace('.ts', '')}.ts`) as Promise<Readonly<Record<string, Messages>>>,
  ),
);
const areas: Messages = Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
const keys = Object.keys(areas);
const sidesOf = (key: string): readonly [english: string, arabic: string] => areas[key] ?? ['', ''];

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
      const sides = areas[`${prefix}.${code}`];
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
      (key) => sidesOf(key)[0] === sidesOf(key)[1] && /\p{Letter}{3,}/u.test(sidesOf(key)[0].replace(/\{[^}]*\}/g, '')),
    );
    expect(
      sameInBoth.filter((key) => !['credits.other', 'key.shift', 'key.alt', 'key.escape', 'record.mgrs'].includes(key)),
    ).toEqual([]);
    for (const key of keys) expect(sidesOf(key)[0], key).not.toMatch(/[\u0600-\u06ff]/);
  });

  it('name the same values in both languages; Arabic may need the number beside a figure in words', () => {
    const values = (text: string): readonly string[] =>
      [...new Set(argumentsOf(new IntlMessageFormat(text, 'en').getAst()))].sort();
    for (const key of keys) {
      const [english, arabic] = sidesOf(key);
      const plural = (value: string): boolean => value === 'count' || value === 'form';
      const missing = values(english).filter((value) => !values(arabic).includes(value) && !plural(value));
      const further = values(arabic).filter((value) => !values(english).includes(value) && !plural(value));
      expect([missing, further], key).toEqual([[], []]);
    }
  });

  it('count in all six Arabic forms wherever they count', () => {
    for (const key of keys) {
      const plurals = sidesOf(key)[1].match(/, plural,/g)?.length ?? 0;
      for (const form of ['one', 'two', 'few', 'many', 'other']) {
        expect(
          sidesOf(key)[1].match(new RegExp(`\\b${form} \\{`, 'g'))?.length ?? 0,
          `${key} ${form}`,
        ).toBeGreaterThanOrEqual(plurals);
      }
    }
  });

  it.each(['en', 'ar'] as const)('can be said with every number: %s', (language) => {
    const side = language === 'en' ? 0 : 1;
    for (const key of keys) {
      const format = new IntlMessageFormat(sidesOf(key)[side], language);
      const named = argumentsOf(format.getAst());
      for (const number of [0, 1, 2, 3, 11, 100]) {
        const text = String(format.format(Object.fromEntries(named.map((name) => [name, number]))));
        expect(text.trim() === '' && number > 0, `${key} ${number}`).toBe(false);
      }
    }
  });

  it('write one and two as words in Arabic, never as a digit before a noun', () => {
    for (const key of keys) {
      const [, arabic] = sidesOf(key);
      const counted = [...arabic.matchAll(/\{(\w+), plural,/g)].map((match) => match[1] ?? '');
      if (counted.length === 0 || /\{low\}/.test(arabic)) continue;
      const format = new IntlMessageFormat(arabic, 'ar-IQ-u-nu-latn');
      for (const number of [1, 2]) {
        const values = Object.fromEntries(
          argumentsOf(format.getAst()).map((name) => [name, counted.includes(name) ? number : 77]),
        );
        expect(String(format.format(values)), key).not.toMatch(/(?<!\d)[12] ?[\u0621-\u064a]/);
      }
    }
  });

  it('speak the forms that the number asks for', () => {
    const sources = [0, 1, 2, 3, 11, 100].map((count) => wordsIn('ar').t('list.sources', { count }));
    expect(sources).toEqual(['من دون مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '100 مصدر']);
    const people = [1, 2, 3, 11, 100].map((count) => wordsIn('ar').t('counted.person', { figure: count, form: count }));
    expect(people).toEqual(['شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص']);
  });

  it('name the months of Iraq and the Levant once', () => {
    expect(wordsIn('ar').day(20472)).toBe('19 كانون الثاني 2026');
    for (const key of keys) expect(sidesOf(key)[1], key).not.toMatch(/يناير|فبراير|يونيو|أكتوبر/);
  });

  it('say nothing about what did not happen when the list is empty', () => {
    expect(wordsIn('en').t('list.empty.about', { outside: 2, filtered: 0, later: 1 })).toBe(
      '2 records are outside the window. 1 was published later.',
    );
    expect(wordsIn('ar').t('list.empty.about', { outside: 0, filtered: 2, later: 0 }).trim()).toBe(
      'سجلان تحجبهما عوامل التصفية.',
    );
  });
});

describe('style sheets', () => {
  // The frame of a sealed file is drawn before any theme is there, so src/app/sealed/frame.css has colours of its own.
  const sheets = globSync('src/ui/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const);

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
      // Sizes that components set.
      'room',
      'fit',
      'drawer-row',
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
