/** When two claims cannot both be right, reason by reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, isDisputed } from '../../../src/domain/records/figures.ts';
import type { Claim, Qualifier } from '../../../src/domain/records/record.ts';
import { aClaim, edtf } from './build.ts';

type Said = Partial<Claim>;
const disputed = (attribute: string, ...said: readonly Said[]): boolean =>
  isDisputed(said.map((each) => aClaim(attribute, each)));
const denies = { stance: 'denies' } as const;

describe('numbers', () => {
  it.each<[string, Said, Said, boolean]>([
    ['a floor fits everything above it', { value: 750, qualifier: 'at-least' }, { value: 3000 }, false],
    ['a floor fits its own number', { value: 750, qualifier: 'at-least' }, { value: 750 }, false],
    ['a floor does not fit less', { value: 750, qualifier: 'at-least' }, { value: 749 }, true],
    ['a ceiling fits its own number', { value: 7000, qualifier: 'at-most' }, { value: 7000 }, false],
    ['a ceiling does not fit more', { value: 7000, qualifier: 'at-most' }, { value: 7001 }, true],
    ['"more than" is not the number itself', { value: 100, qualifier: 'more-than' }, { value: 100 }, true],
    ['"more than" reaches to twice its number', { value: 100, qualifier: 'more-than' }, { value: 200 }, false],
    ['and no farther', { value: 100, qualifier: 'more-than' }, { value: 201 }, true],
    ['"more than none" fits any', { value: 0, qualifier: 'more-than' }, { value: 40 }, false],
    ['"fewer than" is not the number itself', { value: 100, qualifier: 'fewer-than' }, { value: 100 }, true],
    ['"fewer than" fits less', { value: 100, qualifier: 'fewer-than' }, { value: 99 }, false],
    ['"about" reaches 15 % up', { value: 100, qualifier: 'about' }, { value: 115 }, false],
    ['"about" reaches no farther', { value: 100, qualifier: 'about' }, { value: 116 }, true],
    ['two ranges that share an end fit', { low: 5, high: 6 }, { low: 6, high: 8 }, false],
    ['two ranges apart do not', { low: 5, high: 6 }, { low: 7, high: 8 }, true],
  ])('%s', (_, a, b, expected) => {
    expect(disputed('killed', a, b)).toBe(expected);
    expect(disputed('killed', b, a)).toBe(expected);
  });

  it('of different units or attributes are never compared', () => {
    expect(disputed('strength', { value: 6, unit: 'brigade' }, { value: 900, unit: 'person' })).toBe(false);
    expect(isDisputed([aClaim('killed', { value: 1 }), aClaim('injured', { value: 9 })])).toBe(false);
  });

  it('that are all true of one number are not disputed, whatever the number', () => {
    const truth = fc.integer({ min: 1, max: 5000 });
    const saying = (value: number): fc.Arbitrary<Said> =>
      fc.constantFrom<Said>(
        { value },
        { value, qualifier: 'about' },
        { value, qualifier: 'at-least' },
        { value, qualifier: 'at-most' },
        { low: value - 1, high: value + 2 },
        { value: value - 0.5, qualifier: 'more-than' },
        { value: value + 0.5, qualifier: 'fewer-than' },
        { value: value / 3, qualifier: 'at-least' },
      );
    fc.assert(
      fc.property(
        truth.chain((value) => fc.array(saying(value), { minLength: 1, maxLength: 6 })),
        (said) => {
          expect(disputed('killed', ...said)).toBe(false);
          expect(figuresOf(said.map((each) => aClaim('killed', each)))[0]?.low).toBe(
            Math.min(...said.map((each) => each.value ?? each.low ?? Infinity)),
          );
        },
      ),
    );
  });

  it('are disputed or not in whatever order they are told', () => {
    const said = fc.record({
      value: fc.integer({ min: 1, max: 30 }),
      qualifier: fc.constantFrom<Qualifier | undefined>(
        undefined,
        'about',
        'at-least',
        'at-most',
        'more-than',
        'fewer-than',
      ),
    });
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 5 }),
        (all) => disputed('killed', ...all) === disputed('killed', ...[...all].reverse()),
      ),
    );
  });
});

describe('denials', () => {
  it.each(['occurred', 'responsible', 'cause', 'intent', 'escaped', 'holder'])(
    'of %s dispute the assertion',
    (attribute) => {
      expect(disputed(attribute, {}, denies)).toBe(true);
      expect(disputed(attribute, denies, denies)).toBe(false);
    },
  );

  it.each(['status', 'capability', 'position', 'identification'])('of one %s are none of another', (attribute) => {
    expect(disputed(attribute, {}, denies)).toBe(false);
  });

  it('concern the party, the day and the number that they name', () => {
    expect(disputed('responsible', { actor: 'sdf' }, { ...denies, actor: 'sdf' })).toBe(true);
    expect(disputed('responsible', { actor: 'sdf' }, { ...denies, actor: 'isis' })).toBe(false);
    expect(disputed('when', { edtf: edtf('2026-02-06') }, { ...denies, edtf: edtf('2026-02') })).toBe(true);
    expect(disputed('when', { edtf: edtf('2026-02-06') }, { ...denies, edtf: edtf('2026-02-07') })).toBe(false);
    expect(disputed('escaped', { value: 1500 }, { ...denies, value: 1500 })).toBe(true);
    expect(disputed('escaped', { value: 120 }, { ...denies, value: 1500 })).toBe(false);
    expect(disputed('escaped', { value: 120 }, denies)).toBe(true);
  });
});

describe('parties', () => {
  it('dispute a deed, unless they are blamed for different days', () => {
    expect(disputed('perpetrator', { actor: 'a' }, { actor: 'b' })).toBe(true);
    expect(
      disputed('responsible', { actor: 'a', edtf: edtf('2026-01-18') }, { actor: 'b', edtf: edtf('2026-01-19') }),
    ).toBe(false);
  });

  it('dispute a site only when both are said to hold it on the same days', () => {
    expect(disputed('holder', { actor: 'a' }, { actor: 'b' })).toBe(false);
    expect(
      disputed('holder', { actor: 'a', edtf: edtf('../2026-01-18') }, { actor: 'b', edtf: edtf('2026-01-19/..') }),
    ).toBe(false);
    expect(
      disputed('holder', { actor: 'a', edtf: edtf('../2026-01-20') }, { actor: 'b', edtf: edtf('2026-01-19/..') }),
    ).toBe(true);
    expect(disputed('holder', { actor: 'a', edtf: edtf('2026') }, { actor: 'a', edtf: edtf('2026') })).toBe(false);
  });
});

describe('days', () => {
  it('that overlap once widened are no dispute', () => {
    expect(disputed('when', { edtf: edtf('2026-02-06~') }, { edtf: edtf('2026-02-09') })).toBe(false);
    expect(disputed('when', { edtf: edtf('2026-02-06~') }, { edtf: edtf('2026-02-10') })).toBe(true);
    expect(disputed('when', { edtf: edtf('2026-02-06') }, {})).toBe(false);
  });
});
