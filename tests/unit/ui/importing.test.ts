/** What the interface of imported sets decides without a page. */
import '../../../src/words/imported.ts';
import { describe, expect, it } from 'vitest';
import { pastedFile } from '../../../src/app/connectDrop.ts';
import { changesBetween } from '../../../src/app/connectKeptSets.ts';
import { success } from '../../../src/base/result.ts';
import type { ImportedSet } from '../../../src/domain/imported/importedSet.ts';
import { importedLegend, importedNote, type ImportedOnSheet } from '../../../src/export/snapshot/importedOnSheet.ts';
import { importedIdOf, importedInputsOf, setOfLayer } from '../../../src/map/scene/importedInputs.ts';
import {
  dropIncoming,
  freeColour,
  moveSet,
  offerFiles,
  putSet,
  removeSet,
  renameSet,
  restyleSet,
  undoSets,
} from '../../../src/store/actions/importedActions.ts';
import { createAppStore } from '../../../src/store/store.ts';
import { themes } from '../../../src/theme/theme.ts';
import { describeRow } from '../../../src/ui/imports/describeRow.ts';
import { nameOfFile } from '../../../src/ui/imports/useImport.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { expectDone, importText } from '../../imports/importBytes.ts';
import { dataset } from '../export/buildSnapshot.ts';
import { removeWithUndo } from '../../../src/ui/imports/SetRow.tsx';

const table =
  'event_date,latitude,longitude,geo_precision,event_type,actor1,low,best,high\n2025-06-01,34.0,40.0,1,Raid,Gunmen,1,2,5\n,,,,Rumour,,,,\n';

async function setOf(id: string, text = table): Promise<ImportedSet> {
  return expectDone(await importText(text, { id, name: id, acceptGuess: true })).set;
}

const kept = () => {
  const done: string[] = [];
  const note =
    (verb: string) =>
    (...values: readonly unknown[]) => {
      done.push(
        `${verb} ${values.map((value) => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : JSON.stringify(value))).join(' ')}`,
      );
      return Promise.resolve(success(true as const));
    };
  return { done, save: note('save'), rename: note('rename'), restyle: note('restyle'), remove: note('remove') };
};

describe('keeping', () => {
  it('writes no more than what has changed', async () => {
    const [a, b, c] = [await setOf('a'), await setOf('b'), await setOf('c')];
    const into = kept();
    const now = [{ ...b, name: 'B' }, { ...a, style: { ...a.style, hidden: true } }, await setOf('d')];
    for (const { write } of changesBetween([a, b, c], now, into)) await write();
    expect(into.done).toEqual([
      'rename "b" "B"',
      `restyle "a" ${JSON.stringify({ ...a.style, hidden: true })}`,
      'save d',
      'remove "c"',
    ]);
    expect(changesBetween([a, b], [a, b], into)).toEqual([]);
  });
});

describe('the list', () => {
  it('puts a removed set back into its place', async () => {
    const store = createAppStore();
    for (const id of ['c', 'b', 'a']) putSet(store, await setOf(id));
    const ids = (): readonly string[] => store.getState().session.imported.sets.map((set) => set.id);
    removeSet(store, 'b');
    expect(ids()).toEqual(['a', 'c']);
    undoSets(store);
    expect(ids()).toEqual(['a', 'b', 'c']);
    moveSet(store, 'b', -1);
    expect(ids()).toEqual(['b', 'a', 'c']);
    renameSet(store, 'b', '   ');
    expect(store.getState().session.imported.sets[0]?.name).toBe('b');
  });

  it('takes back every change by hand, one after the other, but no import', async () => {
    const store = createAppStore();
    for (const id of ['b', 'a']) putSet(store, await setOf(id));
    const told = (): readonly string[] =>
      store
        .getState()
        .session.imported.sets.map(({ id, name, style }) => `${id} ${name} ${style.colour} ${style.hidden}`);
    const states = [told()];
    for (const change of [
      () => renameSet(store, 'a', 'Events'),
      () => restyleSet(store, 'a', { colour: 4 }),
      () => restyleSet(store, 'b', { hidden: true }),
      () => moveSet(store, 'b', -1),
      () => removeSet(store, 'a'),
    ]) {
      change();
      states.push(told());
    }
    for (const state of states.toReversed().slice(1)) {
      undoSets(store);
      expect(told()).toEqual(state);
    }
    undoSets(store);
    expect(told()).toEqual(states[0]);
    const removed = store.getState().session.imported.sets.find(({ id }) => id === 'b');
    if (removed) removeWithUndo(store, removed);
    expect(store.getState().session.notices.map(({ key }) => key)).toEqual(['imported.removed']);
    putSet(store, await setOf('c'));
    expect(store.getState().session.notices, 'no notice offers what can no longer be done').toEqual([]);
    undoSets(store);
    expect(store.getState().session.imported.sets.map(({ id }) => id)).toEqual(['c', 'a']);
  });

  it('gives each set a colour of its own for as long as there are some', async () => {
    const set = await setOf('a');
    const at = (colour: number): ImportedSet => ({ ...set, style: { ...set.style, colour } });
    expect(freeColour([], 6)).toBe(0);
    expect(freeColour([at(0), at(2)], 6)).toBe(1);
    expect(freeColour([0, 1, 2, 3, 4, 5, 0].map(at), 6)).toBe(1);
  });

  it('keeps files waiting in the order in which they came', () => {
    const store = createAppStore();
    const [one, two] = [new File(['1'], 'one.csv'), new File(['2'], 'two.csv')];
    offerFiles(store, [one]);
    offerFiles(store, [two]);
    expect(store.getState().session.dialog).toBe('import');
    dropIncoming(store, one);
    expect(store.getState().session.imported.incoming).toEqual([two]);
  });
});

