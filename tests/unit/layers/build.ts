/** Small datasets by hand: sentences such as `shown(incident('a', { at: qaim }))`. */
import type { LineString, Polygon } from 'geojson';
import type { Dataset, ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { dayFromIso, type Day } from '../../../src/domain/time/day.ts';
import type { EdtfDate } from '../../../src/domain/time/edtf.ts';
import type { Placement, Position, Route } from '../../../src/domain/geo/placement.ts';
import type {
  Actor,
  BriefRecord,
  Claim,
  ControlPeriod,
  Deployment,
  DetentionSite,
  Incident,
  Place,
  Transfer,
  Warning,
} from '../../../src/domain/records/record.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';
import { arrangeMarks } from '../../../src/layers/marks/arrangeMarks.ts';
import type { LayerContext } from '../../../src/layers/contract/layer.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
}

/** `2026-01-19`, `2026-01-19/2026-01-22`, `2026-01-20/..`, `../2026-01-19`. */
export function when(text: string): EdtfDate {
  const [first = '', last = first] = text.split('/');
  const from = first === '..' ? -Infinity : day(first);
  const to = last === '..' ? Infinity : day(last);
  return { text, from, to, earliest: from, latest: to, approximate: false, uncertain: false };
}

const name = (id: string): { en: string; ar: string } => ({ en: id, ar: `يُسمَّى ${id}` });

const place = (
  id: string,
  country: string,
  geometry: Place['geometry'] = null,
  radiusM: number | null = null,
): Place => ({
  kind: 'place',
  id,
  category: 'town',
  name: name(id),
  aliases: [],
  geometry,
  geoPrecision: geometry ? 'settlement' : 'unknown',
  radiusM,
  admin: { country },
  claims: [],
});

const square = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

export const anbar: ReferenceArea = {
  id: 'IQG01',
  kind: 'governorate',
  name: name('anbar'),
  country: 'IQ',
  envelope: false,
  geometry: square(39, 31.5, 43.8, 34.6),
};
export const hasakah: ReferenceArea = {
  id: 'SY08',
  kind: 'governorate',
  name: name('hasakah'),
  country: 'SY',
  envelope: false,
  geometry: square(39.8, 35.6, 42.3, 37.2),
};

const point = (id: string, position: Position, radiusM = 3000): Placement & { kind: 'point' } => ({
  kind: 'point',
  place: id,
  position,
  radiusM,
  precision: 'settlement',
});
export const qaim = point('qaim', [40.99, 34.39]);
export const qaimMarket = point('qaim-market', [40.991, 34.391]);
export const husaybah = point('husaybah', [41.03, 34.37]);
export const hol = point('hol', [41.149, 36.376], 1500);
export const baghdad = point('baghdad', [44.38, 33.33], 12000);
export const inAnbar: Placement = { kind: 'area', place: 'anbar', area: anbar, precision: 'governorate' };
export const inHasakah: Placement = { kind: 'area', place: 'hasakah', area: hasakah, precision: 'governorate' };
export const alongBorder: Placement = { kind: 'line', place: 'border', precision: 'line' };
export const nowhere: Placement = { kind: 'none', place: 'iraq', precision: 'country' };
export const inSyria: Placement = { kind: 'none', place: 'syria', precision: 'country' };
export const places = { qaim, qaimMarket, husaybah, hol, baghdad, inAnbar, inHasakah, alongBorder, nowhere } as const;

const border: LineString = {
  type: 'LineString',
  coordinates: [
    [42.37, 37.1],
    [41.4, 36.5],
    [41.2, 34.8],
    [38.8, 33.37],
  ],
};

const actor = (id: string, type: string): Actor => ({ id, type, name: name(id), aliases: [] });
export const actors = [
  actor('sdf', 'armed-group'),
  actor('syrian-government', 'government'),
  actor('pmf', 'paramilitary'),
  actor('iraqi-army', 'state-force'),
];

export function claim(id: string, attribute: string, rest: Partial<Claim> = {}): Claim {
  return { id, source: 's', claimant: 'sdf', attribute, stance: 'asserts', grade: 'C3', text: name(id), ...rest };
}

