/** Written tables, read again before they are saved: each by the reader that opens such files, as far as it takes to find every record. */
import { createCsvRows } from '../../imports/formats/csvRows.ts';
import { defaultLimits } from '../../imports/limits.ts';
import { kindStyles } from './kindStyles.ts';
import { circleEnding } from './kmlStyles.ts';

const [comma, lineFeed] = [44, 10];

/** Rows, the heading included; null where a row is damaged or has more or fewer cells than the heading. */
export function countCsvRecords(text: string): number | null {
  const widths: number[] = [];
  let isSound = true;
  const rows = createCsvRows({ lead: 0, delimiter: comma, lineEnd: lineFeed, backslash: false }, defaultLimits, {
    row: (_, cells) => void widths.push(cells.count),
    skip: () => (isSound = false),
    blank: () => undefined,
  });
  rows.push(new TextEncoder().encode(text.replace(/^\ufeff/, '')));
  rows.end();
  return isSound && widths.every((width) => width === widths[0]) ? widths.length : null;
}

const featuresIn = (text: string): number => (JSON.parse(text) as { features: readonly object[] }).features.length;

/** Of records, without their circles. Throws for a text that is not well formed. */
async function countPlacemarks(text: string): Promise<number> {
  const { DOMParser } = await import('@xmldom/xmldom');
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const marks = [...parser.parseFromString(text, 'text/xml').getElementsByTagName('Placemark')];
  return marks.filter((mark) => !(mark.getAttribute('id') ?? '').endsWith(circleEnding)).length;
}

async function countParquetRows(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const { parquetReadObjects } = await import('hyparquet');
  return (await parquetReadObjects({ file: bytes.buffer, columns: ['id'] })).length;
}

async function kmlOf(bytes: Uint8Array): Promise<string> {
  const { unzipSync } = await import('fflate');
  return new TextDecoder().decode(unzipSync(bytes)['doc.kml']);
}

/** In the files of kinds. */
async function countArchived(bytes: Uint8Array): Promise<number> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(bytes);
  return Object.values(kindStyles).reduce((sum, { file }) => {
    const data = files[`${file}.geojson`];
    return data ? sum + featuresIn(new TextDecoder().decode(data)) : sum;
  }, 0);
}

async function countRecords(extension: string, written: string | Uint8Array<ArrayBuffer>): Promise<number | null> {
  const isText = typeof written === 'string';
  if (extension === 'csv' && isText) return (countCsvRecords(written) ?? 0) - 1;
  if (extension === 'geojson' && isText) return featuresIn(written);
  if (extension === 'kml' && isText) return countPlacemarks(written);
  if (extension === 'kmz' && !isText) return countPlacemarks(await kmlOf(written));
  if (extension === 'zip' && !isText) return countArchived(written);
  if (extension === 'parquet' && !isText) return countParquetRows(written);
  return null;
}

/** Whether a reader finds all records in the file. True for formats that have no table. */
export async function holdsRecords(
  extension: string,
  written: string | Uint8Array<ArrayBuffer>,
  records: number,
): Promise<boolean> {
  try {
    const found = await countRecords(extension, written);
    return found === null || found === records;
  } catch {
    return false;
  }
}
