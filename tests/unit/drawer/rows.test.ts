/** Sorting, listing, scrolling and writing the rows of an imported set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/imported/cellText.ts';
import { undated, type ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import { floatKeys, lastKey, sortByKeys } from '../../../src/domain/imported/radixSort.ts';
import { shareActors } from '../../../src/domain/imported/shareActors.ts';
import { shownRows } from '../../../src/domain/imported/shownRows.ts';
import { ownColumns, sortRows, type TableColumn } from '../../../src/domain/imported/sortRows.ts';
import { commaLine, tabLine } from '../../../src/domain/imported/writeRows.ts';
import { spotAfter } from '../../../src/ui/drawer/table/gridKeys.ts';
import { drawnPx, rowsInSight, scrollTo, tallestPx } from '../../../src/ui/drawer/table/rowWindow.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { drawerColumns } from '../../drawer/drawerSet.ts';

const set = drawerColumns(3000);
const compare = new Intl.Collator('en', { numeric: true }).compare;
const everyRow = Uint32Array.from({ length: set.rows }, (_, row) => row);

/** The value by which a person would sort; null where there is none. */
function plainValue(of: ImportedColumns, column: TableColumn, row: number): number | string | null {
  const number = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  switch (column) {
    case 'row':
      return of.row[row] as number;
    case 'date':
    case 'reported': {
      const day = (column === 'date' ? of.earliest : of.reported)[row];
      return day === undated.earliest ? null : (day as number);
    }
    case 'precision':
      return of.precision[row] as number;
    case 'distance':
      return number(Math.abs(of.borderKm[row] as number));
    case 'low':
    case 'best':
    case 'high':
      return number(of[column][row]);
    case 'file:0':
    case 'file:1':
      return cellText((of.file[Number(column.slice(5))] as ImportedColumns['file'][number]).values, row) || null;
    default: {
      const text = cellText(of[column as 'category'], row);
      return text === '' ? null : text;
    }
  }
}

describe('sorting', () => {
  it.each([...ownColumns, 'file:0', 'file:1'] as const)(
    'by %s is what a plain stable sort gives, both ways, with what is missing last',
    (by) => {
      for (const descending of [false, true]) {
        const plain = [...everyRow].sort((a, b) => {
          const [one, other] = [plainValue(set, by, a), plainValue(set, by, b)];
          if (one === null || other === null) return Number(one === null) - Number(other === null);
          const order =
            typeof one === 'number'
              ? one - (other as number)
              : by === 'file:1'
                ? one < (other as string)
                  ? -1
                  : Number(one > (other as string))
                : compare(one, other as string);
          return descending ? -order : order;
        });
        expect([...sortRows(set, everyRow, { by, descending }, compare)]).toEqual(plain);
      }
    },
  );

  it('keeps the order of equal keys and of every key', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: lastKey }), fc.integer({ min: 0, max: 5 }))), (keys) => {
        const rows = Uint32Array.from(keys, (_, index) => index);
        const plain = [...rows].sort((a, b) => (keys[a] as number) - (keys[b] as number));
        expect([...sortByKeys(rows, Uint32Array.from(keys))]).toEqual(plain);
      }),
    );
  });

  it('turns floats into keys of their order', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (a, b) => {
        const [one, other] = floatKeys(Float32Array.of(a, b)) as unknown as [number, number];
        expect(Math.sign(one - other)).toBe(
          a === b ? 0 : Math.sign(Math.fround(a) - Math.fround(b)) || (a < b ? -1 : 1),
        );
      }),
    );
    expect(floatKeys(Float32Array.of(NaN))[0]).toBe(lastKey);
  });

  it('sorts figures of the file by their value, also those longer than 24 bits', () => {
    const texts = ['9', '10', '', '-3', '2.5', '20260101', '20260102', '100000000000'];
    const bytes = new TextEncoder().encode(texts.join(''));
    const ends = Uint32Array.from(texts.map((_, index) => texts.slice(0, index + 1).join('').length));
    const numbers: ImportedColumns = {
      ...syntheticColumns({ rows: texts.length }),
      file: [{ name: 'n', values: { kind: 'text', bytes, ends } }],
    };
    const rows = Uint32Array.from(texts, (_, row) => row);
    expect([...sortRows(numbers, rows, { by: 'file:0', descending: false }, compare)].map((row) => texts[row])).toEqual(
      ['-3', '2.5', '9', '10', '20260101', '20260102', '100000000000', ''],
    );
    expect([...sortRows(numbers, rows, { by: 'file:0', descending: true }, compare)].map((row) => texts[row])).toEqual([
      '100000000000',
      '20260102',
      '20260101',
      '10',
      '9',
      '2.5',
      '-3',
      '',
    ]);
  });
});

