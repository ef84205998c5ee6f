/** FlatGeobuf, read as a whole; its index is passed over. */
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { collectBytes, type ByteSource } from '../../formats/byteSource.ts';
import { FormatFault } from '../../formats/formatFault.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { chooseProjector } from '../places/chooseProjector.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';

function systemOf({ crs }: HeaderMeta): string | null {
  if (!crs) return null;
  if (crs.code > 0) return `${crs.org ?? 'EPSG'}:${crs.code}`;
  return crs.wkt ?? crs.name;
}

/** The library walks an index of no features, and one whose nodes hold one feature, without end. */
function checkHeader(
  { featuresCount, indexNodeSize }: HeaderMeta,
  { name, size }: { name: string; size: number },
): void {
  if (indexNodeSize > 0 && featuresCount === 0) throw new ImportStop('noFeatures', { name });
  if (indexNodeSize === 1 || featuresCount > size / 4) throw new ImportStop('flatgeobufDamaged', { name });
}

/** Throws `ImportStop` where the file as a whole cannot be read. */
export async function readFlatgeobuf(
  source: ByteSource,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  asked?: string,
): Promise<RawTable> {
  const bytes = await collectBytes(source.open(), limits.documentBytes);
  // Eight bytes of signs and the length of the header come first.
  const isWhole =
    bytes.length > 12 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true) + 12 <= bytes.length;
  if (!isWhole || bytes.subarray(8, 12).every((byte) => byte === 0))
    throw new ImportStop('flatgeobufDamaged', { name: source.name });
  const table = createTableBuilder(limits, true);
  let [header, number]: [HeaderMeta | null, number] = [null, 0];
  try {
    const features = deserialize(bytes, {
      headerMetaFn: (meta) => {
        checkHeader(meta, { name: source.name, size: bytes.length });
        header = meta;
      },
    });
    // The header is known with the first feature.
    let next = await features.next();
    const meta = header as HeaderMeta | null;
    if (!meta) throw new RangeError('No header.');
    const rows = createFeatureRows(table, limits, await chooseProjector(table, systemOf(meta), asked));
    for (const { name } of meta.columns ?? []) table.columnOf(name);
    for (; next.done !== true; next = await features.next()) {
      const { geometry, properties } = next.value;
      rows.add((number += 1), { type: 'Feature', geometry, properties }, false);
      if (number % 1000 === 0) onRows(table.rowsRead());
    }
    if (asked === undefined) rows.checkUnits(systemOf(meta));
    if (number < meta.featuresCount) table.skip(number + 1, 'truncated', '');
  } catch (error) {
    if (error instanceof ImportStop || error instanceof FormatFault) throw error;
    // The library throws errors of many kinds for a damaged file. What was read before is kept.
    if (number === 0) throw new ImportStop('flatgeobufDamaged', { name: source.name });
    table.skip(number + 1, 'truncated', '');
  }
  if (number === 0) throw new ImportStop('noFeatures', { name: source.name });
  return table.finish();
}
