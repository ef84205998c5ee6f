/** A row of the layers panel: its legend is what is on the map in sight, and its counts are words. */
import { expect, it } from 'vitest';
import { detentionLayer } from '../../../src/layers/catalogue/detentionLayer.ts';
import { patchSession } from '../../../src/store/store.ts';
import { LayerRow } from '../../../src/ui/layers/LayerRow.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

it.each([
  ['en', '6', '5 in view', '2 in view', /records shown.*of them in view/],
  ['ar', '6', '5 ظاهرة على الخريطة', 'اثنان ظاهران على الخريطة', /معروض.*منها ظاهر/],
] as const)('names what is in sight, and says the counts: %s', (language, shown, seen, fewer, whole) => {
  const store = loadedStore({ language });
  const entries = (): number => document.querySelectorAll('.legend-entry').length;
  patchSession(store, { inSight: [36, 30, 46, 38] });
  const { unmount } = renderWith(
    store,
    <ul>
      <LayerRow module={detentionLayer} sliders={false} />
    </ul>,
  );
  const all = entries();
  expect(all).toBeGreaterThan(1);
  const count = document.querySelector('.layer-count');
  expect(count?.getAttribute('title')).toMatch(whole);
  // The network of sites has no place: it is counted, and in no legend of the map.
  const said = (): readonly (string | null | undefined)[] =>
    ['.layer-shown', '.layer-parts'].map((part) => document.querySelector(part)?.textContent);
  expect(said()).toEqual([shown, seen]);
  unmount();
  // Around al-Shaddadi alone.
  patchSession(store, { inSight: [40.6, 35.9, 40.9, 36.2] });
  renderWith(
    store,
    <ul>
      <LayerRow module={detentionLayer} sliders={false} />
    </ul>,
  );
  expect(entries()).toBeLessThan(all);
  expect(said()).toEqual([shown, fewer]);
});
