/** What a schema refuses, in words: each kind of fault, with the value that was found and what to write instead. */
import { describe, expect, it } from 'vitest';
import { composeIssues } from '../../../src/dataset/composeIssues.ts';

type Fault = Parameters<typeof composeIssues>[3][number];
const said = (input: unknown, issue: object, path: readonly (string | number)[] = ['a']): string => {
  const fault = { message: 'Invalid input', path, ...issue } as unknown as Fault;
  const [only] = composeIssues('f.json', 'x', input, [fault]);
  return `${only?.path ?? '-'}: ${only?.message} ${only?.remedy}`;
};
const type = (expected: string, more: object = {}): object => ({ code: 'invalid_type', expected, ...more });

describe('a fault of the schema', () => {
  it.each<readonly [input: unknown, issue: object, sentence: string]>([
    [{ a: 1 }, type('string'), 'a: Expected a text, found a number. Write a text.'],
    [{ a: 'x' }, type('number'), 'a: Expected a number, found a text. Write a number.'],
    [{ a: true }, type('int'), 'a: Expected a whole number, found true or false. Write a whole number.'],
    [{ a: null }, type('array'), 'a: Expected a list, found null. Write a list.'],
    [{ a: [] }, type('object'), 'a: Expected an object, found a list. Write an object.'],
    [{ a: {} }, type('boolean'), 'a: Expected true or false, found an object. Write true or false.'],
    [{ a: Infinity }, type('number'), 'a: Expected a number, found a number too large to be one. Write a number.'],
    [{ a: 1 }, type('date'), 'a: Expected date, found a number. Write date.'],
    [{ a: 1 }, type('string', { message: 'Write a name.' }), 'a: Expected a text, found a number. Write a name.'],
    [{}, type('string'), 'a: It is missing. Write a text.'],
    [{}, type('date'), 'a: It is missing. Write date.'],
    [{}, type('string', { message: 'Write a name.' }), 'a: It is missing. Write a name.'],
    [{}, { code: 'invalid_value', values: ['b', 'c'] }, 'a: It is missing. Write one of "b", "c".'],
    [{}, { code: 'custom' }, 'a: It is missing. Write a value.'],
    [{ a: 'd' }, { code: 'invalid_value', values: ['b', 'c'] }, 'a: "d" is not in the list. Write one of "b", "c".'],
    [{ a: 'd' }, { code: 'invalid_value', values: ['b'] }, 'a: "d" is not in the list. Write "b".'],
    [{ a: [1] }, { code: 'invalid_value', values: ['b'] }, 'a: a list is not in the list. Write "b".'],
    [
      { a: 1 },
      { code: 'unrecognized_keys', keys: ['b'] },
      'a: Unknown key "b". Correct the spelling or remove it; data/CODEBOOK.md lists the known keys.',
    ],
    [
      { a: 1 },
      { code: 'unrecognized_keys', keys: ['crs'] },
      'a: Unknown key "crs". Remove "crs": RFC 7946 knows longitude and latitude on WGS 84 only.',
    ],
    [
      { a: 1 },
      { code: 'unrecognized_keys', keys: ['b', 'crs'] },
      'a: Unknown key "b", "crs". Remove "crs": RFC 7946 knows longitude and latitude on WGS 84 only. Correct the spelling or remove it; data/CODEBOOK.md lists the known keys.',
    ],
    [{ a: 'x' }, { code: 'invalid_format' }, 'a: "x" cannot be read here. See data/CODEBOOK.md for what belongs here.'],
    [{ a: 'x' }, { code: 'invalid_format', message: 'Write a day.' }, 'a: "x" cannot be read here. Write a day.'],
    [
      { a: 5 },
      { code: 'too_big', maximum: 4 },
      'a: 5 cannot be read here. See data/CODEBOOK.md for what belongs here.',
    ],
  ])('of %j', (input, issue, sentence) => {
    expect(said(input, issue)).toBe(sentence);
  });

  it('shows long values up to sixty signs', () => {
    const fault = { code: 'invalid_format' };
    expect(said({ a: 'x'.repeat(58) }, fault)).toContain(`"${'x'.repeat(58)}" cannot`);
    expect(said({ a: 'x'.repeat(59) }, fault)).toContain(`"${'x'.repeat(56)}… cannot`);
  });

  it('of a position says how many numbers it has, or which is out of range', () => {
    const path = ['geometry', 'coordinates'];
    const of = (coordinates: unknown, issue: object): string => said({ geometry: { coordinates } }, issue, path);
    expect(of([1], { code: 'too_small', minimum: 2 })).toContain('The list has 1 entries; at least 2 are allowed.');
    expect(of([1, 2, 3, 4], { code: 'too_big', maximum: 3 })).toContain('has 4 entries; at most 3 are allowed.');
    expect(of('x', { code: 'too_big', maximum: 3 })).toContain('has another number of entries; at most 3');
    expect(of(181, { code: 'too_big', maximum: 180 })).toContain('181 is out of range. Write [longitude, latitude]');
  });

  it('without a path is one of the whole value, and no inherited member is shown', () => {
    expect(said(7, type('object'), [])).toBe('-: Expected an object, found a number. Write an object.');
    expect(said({}, type('string'), ['toString'])).toBe('toString: It is missing. Write a text.');
    expect(said({ a: null }, type('string'), ['a', 'b'])).toBe('a.b: It is missing. Write a text.');
    expect(said({ a: ['x'] }, type('number'), ['a', 0])).toBe('a.0: Expected a number, found a text. Write a number.');
  });
});
