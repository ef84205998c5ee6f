/** Both sides of a set numbered by one list of names. A file numbers each of its columns by itself; to count an actor on either side, one number must mean one name. */
import { deepEqual } from '../../base/deepEqual.ts';
import type { CodedColumn, ImportedColumns } from './importedColumns.ts';

type Codes = CodedColumn['codes'];

function roomFor(names: number, rows: number): Codes {
  if (names <= 256) return new Uint8Array(rows);
  return names <= 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);
}

function recode({ texts, codes }: CodedColumn, numbers: ReadonlyMap<string, number>): Codes {
  const table = Uint32Array.from(texts, (text) => numbers.get(text) ?? 0);
  const made = roomFor(numbers.size, codes.length);
  for (let row = 0; row < codes.length; row += 1) made[row] = table[codes[row] ?? 0] ?? 0;
  return made;
}

const shared = new WeakMap<ImportedColumns, ImportedColumns>();

/** Worked out once for a set; the set itself where both sides are numbered alike already. Code 0 stays the empty text. */
export function shareActors(set: ImportedColumns): ImportedColumns {
  const known = shared.get(set);
  if (known) return known;
  const { actor, otherActor } = set;
  let made = set;
  if (!deepEqual(actor.texts, otherActor.texts)) {
    const texts = [...new Set(['', ...actor.texts, ...otherActor.texts])];
    const numbers = new Map(texts.map((text, code) => [text, code]));
    made = {
      ...set,
      actor: { kind: 'coded', texts, codes: recode(actor, numbers) },
      otherActor: { kind: 'coded', texts, codes: recode(otherActor, numbers) },
    };
  }
  shared.set(set, made);
  return made;
}
