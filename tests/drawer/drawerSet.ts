/** A generated set as an import would make it: names of real governorates and actors, columns of a file, days within the reports. Nothing in it happened. */
import type { CodedColumn, ImportedColumns, TextColumn } from '../../src/domain/imported/importedColumns.ts';
import type { ImportedSet } from '../../src/domain/imported/importedSet.ts';
import { createRandom, syntheticColumns } from '../bench/syntheticColumns.ts';

const categories = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Protests',
  'Riots',
  'Strategic developments',
  'Air strike',
  'Arrests',
];
const governorates = [
  'Deir ez-Zor',
  'Anbar',
  'Al-Hasakeh',
  'Ninewa',
  'Homs',
  'Ar-Raqqa',
  'Dahuk',
  'Rural Damascus',
  'Aleppo',
  'Salah al-Din',
  'Kirkuk',
  'Elsewhere',
];
const actors = [
  'Islamic State (Iraq and Syria)',
  'Syrian Democratic Forces',
  'Military Forces of Syria',
  'Military Forces of Iraq',
  'Popular Mobilization Forces',
  'Border Guard of Iraq',
  'Civilians (Syria)',
];
const towns = ['Al-Bukamal', 'Al-Qaim', 'Al-Hol', 'Rabia', 'Sinjar', 'Al-Mayadin', 'Ash-Shaddadi', 'At-Tanf'];

function renamed(column: CodedColumn, names: readonly string[]): CodedColumn {
  return { ...column, texts: column.texts.map((text, code) => (code === 0 ? '' : (names[code - 1] ?? text))) };
}

function codedFile(rows: number, names: readonly string[], random: () => number): CodedColumn {
  return {
    kind: 'coded',
    texts: ['', ...names],
    codes: Uint8Array.from({ length: rows }, () => 1 + Math.floor(random() * names.length)),
  };
}

function notes(rows: number, random: () => number): TextColumn {
  const texts = Array.from({ length: rows }, () => `Note ${Math.floor(random() * 1e7).toString(36)}`);
  const ends = new Uint32Array(rows);
  let end = 0;
  for (const [row, text] of texts.entries()) ends[row] = end += text.length;
  return { kind: 'text', bytes: new TextEncoder().encode(texts.join('')), ends };
}

export function drawerColumns(rows: number, seed = 7): ImportedColumns {
  const set = syntheticColumns({ rows, seed, days: [20_180, 20_500] });
  const random = createRandom(seed + 1);
  return {
    ...set,
    category: renamed(set.category, categories),
    governorate: renamed(set.governorate, governorates),
    actor: renamed(set.actor, actors),
    otherActor: renamed(set.otherActor, actors),
    file: [
      { name: 'location', values: codedFile(rows, towns, random) },
      { name: 'notes', values: notes(rows, random) },
    ],
  };
}

export function drawerSet(rows: number): ImportedSet {
  return {
    id: 'generated',
    name: 'Generated events',
    file: 'generated.csv',
    kind: 'acled',
    importedAt: '2026-02-10T08:00:00Z',
    sha256: 'a'.repeat(64),
    bytes: rows * 100,
    style: { colour: 0, hidden: false, order: 0 },
    summary: { rowsRead: rows, rowsTaken: rows, skipped: {}, remarks: {} },
    columns: drawerColumns(rows),
  };
}
