/** Each check: a dataset that breaks it alone, and one beside it that does not. */
import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/dataset/crossCheck.ts';
import type { DataIssue } from '../../../src/domain/records/dataset.ts';
import { aDataset, anActor, aPage, aReport, type DatasetBuilder } from './buildDataset.ts';
import {
  aClaim,
  aDeployment,
  aDistrict,
  aFurtherClaim,
  anArea,
  anIncident,
  aPeriod,
  aPrison,
  aTown,
  aStep,
  aTransfer,
  aWarning,
  feature,
  point,
  square,
  text,
} from './buildFeatures.ts';
import { expectOnly, expectSound } from './expectIssues.ts';

interface Case {
  readonly check: string;
  readonly when: string;
  readonly broken: DatasetBuilder;
  readonly issue: Partial<DataIssue>;
  readonly sound: DatasetBuilder;
}

const error = (record: string, path: string): Partial<DataIssue> => ({ severity: 'error', record, path });
const warning = (record: string, path: string): Partial<DataIssue> => ({ severity: 'warning', record, path });
const ofClaim = (key: string): Partial<DataIssue> => error('raid', `properties.claims.0.${key}`);
const withClaim = (different: Parameters<typeof aClaim>[0]): DatasetBuilder =>
  aDataset().with(anIncident({ claims: [aClaim(different)] }));
const withClaims = (...claims: readonly ReturnType<typeof aClaim>[]): DatasetBuilder =>
  aDataset().with(anIncident({ claims }));
const withControl = (...periods: readonly ReturnType<typeof aPeriod>[]): DatasetBuilder =>
  aDataset().with(aPrison(periods));
const ring = (...positions: readonly (readonly number[])[]): unknown => ({ type: 'Polygon', coordinates: [positions] });
const second = 'raid--2';

const moved = (number: number, value: number): ReturnType<typeof aClaim> =>
  aClaim({ id: `raid--${number}`, attribute: 'transferred', value, unit: 'person' });
/** Five by 5 February, seven by the sixth. */
const twoCounts = (first: { value?: number }, later: { asOf?: string }): ReturnType<typeof aDataset> =>
  aDataset().with(
    aTransfer({
      claims: [moved(1, first.value ?? 5), moved(2, 7)],
      series: [aStep(), aStep({ asOf: '2026-02-06', claims: [second], ...later })],
    }),
  );
const planFor = (atMost: number): ReturnType<typeof aDataset> =>
  aDataset().with(
    aTransfer({
      claims: [aClaim({ attribute: 'planned', value: 7, qualifier: 'at-most', unit: 'person' })],
      plan: { atMost, announced: '2026-02-05', claims: ['raid--1'] },
    }),
  );
const inDistrict = (different: Parameters<typeof anIncident>[0]): ReturnType<typeof anIncident> =>
  anIncident({ place: 'qaim-district', geoPrecision: 'district', radiusM: null, ...different });

