/**
 * Reads the World Data Bank II rivers and the GSHHG lakes from the binned netCDF files of the GMT project. The world is cut into bins of one degree;
 * a line that crosses bins is stored in pieces, with positions as sixteen-bit steps from the south-west corner of each bin.
 */
import type { Position } from 'geojson';
import { basemapWindow } from '../../map/basemap/basemapWindow.ts';
import { debianFile, importTool } from './packages.ts';

interface Hdf5 {
  readonly ready: Promise<unknown>;
  readonly File: new (
    path: string,
    mode: 'r',
  ) => { readonly get: (name: string) => { readonly value: ArrayLike<number> }; readonly close: () => void };
}

export interface RiverPiece {
  /** 0 double-lined, 1–4 permanent from major to minor, 5–7 intermittent, 8–10 canals. */
  readonly level: number;
  readonly line: readonly Position[];
}

/** A piece of a shore, with the id of its polygon. */
export interface ShorePiece {
  readonly polygon: number;
  readonly level: number;
  readonly areaKm2: number;
  readonly line: readonly Position[];
}

export async function readRivers(): Promise<readonly RiverPiece[]> {
  return withFile('binned_river_f.nc', (column) => {
    const counts = column('N_points_for_a_segment');
    const levels = column('Hierarchial_level_of_a_segment');
    return readSegments(column, (segment) => counts[segment] ?? 0).map(({ segment, line }) => ({
      level: levels[segment] ?? 0,
      line,
    }));
  });
}

export async function readShores(): Promise<readonly ShorePiece[]> {
  return withFile('binned_GSHHS_f.nc', (column) => {
    const packed = column('Embedded_npts_levels_exit_entry_for_a_segment');
    const polygons = column('Id_of_GSHHS_ID');
    const areas = column('The_km_squared_area_of_polygons');
    return readSegments(column, (segment) => (packed[segment] ?? 0) >> 9).map(({ segment, line }) => {
      const polygon = polygons[segment] ?? -1;
      return { polygon, level: ((packed[segment] ?? 0) >> 6) & 7, areaKm2: areas[polygon] ?? 0, line };
    });
  });
}

type Column = (name: string) => ArrayLike<number>;

async function withFile<Result>(name: string, read: (column: Column) => Result): Promise<Result> {
  const { ready, File } = await importTool<Hdf5>('h5wasm', 'dist/node/hdf5_hl.js');
  await ready;
  const file = new File(debianFile('gmt-gshhg-full', `usr/share/gmt-gshhg/${name}`), 'r');
  try {
    return read((column) => file.get(column).value);
  } finally {
    file.close();
  }
}

const binsAround = 360;
const stepsPerDegree = 65535;

function readSegments(
  column: Column,
  countOf: (segment: number) => number,
): readonly { readonly segment: number; readonly line: Position[] }[] {
  const [west, south, east, north] = basemapWindow;
  const firstSegments = column('Id_of_first_segment_in_a_bin');
  const segmentCounts = column('N_segments_in_a_bin');
  const firstPoints = column('Id_of_first_point_in_a_segment');
  const longitudes = column('Relative_longitude_from_SW_corner_of_bin');
  const latitudes = column('Relative_latitude_from_SW_corner_of_bin');
  /** Stored as signed, to be read as unsigned. */
  const steps = (values: ArrayLike<number>, index: number): number => ((values[index] ?? 0) & 0xffff) / stepsPerDegree;
  const found: { segment: number; line: Position[] }[] = [];
  for (let latitude = south; latitude < north; latitude += 1) {
    for (let longitude = west; longitude < east; longitude += 1) {
      const bin = (89 - latitude) * binsAround + longitude;
      const first = firstSegments[bin] ?? 0;
      for (let segment = first; segment < first + (segmentCounts[bin] ?? 0); segment += 1) {
        const start = firstPoints[segment] ?? 0;
        const line = Array.from({ length: countOf(segment) }, (_, i): Position => [
          longitude + steps(longitudes, start + i),
          latitude + steps(latitudes, start + i),
        ]);
        found.push({ segment, line });
      }
    }
  }
  return found;
}
