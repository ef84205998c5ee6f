/** Letters of old programs: which encoding a text is taken for, and that its letters and rows come in right. */
import { describe, expect, it } from 'vitest';
import { expectDone, importBytes } from '../../imports/importBytes.ts';

/** Bytes of a text in an encoding of one byte a letter, by its decoder. */
function encode(text: string, label: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(view.buffer);
}

const arabic = [
  'رقم,التاريخ,المكان,خط العرض,خط الطول',
  '1,2025-01-01,القائم,34.3700,41.0500',
  '2,2025-01-02,البوكمال,34.4501,40.9180',
  '3,2025-01-03,قضاء الرطبة في محافظة الأنبار,33.0333,40.2833',
].join('\r\n');
const turkish = 'Sıra;Tarih;Enlem;Boylam;Açıklama\n1;13.02.2025;34,4501;41,0512;Şırnak yönünde çatışma\n';
const french = 'id;date;lat;lon;note\n1;2025-01-13;34,45;41,05;Véhicule piégé près de la frontière\n';

describe('a text without a mark', () => {
  it.each([
    ['Arabic of Windows', encode(arabic, 'windows-1256'), 'windows-1256', 'المكان'],
    ['Arabic of ISO 8859-6', encode(arabic, 'iso-8859-6'), 'iso-8859-6', 'المكان'],
    ['Turkish of Windows', encode(turkish, 'windows-1254'), 'windows-1254', 'Açıklama'],
    ['French of Windows', encode(french, 'windows-1252'), 'windows-1252', 'note'],
    ['French of an old Macintosh', encode(french, 'macintosh'), 'macintosh', 'note'],
  ])('%s', async (_, bytes, encoding, column) => {
    const { set, report } = expectDone(await importBytes(bytes, { acceptGuess: true }));
    expect(report.notes).toContainEqual({ code: 'encodingGuessed', values: { encoding } });
    expect(report.columns).toContain(column);
    expect(set.columns.longitude.every((each) => each > 40 && each < 42)).toBe(true);
    const texts = set.columns.file.flatMap(({ values }) => (values.kind === 'coded' ? values.texts : []));
    expect(texts.join(' ')).not.toMatch(/[ØÙýþðŽ\u0080-\u009f]/);
  });

  it.each([
    ['little-endian', true],
    ['big-endian', false],
  ])('UTF-16, %s', async (_, little) => {
    const { set, report } = expectDone(
      await importBytes(encodeUtf16(arabic, little), { acceptGuess: true, name: 'a.csv' }),
    );
    expect([set.columns.rows, report.columns[2]]).toEqual([3, 'المكان']);
  });

  it('with one byte lost in the names of a short table is still UTF-8', async () => {
    const bytes = new TextEncoder().encode('id,?التاريخ,lat,lon\n1,2025-01-01,34.3725,41.0561\n');
    bytes[bytes.indexOf(63)] = 0xc3;
    const { report } = expectDone(await importBytes(bytes, { acceptGuess: true }));
    expect(report.columns[1]).toBe('�التاريخ');
  });
});
