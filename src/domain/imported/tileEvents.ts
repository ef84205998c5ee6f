/**
 * Events in vector tiles: which of their properties tell day and precision. Tiles hold what the table held from which they were made, so the columns of
 * ACLED and UCDP GED are known by their own names; other tables name theirs `earliest` and `latest`.
 */

export type TileScheme = 'acled' | 'ucdp' | 'plain';

export interface EventTiles {
  /** The layer inside the tiles. */
  readonly layer: string;
  readonly scheme: TileScheme;
}

/** Properties without which a day cannot be told; a day begins with its ISO 8601 date, in text. */
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
