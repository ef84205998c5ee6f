/** A file of the reader’s own, as it is kept beside the records of the reports and never mixed with them. */
import type { ImportedColumns } from './importedColumns.ts';

export type ImportedKind = 'acled' | 'ucdp' | 'table' | 'geojson' | 'kml' | 'gpx' | 'parquet' | 'workbook';

export interface ImportedStyle {
  /** Number of a colour in the theme’s list for imported sets. */
  readonly colour: number;
  readonly hidden: boolean;
  /** Place in the list of sets and on the map, 0 on top. */
  readonly order: number;
}

/** The report in short, kept with the set. */
export interface ImportedSummary {
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly remarks: Readonly<Record<string, number>>;
}

/** Everything about a set but its rows. */
export interface ImportedHead {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly kind: ImportedKind;
  /** Instant of the import, ISO 8601 in UTC. */
  readonly importedAt: string;
  /** Of the bytes of the file as dropped, in hex; they are not changed by the import. */
  readonly sha256: string;
  readonly bytes: number;
  readonly style: ImportedStyle;
  readonly summary: ImportedSummary;
  /** Which column of the file says what, by role; a role that no column has is absent. */
  readonly meanings?: Readonly<Record<string, number>>;
}

export interface ImportedSet extends ImportedHead {
  readonly columns: ImportedColumns;
}
