/** The forces of the border ledger: their strength is that of their claims, and there is none where nobody gives one. */
import { expect, it } from 'vitest';
import { answerLedger } from '../../../src/domain/board/ledger.ts';
import { inputOf, winter } from './boardInput.ts';

it('counts the thirteen brigades on alert by force, and gives no strength to those that only watch', () => {
  const { forces } = answerLedger(inputOf(winter));
  const of = (category: string): readonly unknown[] =>
    forces
      .filter((force) => force.category === category)
      .map(({ force, strength }) => [force, strength?.low, strength?.high, strength?.unit]);
  expect(of('alert')).toEqual(
    expect.arrayContaining([
      ['iraqi-army', 4, 4, 'brigade'],
      ['border-guard', 3, 3, 'brigade'],
      ['pmf', 6, 6, 'brigade'],
    ]),
  );
  expect(forces.some(({ strength }) => strength === null)).toBe(true);
});
