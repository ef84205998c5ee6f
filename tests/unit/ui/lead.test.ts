/** The details begin with one sentence: when, where as exactly as it is known, the first figures. */
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/domain/view/view.ts';
import { createAppStore, patchSession } from '../../../src/store/store.ts';
import { leadOf } from '../../../src/ui/details/leadOf.ts';
import { layerOf, selectLayerContext, toReading } from '../../../src/ui/layerContext.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';

function leadOfRecord(id: string, language: 'en' | 'ar' = 'en'): string | undefined {
  const store = createAppStore({ ...defaultView(dataset.firstDay, dataset.lastDay), language });
  patchSession(store, { dataset, facts, phase: 'ready' });
  const [each, context] = [facts.get(id), selectLayerContext(store.getState())];
  if (!each || !context) return undefined;
  const shown = toReading(store.getState(), each);
  return leadOf(shown, layerOf(each)?.facts(shown, context) ?? [], context);
}

describe('the lead of the details', () => {
  it.each([
    [
      'shaddadi-escape-2026-01-19',
      '19 January 2026 · Al-Shaddadi prison · Escaped: 100–1,500 (claims disagree) · Recaptured: 81–130 (claims disagree)',
    ],
    ['hazar-strike-2026-02-06', /^6 February 2026 · Somewhere in Hatra district/],
    ['site-aqtan-prison', /Al-Aqtan prison · Control: Held by Ministry of Interior of Syria, since 23 January 2026$/],
    ['alert-pmf-2026-02', /Along the border; no source says where · Strength: 6/],
    ['transfer-hasakah-iraq-2026', /Northeastern Syria → Iraq · As of the window: /],
  ])('of %s', (id, lead) => {
    expect(leadOfRecord(id)).toMatch(lead);
  });

  it('is there for every record, in both languages', () => {
    for (const id of facts.keys())
      for (const language of ['en', 'ar'] as const) expect(leadOfRecord(id, language), id).toMatch(/ · /);
  });
});
