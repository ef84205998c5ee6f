/** The page's own formatter of messages says what the reference implementation says, for every text of the page. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createMessage } from '../../../src/words/formatMessage.ts';
import type { Messages } from '../../../src/words/messages.ts';

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/words/**/*.ts', { eager: true });
const isTable = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && Object.values(value).every((pair) => Array.isArray(pair));
const tables = Object.values(files)
  .flatMap((names) => Object.values(names))
  .filter(isTable);
const messages = tables.flatMap((table) =>
  Object.values(table).flatMap(([english, arabic]) => [
    { text: english, locale: 'en-GB' },
    { text: arabic, locale: 'ar-IQ-u-nu-latn' },
  ]),
);

/** Every argument has the same value. */
const allOf = (value: string | number): Readonly<Record<string, string | number>> =>
  new Proxy({}, { get: () => value, has: () => true, getOwnPropertyDescriptor: () => ({ value, configurable: true }) });

describe('a message', () => {
  it('reads as the reference implementation reads it, with every text of the page', () => {
    expect(messages.length).toBeGreaterThan(1000);
    for (const { text, locale } of messages) {
      const [own, reference] = [createMessage(text, locale), new IntlMessageFormat(text, locale)];
      for (const value of [0, 1, 2, 3, 11, 100, 1234.5, 'certain', 'north'])
        if (typeof value === 'number' || !/, (plural|number)/.test(text))
          expect(own(allOf(value)), text).toBe(String(reference.format(allOf(value))));
    }
  });

  it('nests choices, and counts by the plural around it', () => {
    const message = createMessage(
      '{n, plural, one {# {kind, select, a {apple #} other {thing}}} other {# of {m, plural, other {#}}}}',
      'en',
    );
    expect(message({ n: 1, kind: 'a' })).toBe('1 apple 1');
    expect(message({ n: 2, m: 1234 })).toBe('2 of 1,234');
  });

  it.each(['{', '{a', '{a,}', '{a, date}', '{a, plural, one {x}}', 'a}', '{a, select, other {x}'])(
    'refuses “%s”',
    (text) => {
      expect(() => createMessage(text, 'en')).toThrow();
    },
  );

  it('needs every value', () => {
    expect(() => createMessage('{a}', 'en')()).toThrow('“a”');
  });
});