describe('the map', () => {
  it('draws visible sets bottom to top and finds them again by their layers', async () => {
    const store = createAppStore();
    for (const id of ['below', 'hidden', 'above']) putSet(store, await setOf(id));
    restyleSet(store, 'hidden', { hidden: true });
    const inputs = importedInputsOf(store.getState(), themes.dark);
    expect(inputs.map(({ id }) => id)).toEqual([importedIdOf('below'), importedIdOf('above')]);
    expect(setOfLayer(`${importedIdOf('above')}-points`)).toBe('above');
    const again = importedInputsOf(store.getState(), themes.dark);
    expect(again[0]?.palette).toBe(inputs[0]?.palette);
    expect(again[0]?.mask).toBe(inputs[0]?.mask);
  });
});

describe('a row', () => {
  it('says its date as told, its distance as a range and its figures from low to high', async () => {
    const set = await setOf('a');
    const row = describeRow(set, 1, dataset.areas, wordsIn('en'));
    expect(row.when).toBe('1 Jun 2025');
    expect(row.whenTold).toContain('2025-06-01');
    expect(row.killed).toBe('1–2–5');
    expect(row.distance).toMatch(/km, in Syria$/);
    expect(row.source).toContain('line 2');
  });

  it.each([
    ['en', 'Anbar'],
    ['ar', 'الأنبار'],
  ] as const)('names its governorate in the language of the page: %s', async (language, name) => {
    const set = await setOf(
      'b',
      'event_date,latitude,longitude,admin1\n2026-01-01,34.1,41.2,Al Anbar\n2026-01-01,34.1,41.2,Elsewhere\n',
    );
    expect(describeRow(set, 0, dataset.areas, wordsIn(language)).where).toContain(name);
    expect(describeRow(set, 1, dataset.areas, wordsIn(language)).where).toContain('Elsewhere');
  });

  it('says what the file does not', async () => {
    const row = describeRow(await setOf('a'), 0, dataset.areas, wordsIn('en'));
    expect([row.when, row.where, row.distance, row.killed, row.precision]).toEqual([
      'No date in the file',
      'No place in the file',
      '',
      '',
      '',
    ]);
  });
});

describe('pasting', () => {
  it('takes tables and GeoJSON and leaves other texts alone', () => {
    expect(pastedFile('a,b\n1,2')?.name).toBe('pasted.csv');
    expect(pastedFile('a\tb\r\n1\t2')?.name).toBe('pasted.tsv');
    expect(pastedFile('{"type":"FeatureCollection","features":[]}')?.name).toBe('pasted.geojson');
    expect(['one line, with a comma', 'two lines\nwithout cells', ''].map(pastedFile)).toEqual([null, null, null]);
  });

  it('names a set for its file', () => {
    expect(['Events 2024.csv.gz', 'a.b.geojson', 'wfs.gml', 'a.osm.zip', '.csv', 'plain'].map(nameOfFile)).toEqual([
      'Events 2024',
      'a.b',
      'wfs',
      'a',
      '.csv',
      'plain',
    ]);
  });
});

describe('a sheet', () => {
  it('names each set with rows, hash and time', async () => {
    const set = await setOf('a');
    const one: ImportedOnSheet = {
      name: 'Field notes',
      colour: 7,
      certain: 3,
      possible: 1,
      rows: 9,
      sha256: 'abcdef0123456789',
      importedAt: '2026-02-07T09:00:00Z',
      drawn: { id: 'x', set: set.columns, mask: null, mode: 'points', cellZoom: 6, palette: [], opacity: 1 },
    };
    const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
    expect(plain(importedNote([one], wordsIn('en')))).toBe(
      'Added by the author of this sheet, not from the reports and not counted: Field notes (3 of 9 rows certainly in the window, 1 possibly; SHA-256 abcdef012345; imported 2026-02-07 09:00 UTC)',
    );
    const [group] = importedLegend([one], themes.print, wordsIn('en'));
    expect(group?.entries.map(({ label, count }) => [plain(label), count])).toEqual([
      ['Field notes: 3 certain, 1 possible', 4],
    ]);
    expect(group?.entries[0]?.shapes[0]?.fill).toBe(themes.print.imported[1]);
    expect([importedNote([], wordsIn('ar')), importedLegend([], themes.print, wordsIn('ar'))]).toEqual(['', []]);
  });
});