interface Options {
  readonly at?: Placement;
  readonly on?: string;
  readonly category?: string;
  readonly claims?: readonly Claim[];
}
export interface Placed {
  readonly record: BriefRecord;
  readonly placement: Placement;
  readonly route: Route | null;
}

const base = (id: string, category: string, claims: readonly Claim[] = []) =>
  ({
    id,
    name: name(id),
    category,
    geometry: null,
    geoPrecision: 'settlement',
    radiusM: null,
    actors: [],
    claims,
    context: false,
  }) as const;

export function incident(
  id: string,
  { at = qaim, on = '2026-01-19', category = 'bombing', claims = [] }: Options = {},
): Placed {
  const record: Incident = { ...base(id, category, claims), kind: 'incident', place: at.place ?? '', when: when(on) };
  return { record, placement: at, route: null };
}

export function warning(
  id: string,
  { at = inAnbar, on = '2026-01-28', category = 'plot', claims = [] }: Options = {},
): Placed {
  const record: Warning = { ...base(id, category, claims), kind: 'warning', place: at.place ?? '', when: when(on) };
  return { record, placement: at, route: null };
}

export function period(
  text: string,
  holder: string | null,
  status: ControlPeriod['status'] = 'held',
  claims: readonly string[] = [],
): ControlPeriod {
  return { when: when(text), holder, status, claims };
}

export function site(
  id: string,
  control: readonly ControlPeriod[],
  { at = hol, category = 'camp', claims = [] }: Options = {},
): Placed {
  const record: DetentionSite = {
    ...base(id, category, claims),
    kind: 'detention-site',
    place: at.place ?? '',
    control,
  };
  return { record, placement: at, route: null };
}

export function deployment(
  id: string,
  force: string,
  { at = alongBorder, on = '2026-01-22/..', category = 'alert', claims = [] }: Options = {},
  side: 'IQ' | 'SY' = 'IQ',
): Placed {
  const record: Deployment = {
    ...base(id, category, claims),
    kind: 'deployment',
    place: at.place ?? '',
    when: when(on),
    force,
    side,
  };
  return { record, placement: at, route: null };
}

export function transfer(
  id: string,
  from: Placement | null,
  to: Placement | null,
  { on = '2026-01-21', category = 'done', claims = [] }: Options = {},
): Placed {
  const record: Transfer = {
    ...base(id, category, claims),
    kind: 'transfer',
    from: from?.place ?? null,
    to: to?.place ?? null,
    when: when(on),
    series: [],
  };
  const placement = from && from.kind !== 'none' ? from : (to ?? nowhere);
  return { record, placement, route: { from, to } };
}

/** A record as the filter lets it through: certain and undisputed unless said otherwise. */
export function shown(
  { record, placement, route }: Placed,
  rest: { verdict?: 'certain' | 'possible'; disputed?: boolean } = {},
): Shown {
  const facts: Shown['facts'] = {
    record,
    placement,
    route,
    countries: [],
    governorates: [],
    borderKm: null,
    areaVerdict: () => 'out',
    claims: record.claims.map((one) => ({ claim: one, published: 0 })),
    reported: 0,
    sources: new Set(),
    claimants: new Set(),
    actors: new Set(),
    searchText: '',
  };
  const verdict = rest.verdict ?? 'certain';
  return {
    facts,
    verdict,
    inWindow: verdict,
    inArea: null,
    claims: record.claims,
    disputed: rest.disputed ?? false,
  };
}

export function dataset(records: readonly Shown[], rest: Partial<Dataset> = {}): Dataset {
  const list = records.map(({ facts }) => facts.record);
  const gazetteer = [
    ...[qaim, qaimMarket, husaybah, hol, baghdad].map((one) =>
      place(one.place, 'IQ', { type: 'Point', coordinates: [...one.position] }, one.radiusM),
    ),
    place('anbar', 'IQ'),
    place('hasakah', 'SY'),
    place('border', 'IQ/SY'),
    place('iraq', 'IQ'),
    place('syria', 'SY'),
  ];
  return {
    version: '',
    sources: new Map(),
    actors: new Map(actors.map((one) => [one.id, one])),
    places: new Map(gazetteer.map((one) => [one.id, one])),
    records: list,
    recordsById: new Map(list.map((record) => [record.id, record])),
    areas: new Map([
      [anbar.id, anbar],
      [hasakah.id, hasakah],
    ]),
    border,
    crossings: [{ id: 'husaybah', name: name('husaybah'), position: husaybah.position, radiusM: 500 }],
    firstDay: day('2019-10-01'),
    lastDay: day('2026-02-07'),
    ...rest,
  };
}

