/** What an import may cost at most, checked before the cost arises. Numbers, so that a page with less memory can lower them. */
import { defaultUnpackLimits, type UnpackLimits } from '../formats/unpackLimits.ts';

export interface ImportLimits extends UnpackLimits {
  /** Of the file as dropped. */
  readonly fileBytes: number;
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
  /** Listed in the report with their values; the rest is counted. */
  readonly listedRows: number;
}

const mebi = 1_048_576;

export const defaultLimits: ImportLimits = {
  ...defaultUnpackLimits,
  fileBytes: 2048 * mebi,
  rows: 3_000_000,
  columns: 500,
  cellBytes: mebi,
  rowBytes: 4 * mebi,
  featureBytes: 64 * mebi,
  vertices: 50_000_000,
  jsonDepth: 64,
  listedRows: 3_000_000,
};
