/** What the generators write is what the import reads, in every layout and spelling. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../imports/textOf.ts';
import { undated } from '../../../src/domain/imported/importedColumns.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { acledColumns, acledEvents, acledFile, type AcledOptions } from '../../imports/acled.ts';
import { expectDone, importBytes } from '../../imports/importBytes.ts';
import { ucdpColumns, ucdpEvents, ucdpFile } from '../../imports/ucdp.ts';

const forms: readonly (readonly [name: string, options: AcledOptions])[] = [
  ['as it is now', {}],
  ['with long dates', { form: 'long' }],
  ['with short dates', { form: 'short' }],
  ['with the columns before 2023', { old: true, form: 'long' }],
  ['parted by semicolons', { delimiter: ';' }],
  ['parted by tabs', { delimiter: '\t' }],
  ['with the line ends of Windows', { lineEnd: '\r\n' }],
];

describe('ACLED', () => {
  it.each(forms)('%s: every event is found again', async (_, options) => {
    const events = acledEvents(600, options);
    for (const chunkBytes of [61, 4096, 1_000_000]) {
      const {
        set: { kind, columns },
        report,
      } = expectDone(await importBytes(acledFile(600, options), { chunkBytes }));
      expect([kind, columns.rows, report.rowsRead, report.skipped.total, report.remarks.total]).toEqual([
        'acled',
        600,
        600,
        0,
        0,
      ]);
      const ids = columns.file.find(({ name }) => name.toLowerCase() === 'event_id_cnty');
      const byId = new Map(events.map((event) => [event.cells['event_id_cnty'], event]));
      for (let row = 0; row < columns.rows; row += 1) {
        const event = byId.get(textOf(ids?.values, row));
        expect([columns.longitude[row], columns.latitude[row]]).toEqual([
          Number(event?.longitude),
          Number(event?.latitude),
        ]);
        expect(columns.earliest[row]).toBeLessThanOrEqual(event?.day ?? Number.NaN);
        expect(columns.latest[row]).toBeGreaterThanOrEqual(event?.day ?? Number.NaN);
        if (event?.cells['time_precision'] === '1')
          expect([columns.earliest[row], columns.latest[row]]).toEqual([event.day, event.day]);
        if (event?.cells['time_precision'] === '2')
          expect((columns.latest[row] ?? 0) - (columns.earliest[row] ?? 0)).toBe(6);
        for (const { name, values } of columns.file)
          expect(textOf(values, row), name).toBe(event?.cells[name.toLowerCase()] ?? '');
        expect(textOf(columns.category, row)).toBe(event?.cells['event_type']);
        expect(textOf(columns.actor, row)).toBe(event?.cells['actor1']);
        expect(textOf(columns.governorate, row)).toBe(event?.cells['admin1']);
        expect(columns.best[row]).toBe(Number(event?.cells['fatalities']));
      }
      expect(columns.earliest).toEqual(columns.earliest.slice().sort());
      expect(columns.undatedRows).toBe(0);
      expect(columns.longestSpan).toBe(30);
    }
  });

  it('keeps the columns in their order and the rows at their lines', async () => {
    const {
      set: { columns },
    } = expectDone(await importBytes(acledFile(300)));
    expect(columns.file.map(({ name }) => name)).toEqual([...acledColumns]);
    const lines = new TextDecoder().decode(acledFile(300)).split('\n');
    const ids = columns.file[0]?.values;
    for (let row = 0; row < columns.rows; row += 1)
      expect(lines[(columns.row[row] ?? 0) - 1]?.split(',')[0]).toBe(textOf(ids, row));
  });

  it('says the precision on our scale', async () => {
    const {
      set: { columns },
    } = expectDone(await importBytes(acledFile(300)));
    const codes = columns.file.find(({ name }) => name === 'geo_precision')?.values;
    const expected = new Map([
      ['1', ['settlement', 5000]],
      ['2', ['district', Number.NaN]],
      ['3', ['governorate', Number.NaN]],
    ]);
    for (let row = 0; row < columns.rows; row += 1)
      expect([geoPrecisions[columns.precision[row] ?? 0], columns.radiusM[row]]).toEqual(
        expected.get(textOf(codes, row)),
      );
  });
});

describe('UCDP GED', () => {
  it('is found again, with its intervals, precisions and figures', async () => {
    const events = ucdpEvents(500);
    const {
      set: { kind, columns },
      report,
    } = expectDone(await importBytes(ucdpFile(500)));
    expect([kind, columns.rows, report.skipped.total, report.remarks.total]).toEqual(['ucdp', 500, 0, 0]);
    expect(columns.file.map(({ name }) => name)).toEqual([...ucdpColumns]);
    const byId = new Map(events.map((event) => [event.cells['id'], event]));
    const precisions = ['settlement', 'settlement', 'district', 'governorate', 'line', 'country', 'country'];
    for (let row = 0; row < columns.rows; row += 1) {
      const event = byId.get(textOf(columns.file[0]?.values, row));
      expect([columns.earliest[row], columns.latest[row], columns.reported[row]]).toEqual([
        event?.start,
        event?.end,
        (event?.end ?? 0) + 2,
      ]);
      expect(geoPrecisions[columns.precision[row] ?? 0]).toBe(precisions[(event?.wherePrecision ?? 0) - 1]);
      expect([columns.low[row], columns.best[row], columns.high[row]]).toEqual(
        [event?.cells['low'], event?.cells['best'], event?.cells['high']].map(Number),
      );
    }
    expect(columns.longestSpan).toBe(Math.max(...events.map(({ start, end }) => end - start)));
  });
});

describe('days', () => {
  it('that are not there are told as such, and sort first', async () => {
    const text = new TextDecoder().decode(acledFile(3)).replace(/\n([^,]+),[^,]+,/, '\n$1,,');
    const {
      set: { columns },
      report,
    } = expectDone(await importBytes(new TextEncoder().encode(text)));
    expect([columns.undatedRows, columns.earliest[0], columns.latest[0]]).toEqual([
      1,
      undated.earliest,
      undated.latest,
    ]);
    expect(report.notes).toContainEqual({ code: 'undatedRows', values: { count: 1 } });
    expect(columns.earliest[1]).toBeGreaterThan(dayFromIso('2022-01-01') ?? 0);
  });
});

describe('latitude and longitude', () => {
  const exchanged = (text: string): string => text.replace('latitude,longitude', 'longitude,latitude');

  it('that have changed places are told, and not put right behind anybody’s back', async () => {
    const right = new TextDecoder().decode(acledFile(40));
    expect(exchanged(right)).not.toBe(right);
    const bytes = new TextEncoder().encode(exchanged(right));
    const asked = await importBytes(bytes);
    expect(asked.kind === 'asks' && asked.question.doubts.map(({ code }) => code)).toEqual(['swapped']);
    const wrong = expectDone(await importBytes(bytes, { acceptGuess: true }));
    expect(wrong.report.notes.find(({ code }) => code === 'perhapsSwapped')?.values['count']).toBeGreaterThan(20);
    expect(wrong.set.columns.rows).toBe(40);
    const untouched = expectDone(await importBytes(new TextEncoder().encode(right)));
    expect(untouched.report.notes.filter(({ code }) => code === 'perhapsSwapped')).toEqual([]);
    expect([...wrong.set.columns.longitude]).toEqual([...untouched.set.columns.latitude]);
    if (asked.kind !== 'asks') return;
    const mapping = { ...asked.question.guess, swapped: true };
    const mended = expectDone(await importBytes(bytes, { mapping }));
    expect([...mended.set.columns.longitude]).toEqual([...untouched.set.columns.longitude]);
    expect([...mended.set.columns.borderKm]).toEqual([...untouched.set.columns.borderKm]);
  });
});
