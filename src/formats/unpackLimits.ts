/** What unpacking may cost at most, checked before the cost arises. */
export interface UnpackLimits {
  /** Bytes that may come out of an archive or a compressed stream. */
  readonly unpackedBytes: number;
  /** Unpacked by packed size; only above `ratioFromBytes`, because a small file of spaces packs as well as a bomb. */
  readonly unpackedRatio: number;
  readonly ratioFromBytes: number;
  readonly archiveEntries: number;
  /** Bytes of a document that has to be held as a whole: KML, GPX, the parts of a workbook. */
  readonly documentBytes: number;
}

const mebi = 1_048_576;

export const defaultUnpackLimits: UnpackLimits = {
  unpackedBytes: 3072 * mebi,
  unpackedRatio: 200,
  ratioFromBytes: 16 * mebi,
  archiveEntries: 2000,
  documentBytes: 128 * mebi,
};
