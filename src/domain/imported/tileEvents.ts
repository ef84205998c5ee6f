/**
 * Events in vector tiles: which of their properties tell day and precision. Tiles hold what the table held from which they were made, so the columns of
 * ACLED and UCDP GED are known by their own names; other tables name theirs `earliest` and `latest`.
 */

import type { GeoPrecision } from '../records/record.ts';

export type TileScheme = 'acled' | 'ucdp' | 'plain';

export interface EventTiles {
  /** The layer inside the tiles. */
  readonly layer: string;
  readonly scheme: TileScheme;
}

/** Where each scheme writes how precisely a place is known, and its codes for what is known to an area only. */
export const tilePrecisions = {
  acled: { property: 'geo_precision', codes: { '2': 'district', '3': 'governorate' } },
  ucdp: {
    property: 'where_prec',
    codes: { '3': 'district', '4': 'governorate', '5': 'governorate', '6': 'country', '7': 'country' },
  },
  plain: {
    property: 'precision',
    codes: { district: 'district', governorate: 'governorate', country: 'country', line: 'governorate' },
  },
} as const satisfies Record<
  TileScheme,
  { readonly property: string; readonly codes: Readonly<Record<string, GeoPrecision>> }
>;

/** Properties without which a day cannot be determined; a day begins with its ISO 8601 date, in text. */
const signs: readonly (readonly [scheme: TileScheme, properties: readonly string[]])[] = [
  ['acled', ['event_date']],
  ['ucdp', ['date_start', 'date_end']],
  ['plain', ['earliest', 'latest']],
];

/** The first layer whose properties tell a day; undefined where none does. */
export function findEventTiles(
  layers: readonly { readonly id: string; readonly fields: readonly string[] }[],
): EventTiles | undefined {
  for (const { id, fields } of layers) {
    const found = signs.find(([, properties]) => properties.every((property) => fields.includes(property)));
    if (found) return { layer: id, scheme: found[0] };
  }
  return undefined;
}