describe('rows shown', () => {
  it('are those that pass the mask, touch the window and lie in sight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_150, max: 20_520 }),
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        fc.boolean(),
        (from, length, masked, inSight) => {
          const window = { from, to: from + length };
          const mask = masked ? Uint8Array.from({ length: set.rows }, (_, row) => Number(row % 3 !== 0)) : null;
          const extent = inSight ? ([40, 33.5, 41.5, 35.5] as const) : null;
          const plain = [...everyRow].filter(
            (row) =>
              (mask === null || mask[row] === 1) &&
              (set.earliest[row] as number) <= window.to &&
              (set.latest[row] as number) >= window.from &&
              (extent === null ||
                ![0, 1, 6].includes(set.precision[row] as number) ||
                ((set.longitude[row] as number) >= 40 &&
                  (set.longitude[row] as number) <= 41.5 &&
                  (set.latitude[row] as number) >= 33.5 &&
                  (set.latitude[row] as number) <= 35.5)),
          );
          // Rows known to an area pass wherever their circle meets the box; the radii here reach farther than the towns are apart.
          const shown = [...shownRows(set, window, mask, extent)];
          const isPosition = (row: number): boolean => [0, 1, 6].includes(set.precision[row] as number);
          expect(shown.filter(isPosition)).toEqual(plain.filter(isPosition));
          expect(shown.every((row) => plain.includes(row))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('both sides', () => {
  it('are numbered by one list of names', () => {
    const codes = (column: readonly number[]): Uint8Array => Uint8Array.from(column);
    const sides: ImportedColumns = {
      ...syntheticColumns({ rows: 3 }),
      actor: { kind: 'coded', texts: ['', 'A', 'B'], codes: codes([1, 2, 0]) },
      otherActor: { kind: 'coded', texts: ['', 'B', 'C'], codes: codes([1, 2, 1]) },
    };
    const shared = shareActors(sides);
    expect(shared.actor.texts).toBe(shared.otherActor.texts);
    expect([0, 1, 2].map((row) => [cellText(shared.actor, row), cellText(shared.otherActor, row)])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
      ['', 'B'],
    ]);
    expect(shared.actor.codes[1]).toBe(shared.otherActor.codes[0]);
    expect(shareActors(sides)).toBe(shared);
  });

  it('that are numbered alike already stay as they are', () => {
    const column = { kind: 'coded', texts: ['', 'A'], codes: Uint8Array.of(1, 0, 1) } as const;
    const sides: ImportedColumns = { ...syntheticColumns({ rows: 3 }), actor: column, otherActor: { ...column } };
    expect(shareActors(sides)).toBe(sides);
  });

  it.each([
    [256, Uint8Array],
    [257, Uint16Array],
    [65_536, Uint16Array],
    [65_537, Uint32Array],
  ])('of %i names in all take the least room that holds every number', (count, type) => {
    const texts = ['', ...Array.from({ length: count - 2 }, (_, index) => `A${index}`)];
    const sides: ImportedColumns = {
      ...syntheticColumns({ rows: 2 }),
      actor: { kind: 'coded', texts, codes: Uint32Array.of(texts.length - 1, 0) },
      otherActor: { kind: 'coded', texts: ['', 'other'], codes: Uint8Array.of(1, 0) },
    };
    const { actor, otherActor } = shareActors(sides);
    expect(otherActor.codes).toBeInstanceOf(type);
    expect([cellText(actor, 0), cellText(actor, 1)]).toEqual([`A${count - 3}`, '']);
    expect([cellText(otherActor, 0), cellText(otherActor, 1)]).toEqual(['other', '']);
  });
});

describe('the list in sight', () => {
  const size = fc.record({
    count: fc.integer({ min: 1, max: 3_000_000 }),
    rowPx: fc.integer({ min: 18, max: 60 }),
    viewPx: fc.integer({ min: 60, max: 2000 }),
  });

  it('never is taller than a browser allows, and its rows cover what is seen', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const drawn = drawnPx(list);
        expect(drawn).toBeLessThanOrEqual(tallestPx);
        const scroll = share * Math.max(0, drawn - list.viewPx);
        const { first, end, offsetPx } = rowsInSight(scroll, list);
        const bottom = offsetPx + (end - first) * list.rowPx;
        expect(offsetPx).toBeLessThanOrEqual(scroll + 0.01);
        expect(bottom).toBeGreaterThanOrEqual(Math.min(drawn, scroll + list.viewPx) - 0.01);
        expect(end - first).toBeLessThan(list.viewPx / list.rowPx + 16);
      }),
    );
  });

  it('reaches every row, the last one too', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const index = Math.min(list.count - 1, Math.floor(share * list.count));
        const scroll = Math.min(scrollTo(index, 0, list) ?? 0, Math.max(0, drawnPx(list) - list.viewPx));
        const { first, end } = rowsInSight(scroll, list);
        expect(index).toBeGreaterThanOrEqual(first);
        expect(index).toBeLessThan(end);
      }),
    );
  });
});

describe('keys', () => {
  const size = { rows: 100, columns: 5, page: 10 };
  it('lead where they point, in both directions of writing', () => {
    const spot = { row: 4, column: 2 };
    expect(spotAfter('ArrowRight', false, spot, size, 'ltr')).toEqual({ row: 4, column: 3 });
    expect(spotAfter('ArrowRight', false, spot, size, 'rtl')).toEqual({ row: 4, column: 1 });
    expect(spotAfter('ArrowUp', false, { row: 0, column: 2 }, size, 'ltr')).toEqual({ row: -1, column: 2 });
    expect(spotAfter('PageUp', false, spot, size, 'ltr')).toEqual({ row: 0, column: 2 });
    expect(spotAfter('End', true, spot, size, 'ltr')).toEqual({ row: 99, column: 4 });
    expect(spotAfter('x', false, spot, size, 'ltr')).toBeUndefined();
  });
});

describe('written rows', () => {
  it('cannot begin a formula or another cell', () => {
    expect(tabLine(['=1+1', 'a\tb\nc', 'x'])).toBe("'=1+1\ta b c\tx");
    expect(commaLine(['@x', 'a,b', 'say "no"'])).toBe('\'@x,"a,b","say ""no"""\r\n');
  });
});