export function context(records: readonly Shown[], rest: Partial<LayerContext> = {}): LayerContext {
  const data = rest.dataset ?? dataset(records);
  return {
    dataset: data,
    shown: records,
    arrangement: arrangeMarks(records, data),
    theme: themes.dark,
    words: wordsIn('en'),
    setting: { visible: true, opacity: 1 },
    military: null,
    from: day('2026-01-10'),
    asOf: day('2026-02-07'),
    asKnown: null,
    selection: null,
    hovered: null,
    corridor: null,
    area: null,
    drawings: [],
    ...rest,
  };
}

/** One of everything, each kind of place and each look among them. */
export function everything(): readonly Shown[] {
  const strength = (id: string, value: number): Claim => claim(id, 'strength', { value, unit: 'brigade' });
  return [
    ...[
      'suicide-attack',
      'armed-clash',
      'airstrike',
      'arrest',
      'weapons-cache',
      'escape',
      'takeover',
      'crossing-opened',
      'crossing-closed',
      'visit',
      'announcement',
    ].map((category) => shown(incident(`incident-${category}`, { category, at: qaim }))),
    shown(incident('market', { at: qaimMarket }), { disputed: true }),
    shown(
      incident('crossing', {
        at: husaybah,
        claims: [claim('k1', 'killed', { value: 2 }), claim('k2', 'killed', { value: 5 })],
      }),
      { verdict: 'possible' },
    ),
    shown(incident('capital', { at: baghdad })),
    shown(incident('desert', { at: inAnbar }), { disputed: true }),
    shown(incident('desert-2', { at: inAnbar }), { verdict: 'possible' }),
    shown(incident('east', { at: inHasakah })),
    shown(incident('inspection', { at: alongBorder, category: 'visit' })),
    shown(incident('lost', { at: nowhere })),
    shown(site('camp', [period('../2026-01-19', 'sdf'), period('2026-01-20/..', 'syrian-government')])),
    shown(
      site('prison', [period('../2026-01-18', 'sdf'), period('2026-01-19/..', null, 'contested')], {
        category: 'prison',
        at: hol,
      }),
    ),
    shown(site('riddle', [period('2026-01-19/..', null, 'unknown')], { category: 'network', at: inHasakah })),
    shown(site('shut', [period('2019-10-14/..', null, 'closed')], { category: 'camp', at: qaim })),
    shown(deployment('pmf-brigades', 'pmf', { claims: [strength('c1', 6)] })),
    shown(deployment('army-brigades', 'iraqi-army', { claims: [strength('c2', 4)] }), { verdict: 'possible' }),
    shown(deployment('border-east', 'sdf', { category: 'surveillance' }, 'SY')),
    shown(deployment('patrol', 'pmf', { at: qaim, category: 'patrol' })),
    shown(transfer('first', inHasakah, nowhere, { claims: [claim('t1', 'transferred', { value: 150 })] })),
    shown(
      transfer('plan', inHasakah, baghdad, {
        category: 'planned',
        claims: [claim('t2', 'planned', { value: 7000, qualifier: 'at-most' })],
      }),
    ),
    shown(transfer('back', null, hol, { category: 'ongoing' }), { verdict: 'possible' }),
    shown(transfer('rumour', null, nowhere)),
    shown(
      transfer('across', inSyria, nowhere, {
        category: 'ongoing',
        claims: [claim('t3', 'transferred', { value: 2250 })],
      }),
    ),
    shown(warning('plot')),
    shown(warning('infiltration', { at: alongBorder, category: 'infiltration' })),
    shown(warning('camp-risk', { at: hol, category: 'prison-break' })),
    shown(warning('vague', { at: nowhere })),
  ];
}
