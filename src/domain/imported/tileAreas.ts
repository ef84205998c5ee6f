/**
 * Events of vector tiles that are known to an area only, counted by the area that they name, by the rule of imported rows. Only the tiles in view are
 * loaded, so a count is of these alone.
 */
import { geoPrecisions } from '../records/record.ts';
import type { Position } from '../geo/placement.ts';
import type { AreaRows } from './countRowAreas.ts';
import type { CodedColumn } from './importedColumns.ts';
import { firstAreaCode, offMapReasons, rowAreasOf, type Gazetteer, type OffMapReason } from './rowAreas.ts';
import { tilePrecisions, type EventTiles } from './tileEvents.ts';

export interface TileRow {
  readonly position: Position;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface TileAreas {
  readonly areas: readonly AreaRows[];
  readonly offMap: readonly { readonly reason: OffMapReason; readonly rows: number }[];
}

const governorateNames = ['admin1', 'adm_1', 'governorate'];
const districtNames = ['admin2', 'adm_2', 'district'];

function textOf({ properties }: TileRow, names: readonly string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}

function codedColumn(rows: readonly TileRow[], names: readonly string[]): CodedColumn {
  const codes = new Map([['', 0]]);
  const coded = Uint32Array.from(rows, (row) => {
    const text = textOf(row, names);
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return { kind: 'coded', texts: [...codes.keys()], codes: coded };
}

/** `certain`, `possible`: events that are known to an area only, by whether they fell in the window. */
export function countTileAreas(
  { scheme }: Pick<EventTiles, 'scheme'>,
  certain: readonly TileRow[],
  possible: readonly TileRow[],
  gazetteer: Gazetteer,
): TileAreas {
  const rows = [...certain, ...possible];
  const { property, codes: meant } = tilePrecisions[scheme];
  const { areas, codes } = rowAreasOf(
    {
      rows: rows.length,
      longitude: Float64Array.from(rows, ({ position }) => position[0]),
      latitude: Float64Array.from(rows, ({ position }) => position[1]),
      precision: Uint8Array.from(rows, ({ properties }) =>
        geoPrecisions.indexOf(new Map(Object.entries(meant)).get(String(properties[property])) ?? 'unknown'),
      ),
      radiusM: new Float32Array(rows.length).fill(Number.NaN),
      governorate: codedColumn(rows, governorateNames),
      file: [{ name: 'district', values: codedColumn(rows, districtNames) }],
    },
    gazetteer,
  );
  const size = firstAreaCode + areas.length;
  const [sure, unsure] = [new Uint32Array(size), new Uint32Array(size)];
  for (const [row, code] of codes.entries()) {
    const counts = row < certain.length ? sure : unsure;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const at = (code: number): number => (sure[code] ?? 0) + (unsure[code] ?? 0);
  return {
    areas: areas.flatMap((area, index): readonly AreaRows[] => {
      const code = firstAreaCode + index;
      return at(code) > 0 ? [{ area, certain: sure[code] ?? 0, possible: unsure[code] ?? 0 }] : [];
    }),
    offMap: offMapReasons.flatMap((reason, index) => (at(index + 1) > 0 ? [{ reason, rows: at(index + 1) }] : [])),
  };
}
