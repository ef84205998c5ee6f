/** From a file that was dropped onto the page to the view inside it. Reads no more than it must and trusts nothing. */
import { failure, type Result } from '../base/result.ts';
import { decodeMetadata, metadataKey, readMetadata, type ExportMetadata, type MetadataFault } from './snapshot/metadata.ts';
import { isGif, isVideo, readGif, readVideo } from './motion/readMotion.ts';
import { isPdf, readPdf } from './pdf/readPdf.ts';
import { readPptx } from './pptx/readPptx.ts';
import { isZip, readZipEntry } from './readZip.ts';
import { isPng, readPng } from './render/png.ts';

/** `unknown`: no kind of file that carries a view. `large`: too large to be one of ours. */
export type ReadFault = MetadataFault | 'unknown' | 'large';

/** The largest sheet weighs far less. */
export const mostBytes = 200_000_000;
const mostTextBytes = 60_000_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** Found by pattern and not by a parser: only our own way of writing it counts, and no entity is ever expanded. */
function readMarked(text: string, pattern: RegExp): Result<ExportMetadata, MetadataFault> {
  const found = pattern.exec(text);
  if (!found) return failure(text.includes(metadataKey) ? 'damaged' : 'foreign');
  return decodeMetadata(unescapeXml(found[1] ?? ''));
}

function readJson(text: string): Result<ExportMetadata, MetadataFault> {
  try {
    const value = JSON.parse(text) as unknown;
    const own =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[metadataKey] : undefined;
    return own === undefined ? failure('foreign') : readMetadata(own);
  } catch {
    return failure('damaged');
  }
}

const svgPattern = /<metadata><bb:view [^>]*>([^<]*)<\/bb:view><\/metadata>/;
const kmlPattern = /<Data name="border-brief"><value>([^<]*)<\/value><\/Data>/;
const markdownPattern = /<!-- border-brief (\{.*\}) -->/;

/** An archive of KML, or a presentation. */
function readArchive(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  const entry = readZipEntry(bytes, 'doc.kml', mostTextBytes);
  return entry.ok ? readMarked(new TextDecoder('utf-8').decode(entry.value), kmlPattern) : readPptx(bytes);
}

const parquetSign = 'PAR1';
const parquetPattern = /border-brief[^{]{1,12}(\{"version":.*?"producedAt":"[^"]*"\})/s;

function isParquet(bytes: Uint8Array): boolean {
  return (
    bytes.length > 12 &&
    [bytes.subarray(0, 4), bytes.subarray(-4)].every((sign) => String.fromCharCode(...sign) === parquetSign)
  );
}

/** What a file of columns says of itself stands in clear text at its end, whose length is told in its last bytes. */
function readParquet(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 8, true);
  if (length + 12 > bytes.length || length > mostTextBytes) return failure('damaged');
  return readMarked(
    new TextDecoder('latin1').decode(bytes.subarray(bytes.length - 8 - length, bytes.length - 8)),
    parquetPattern,
  );
}

/** The kind is told by the content; the name of a file is no matter. */
export function readBack(bytes: Uint8Array): Result<ExportMetadata, ReadFault> {
  if (bytes.length > mostBytes) return failure('large');
  if (isPng(bytes)) return readPng(bytes);
  if (isPdf(bytes)) return readPdf(bytes);
  if (isZip(bytes)) return readArchive(bytes);
  if (isGif(bytes)) return readGif(bytes);
  if (isVideo(bytes)) return readVideo(bytes);
  if (isParquet(bytes)) return readParquet(bytes);
  const head = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 400))
    .replace(/^\ufeff/, '')
    .trimStart();
  const isText = head.startsWith('<') || head.startsWith('{') || head.startsWith('#');
  if (!isText) return failure('unknown');
  if (bytes.length > mostTextBytes) return failure('large');
  const text = new TextDecoder('utf-8').decode(bytes);
  if (head.startsWith('{')) return readJson(text);
  if (/<svg[\s>]/.test(head)) return readMarked(text, svgPattern);
  if (/<kml[\s>]/.test(head)) return readMarked(text, kmlPattern);
  return head.startsWith('#') ? readMarked(text, markdownPattern) : failure('unknown');
}
