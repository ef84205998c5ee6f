/** A store with a few events, a deployment and two reports. Only what the timeline asks for is filled in. */
import { decodeEdtf, type EdtfDate } from '../../../src/domain/time/edtf.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { RecordFacts } from '../../../src/domain/records/facts.ts';
import type { BriefRecord, Source } from '../../../src/domain/records/record.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { createAppStore, patchSession, type AppStore } from '../../../src/store/store.ts';
import { dayIn } from './ground.ts';

export function dateOf(text: string): EdtfDate {
  const decoded = decodeEdtf(text);
  if (!decoded.ok) throw new Error(decoded.failure);
  return decoded.value;
}

const name = { en: 'A record', ar: 'سجل' };
const none = new Set<string>();

function factsOf(id: string, kind: 'incident' | 'deployment', when: string, sources: readonly string[]): RecordFacts {
  const base = {
    id,
    name,
    category: 'other',
    place: 'somewhere',
    geometry: null,
    geoPrecision: 'unknown',
    radiusM: null,
    actors: [],
    claims: [],
    context: false,
    when: dateOf(when),
  } as const;
  const record: BriefRecord = kind === 'incident' ? { ...base, kind } : { ...base, kind, force: 'a-force', side: 'IQ' };
  return {
    record,
    placement: { kind: 'none', place: null, precision: 'unknown' },
    route: null,
    countries: [],
    governorates: [],
    borderKm: null,
    areaVerdict: () => 'out',
    claims: [],
    reported: 0,
    sources: new Set(sources),
    claimants: none,
    actors: none,
    searchText: '',
  };
}

export function sourceOf(id: string, published: string, kind: Source['kind']): Source {
  return { id, kind, publisher: id, title: id, published: dateOf(published), reliability: 'C', language: 'en' };
}

/** Events `when`s in order; the data reach from `first` to `last`. */
export function buildStore({
  events,
  deployments = [],
  first,
  last,
}: {
  events: readonly string[];
  deployments?: readonly string[];
  first: string;
  last: string;
}): AppStore {
  const facts = [
    ...events.map((when, index) => factsOf(`event-${index}`, 'incident', when, ['cited'])),
    ...deployments.map((when, index) => factsOf(`deployment-${index}`, 'deployment', when, [])),
  ];
  const sources = [
    sourceOf('report', '2026-02-07?', 'report'),
    sourceOf('cited', '2026-01-20', 'further'),
    sourceOf('unread', '2026-01-22', 'further'),
    sourceOf('standing', '../2026-01-25', 'further'),
  ];
  const dataset: Dataset = {
    version: '',
    sources: new Map(sources.map((source) => [source.id, source])),
    actors: new Map(),
    places: new Map(),
    records: facts.map(({ record }) => record),
    recordsById: new Map(),
    areas: new Map(),
    border: null,
    crossings: [],
    firstDay: dayIn(first),
    lastDay: dayIn(last),
  };
  const store = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
  patchSession(store, { dataset, facts: new Map(facts.map((each) => [each.record.id, each])), phase: 'ready' });
  return store;
}
