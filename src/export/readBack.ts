/** The view inside a file that the page has written. Reads only the stretch of the file that carries it, and trusts nothing in it. */
import { failure, type Result } from '../base/result.ts';
import { headOf, type ByteSource } from '../formats/byteSource.ts';
import type { FileKind } from '../formats/fileKind.ts';
import { FormatFault } from '../formats/formatFault.ts';
import { headBytes } from '../formats/sniff.ts';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';
import { readZipEntries, readZipEntry, sourceOfEntry } from '../formats/zip.ts';
import { readGif, readVideo } from './motion/readMotion.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readPptx } from './pptx/readPptx.ts';
import { readPng } from './render/png.ts';
import {
  decodeMetadata,
  metadataKey,
  readMetadata,
  type ExportMetadata,
  type MetadataFault,
} from './snapshot/metadata.ts';

/** `unknown`: not a kind of file that carries a view. `large`: larger than any file of the page. */
export type ReadFault = MetadataFault | 'unknown' | 'large';

type Read = Result<ExportMetadata, ReadFault>;

/** The largest sheet weighs far less. */
const mostBytes = 200_000_000;
const mostTextBytes = 60_000_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** Found by pattern and not by a parser: only the page's own way of writing it counts, and no entity is expanded. */
function readMarked(text: string, pattern: RegExp): Read {
  const found = pattern.exec(text);
  if (!found) return failure(text.includes(metadataKey) ? 'damaged' : 'foreign');
  return decodeMetadata(unescapeXml(found[1] ?? ''));
}

const svgPattern = /<metadata><bb:view [^>]*>([^<]*)<\/bb:view><\/metadata>/;
const kmlPattern = /<Data name="border-brief"><value>([^<]*)<\/value><\/Data>/;
const markdownPattern = /<!-- border-brief (\{.*\}) -->/;
const parquetPattern = /border-brief[^{]{1,12}(\{"version":.*?"producedAt":"[^"]*"\})/s;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function headText(source: ByteSource): Promise<string> {
  return textOf(await headOf(source.open(), headBytes));
}

async function wholeOf(source: ByteSource, most: number, read: (bytes: Uint8Array) => Read): Promise<Read> {
  return source.size > most ? failure('large') : read(await source.slice(0, source.size));
}

/** The page writes its mark before the features, so that a large file of data need not be read to learn that it has none. */
async function readGeojson(source: ByteSource): Promise<Read> {
  if (!(await headText(source)).includes(`"${metadataKey}"`)) return failure('foreign');
  return wholeOf(source, mostTextBytes, (bytes) => {
    try {
      const value = JSON.parse(textOf(bytes)) as unknown;
      const own =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[metadataKey] : undefined;
      return own === undefined ? failure('foreign') : readMetadata(own);
    } catch {
      return failure('damaged');
    }
  });
}

/** The mark stands at the head of the document. Where it does, the entry is read to its end, so that its checksum counts. */
async function readKmz(source: ByteSource): Promise<Read> {
  const entries = await readZipEntries(source, defaultUnpackLimits);
  const entry = entries.find(({ name }) => name === 'doc.kml');
  if (!entry) return failure('foreign');
  const head = await headText(sourceOfEntry(source, entry, defaultUnpackLimits));
  if (!head.includes(metadataKey)) return failure('foreign');
  return readMarked(textOf(await readZipEntry(source, entry, mostTextBytes)), kmlPattern);
}

/** An archive that this page wrote has an entry for its view. */
async function readArchive(source: ByteSource): Promise<Read> {
  const entries = await readZipEntries(source, defaultUnpackLimits);
  const entry = entries.find(({ name }) => name === 'border-brief.json');
  return entry ? decodeMetadata(textOf(await readZipEntry(source, entry, mostTextBytes))) : failure('foreign');
}

/** The metadata of a Parquet file are in its footer, whose length is written before the closing magic number. */
async function readParquet(source: ByteSource): Promise<Read> {
  const end = await source.slice(Math.max(0, source.size - 8), source.size);
  if (end.length < 8 || new TextDecoder('latin1').decode(end.subarray(4)) !== 'PAR1') return failure('foreign');
  const length = new DataView(end.buffer, end.byteOffset, end.byteLength).getUint32(0, true);
  if (length + 12 > source.size || length > mostTextBytes) {
    const tail = new TextDecoder('latin1').decode(
      await source.slice(Math.max(0, source.size - headBytes), source.size),
    );
    return failure(tail.includes(metadataKey) ? 'damaged' : 'foreign');
  }
  const footer = await source.slice(source.size - 8 - length, source.size - 8);
  return readMarked(new TextDecoder('latin1').decode(footer), parquetPattern);
}

async function readKind(source: ByteSource, kind: FileKind): Promise<Read> {
  switch (kind) {
    case 'png':
      return wholeOf(source, mostBytes, readPng);
    case 'pdf':
      return wholeOf(source, mostBytes, readPdf);
    case 'gif':
      return wholeOf(source, mostBytes, readGif);
    case 'video':
      return wholeOf(source, mostBytes, readVideo);
    case 'svg':
      return wholeOf(source, mostTextBytes, (bytes) => readMarked(textOf(bytes), svgPattern));
    case 'markdown':
      return wholeOf(source, mostTextBytes, (bytes) => readMarked(textOf(bytes), markdownPattern));
    case 'kml':
      return readMarked(await headText(source), kmlPattern);
    case 'geojson':
      return readGeojson(source);
    case 'kmz':
      return readKmz(source);
    case 'archive':
      return readArchive(source);
    case 'presentation':
      return readPptx(source);
    case 'parquet':
      return readParquet(source);
    default:
      return failure('unknown');
  }
}

/** `kind` as `sniffFile` finds it. Rejects only where the file gives no bytes. */
export async function readBack(source: ByteSource, kind: FileKind): Promise<Read> {
  try {
    return await readKind(source, kind);
  } catch (error) {
    if (error instanceof FormatFault) return failure('damaged');
    throw error;
  }
}
