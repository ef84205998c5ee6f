/** Sums without a word for them, headings and footers are no records; rows that only lack a day or a position are. */
import { describe, expect, it } from 'vitest';
import { expectDone, importText, type Done } from '../../imports/importBytes.ts';
import { textOf } from '../../imports/textOf.ts';

const read = async (text: string): Promise<Done> =>
  expectDone(await importText(text, { name: 'file.csv', acceptGuess: true }));

const leftOutOf = ({ report: { skipped } }: Done): readonly string[] =>
  Array.from(
    skipped.row,
    (line, index) => `${line}: ${skipped.reasons[skipped.reason[index] ?? 0] ?? ''} ${textOf(skipped.values, index)}`,
  );

const total = `Date,Gov,Latitude,Longitude,Killed,Wounded
2025-03-01,Anbar,34.3685,41.0942,2,3
2025-03-02,Anbar,34.4801,41.9125,3,0
2025-03-03,DeZ,34.4512,40.9133,4,1
,,,,9,4
`;

describe('a sum without a word', () => {
  it('is asked about, and kept where it is to be', async () => {
    const asked = await importText(total, { name: 'file.csv' });
    if (asked.kind !== 'asks') throw new Error(asked.kind);
    expect(asked.question.doubts).toEqual([{ code: 'totals', sample: '9 · 4', count: 1 }]);
    expect(leftOutOf(await read(total))).toEqual(['5: totalRow 9 · 4']);
    expect(leftOutOf(await read(total.replace(',,,,9,4', '-,,-,-,9,4')))).toEqual(['5: totalRow 9 · 4']);
    const mapping = { ...asked.question.guess, totals: 'keep' } as const;
    const kept = expectDone(await importText(total, { name: 'file.csv', mapping }));
    expect(kept.report.rowsTaken).toBe(4);
  });

  it('of the rows of a governorate and of all is found', async () => {
    const done = await read(`date,governorate,site,latitude,longitude,killed,injured
2025-03-01,Al Anbar,Al-Qaim,34.3685,41.0942,2,5
2025-03-02,Al Anbar,Rawa,34.4801,41.9125,3,0
2025-03-03,Al Anbar,Ana,34.3721,41.9873,1,2
,Al Anbar,,,,6,7
2025-03-04,Deir ez-Zor,Abu Kamal,34.4512,40.9133,4,1
,Deir ez-Zor,,,,4,1
,,,,,10,8
`);
    expect(leftOutOf(done)).toEqual([
      '5: totalRow Al Anbar · 6 · 7',
      '7: totalRow Deir ez-Zor · 4 · 1',
      '8: totalRow 10 · 8',
    ]);
  });

  it('is none where its figures are not those of the rows above', async () => {
    const done = await read(total.replace(',,,,9,4', ',,,,9,5'));
    expect([done.report.rowsTaken, leftOutOf(done)]).toEqual([4, []]);
  });

  it('is none where it names its place, or where one row alone has its figure', async () => {
    const places = await read(total.replace(',,,,9,4', ',Rawa,,,9,4'));
    expect(leftOutOf(places)).toEqual([]);
    const one = await read(`Date,Gov,Latitude,Longitude,Killed,Wounded
2025-03-01,Anbar,34.3685,41.0942,2,3
,Anbar,,,2,3
`);
    expect(leftOutOf(one)).toEqual([]);
  });

  it('is none in a table whose rows have neither days nor positions', async () => {
    const done = await read('Governorate,Killed,Wounded\nAl Anbar,1,1\nAl Anbar,1,0\nAl Anbar,2,1\nNinewa,4,2\n');
    expect([done.report.rowsTaken, leftOutOf(done)]).toEqual([4, []]);
  });
});

describe('a row of one text', () => {
  it('is a heading or a footer where records have days and positions', async () => {
    const done = await read(`Location,Date,Latitude,Longitude,Killed
Anbar Governorate,,,,
Al-Qaim,2025-03-01,34.3685,41.0942,2
Rawa,2025-03-02,34.4801,41.9125,1
Anbar Governorate subtotal,,,,3
Deir ez-Zor Governorate,,,,
Abu Kamal,2025-03-03,34.4512,40.9133,4
All governorates,,,,7
Page 2 of 2,,,,
`);
    expect(leftOutOf(done)).toEqual([
      '2: textLine Anbar Governorate',
      '5: totalRow Anbar Governorate subtotal',
      '6: textLine Deir ez-Zor Governorate',
      '8: totalRow All governorates · 7',
      '9: textLine Page 2 of 2',
    ]);
  });

  it('is a record in a list of places without days', async () => {
    const done = await read('Site,Latitude,Longitude,Held by\nAl-Qaim,34.3685,41.0942,army\nRawa,,,\n');
    expect([done.report.rowsTaken, leftOutOf(done)]).toEqual([2, []]);
  });
});
