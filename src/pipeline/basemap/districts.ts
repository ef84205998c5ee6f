/**
 * Districts as envelopes. No open outlines could be installed, so each is the part of its governorate within the circle around its published centroid
 * out to its farthest edge, and within its bounding box. The district lies inside and is smaller.
 */
import { circle, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Governorates } from './governorates.ts';
import { at, toRfc7946 } from './geometry.ts';

interface DistrictFigures {
  readonly id: string;
  readonly parent: string;
  readonly en: string;
  readonly ar: string;
  readonly centroid: readonly [longitude: number, latitude: number];
  readonly farthestEdgeKm: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** Computed from the OCHA/CSO administrative boundaries of Iraq of 3 June 2019. */
const figures: readonly DistrictFigures[] = [
  {
    id: 'IQG01Q02',
    parent: 'IQG01',
    en: 'Al-Qaim district',
    ar: 'قضاء القائم',
    centroid: [41.045, 34.247],
    farthestEdgeKm: 116,
    box: [39.86, 33.75, 41.63, 35.12],
  },
  {
    id: 'IQG01Q04',
    parent: 'IQG01',
    en: 'Ar-Rutbah district',
    ar: 'قضاء الرطبة',
    centroid: [41.067, 32.676],
    farthestEdgeKm: 252,
    box: [38.79, 31.2, 43.68, 33.93],
  },
  {
    id: 'IQG15Q04',
    parent: 'IQG15',
    en: 'Hatra district',
    ar: 'قضاء الحضر',
    centroid: [42.46, 35.493],
    farthestEdgeKm: 84,
    box: [41.77, 34.94, 43.13, 36.24],
  },
];

/** The figures are rounded to whole kilometres and hundredths of a degree; an envelope must be too large rather than too small. */
const roundingKm = 0.5;
const roundingDegrees = 0.005;

const source =
  'Centroid, farthest edge and bounding box of the OCHA/CSO Iraq COD-AB administrative boundaries, 2019-06-03; governorate as in governorates.geojson.';
const note = {
  en: 'An envelope that contains the district, not its boundary.',
  ar: 'نطاق يحتوي القضاء، وليس حدوده.',
};

export function deriveDistricts(governorates: Governorates): readonly Feature<Polygon | MultiPolygon>[] {
  return figures.map(({ id, parent, en, ar, centroid, farthestEdgeKm, box }) => {
    const governorate = governorates.areas.find(({ name }) => name.id === parent);
    if (!governorate) throw new Error(`There is no governorate ${parent} for ${en}.`);
    const round = circle([...centroid], farthestEdgeKm + roundingKm, { steps: 180, units: 'kilometers' });
    const parts: Feature<Polygon | MultiPolygon>[] = [
      { type: 'Feature', properties: {}, geometry: governorate.geometry },
      circumscribe(round, centroid),
      toPolygon(box),
    ];
    const envelope = parts.slice(1).reduce(
      (rest, part) => {
        const common = intersect(featureCollection([rest, part]));
        if (!common) throw new Error(`The envelope of ${en} is empty.`);
        return common;
      },
      at(parts, 0),
    );
    return {
      type: 'Feature',
      id,
      geometry: toRfc7946(envelope.geometry),
      properties: {
        kind: 'district',
        name: { en, ar },
        country: 'IQ',
        parent,
        envelope: true,
        centroid,
        farthestEdgeKm,
        source,
        note,
      },
    };
  });
}

/** A polygon of 180 corners on a circle is slightly smaller than it (0.015 %); scaled so that its sides touch the circle. */
function circumscribe(round: Feature<Polygon>, [longitude, latitude]: readonly [number, number]): Feature<Polygon> {
  const factor = 1 / Math.cos(Math.PI / 180);
  return polygon(
    round.geometry.coordinates.map((ring) =>
      ring.map(([x, y]) => [longitude + ((x ?? 0) - longitude) * factor, latitude + ((y ?? 0) - latitude) * factor]),
    ),
  );
}

function toPolygon([west, south, east, north]: readonly [number, number, number, number]): Feature<Polygon> {
  const [w, s, e, n] = [
    west - roundingDegrees,
    south - roundingDegrees,
    east + roundingDegrees,
    north + roundingDegrees,
  ];
  return polygon([
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ]);
}
