/** The key to the marks has the corner of a site that changed hands while one is in view. */
import { expect, it } from 'vitest';
import { patchSession } from '../../../src/store/store.ts';
import { SignLegend } from '../../../src/ui/layers/SignLegend.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

it.each([
  ['around al-Shaddadi', [40.6, 35.9, 40.9, 36.2], 1],
  ['around Baghdad', [44, 33, 45, 34], 0],
] as const)('%s', (_where, inSight, corners) => {
  const store = loadedStore({});
  patchSession(store, { inSight });
  renderWith(store, <SignLegend />);
  const labels = [...document.querySelectorAll('.legend-label')].map(({ textContent }) => textContent);
  expect(labels.filter((label) => label?.startsWith('Corner'))).toHaveLength(corners);
  expect(labels).toContain('Hollow: possible');
});
