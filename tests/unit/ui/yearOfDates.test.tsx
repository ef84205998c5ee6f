/** Dates without a year wait for the year that they belong to. */
import '../../../src/words/imported.ts';
import '../../../src/words/imports.ts';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { noColumns, type Mapping } from '../../../src/imports/columns/mapping.ts';
import { DoubtFields } from '../../../src/ui/imports/DoubtFields.tsx';
import { isOpen } from '../../../src/ui/imports/draft.ts';
import { loadedStore, renderWith } from './renderWith.tsx';

const mapping: Mapping = { columns: noColumns, dateOrder: null, scale: 'own', assumedPrecision: 'unknown' };
const doubt = { code: 'year', sample: '28-Jan', count: 2 } as const;

it('asks for the year, which may also be unknown', async () => {
  const chosen: Mapping[] = [];
  const fields = (
    <DoubtFields doubts={[doubt]} mapping={mapping} onChange={(next) => chosen.push(next)} onSystem={() => undefined} />
  );
  const { user } = renderWith(loadedStore(), fields);
  expect(screen.getByText(/2 dates have no year/).textContent).toContain('28-Jan');
  const field = screen.getByLabelText('Year of dates without one');
  await user.selectOptions(field, '2026');
  await user.selectOptions(field, 'not known; their rows are left out');
  expect(chosen.map(({ year }) => year)).toEqual([2026, 0]);
  expect([mapping, ...chosen].map((each) => isOpen(doubt, each))).toEqual([true, false, false]);
});
