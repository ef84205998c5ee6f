/**
 * The symbol family. A glyph is a silhouette on a grid of 24 units, inside 2.5..21.5, and the strokes that are cut into it. Solid or hollow,
 * notched or tagged is not the glyph's business: see drawMark.ts. Silhouettes tell kinds apart without colour: discs and pictograms for
 * incidents, barred walls for detention, shields for deployments, a speech mark for warnings, which are statements.
 */
export interface Detail {
  readonly d: string;
  /** Filled rather than stroked. */
  readonly solid?: boolean;
  /** Only on the solid or only on the hollow drawing. */
  readonly only?: 'certain' | 'possible';
  readonly width?: number;
}

export interface Glyph {
  /** The silhouette; an open line where `line` is set. */
  readonly body: string;
  /** Drawn as a thick stroke, without a fill. */
  readonly line?: boolean;
  /** Cut into the solid silhouette, drawn in colour on the hollow one. */
  readonly details: readonly Detail[];
  /** Crosses the silhouette and stands out of it: cut wide into it, then drawn in colour. */
  readonly across?: string;
  /** The lower right half, for two colours in one silhouette. */
  readonly half?: string;
}

/** A part of a military symbol: a path on a grid of 200 units, and which of the two colours of the symbol fills and strokes it. */
export interface MilitaryPart {
  readonly d: string;
  readonly fill?: 'ground' | 'ink';
  readonly stroke?: 'ground' | 'ink';
  readonly width?: number;
}
