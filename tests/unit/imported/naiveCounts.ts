/** Counts of an imported set done the slow way: every row, every filter, every bucket, nothing remembered. */
import type { ImportedColumns } from '../../../src/domain/imported/importedColumns.ts';
import { distanceEdgesKm, lagEdgesDays, type WeekAxis } from '../../../src/domain/imported/crossBuckets.ts';
import type { CrossFilters, Dimension } from '../../../src/domain/imported/crossDimensions.ts';
import { distanceToRing } from '../../../src/domain/geo/distanceToRing.ts';

type Verdict = 'certain' | 'possible' | 'out';
type Counts = Readonly<Record<string, Readonly<Record<'certain' | 'possible', readonly number[]>>>>;

const least = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('out') ? 'out' : verdicts.includes('possible') ? 'possible' : 'certain';
const overlap = (low: number, high: number, from: number, to: number): Verdict =>
  low > to || high < from ? 'out' : low >= from && high <= to ? 'certain' : 'possible';
const at = (values: ArrayLike<number>, row: number): number => values[row] as number;

function verdictOf(set: ImportedColumns, row: number, dimension: Dimension, filters: CrossFilters): Verdict {
  const yes = (holds: boolean): Verdict => (holds ? 'certain' : 'out');
  const [longitude, latitude, radius] = [at(set.longitude, row), at(set.latitude, row), at(set.radiusM, row)];
  if (filters[dimension] === null) return 'certain';
  if (dimension === 'extent') {
    const [west, south, east, north] = filters.extent as readonly [number, number, number, number];
    if ([0, 1, 6].includes(at(set.precision, row)))
      return yes(longitude >= west && longitude <= east && latitude >= south && latitude <= north);
    const up = radius / 111_195;
    const across = up / Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
    const meets =
      longitude + across >= west && longitude - across <= east && latitude + up >= south && latitude - up <= north;
    return meets ? 'possible' : 'out';
  }
  if (dimension === 'area') {
    const metres = distanceToRing(filters.area ?? [])(longitude, latitude, 1e9);
    return metres <= radius ? (metres <= -radius ? 'certain' : 'possible') : 'out';
  }
  if (dimension === 'category') return yes(filters.category?.has(at(set.category.codes, row)) === true);
  if (dimension === 'governorate') return yes(filters.governorate?.has(at(set.governorate.codes, row)) === true);
  if (dimension === 'actor')
    return yes([set.actor, set.otherActor].some(({ codes }) => filters.actor?.has(at(codes, row))));
  if (dimension === 'text') return yes(filters.text?.[row] === 1);
  if (dimension === 'lag') {
    const [day, asked] = [at(set.reported, row), filters.lag as { low: number; high: number }];
    return row < set.undatedRows || day === -2_147_483_648
      ? 'out'
      : overlap(day - at(set.latest, row), day - at(set.earliest, row), asked.low, asked.high);
  }
  const km = Math.abs(at(set.borderKm, row));
  const { low, high } = filters.distance as { low: number; high: number };
  return Number.isNaN(km) ? 'out' : overlap(Math.max(0, km - radius / 1000), km + radius / 1000, low, high);
}

/** Upper ends included, lower ends not. */
function bands(edges: readonly number[], low: number, high: number): readonly number[] {
  return [...edges, Infinity].flatMap((edge, band) =>
    low <= edge && high > (edges[band - 1] ?? -Infinity) ? [band] : [],
  );
}

export function naiveCounts(
  set: ImportedColumns,
  filters: CrossFilters,
  window: { from: number; to: number },
  weeks: WeekAxis,
): Counts {
  const all: readonly Dimension[] = ['extent', 'area', 'category', 'actor', 'governorate', 'distance', 'lag', 'text'];
  const count = (
    size: number,
    own: Dimension | null,
    useWindow: boolean,
    bucketsOf: (row: number) => { buckets: readonly number[]; certain: boolean },
  ): Counts[string] => {
    const [certain, possible] = [Array.from({ length: size }, () => 0), Array.from({ length: size }, () => 0)];
    for (let row = 0; row < set.rows; row += 1) {
      const verdict = least([
        ...all.filter((dimension) => dimension !== own).map((dimension) => verdictOf(set, row, dimension, filters)),
        ...(useWindow ? [overlap(at(set.earliest, row), at(set.latest, row), window.from, window.to)] : []),
      ]);
      if (verdict === 'out') continue;
      const { buckets, certain: sure } = bucketsOf(row);
      for (const bucket of buckets) {
        const side = verdict === 'certain' && sure ? certain : possible;
        side[bucket] = (side[bucket] as number) + 1;
      }
    }
    return { certain, possible };
  };
  const code = (codes: ArrayLike<number>) => (row: number) => ({ buckets: [at(codes, row)], certain: true });
  const spread = (buckets: readonly number[]): { buckets: readonly number[]; certain: boolean } => ({
    buckets,
    certain: buckets.length === 1,
  });
  const dated = (row: number): boolean => row >= set.undatedRows;
  return {
    category: count(set.category.texts.length, 'category', true, code(set.category.codes)),
    governorate: count(set.governorate.texts.length, 'governorate', true, code(set.governorate.codes)),
    actor: count(set.actor.texts.length, 'actor', true, (row) => {
      const [one, other] = [at(set.actor.codes, row), at(set.otherActor.codes, row)];
      return { buckets: [one, ...(other !== 0 && other !== one ? [other] : [])], certain: true };
    }),
    distance: count(distanceEdgesKm.length + 1, 'distance', true, (row) => {
      const [km, radiusKm] = [Math.abs(at(set.borderKm, row)), at(set.radiusM, row) / 1000];
      return spread(Number.isNaN(km) ? [] : bands(distanceEdgesKm, Math.max(0, km - radiusKm), km + radiusKm));
    }),
    lag: count(lagEdgesDays.length + 1, 'lag', true, (row) => {
      const known = dated(row) && at(set.reported, row) !== -2_147_483_648;
      return spread(
        known
          ? bands(
              lagEdgesDays,
              at(set.reported, row) - at(set.latest, row),
              at(set.reported, row) - at(set.earliest, row),
            )
          : [],
      );
    }),
    total: count(1, null, true, () => spread([0])),
    week: count(weeks.weeks, null, false, (row) =>
      spread(
        dated(row)
          ? Array.from({ length: weeks.weeks }, (_, week) => week).filter((week) => {
              const monday = weeks.firstDay + week * 7;
              return at(set.earliest, row) <= monday + 6 && at(set.latest, row) >= monday;
            })
          : [],
      ),
    ),
  };
}
