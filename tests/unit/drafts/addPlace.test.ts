/** A place that the gazetteer lacks: no position without its source, written so that the data check accepts it, merged and undone like all else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, beginHistory, undo } from '../../../src/domain/briefing/history.ts';
import { placementAt } from '../../../src/domain/geo/placeRecord.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { addPlace } from '../../../src/drafts/addPlace.ts';
import { applyChanges } from '../../../src/drafts/applyChanges.ts';
import { conflictsIn, mergeSets, noChanges, putChange, type ChangeSet } from '../../../src/drafts/changeSet.ts';
import { readClaimsFile, writeClaimsFile } from '../../../src/drafts/claimsFile.ts';
import { draftData, newIssues, parseFiles } from '../../../src/drafts/draftData.ts';
import { dropWhole, findFeature } from '../../../src/drafts/editRecord.ts';
import { emptyPlaceForm, holdersOf, placeFaults, placeNamed, type PlaceForm } from '../../../src/drafts/placeForm.ts';
import { describeDeskChange } from '../../../src/ui/desk/describeChange.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset, issues: before } = await loadDataset(readerOf(realFiles));
const files = parseFiles(realFiles);

const village: PlaceForm = {
  ...emptyPlaceForm,
  name: { en: 'Tell Invented', ar: 'تل المبتكر' },
  holder: 'place:qaim-district',
};
const placed: PlaceForm = {
  ...village,
  isPlaced: true,
  position: '34.31, 41.05',
  radius: '1500',
  source: 'geonames',
  url: 'https://www.geonames.org/1',
};
const elsewhere: PlaceForm = {
  ...placed,
  source: '',
  publication: { en: 'Atlas of Wells', ar: 'أطلس الآبار' },
  url: 'https://example.org/atlas',
};

function add(changes: ChangeSet, form: PlaceForm, by?: string): ChangeSet {
  const added = addPlace(changes, form, {
    data: dataset,
    today: '2026-03-05',
    options: by === undefined ? {} : { by },
  });
  if (!added) throw new Error(placeFaults(form, dataset).join(' '));
  return added.changes;
}

async function check(changes: ChangeSet): Promise<Awaited<ReturnType<typeof draftData>>> {
  const draft = await draftData(realFiles, changes);
  expect(newIssues(draft.issues, before)).toEqual([]);
  expect(draft.unused).toEqual([]);
  return draft;
}

describe('a place without a source for its position', () => {
  it('lies in its area and at no point', async () => {
    const draft = await check(add(noChanges, village));
    expect([...draft.written.keys()]).toEqual(['places.geojson']);
    const id = 'tell-invented-qaim-district';
    const place = draft.dataset.places.get(id);
    expect(place).toMatchObject({ geometry: null, radiusM: null, geoPrecision: 'district', within: 'qaim-district' });
    expect(placementAt(id, 'district', null, draft.dataset)).toMatchObject({ kind: 'area', area: { id: 'IQG01Q02' } });
  });

  it('can lie in a governorate that the gazetteer has no entry for', async () => {
    const aleppo = holdersOf(dataset).find(({ name }) => name.en === 'Aleppo');
    const draft = await check(add(noChanges, { ...village, holder: aleppo?.key ?? '' }));
    expect(placementAt('tell-invented-aleppo', 'governorate', null, draft.dataset)).toMatchObject({
      kind: 'area',
      area: { id: 'SY02' },
    });
  });

  it.each(['district', 'region', 'desert'] as const)('is all that a %s can be', async (category) => {
    const draft = await check(add(noChanges, { ...placed, category }));
    expect([...draft.dataset.places.values()].at(-1)?.geometry).toBeNull();
  });
});

describe('a place with a position', () => {
  it('has a point, a radius and the claim of the publication that gives it', async () => {
    const draft = await check(add(noChanges, placed));
    const place = draft.dataset.places.get('tell-invented-qaim-district');
    expect(place).toMatchObject({
      geometry: { type: 'Point', coordinates: [41.05, 34.31] },
      radiusM: 1500,
      geoPrecision: 'settlement',
      claims: [
        { attribute: 'position', source: 'geonames', claimant: 'gazetteers', url: 'https://www.geonames.org/1' },
      ],
    });
  });

  it('names a publication that the data do not have as a source of its own', async () => {
    const draft = await check(add(noChanges, elsewhere));
    expect([...draft.written.keys()]).toEqual(
      expect.arrayContaining(['actors.json', 'places.geojson', 'sources.json']),
    );
    expect(draft.dataset.sources.get('atlas-of-wells')).toMatchObject({ kind: 'further', reliability: 'F' });
    expect(draft.dataset.places.get('tell-invented-qaim-district')?.claims).toMatchObject([
      { source: 'atlas-of-wells', claimant: 'atlas-of-wells', grade: 'F6' },
    ]);
  });

  it('takes the label of an area away that would be read as the place', async () => {
    const draft = await check(add(noChanges, placed));
    expect(dataset.recordsById.get('qaim-wall-patrol-2026-01-23')?.labelAt).toBeDefined();
    expect(draft.dataset.recordsById.get('qaim-wall-patrol-2026-01-23')?.labelAt).toBeUndefined();
  });

  it('is a site only within 2 km', async () => {
    const camp = { ...placed, category: 'camp' as const };
    const precisionOf = async (radius: string): Promise<string | undefined> =>
      (await check(add(noChanges, { ...camp, radius }))).dataset.places.get('tell-invented-qaim-district')
        ?.geoPrecision;
    expect(await precisionOf('2000')).toBe('site');
    expect(await precisionOf('2001')).toBe('settlement');
  });

  it.each([
    ['desk.place.problem.source', { source: '' }],
    ['desk.place.problem.url', { url: 'GeoNames' }],
    ['desk.place.problem.position', { position: '' }],
    ['desk.place.problem.position', { position: '51.5, -0.1' }],
    ['desk.place.problem.outside', { position: '36.3, 43.1' }],
    ['desk.place.problem.radius', { radius: '' }],
    ['desk.place.problem.radius', { radius: '15001' }],
    ['desk.place.problem.holder', { holder: '' }],
    ['desk.problem.languages', { name: { en: 'Tell Invented', ar: 'Tell' } }],
  ] as const)('is not added with the fault %s', (fault, part) => {
    const form = { ...placed, ...part };
    expect(placeFaults(form, dataset)).toContain(fault);
    expect(addPlace(noChanges, form, { data: dataset, today: '2026-03-05', options: {} })).toBeUndefined();
  });
});

describe('places of the draft', () => {
  it('are told from those that the gazetteer has under another spelling', () => {
    expect(placeNamed({ name: { en: 'Khusaim', ar: '' } }, dataset)?.id).toBe('khuseim');
    expect(placeNamed(village, dataset)).toBeUndefined();
  });

  it('come out of a change file as they went in', () => {
    const changes = add(noChanges, elsewhere);
    expect(readClaimsFile('a.claims.json', writeClaimsFile({ dataset: '', changes }))).toMatchObject({
      ok: true,
      value: { changes },
    });
  });

  it('of two desks that put one place differently are in conflict, and in two areas are two places', () => {
    const [one, other] = [add(noChanges, placed, 'a'), add(noChanges, { ...placed, position: '34.2, 41.1' }, 'b')];
    expect(conflictsIn(mergeSets(one, other)).map(({ target, sides }) => [target, sides.length])).toContainEqual([
      'place:tell-invented-qaim-district',
      2,
    ]);
    const said = (changes: ChangeSet): string =>
      changes
        .filter(({ target }) => target.startsWith('place:'))
        .map((change) => describeDeskChange(change, dataset, dataset, wordsIn('en')).text)
        .join();
    expect(said(one)).toBe('Village: Tell Invented; at 34.31, 41.05, within 1,500 m');
    expect(said(add(noChanges, village))).toBe('Village: Tell Invented; no position');
    const far = add(noChanges, { ...village, holder: 'place:nineveh' }, 'b');
    expect(conflictsIn(mergeSets(one, far))).toEqual([]);
  });

  it('go with their evidence when they are taken back', () => {
    const raid = putChange(noChanges, { kind: 'field', id: 'rutbah-cache', field: 'when' }, '2026-02-05');
    const far = { ...placed, position: '34.05, 41.4' };
    expect(dropWhole(add(raid, far), { kind: 'place', id: 'tell-invented-qaim-district' }, new Set())).toEqual(raid);
  });

  const someForm = fc.record({
    name: fc.constantFrom('Tell Invented', 'Bir Imagined', 'Wadi Fancied').map((en) => ({ en, ar: 'مكان' })),
    holder: fc.constantFrom('place:qaim-district', 'place:anbar', 'area:SY02'),
    isPlaced: fc.boolean(),
    source: fc.constantFrom('', 'geonames'),
    category: fc.constantFrom('village', 'camp', 'desert'),
  });
  const toForm = (part: {
    readonly name: PlaceForm['name'];
    readonly holder: string;
    readonly isPlaced: boolean;
    readonly source: string;
    readonly category: string;
  }): PlaceForm => ({
    ...elsewhere,
    ...part,
    position: part.holder === 'area:SY02' ? '36.4, 37.6' : '34.31, 41.05',
    category: part.category === 'camp' ? 'camp' : part.category === 'desert' ? 'desert' : 'village',
  });
  const desks = fc.array(someForm.map(toForm), { maxLength: 3 });
  const work = (made: readonly PlaceForm[], by: string): ChangeSet =>
    made.reduce((changes, form) => add(changes, form, by), noChanges);

  it('of several desks merge to the same files in any order, none lost, and undoing gives back what was', () => {
    fc.assert(
      fc.property(desks, desks, (a, b) => {
        const [x, y] = [work(a, 'a'), work(b, 'b')];
        const merged = applyChanges(files, mergeSets(x, y)).files;
        expect(applyChanges(files, mergeSets(y, x)).files).toEqual(merged);
        for (const { target } of [...x, ...y])
          if (target.startsWith('place:')) expect(findFeature(merged, target.slice(6)), target).toBeDefined();
        const history = b.reduce((all, form) => advance(all, add(all.present, form, 'a')), beginHistory(x));
        expect(history.past.reduce((all) => undo(all), history).present).toEqual(x);
      }),
      { numRuns: 40 },
    );
  });
});
