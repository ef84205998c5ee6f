/**
 * Checks the pages of a Parquet file before they are decoded. A damaged byte can make a run of levels a billion values long, and the decoder, which trusts
 * the file, would then fill the memory without coming back.
 */
import type { AsyncBuffer, ColumnMetaData, Compressors, FileMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getSchemaPath, isFlatColumn } from 'hyparquet/src/schema.js';

/** Writers fill up the last run of bits with values that are not counted. */
const mostPadding = 1024;
/** Longest decoded page in bytes, and most values of a column of lists. */
const mostBytes = 1 << 30;

/** Thrown where a number of the file cannot be right. */
export class PageFault extends Error {}

function count(value: unknown, most: number): number {
  const number = Number(value);
  if (!(Number.isInteger(number) && number >= 0 && number <= most)) throw new PageFault(`${String(value)} > ${most}`);
  return number;
}

/** Runs of one value and runs of bits (the hybrid encoding), so many as there are values. `few`: where nulls are left out there may be fewer. */
function checkRuns(bytes: Uint8Array, start: number, width: number, values: number, few = false): void {
  let [at, seen] = [start, 0];
  while (seen < values && !(few && at >= bytes.length)) {
    let [header, shift] = [0, 0];
    for (let more = true; more; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined || shift > 28) throw new PageFault('A run has no end.');
      header += (byte & 127) * 2 ** shift;
      more = byte > 127;
      at += 1;
    }
    const ofBits = header % 2 === 1;
    const run = Math.floor(header / 2) * (ofBits ? 8 : 1);
    if (run === 0 && few) return;
    if (run === 0 || run > values - seen + (ofBits ? mostPadding : 0)) throw new PageFault(`A run of ${run}.`);
    seen += run;
    at += ofBits ? (run / 8) * width : Math.ceil(width / 8);
  }
}

const bitsFor = (level: number): number => 32 - Math.clz32(level);

interface Column {
  readonly meta: ColumnMetaData;
  readonly compressors: Compressors;
  readonly isBoolean: boolean;
  readonly repetition: number;
  readonly definition: number;
  /** Values that the column may have in its group of rows. */
  readonly values: number;
}

/** Indexes into a dictionary, and booleans in runs, from `at` to the end of a page that has at most so many values. */
function checkValues(page: Uint8Array, at: number, encoding: string, values: number, isBoolean: boolean): void {
  if (encoding === 'RLE' && isBoolean) checkRuns(page, at + 4, 1, values, true);
  else if (/DICTIONARY$/.test(encoding) && (page[at] ?? 0) > 0)
    checkRuns(page, at + 1, count(page[at], 32), values, true);
}

function checkPage(bytes: Uint8Array, header: ReturnType<typeof parquetHeader>, column: Column): number {
  const { meta, compressors, repetition, definition, isBoolean } = column;
  const unpacked = count(header.uncompressed_page_size, mostBytes);
  const { data_page_header: first, data_page_header_v2: second, dictionary_page_header: dictionary } = header;
  if (header.type === 'DICTIONARY_PAGE' && dictionary) {
    count(dictionary.num_values, unpacked * 8 + 8);
    return 0;
  }
  if (header.type === 'DATA_PAGE' && first) {
    const values = count(first.num_values, column.values);
    const page = decompressPage(bytes, unpacked, meta.codec, compressors);
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    let at = 0;
    for (const level of [repetition, definition]) {
      if (level === 0) continue;
      const length = count(view.getUint32(at, true), page.length - at - 4);
      checkRuns(page, at + 4, bitsFor(level), values);
      at += 4 + length;
    }
    checkValues(page, at, first.encoding, values, isBoolean);
    return values;
  }
  if (header.type === 'DATA_PAGE_V2' && second) {
    const values = count(second.num_values, column.values);
    const nulls = count(second.num_nulls, values);
    count(second.num_rows, values);
    const repeated = count(second.repetition_levels_byte_length, bytes.length);
    const defined = count(second.definition_levels_byte_length, bytes.length - repeated);
    if (repetition > 0) checkRuns(bytes, 0, bitsFor(repetition), values);
    if (definition > 0) checkRuns(bytes, repeated, bitsFor(definition), values);
    const rest = bytes.subarray(repeated + defined);
    const size = count(unpacked - repeated - defined, mostBytes);
    const page = second.is_compressed === false ? rest : decompressPage(rest, size, meta.codec, compressors);
    checkValues(page, 0, second.encoding, values - nulls, isBoolean);
    return values;
  }
  throw new PageFault(`A page of type ${String(header.type)}.`);
}

function checkColumn(bytes: Uint8Array, column: Column): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  let values = 0;
  // The decoder stops there, too.
  while (reader.offset < bytes.length - 1 && values < column.values) {
    const header = parquetHeader(reader);
    const size = count(header.compressed_page_size, bytes.length - reader.offset);
    values += checkPage(bytes.subarray(reader.offset, reader.offset + size), header, column);
    reader.offset += size;
  }
}

/** Throws where a page cannot be decoded within bounds. Reads the file once more. */
export async function checkPages(file: AsyncBuffer, metadata: FileMetaData, compressors: Compressors): Promise<void> {
  for (const group of metadata.row_groups) {
    for (const { meta_data: meta } of group.columns) {
      if (!meta) throw new PageFault('A column is not described.');
      const start = count(
        meta.dictionary_page_offset ? meta.dictionary_page_offset : meta.data_page_offset,
        file.byteLength,
      );
      const size = count(meta.total_compressed_size, file.byteLength - start);
      const path = getSchemaPath(metadata.schema, meta.path_in_schema);
      const isFlat = isFlatColumn(path);
      checkColumn(new Uint8Array(await file.slice(start, start + size)), {
        meta,
        compressors,
        isBoolean: meta.type === 'BOOLEAN',
        repetition: getMaxRepetitionLevel(path),
        definition: getMaxDefinitionLevel(path),
        values: count(meta.num_values, isFlat ? count(group.num_rows, mostBytes) : mostBytes),
      });
    }
  }
}