const cases: readonly Case[] = [
  {
    check: 'ids are unique',
    when: 'two records of one kind share an id',
    broken: aDataset()
      .with(anIncident())
      .withAlso(anIncident({ claims: [aClaim({ id: second })] })),
    issue: { ...error('raid', 'id'), file: 'incidents.geojson' },
    sound: aDataset().with(anIncident()),
  },
  {
    check: 'ids are unique',
    when: 'two records of different kinds share an id',
    broken: aDataset()
      .with(anIncident())
      .with(aWarning({ claims: [aClaim({ id: second })] })),
    issue: { ...error('raid', 'id'), file: 'warnings.geojson' },
    sound: aDataset()
      .with(anIncident())
      .with(aWarning({ claims: [aClaim({ id: 'feared--1' })] }, 'feared')),
  },
  {
    check: 'ids are unique',
    when: 'a record has the id of a place',
    broken: aDataset().with(anIncident({ claims: [aClaim({ id: 'qaim-town--1' })] }, 'qaim-town')),
    issue: { ...error('qaim-town', 'id'), file: 'incidents.geojson' },
    sound: aDataset().with(anIncident({ claims: [aClaim({ id: 'qaim-raid--1' })] }, 'qaim-raid')),
  },
  {
    check: 'ids are unique',
    when: 'two claims share an id',
    broken: withClaims(aClaim(), aClaim({ paragraph: 4 })),
    issue: error('raid', 'properties.claims.1.id'),
    sound: withClaims(aClaim(), aClaim({ id: second, paragraph: 4 })),
  },
  {
    check: 'references resolve',
    when: 'a record names an unknown place',
    broken: aDataset().with(anIncident({ place: 'atlantis' })),
    issue: error('raid', 'properties.place'),
    sound: aDataset().with(anIncident({ place: 'qaim-town' })),
  },
  {
    check: 'references resolve',
    when: 'a transfer ends at an unknown place',
    broken: aDataset().with(aTransfer({ to: 'atlantis' })),
    issue: error('raid', 'properties.to'),
    sound: aDataset().with(aTransfer({ from: null, to: 'qaim-town' })),
  },
  {
    check: 'references resolve',
    when: 'a transfer starts at an unknown place',
    broken: aDataset().with(aTransfer({ from: 'atlantis' })),
    issue: error('raid', 'properties.from'),
    sound: aDataset().with(aTransfer({ from: null, to: null })),
  },
  {
    check: 'references resolve',
    when: 'a count of a transfer names an unknown claim',
    broken: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep({ claims: ['raid--1', 'raid--9'] })] })),
    issue: error('raid', 'properties.series.0.claims.1'),
    sound: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep()] })),
  },
  {
    check: 'references resolve',
    when: 'a count of a transfer comes from an unknown place',
    broken: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep({ from: 'atlantis' })] })),
    issue: error('raid', 'properties.series.0.from'),
    sound: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep({ from: 'qaim-town' })] })),
  },
  {
    check: 'running totals rise',
    when: 'a count is not later than the one before it',
    broken: twoCounts({}, { asOf: '2026-02-05' }),
    issue: error('raid', 'properties.series.1.asOf'),
    sound: twoCounts({}, {}),
  },
  {
    check: 'running totals rise',
    when: 'a count has no last day',
    broken: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep({ asOf: '2026-02-05/..' })] })),
    issue: error('raid', 'properties.series.0.asOf'),
    sound: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep({ asOf: '2026-02-04/2026-02-05' })] })),
  },
  {
    check: 'running totals rise',
    when: 'a count falls',
    broken: twoCounts({ value: 9 }, {}),
    issue: error('raid', 'properties.series.1'),
    sound: twoCounts({ value: 7 }, {}),
  },
  {
    check: 'running totals rise',
    when: 'a count has no figure',
    broken: aDataset().with(aTransfer({ claims: [aClaim({ attribute: 'where' })], series: [aStep()] })),
    issue: error('raid', 'properties.series.0.claims'),
    sound: aDataset().with(aTransfer({ claims: [moved(1, 5)], series: [aStep()] })),
  },
  {
    check: 'running totals rise',
    when: 'a claim on how many were moved belongs to no count',
    broken: aDataset().with(aTransfer({ claims: [moved(1, 5), moved(2, 6)], series: [aStep()] })),
    issue: error('raid', 'properties.claims.1'),
    sound: aDataset().with(
      aTransfer({ claims: [moved(1, 5), moved(2, 6)], series: [aStep({ claims: ['raid--1', 'raid--2'] })] }),
    ),
  },
  {
    check: 'running totals rise',
    when: 'no claim of a plan says its number',
    broken: planFor(70),
    issue: error('raid', 'properties.plan.atMost'),
    sound: planFor(7),
  },
  {
    check: 'references resolve',
    when: 'an unknown actor takes part',
    broken: aDataset().with(anIncident({ actors: [{ id: 'nobody', role: 'target' }] })),
    issue: error('raid', 'properties.actors.0.id'),
    sound: aDataset().with(anIncident({ actors: [] })),
  },
  {
    check: 'references resolve',
    when: 'a claim has an unknown claimant',
    broken: withClaim({ claimant: 'nobody' }),
    issue: ofClaim('claimant'),
    sound: withClaim({ claimant: 'army' }),
  },
  {
    check: 'references resolve',
    when: 'a claim has an unknown source',
    broken: withClaim({ source: 'nothing' }),
    issue: ofClaim('source'),
    sound: withClaim({}),
  },
  {
    check: 'references resolve',
    when: 'a claim blames an unknown actor',
    broken: withClaim({ attribute: 'responsible', actor: 'nobody' }),
    issue: ofClaim('actor'),
    sound: withClaim({ attribute: 'responsible', actor: 'army' }),
  },
  {
    check: 'references resolve',
    when: 'an unknown force is deployed',
    broken: aDataset().with(aDeployment({ force: 'nobody' })),
    issue: error('raid', 'properties.force'),
    sound: aDataset().with(aDeployment()),
  },
  {
    check: 'references resolve',
    when: 'an unknown actor holds a site',
    broken: withControl(aPeriod({ holder: 'nobody' })),
    issue: error('raid', 'properties.control.0.holder'),
    sound: withControl(aPeriod()),
  },
  {
    check: 'references resolve',
    when: 'a period relies on a claim of another record',
    broken: withControl(aPeriod({ claims: ['patrol-seen--1'] })),
    issue: error('raid', 'properties.control.0.claims.0'),
    sound: withControl(aPeriod({ claims: ['raid--held'] })),
  },
  {
    check: 'references resolve',
    when: 'a place lies within an unknown one',
    broken: aDataset().with(aTown('qaim-town', { within: 'atlantis' })),
    issue: error('qaim-town', 'properties.within'),
    sound: aDataset().with(aTown('qaim-town', { within: undefined })),
  },
  {
    check: 'references resolve',
    when: 'a place names an unknown area',
    broken: aDataset().with(aDistrict('qaim-district', { area: 'IQG99' })),
    issue: error('qaim-district', 'properties.area'),
    sound: aDataset().with(aDistrict('qaim-district', { area: 'IQG01' })),
  },
  {
    check: 'no place lies within itself',
    when: 'a district lies within itself',
    broken: aDataset().with(aDistrict('qaim-district', { within: 'qaim-district' })),
    issue: error('qaim-district', 'properties.within'),
    sound: aDataset().with(aDistrict('qaim-district')),
  },
  {
    check: 'records have evidence',
    when: 'a record has no claim',
    broken: aDataset().with(anIncident({ claims: [] })),
    issue: error('raid', 'properties.claims'),
    sound: aDataset().with(anIncident()),
  },
  {
    check: 'records have evidence',
    when: 'a claim bears the id of another record',
    broken: withClaim({ id: 'ambush--1' }),
    issue: warning('raid', 'properties.claims.0.id'),
    sound: withClaim({ id: 'raid--mayor' }),
  },
  {
    check: 'claims can be looked up',
    when: 'a claim from a report has no paragraph',
    broken: withClaim({ paragraph: undefined }),
    issue: ofClaim('paragraph'),
    sound: withClaim({ paragraph: 1 }),
  },
  {
    check: 'claims can be looked up',
    when: 'the paragraph is past the end of the report',
    broken: withClaim({ paragraph: 13 }),
    issue: ofClaim('paragraph'),
    sound: withClaim({ paragraph: 12 }),
  },
  {
    check: 'claims can be looked up',
    when: 'a claim from the web has no address',
    broken: withClaims(aFurtherClaim({ url: undefined })),
    issue: ofClaim('url'),
    sound: withClaims(aFurtherClaim()),
  },
  {
    check: 'claims can be looked up',
    when: 'an address carries a password',
    broken: withClaims(aFurtherClaim({ url: 'https://me:secret@example.org/' })),
    issue: ofClaim('url'),
    sound: withClaims(aFurtherClaim({ url: 'http://example.org/@me' })),
  },
  {
    check: 'claims can be looked up',
    when: 'a report does not say how long it is',
    broken: aDataset().withSource(aReport({ id: 'report-two', paragraphs: undefined })),
    issue: error('report-two', 'paragraphs'),
    sound: aDataset().withSource(aReport({ id: 'report-two' })),
  },
  {
    check: 'claims can be looked up',
    when: 'a further source has no address',
    broken: aDataset().withSource(aPage({ id: 'page-two', url: undefined })),
    issue: error('page-two', 'url'),
    sound: aDataset().withSource(aPage({ id: 'page-two' })),
  },
  {
    check: 'claims say something definite',
    when: 'a range has one end',
    broken: withClaim({ attribute: 'killed', low: 2 }),
    issue: ofClaim('high'),
    sound: withClaim({ attribute: 'killed', low: 2, high: 2 }),
  },
  {
    check: 'claims say something definite',
    when: 'a range is reversed',
    broken: withClaim({ attribute: 'killed', low: 6, high: 5 }),
    issue: ofClaim('low'),
    sound: withClaim({ attribute: 'killed', low: 5, high: 6 }),
  },
  {
    check: 'claims say something definite',
    when: 'a claim has a number and a range',
    broken: withClaim({ value: 5, low: 5, high: 6 }),
    issue: ofClaim('value'),
    sound: withClaim({ value: 5 }),
  },
  {
    check: 'claims say something definite',
    when: 'a qualifier has no number',
    broken: withClaim({ qualifier: 'about' }),
    issue: ofClaim('qualifier'),
    sound: withClaim({ qualifier: 'about', value: 0 }),
  },
  {
    check: 'claims say something definite',
    when: 'a unit has no number',
    broken: withClaim({ unit: 'person' }),
    issue: ofClaim('unit'),
    sound: withClaim({ unit: 'person', low: 1, high: 2 }),
  },
  {
    check: 'claims say something definite',
    when: 'a claim about a cause has a date',
    broken: withClaim({ attribute: 'cause', edtf: '2026-02-05' }),
    issue: ofClaim('edtf'),
    sound: withClaim({ attribute: 'when', edtf: '2026-02-05' }),
  },
  {
    check: 'grades follow the code',
    when: 'the letter is not that of the source',
    broken: withClaim({ grade: 'A2' }),
    issue: warning('raid', 'properties.claims.0.grade'),
    sound: withClaim({ grade: 'B6' }),
  },
  {
    check: 'grades follow the code',
    when: 'one source alone is graded as confirmed',
    broken: withClaims(aClaim({ grade: 'B1' }), aClaim({ id: second })),
    issue: warning('raid', 'properties.claims.0.grade'),
    sound: withClaims(aClaim({ grade: 'B1' }), aFurtherClaim({ id: second })),
  },
  {
    check: 'grades follow the code',
    when: 'the only other source denies it',
    broken: withClaims(aClaim({ grade: 'B1' }), aFurtherClaim({ id: second, stance: 'denies' })),
    issue: warning('raid', 'properties.claims.0.grade'),
    sound: withClaims(aClaim(), aFurtherClaim({ id: second, stance: 'denies' })),
  },
  {
    check: 'dates lie before the cut-off of the data',
    when: 'a planned transfer starts after the last publication',
    broken: aDataset().with(aTransfer({ category: 'planned', when: '2026-02-09' })),
    issue: error('raid', 'properties.when'),
    sound: aDataset().with(aTransfer({ category: 'planned', when: '2026-02-08' })),
  },
  {
    check: 'dates lie before the cut-off of the data',
    when: 'an interval ends after it',
    broken: aDataset().with(anIncident({ when: '2026-02-01/2062-02-03' })),
    issue: error('raid', 'properties.when'),
    sound: aDataset().with(anIncident({ when: '2026-02' })),
  },
  {
    check: 'dates lie before the cut-off of the data',
    when: 'a claim names a day after it',
    broken: withClaim({ attribute: 'when', edtf: '2027' }),
    issue: ofClaim('edtf'),
    sound: withClaim({ attribute: 'when', edtf: '2026' }),
  },
  {
    check: 'events are reported after they happened',
    when: 'the only report is older than the event',
    broken: aDataset().with(anIncident({ when: '2026-02-08' })),
    issue: warning('raid', 'properties.when'),
    sound: aDataset().with(anIncident({ when: '2026-02-07' })),
  },
  {
    check: 'control periods follow each other',
    when: 'two periods share a day',
    broken: withControl(aPeriod({ when: '2026-01-01/2026-01-20' }), aPeriod({ when: '2026-01-20/..' })),
    issue: error('raid', 'properties.control.1.when'),
    sound: withControl(aPeriod({ when: '../2026-01-19' }), aPeriod({ when: '2026-01-20/..' })),
  },
  {
    check: 'control periods follow each other',
    when: 'they stand in reverse',
    broken: withControl(aPeriod({ when: '2026-01-20/..' }), aPeriod({ when: '../2026-01-19' })),
    issue: error('raid', 'properties.control.1.when'),
    sound: withControl(aPeriod({ when: '2025' }), aPeriod({ when: '2026-01/..' })),
  },
  {
    check: 'control periods follow each other',
    when: 'nobody holds a held site',
    broken: withControl(aPeriod({ holder: null })),
    issue: error('raid', 'properties.control.0.holder'),
    sound: withControl(aPeriod({ holder: null, status: 'contested' })),
  },
  {
    check: 'control periods follow each other',
    when: 'an unknown holder has a name',
    broken: withControl(aPeriod({ status: 'unknown' })),
    issue: error('raid', 'properties.control.0.holder'),
    sound: withControl(aPeriod({ holder: null, status: 'unknown' })),
  },
  {
    check: 'control periods follow each other',
    when: 'nobody says who held it',
    broken: withControl(aPeriod({ claims: [] })),
    issue: error('raid', 'properties.control.0.claims'),
    sound: withControl(aPeriod({ holder: null, status: 'unknown', claims: [] })),
  },
  {
    check: 'rings are closed and wound by the right-hand rule',
    when: 'a ring is open',
    broken: aDataset().withArea(anArea('IQG02', ring([40, 33], [42, 33], [42, 35], [40, 35]))),
    issue: error('IQG02', 'geometry.coordinates.0'),
    sound: aDataset().withArea(anArea('IQG02', square)),
  },
  {
    check: 'rings are closed and wound by the right-hand rule',
    when: 'an outer ring runs clockwise',
    broken: aDataset().withArea(anArea('IQG02', ring([40, 33], [40, 35], [42, 35], [42, 33], [40, 33]))),
    issue: error('IQG02', 'geometry.coordinates.0'),
    sound: aDataset().withArea(anArea('IQG02', ring([40, 33], [42, 33], [42, 35], [40, 33]))),
  },
  {
    check: 'rings are closed and wound by the right-hand rule',
    when: 'a hole runs counter-clockwise',
    broken: aDataset().withArea(
      anArea('IQG02', {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [40, 33],
              [42, 33],
              [42, 35],
              [40, 33],
            ],
            [
              [41, 33.1],
              [41.5, 33.1],
              [41.5, 33.4],
              [41, 33.1],
            ],
          ],
        ],
      }),
    ),
    issue: error('IQG02', 'geometry.coordinates.0.1'),
    sound: aDataset().withArea(
      anArea('IQG02', {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [40, 33],
              [42, 33],
              [42, 35],
              [40, 33],
            ],
            [
              [41, 33.1],
              [41.5, 33.4],
              [41.5, 33.1],
              [41, 33.1],
            ],
          ],
        ],
      }),
    ),
  },
  {
    check: 'rings are closed and wound by the right-hand rule',
    when: 'a ring encloses nothing',
    broken: aDataset().withArea(anArea('IQG02', ring([40, 33], [42, 33], [40, 33], [40, 33]))),
    issue: error('IQG02', 'geometry.coordinates.0'),
    sound: aDataset().withArea(anArea('IQG02', square)),
  },
  {
    check: 'coordinates have at most six decimals',
    when: 'a coordinate has seven',
    broken: aDataset().with(aTown('qaim-town', {}, point(40.9900001, 34.39))),
    issue: error('qaim-town', 'geometry.coordinates'),
    sound: aDataset().with(aTown('qaim-town', {}, point(40.990001, 34.39))),
  },
  {
    check: 'geometries lie in the area of interest',
    when: 'a town lies in the Atlantic',
    broken: aDataset().with(aTown('qaim-town', {}, point(-40.99, 34.39))),
    issue: error('qaim-town', 'geometry.coordinates'),
    sound: aDataset().with(aTown('qaim-town', {}, point(28, 43))),
  },
  {
    check: 'geometries lie in the area of interest',
    when: 'a crossing does',
    broken: aDataset().withFile('reference/crossings.geojson', {
      type: 'FeatureCollection',
      features: [feature('xing-far', point(0, 0), { name: text('Far', 'بعيد'), radiusM: 100 })],
    }),
    issue: { ...error('xing-far', 'geometry.coordinates'), file: 'reference/crossings.geojson' },
    sound: aDataset().withFile('reference/crossings.geojson', { type: 'FeatureCollection', features: [] }),
  },
  {
    check: 'places and records are points or have no geometry',
    when: 'a district brings its own polygon',
    broken: aDataset().with(aDistrict('qaim-district', {}, square)),
    issue: warning('qaim-district', 'geometry.type'),
    sound: aDataset().with(aDistrict('qaim-district', {}, null)),
  },
  {
    check: 'precision and radius agree',
    when: 'a site is 3 km wide',
    broken: aDataset().with(aTown('qaim-town', { geoPrecision: 'site' })),
    issue: error('qaim-town', 'properties.radiusM'),
    sound: aDataset().with(aTown('qaim-town', { geoPrecision: 'site', radiusM: 2000 })),
  },
  {
    check: 'precision and radius agree',
    when: 'a settlement is 16 km wide',
    broken: aDataset().with(anIncident({ radiusM: 16_000 })),
    issue: error('raid', 'properties.radiusM'),
    sound: aDataset().with(anIncident({ radiusM: 15_000 })),
  },
  {
    check: 'precision and radius agree',
    when: 'a settlement has no radius',
    broken: aDataset().with(anIncident({ radiusM: null })),
    issue: error('raid', 'properties.radiusM'),
    sound: aDataset().with(anIncident()),
  },
  {
    check: 'precision and radius agree',
    when: 'a district has the radius of a town',
    broken: aDataset().with(anIncident({ geoPrecision: 'district' })),
    issue: error('raid', 'properties.radiusM'),
    sound: aDataset().with(anIncident({ geoPrecision: 'district', radiusM: null })),
  },
  {
    check: 'precision and radius agree',
    when: 'a country has a radius',
    broken: aDataset().with(anIncident({ geoPrecision: 'country', radiusM: 20_000 })),
    issue: error('raid', 'properties.radiusM'),
    sound: aDataset().with(anIncident({ geoPrecision: 'country', radiusM: null })),
  },
  {
    check: 'precision and radius agree',
    when: 'a town has no point',
    broken: aDataset().with(aTown('qaim-town', {}, null)),
    issue: error('qaim-town', 'geometry'),
    sound: aDataset().with(aTown('qaim-town')),
  },
  {
    check: 'precision and radius agree',
    when: 'a district place has a radius',
    broken: aDataset().with(aDistrict('qaim-district', { radiusM: 20_000 })),
    issue: error('qaim-district', 'properties.radiusM'),
    sound: aDataset().with(aDistrict('qaim-district')),
  },
  {
    check: 'precision and radius agree',
    when: 'a line is not the border',
    broken: aDataset().with(aDistrict('qaim-district', { geoPrecision: 'line' })),
    issue: error('qaim-district', 'properties.area'),
    sound: aDataset().with(aDistrict('qaim-district', { geoPrecision: 'line', area: 'border' })),
  },
  {
    check: 'precision and radius agree',
    when: 'a district can be drawn nowhere',
    broken: aDataset().with(aDistrict('qaim-district', { area: undefined })),
    issue: error('qaim-district', 'properties.area'),
    sound: aDataset().with(aDistrict('qaim-district', { area: undefined, geoPrecision: 'unknown' })),
  },
  {
    check: 'precision and radius agree',
    when: 'a record is finer than its place',
    broken: aDataset().with(anIncident({ place: 'qaim-district' })),
    issue: error('raid', 'properties.geoPrecision'),
    sound: aDataset().with(anIncident({ place: 'qaim-district', geoPrecision: 'district', radiusM: null })),
  },
  {
    check: 'precision and radius agree',
    when: 'its radius is smaller',
    broken: aDataset().with(anIncident({ radiusM: 2999 })),
    issue: error('raid', 'properties.radiusM'),
    sound: aDataset().with(anIncident({ radiusM: 3001 })),
  },
  {
    check: 'paragraphs of a page follow its lines',
    when: 'a paragraph begins after the last line',
    broken: aDataset().withSource(aReport({ pageParagraphs: [1, 13] })),
    issue: error('report-one', 'pageParagraphs'),
    sound: aDataset().withSource(aReport({ pageParagraphs: [1, 12] })),
  },
  {
    check: 'paragraphs of a page follow its lines',
    when: 'a paragraph begins before the one above it',
    broken: aDataset().withSource(aReport({ pageParagraphs: [4, 2] })),
    issue: error('report-one', 'pageParagraphs'),
    sound: aDataset().withSource(aReport({ pageParagraphs: [2, 4] })),
  },
  {
    check: 'paragraphs of a page follow its lines',
    when: 'a page without numbered lines has them',
    broken: aDataset().withSource(aPage({ pageParagraphs: [1] })),
    issue: error('page-one', 'pageParagraphs'),
    sound: aDataset().withSource(aPage()),
  },
  {
    check: 'labels of areas cannot be taken for positions',
    when: 'the label of a place lies outside its outline',
    broken: aDataset().with(aDistrict('qaim-district', { labelAt: [43.5, 34.1] })),
    issue: error('qaim-district', 'properties.labelAt'),
    sound: aDataset().with(aDistrict('qaim-district', { labelAt: [41.1, 34.1] })),
  },
  {
    check: 'labels of areas cannot be taken for positions',
    when: 'the label of a place is written beside a town',
    broken: aDataset().with(aDistrict('qaim-district', { labelAt: [41, 34.4] })),
    issue: error('qaim-district', 'properties.labelAt'),
    sound: aDataset().with(aDistrict('qaim-district', { labelAt: [41.1, 34.4] })),
  },
  {
    check: 'labels of areas cannot be taken for positions',
    when: 'a town has a label position beside its point',
    broken: aDataset().with(aTown('qaim-town', { labelAt: [41.1, 34.1] })),
    issue: error('qaim-town', 'properties.labelAt'),
    sound: aDataset().with(aTown('qaim-town')),
  },
  {
    check: 'labels of areas cannot be taken for positions',
    when: 'the label of a record lies outside the outline of its area',
    broken: aDataset().with(inDistrict({ labelAt: [41.1, 36] })),
    issue: error('raid', 'properties.labelAt'),
    sound: aDataset().with(inDistrict({ labelAt: [41.1, 34.1], part: 'south' })),
  },
  {
    check: 'labels of areas cannot be taken for positions',
    when: 'a record at a town names a part of it',
    broken: aDataset().with(anIncident({ part: 'south' })),
    issue: error('raid', 'properties.part'),
    sound: aDataset().with(inDistrict({ part: 'south' })),
  },
  {
    check: 'each language is in its script',
    when: 'the Arabic name is English',
    broken: aDataset().with(anIncident({ name: text('Raid', 'Raid') })),
    issue: error('raid', 'properties.name.ar'),
    sound: aDataset().with(anIncident({ name: text('Raid', 'مداهمة (ISIS)') })),
  },
  {
    check: 'each language is in its script',
    when: 'the English name is Arabic',
    broken: aDataset().withActor(anActor('army', { name: text('الجيش', 'الجيش') })),
    issue: error('army', 'name.en'),
    sound: aDataset().withActor(anActor('army', { name: text('Army', 'الجيش') })),
  },
  {
    check: 'each language is in its script',
    when: 'an Arabic note is not translated',
    broken: aDataset().with(anIncident({ note: text('Note.', 'Note.') })),
    issue: error('raid', 'properties.note.ar'),
    sound: aDataset().with(anIncident({ note: text('Note.', 'ملاحظة عن DVIDS and CENTCOM.') })),
  },
  {
    check: 'each language is in its script',
    when: 'an Arabic text has a Persian letter',
    broken: withClaim({ text: text('Yes.', 'العراقی') }),
    issue: warning('raid', 'properties.claims.0.text.ar'),
    sound: withClaim({ text: text('Yes.', 'العراقي') }),
  },
  {
    check: 'each language is in its script',
    when: 'a Sorani name has no Arabic letter',
    broken: aDataset().with(anIncident({ name: { ...text('Raid', 'مداهمة'), ckb: 'Raid' } })),
    issue: error('raid', 'properties.name.ckb'),
    sound: aDataset().with(anIncident({ name: { ...text('Raid', 'مداهمة'), ckb: 'قائم' } })),
  },
  {
    check: 'each language is in its script',
    when: 'an Arabic name has as many Latin letters as Arabic ones',
    broken: aDataset().with(anIncident({ name: text('Raid', 'مداهمة ABCDEF') })),
    issue: error('raid', 'properties.name.ar'),
    sound: aDataset().with(anIncident({ name: text('Raid', 'مداهمة ABCDE') })),
  },
  {
    check: 'texts hide no characters',
    when: 'a name is turned round by a direction control',
    broken: aDataset().with(anIncident({ name: text('Raid \u202Egpj.exe', 'مداهمة') })),
    issue: error('raid', 'properties.name.en'),
    sound: aDataset().with(anIncident({ name: text('Raid on “al-Qaim”', 'مداهمة «القائم»') })),
  },
  {
    check: 'texts hide no characters',
    when: 'an alias has a zero-width space',
    broken: aDataset().with(aTown('qaim-town', { aliases: ['Qa\u200Bim'] })),
    issue: error('qaim-town', 'properties.aliases.0'),
    sound: aDataset().with(aTown('qaim-town', { aliases: ['Qa im'] })),
  },
  {
    check: 'texts hide no characters',
    when: 'a text holds half a character',
    broken: aDataset().with(anIncident({ note: text('Half \uD800.', 'نصف') })),
    issue: error('raid', 'properties.note.en'),
    sound: aDataset().with(anIncident({ note: text('Whole \u{1F4A5}.', 'كامل') })),
  },
  {
    check: 'texts hide no characters',
    when: 'English uses the joiner that Sorani needs',
    broken: aDataset().with(anIncident({ name: text('Ra\u200Cid', 'مداهمة') })),
    issue: error('raid', 'properties.name.en'),
    sound: aDataset().with(anIncident({ name: { ...text('Raid', 'مداهمة'), ckb: 'قا\u200Cئم' } })),
  },
  {
    check: 'texts hide no characters',
    when: 'a title ends in a space',
    broken: aDataset().withSource(aPage({ title: 'A raid ' })),
    issue: warning('page-one', 'title'),
    sound: aDataset().withSource(aPage({ title: 'A raid' })),
  },
  {
    check: 'rewritten sources exist',
    when: 'the source of a story is not there',
    broken: aDataset().withSource(aPage({ rewriteOf: 'page-none' })),
    issue: error('page-one', 'rewriteOf'),
    sound: aDataset()
      .withSource(aPage({ id: 'page-zero' }))
      .withSource(aPage({ rewriteOf: 'page-zero' })),
  },
  {
    check: 'rewritten sources exist',
    when: 'a source carries its own story',
    broken: aDataset().withSource(aPage({ rewriteOf: 'page-one' })),
    issue: error('page-one', 'rewriteOf'),
    sound: aDataset().withSource(aPage({})),
  },
];

describe('cross-checks', () => {
  it('start from a dataset without a fault', () => expectSound(aDataset()));

  it('accept one sound record of each kind', () =>
    expectSound(
      aDataset()
        .with(aPrison([aPeriod()]))
        .with(aDeployment({ claims: [aClaim({ id: 'post--1' })] }, 'post'))
        .with(aTransfer({ claims: [aClaim({ id: 'bus--1' })] }, 'bus'))
        .with(aWarning({ claims: [aClaim({ id: 'fear--1' })] }, 'fear')),
    ));

  it.each(cases)('$check: says so when $when', ({ broken, issue }) => expectOnly(broken, issue));

  it.each(cases)('$check: is silent beside the case where $when', ({ sound }) => expectSound(sound));

  it('each have a case', () => {
    expect([...new Set(cases.map(({ check }) => check))].sort()).toEqual(checks.map(({ name }) => name).sort());
  });
});
