/** Tables whose cells are separated by the comma or the semicolon of the Arabic script, as Arabic keyboards write them. */
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/domain/imported/cellText.ts';
import { importText, expectDone } from '../../imports/importBytes.ts';

const rows = [
  ['date', 'latitude', 'longitude', 'notes'],
  ['2024-02-16', '34.4512', '40.9187', 'البوكمال'],
  ['2024-02-17', '36.3411', '43.1302', 'الموصل, الجانب الأيمن'],
  ['2024-02-18', '35.3359', '40.1408', ''],
] as const;

describe.each(['،', '؛'])('cells separated by “%s”', (sign) => {
  const cellsOf = async (text: string, chunkBytes: number): Promise<readonly (readonly string[])[]> => {
    const { set } = expectDone(await importText(text, { acceptGuess: true, chunkBytes }));
    return Array.from({ length: set.columns.rows }, (_, row) =>
      set.columns.file.map(({ values }) => cellText(values, row)),
    );
  };

  it.each([1, 7, 65_536])('are found in chunks of %i bytes', async (chunkBytes) => {
    const text = rows.map((cells) => cells.join(sign)).join('\n');
    expect(await cellsOf(text, chunkBytes)).toEqual(rows.slice(1));
  });

  it.each([1, 65_536])('may be quoted and hold the sign, in chunks of %i bytes', async (chunkBytes) => {
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(sign)).join('\r\n');
    expect(await cellsOf(quoted, chunkBytes)).toEqual(rows.slice(1));
    const within = `${rows[0].join(sign)}\n2024-02-16${sign}34.4512${sign}40.9187${sign}"البوكمال${sign} ""قرب"" الحدود"\n`;
    expect(await cellsOf(within, chunkBytes)).toEqual([
      ['2024-02-16', '34.4512', '40.9187', `البوكمال${sign} "قرب" الحدود`],
    ]);
  });

  it('are named in the report', async () => {
    const { report } = expectDone(
      await importText(rows.map((cells) => cells.join(sign)).join('\n'), { acceptGuess: true }),
    );
    expect(report.notes).toContainEqual({ code: 'delimiter', values: { delimiter: sign } });
  });

  it('may be said by the first line', async () => {
    const text = `sep=${sign}\n${rows.map((cells) => cells.join(sign)).join('\n')}`;
    expect(await cellsOf(text, 65_536)).toEqual(rows.slice(1));
  });

  it('are letters of a cell where commas separate', async () => {
    const text = `date,latitude,longitude,notes\n2024-02-16,34.4512,40.9187,البوكمال${sign} القائم\n2024-02-17,36.3411,43.1302,أ${sign} ب\n`;
    expect((await cellsOf(text, 65_536)).map((cells) => cells[3])).toEqual([`البوكمال${sign} القائم`, `أ${sign} ب`]);
  });
});

it('other letters with the same last byte are no separators', async () => {
  // U+064C ends in the byte that the Arabic comma ends in.
  const { set } = expectDone(
    await importText('date،latitude،longitude،notes\n2024-02-16،34.4512،40.9187،كتابٌ\n', { acceptGuess: true }),
  );
  expect(set.columns.file.map(({ values }) => cellText(values, 0))).toEqual([
    '2024-02-16',
    '34.4512',
    '40.9187',
    'كتابٌ',
  ]);
});

it.each(['34.4512، 40.9187', '34.4512؛ 40.9187'])('a position is read in one cell: %s', async (position) => {
  const { set } = expectDone(await importText(`date,position\n2024-02-16,${position}\n`, { acceptGuess: true }));
  expect([set.columns.latitude[0], set.columns.longitude[0]]).toEqual([34.4512, 40.9187]);
});
