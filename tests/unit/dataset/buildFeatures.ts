/** Features as a curator would write them: each sound by itself, with what a test wants to say different. */
type Json = Readonly<Record<string, unknown>>;

export interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Json;
}

export const text = (en: string, ar = 'نص عربي'): Json => ({ en, ar });

/** The mayor says in the third paragraph of the report that it occurred. */
export function aClaim(different: Json = {}): Json {
  return {
    id: 'raid--1',
    source: 'report-one',
    paragraph: 3,
    claimant: 'mayor',
    attribute: 'occurred',
    stance: 'asserts',
    grade: 'B2',
    text: text('It happened.', 'حدث ذلك.'),
    ...different,
  };
}

/** The same from a page on the web. */
export function aFurtherClaim(different: Json = {}): Json {
  return aClaim({
    source: 'page-one',
    paragraph: undefined,
    url: 'https://example.org/story',
    grade: 'C2',
    ...different,
  });
}

const feature = (id: string, geometry: unknown, properties: Json): Feature => ({
  type: 'Feature',
  id,
  geometry,
  properties,
});
const point = (longitude: number, latitude: number): Json => ({ type: 'Point', coordinates: [longitude, latitude] });

export function aTown(id: string, different: Json = {}, geometry: unknown = point(40.99, 34.39)): Feature {
  return feature(id, geometry, {
    kind: 'place',
    category: 'town',
    name: text('Al-Qaim', 'القائم'),
    aliases: ['Husaybah', 'حصيبة'],
    geoPrecision: 'settlement',
    radiusM: 3000,
    admin: { country: 'IQ', adm1: 'IQG01', adm2: 'IQG01Q02' },
    within: 'qaim-district',
    claims: [],
    ...different,
  });
}

export function aDistrict(id: string, different: Json = {}, geometry: unknown = null): Feature {
  return feature(id, geometry, {
    kind: 'place',
    category: 'district',
    name: text('Al-Qaim district', 'قضاء القائم'),
    aliases: [],
    geoPrecision: 'district',
    radiusM: null,
    admin: { country: 'IQ', adm1: 'IQG01', adm2: 'IQG01Q02' },
    area: 'IQG01Q02',
    claims: [],
    ...different,
  });
}

const shared = (kind: string, category: string): Json => ({
  kind,
  category,
  name: text('Raid in al-Qaim', 'مداهمة في القائم'),
  geoPrecision: 'settlement',
  radiusM: 3000,
  actors: [{ id: 'army', role: 'operator' }],
});

export function anIncident(different: Json = {}, id = 'raid', geometry: unknown = null): Feature {
  return feature(id, geometry, {
    ...shared('incident', 'arrest'),
    place: 'qaim-town',
    when: '2026-02-06',
    claims: [aClaim()],
    ...different,
  });
}

export function aDeployment(different: Json = {}, id = 'raid'): Feature {
  return feature(id, null, {
    ...shared('deployment', 'stationed'),
    place: 'qaim-town',
    when: '2026-01/2026-02-06',
    force: 'army',
    side: 'IQ',
    claims: [aClaim()],
    ...different,
  });
}

/** Five moved by 5 February, says claim `raid--1`. */
export function aStep(different: Json = {}): Json {
  return { asOf: '2026-02-05', cumulative: 'stated', claims: ['raid--1'], ...different };
}

export function aTransfer(different: Json = {}, id = 'raid'): Feature {
  return feature(id, null, {
    ...shared('transfer', 'done'),
    from: 'qaim-town',
    to: null,
    when: '2026-02-05',
    claims: [aClaim()],
    ...different,
  });
}

export function aWarning(different: Json = {}, id = 'raid'): Feature {
  return feature(id, null, {
    ...shared('warning', 'resurgence'),
    place: 'qaim-town',
    when: '2026-02-04',
    claims: [aClaim()],
    ...different,
  });
}

/** Held by the army since 2026, says claim `raid--held`. */
export function aPeriod(different: Json = {}): Json {
  return { when: '2026-01-01/..', holder: 'army', status: 'held', claims: ['raid--held'], ...different };
}

export function aPrison(control: readonly Json[] = [aPeriod()], different: Json = {}, id = 'raid'): Feature {
  return feature(id, null, {
    ...shared('detention-site', 'prison'),
    place: 'qaim-town',
    control,
    claims: [aClaim({ id: 'raid--held' })],
    ...different,
  });
}

export function anArea(id: string, geometry: unknown, different: Json = {}): Feature {
  return feature(id, geometry, { name: text('Anbar', 'الأنبار'), country: 'IQ', ...different });
}

/** Counter-clockwise from the south-west. */
export const square: Json = {
  type: 'Polygon',
  coordinates: [
    [
      [40, 33],
      [42, 33],
      [42, 35],
      [40, 35],
      [40, 33],
    ],
  ],
};
export const borderLine: Json = {
  type: 'LineString',
  coordinates: [
    [42.36, 37.1],
    [41.2, 34.8],
    [38.8, 33.37],
  ],
};
export { feature, point };
