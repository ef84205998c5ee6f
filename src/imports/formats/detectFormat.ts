/** What a file is, by its first bytes; its name only decides where they leave it open. */
import { encodingOfMark } from '../bytes/encoding.ts';

export type FileFormat = 'zip' | 'gzip' | 'parquet' | 'kml' | 'gpx' | 'geojson' | 'ndjson' | 'csv';

const startsWith = (head: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => head[index] === sign);

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** More than one JSON value, each on a line of its own. */
function isNdjson(text: string, name: string): boolean {
  if (text.startsWith('\u001e')) return true;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', second] = lines;
  if (/\.(ndjson|jsonl|geojsonl|geojsons)$/i.test(name)) return true;
  return second !== undefined && first.startsWith('{') && isWhole(first) && second.startsWith('{');
}

/** Null: nothing that can be read here. */
export function detectFormat(head: Uint8Array, name: string): FileFormat | null {
  if (startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(head, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  const encoding = encodingOfMark(head) ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(head).trimStart();
  if (encoding === 'utf-8' && text.slice(0, 2000).split('\0').length > 20) return null;
  if (/^(%PDF|\{\\rtf|\u0089PNG|\ufffdPNG|SQLite format|\ufffd\ufffd\u0011)/.test(text)) return null;
  if (text.startsWith('<'))
    return /<(?:\w+:)?kml[\s>]/.test(text) ? 'kml' : /<(?:\w+:)?gpx[\s>]/.test(text) ? 'gpx' : null;
  if (/^[{[\u001e]/.test(text)) return isNdjson(text, name) ? 'ndjson' : 'geojson';
  return 'csv';
}
