/** Small datasets for the interface, made of the sentences of the layers’ tests. */
import type { DetentionSite } from '../../../src/domain/records/record.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { actors, alongBorder, anbar, day, inAnbar, nowhere, qaim, when } from '../layers/build.ts';

export { alongBorder, day, nowhere, qaim };

if (inAnbar.kind !== 'area') throw new Error('The placement in Anbar is an area.');
const inAnbarArea = { ...inAnbar, area: anbar };
export { inAnbarArea as inAnbar };

/** A dataset with actors alone, and a site that changed hands on 19 January 2026. */
export function contextOf(): { readonly dataset: Dataset; readonly site: DetentionSite } {
  const dataset: Dataset = {
    version: '',
    sources: new Map(),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map(),
    records: [],
    recordsById: new Map(),
    areas: new Map(),
    border: null,
    crossings: [],
    firstDay: day('2026-01-01'),
    lastDay: day('2026-02-07'),
  };
  const site: DetentionSite = {
    kind: 'detention-site',
    id: 'site',
    category: 'prison',
    name: { en: 'Site', ar: 'موقع' },
    place: 'qaim',
    geometry: null,
    geoPrecision: 'settlement',
    radiusM: 3000,
    actors: [],
    claims: [],
    context: false,
    control: [
      { when: when('../2026-01-18'), holder: 'sdf', status: 'held', claims: [] },
      { when: when('2026-01-20/..'), holder: 'syrian-government', status: 'held', claims: [] },
    ],
  };
  return { dataset, site };
}
