/** What an import may cost at most, checked before the cost arises. Numbers, so that a page with less memory can lower them. */
export interface ImportLimits {
  /** Of the file as dropped. */
  readonly fileBytes: number;
  /** Of what comes out of an archive or a compressed stream. */
  readonly unpackedBytes: number;
  /** Unpacked by packed; only above `ratioFromBytes`, because a small file of spaces packs as well as a bomb. */
  readonly unpackedRatio: number;
  readonly ratioFromBytes: number;
  readonly archiveEntries: number;
  readonly rows: number;
  readonly columns: number;
  /** Of one cell, as UTF-8. Not above one mebibyte, the size of a block of text. */
  readonly cellBytes: number;
  /** Of one row of a table. */
  readonly rowBytes: number;
  /** Of one feature, whose outline may be long. */
  readonly featureBytes: number;
  /** Of all geometries together. */
  readonly vertices: number;
  readonly jsonDepth: number;
  /** Of a document that has to be held as a whole: KML, GPX, the parts of a workbook. */
  readonly documentBytes: number;
  /** Listed in the report with their values; the rest is counted. */
  readonly listedRows: number;
}

const mebi = 1_048_576;

export const defaultLimits: ImportLimits = {
  fileBytes: 2048 * mebi,
  unpackedBytes: 3072 * mebi,
  unpackedRatio: 200,
  ratioFromBytes: 16 * mebi,
  archiveEntries: 2000,
  rows: 3_000_000,
  columns: 500,
  cellBytes: mebi,
  rowBytes: 4 * mebi,
  featureBytes: 64 * mebi,
  vertices: 50_000_000,
  jsonDepth: 64,
  documentBytes: 128 * mebi,
  listedRows: 3_000_000,
};
