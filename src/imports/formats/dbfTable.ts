/**
 * The table of a shapefile (dBASE III and later). Cells are given as they are written; days as ISO days. Records that are marked as deleted are left out, as
 * GIS programs do.
 */
export interface DbfTable {
  /** Of the fields, in their order; a name that occurs twice is distinguished by its number. */
  readonly names: readonly string[];
  /** Names of the fields whose texts are kept in a file of their own. */
  readonly memos: readonly string[];
  readonly records: number;
  /** Null for a record that is marked as deleted or lies beyond the end of the file. */
  readonly cells: (record: number) => readonly string[] | null;
}

/** Language drivers (byte 29 of the header) that name an encoding with certainty. */
const drivers: Readonly<Record<number, string>> = {
  0x26: 'ibm866',
  0x65: 'ibm866',
  0x7d: 'windows-1255',
  0x7e: 'windows-1256',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
};

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** What a `.cpg` file names: `UTF-8`, `65001`, `1256`, `CP1256`, `ANSI 1256`, `ISO 8859-6`, `88596`. Null where it is not known. */
export function encodingOfCpg(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const digits = /^(?:ansi|cp|windows|oem|ms)?[\s_-]*(\d+)$/.exec(plain)?.[1];
  const iso = /^(?:iso)?[\s_-]*8859[\s_-]*(\d{1,2})$/.exec(plain)?.[1];
  const label = digits === '65001' ? 'utf-8' : iso ? `iso-8859-${iso}` : digits ? `windows-${digits}` : plain;
  return isEncoding(label) ? new TextDecoder(label).encoding : null;
}

/** The encoding that the table names itself; null where it names none. */
export function encodingOfDbf(bytes: Uint8Array): string | null {
  return drivers[bytes[29] ?? 0] ?? null;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

function fieldsOf(bytes: Uint8Array, headerBytes: number, decoder: TextDecoder): readonly Field[] {
  const fields: Field[] = [];
  // The first byte of a record says whether it is deleted.
  let from = 1;
  for (let at = 32; at + 32 <= Math.min(headerBytes, bytes.length) && bytes[at] !== 13; at += 32) {
    const length = bytes[at + 16] ?? 0;
    const written = bytes.subarray(at, at + 11);
    const end = written.indexOf(0);
    const name = decoder.decode(end < 0 ? written : written.subarray(0, end)).trim() || `#${fields.length + 1}`;
    const isTaken = fields.some((field) => field.name === name);
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    fields.push({ name: isTaken ? `${name} #${fields.length + 1}` : name, type, from, to: from + length });
    from += length;
  }
  return fields;
}

/** Days from the Julian day 0 to 1 January 1970. */
const julianEpoch = 2_440_588;

/** Types whose values are numbers in bytes, as FoxPro writes them; undefined for those that are texts. */
function binaryText(type: string, bytes: Uint8Array): string | undefined {
  if (!/[IBYT]/.test(type)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'I' && bytes.length === 4) return String(view.getInt32(0, true));
  if (type === 'B' && bytes.length === 8) return String(view.getFloat64(0, true));
  if (type === 'Y' && bytes.length === 8) return String(Number(view.getBigInt64(0, true)) / 10_000);
  if (type === 'T' && bytes.length === 8) {
    const [day, milliseconds] = [view.getInt32(0, true), view.getInt32(4, true)];
    if (day === 0) return '';
    const instant = new Date((day - julianEpoch) * 86_400_000 + milliseconds);
    if (Number.isNaN(instant.getTime())) return '';
    // Without a time zone: it is the time of the place.
    return instant.toISOString().replace(/(?:T00:00:00)?\.000Z$/, '');
  }
  return undefined;
}

function cellText(type: string, written: string): string {
  const text = written.replaceAll('\0', '').trim();
  if (type === 'D') {
    const day = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
    return !day ? text : text === '00000000' ? '' : `${day[1] ?? ''}-${day[2] ?? ''}-${day[3] ?? ''}`;
  }
  if (type === 'L') return /^[yt]$/i.test(text) ? 'true' : /^[nf]$/i.test(text) ? 'false' : '';
  // A number that did not fit its field is written as stars.
  if (type === 'N' || type === 'F') return text.startsWith('*') ? '' : text;
  return type === 'C' ? text : '';
}

/** Throws `RangeError` where the header is none. */
export function openDbf(bytes: Uint8Array, encoding: string): DbfTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headerBytes, recordBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
  const decoder = new TextDecoder(encoding);
  const fields = fieldsOf(bytes, headerBytes, decoder);
  const width = fields.at(-1)?.to ?? 1;
  if (headerBytes < 33 || recordBytes < width) throw new RangeError('No dBASE table.');
  const whole = Math.max(0, Math.floor((bytes.length - headerBytes) / recordBytes));
  return {
    names: fields.map(({ name }) => name),
    memos: fields
      .filter(({ type, from, to }) => /[MGP]/.test(type) || (type === 'B' && to - from !== 8))
      .map(({ name }) => name),
    // The header of a damaged table may promise more than the file has.
    records: Math.min(view.getUint32(4, true), whole),
    cells: (record) => {
      const at = headerBytes + record * recordBytes;
      if (record >= whole || bytes[at] === 0x2a) return null;
      return fields.map(({ type, from, to }) => {
        const cell = bytes.subarray(at + from, at + to);
        return binaryText(type, cell) ?? cellText(type, decoder.decode(cell));
      });
    },
  };
}
