/** Changes applied to the files of data/: only what changed differs, and the order of making them does not count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, isObject, type DataJson } from '../../../src/drafts/applyChanges.ts';
import type { Json, Target } from '../../../src/drafts/change.ts';
import { mergeSets, noChanges, putChange, type ChangeSet } from '../../../src/drafts/changeSet.ts';
import { draftData, newIssues, parseFiles, writeChangedFiles, writeJson } from '../../../src/drafts/draftData.ts';
import { findFeature, mergeRecords, movePlace, splitRecord, withdrawClaim } from '../../../src/drafts/editRecord.ts';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { knownIds } from '../../../src/domain/records/movedIds.ts';
import { decodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const files = parseFiles(realFiles);
const raid = 'qaim-detonation-2026-02-06';

const claim = (id: string, rest: { readonly [key: string]: Json } = {}): Json => ({
  owner: raid,
  claim: {
    id: `${raid}--${id}`,
    source: 'rudaw-2026-02-06',
    paragraph: 2,
    claimant: 'iraqi-officials',
    attribute: 'killed',
    stance: 'asserts',
    grade: 'B3',
    value: 2,
    unit: 'person',
    text: { en: 'Two of them died.', ar: 'مات اثنان منهم.' },
    ...rest,
  },
});

const addClaim = (changes: ChangeSet, id: string): ChangeSet =>
  putChange(changes, { kind: 'claim', id: `${raid}--${id}` }, claim(id));

function linesOf(before: string, after: string): { readonly added: number; readonly removed: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const counts = new Map<string, number>();
  for (const line of old) counts.set(line, (counts.get(line) ?? 0) + 1);
  const added = now.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  }).length;
  return { added, removed: old.length + added - now.length };
}

describe('files with changes', () => {
  it('are byte for byte the files where nothing changes', () => {
    for (const [name, text] of realFiles)
      if (!name.startsWith('reference/')) expect(writeJson(files.get(name) ?? null), name).toBe(text);
    expect(applyChanges(files, noChanges).files).toBe(files);
    expect([...writeChangedFiles(realFiles, { files })]).toEqual([]);
  });

  it('differ only where something changed', () => {
    const written = writeChangedFiles(realFiles, applyChanges(files, addClaim(noChanges, 'died')));
    expect([...written.keys()]).toEqual(['incidents.geojson']);
    const { added, removed } = linesOf(
      realFiles.get('incidents.geojson') ?? '',
      written.get('incidents.geojson') ?? '',
    );
    expect(removed).toBe(0);
    expect(added).toBeLessThan(20);
  });

  it('are the same in whatever order the changes were made', () => {
    const all = ['9', '10', 'b', 'a', '2'];
    const inOrder = all.reduce(addClaim, noChanges);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect([...applyChanges(files, order.reduce(addClaim, noChanges)).files]).toEqual([
          ...applyChanges(files, inOrder).files,
        ]);
      }),
    );
  });

  it('leave changes of records that are not there unused, and say so', () => {
    const changes = putChange(noChanges, { kind: 'field', id: 'nowhere', field: 'when' }, '2026-01-01');
    const applied = applyChanges(files, changes);
    expect(applied.unused).toEqual(changes);
    expect([...applied.files]).toEqual([...files]);
  });

  it('put a count of a transfer into the step of its day', async () => {
    const id = 'transfer-hasakah-iraq-2026--late';
    const target: Target = { kind: 'claim', id };
    const counted = putChange(noChanges, target, {
      owner: 'transfer-hasakah-iraq-2026',
      claim: {
        ...(claim('x') as { claim: { readonly [key: string]: Json } }).claim,
        id,
        attribute: 'transferred',
        value: 5800,
        source: 'rudaw-2026-02-06',
      },
    });
    const changes = putChange(
      counted,
      { kind: 'step', id },
      { owner: 'transfer-hasakah-iraq-2026', asOf: '2026-02-14', cumulative: 'inferred' },
    );
    const feature = findFeature(applyChanges(files, changes).files, 'transfer-hasakah-iraq-2026');
    const series = feature?.properties['series'];
    expect(Array.isArray(series) ? series.at(-1) : null).toEqual({
      asOf: '2026-02-14',
      cumulative: 'inferred',
      claims: [id],
    });
  });
});

async function issuesOf(changes: ChangeSet): Promise<readonly string[]> {
  const before = await loadDataset(readerOf(realFiles));
  const { issues } = await draftData(realFiles, changes);
  return newIssues(issues, before.issues).map(({ severity, message }) => `${severity}: ${message}`);
}

const claimsOf = (json: DataJson, id: string): readonly Json[] => findFeature(json, id)?.claims ?? [];

describe('editing', () => {
  it('keeps a withdrawn claim with its reason, and counts it no more', async () => {
    const first = findFeature(files, raid)?.claims[0];
    if (!first) throw new Error('The record has no claim.');
    const changes = withdrawClaim(noChanges, raid, first, { en: 'The outlet took it back.', ar: 'سحبته الوسيلة.' }, {});
    const { dataset } = await draftData(realFiles, changes);
    const record = dataset.recordsById.get(raid);
    expect(record?.withdrawn?.map(({ withdrawn }) => withdrawn?.en)).toEqual(['The outlet took it back.']);
    expect(record?.claims.some(({ id }) => id === first['id'])).toBe(false);
    expect(claimsOf(applyChanges(files, changes).files, raid)).toHaveLength(claimsOf(files, raid).length);
  });

  it('splits a record and merges it again without losing a claim', async () => {
    const claims = findFeature(files, raid)?.claims ?? [];
    const moved = claims.slice(1, 3).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    const split = splitRecord(noChanges, files, raid, moved, {});
    expect(await issuesOf(split.changes)).toEqual([]);
    const apart = applyChanges(files, split.changes).files;
    expect(claimsOf(apart, split.record)).toHaveLength(2);
    expect(claimsOf(apart, raid)).toHaveLength(claims.length - 2);
    const merged = applyChanges(files, mergeRecords(split.changes, apart, split.record, raid, {})).files;
    expect(findFeature(merged, split.record)).toBeUndefined();
    const texts = (json: DataJson): readonly string[] =>
      claimsOf(json, raid)
        .flatMap((each) => (isObject(each) ? [JSON.stringify(each['text'])] : []))
        .sort();
    expect(texts(merged)).toEqual(texts(files));
  });

  it('lead links, briefings and files from a record that was merged away to the one that holds its claims', async () => {
    const [away, into] = ['ramadi-arrest-2026-01-27', raid];
    const changes = mergeRecords(noChanges, files, away, into, {});
    const { dataset, issues } = await draftData(realFiles, changes);
    expect(newIssues(issues, (await loadDataset(readerOf(realFiles))).issues)).toEqual([]);
    expect(dataset.recordsById.has(away)).toBe(false);
    expect(dataset.recordsById.get(into)?.formerIds).toEqual([away]);
    const known = knownIds(deriveFacts(dataset));
    expect(decodeView(`v=2&t=2026-01-21..2026-02-12&sel=${away}`, exportBase, known)).toMatchObject({
      view: { selection: { kind: 'record', id: into } },
      ignored: [],
    });
    const step = { id: 'step', title: { en: 'Step', ar: 'خطوة' }, text: { en: '', ar: '' }, notes: { en: '', ar: '' } };
    const briefing = {
      format: 'border-brief/briefing',
      version: 2,
      id: 'old',
      title: { en: 'Old', ar: 'قديم' },
      dataset: '',
      steps: [{ ...step, view: `v=2&t=2026-01-21..2026-02-12&sel=${away}`, callouts: [], records: [away, into] }],
    };
    expect(readBriefing('old.brief.json', JSON.stringify(briefing), known)).toMatchObject({
      ok: true,
      value: {
        briefing: { steps: [{ records: [into], view: `v=2&t=2026-01-21..2026-02-12&sel=${into}` }] },
        warnings: [],
      },
    });
  });

  it('follow a record through two merges, of one desk or of two, and name records merged into each other', () => {
    const [a, b, c] = ['ramadi-arrest-2026-01-27', raid, 'rutbah-cache-2026-02-05'];
    const formerOf = (json: DataJson): Json | undefined => findFeature(json, c)?.properties['formerIds'];
    const first = mergeRecords(noChanges, files, a, b, {});
    const second = mergeRecords(first, applyChanges(files, first).files, b, c, {});
    const ofTwo = mergeSets(first, mergeRecords(noChanges, files, b, c, {}));
    for (const changes of [second, ofTwo]) {
      const { files: merged, unused } = applyChanges(files, changes);
      expect(unused).toEqual([]);
      expect(new Set(Array.isArray(formerOf(merged)) ? (formerOf(merged) as readonly Json[]) : [])).toEqual(
        new Set([a, b]),
      );
      expect(findFeature(merged, c)?.claims).toHaveLength(
        [a, b, c].reduce((sum, id) => sum + (findFeature(files, id)?.claims.length ?? 0), 0),
      );
    }
    const circle = mergeSets(first, mergeRecords(noChanges, files, b, a, {}));
    const { files: kept, unused } = applyChanges(files, circle);
    expect([a, b].every((id) => findFeature(kept, id))).toBe(true);
    expect(unused.map(({ target }) => target)).toEqual(expect.arrayContaining([`record:${a}`, `record:${b}`]));
  });

  it('moves a place with its evidence, in one go', async () => {
    const source = [...(await loadDataset(readerOf(realFiles))).dataset.sources.values()].find(
      ({ kind }) => kind === 'further',
    );
    const changes = movePlace(
      noChanges,
      files,
      'rutbah-town',
      {
        longitude: 40.2812345678,
        latitude: 33.03,
        radiusM: 3000,
        source: source?.id ?? '',
        url: 'https://example.org/gazetteer',
        claimant: 'iraqi-officials',
        grade: `${source?.reliability ?? 'F'}2`,
        evidence: { en: 'Where the gazetteer has it.', ar: 'حيث يضعه المعجم.' },
      },
      {},
    );
    expect(changes.map(({ target }) => target.split(':')[0])).toEqual(['claim', 'field', 'field', 'field']);
    expect(findFeature(applyChanges(files, changes).files, 'rutbah-town')?.geometry).toEqual({
      type: 'Point',
      coordinates: [40.281235, 33.03],
    });
    expect((await issuesOf(changes)).filter((issue) => issue.startsWith('error'))).toEqual([]);
  });
});
