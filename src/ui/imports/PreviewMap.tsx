/** Where the first rows of a file lie: a small drawing of the border with a dot for each position, and a ring for each row known to an area only. */
import { type ReactNode, useMemo } from 'react';
import type { Position } from 'geojson';
import { metresPerDegree } from '../../domain/geo/distanceToRing.ts';
import { isPositionRow } from '../../domain/imported/placedAs.ts';
import type { PreviewRow } from '../../imports/importOutcome.ts';
import { useApp, useWords } from '../useApp.tsx';

/** West, south, east, north of the drawing, in degrees; and its width in its own units. */
const frame = { west: 35.5, south: 29, east: 48.8, north: 37.6, width: 300 } as const;
const stretch = Math.cos((33.3 * Math.PI) / 180);
const scale = frame.width / ((frame.east - frame.west) * stretch);
const height = (frame.north - frame.south) * scale;

const toX = (longitude: number): number => (longitude - frame.west) * stretch * scale;
const toY = (latitude: number): number => (frame.north - latitude) * scale;
const isInside = ({ longitude, latitude }: PreviewRow): boolean =>
  longitude >= frame.west && longitude <= frame.east && latitude >= frame.south && latitude <= frame.north;

/** Whether the row may be drawn at its coordinates. */
const isPosition = ({ precision, radiusM, longitude }: PreviewRow): boolean =>
  isPositionRow(
    {
      rows: 1,
      longitude: Float64Array.of(longitude),
      precision: Uint8Array.of(precision),
      radiusM: Float32Array.of(radiusM),
    },
    0,
  );

/** No more points than the small drawing shows. */
function pathOf(line: readonly Position[]): string {
  const step = Math.max(1, Math.floor(line.length / 120));
  return line
    .filter((_, index) => index % step === 0 || index === line.length - 1)
    .map(([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`)
    .join('');
}

export function PreviewMap({ rows }: { rows: readonly PreviewRow[] }): ReactNode {
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const border = dataset?.border ?? null;
  const outlines = useMemo(
    () =>
      [...(dataset?.areas.values() ?? [])]
        .filter(({ kind }) => kind === 'governorate')
        .map(({ geometry }) =>
          (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
            .map(([ring = []]) => `${pathOf(ring)}Z`)
            .join(''),
        ),
    [dataset],
  );
  const placed = rows.filter(
    ({ longitude, latitude, skip }) => !skip && !Number.isNaN(longitude) && !Number.isNaN(latitude),
  );
  const inside = placed.filter(isInside);
  return (
    <figure className="preview-map">
      <svg
        viewBox={`0 0 ${frame.width} ${height.toFixed(0)}`}
        role="img"
        aria-label={words.t('imported.map.map', { shown: inside.length, count: rows.length })}
      >
        {outlines.map((path, index) => (
          <path key={index} className="preview-map-area" d={path} />
        ))}
        {border ? <path className="preview-map-border" d={pathOf(border.coordinates)} /> : null}
        {inside.map((row) => {
          const isDot = isPosition(row);
          return (
            <circle
              key={row.row}
              className={isDot ? 'preview-map-dot' : 'preview-map-ring'}
              cx={toX(row.longitude)}
              cy={toY(row.latitude)}
              r={isDot ? 4 : Math.max(9, (row.radiusM / metresPerDegree) * scale || 0)}
            />
          );
        })}
      </svg>
      <figcaption className="hint">
        {words.t('imported.map.map', { shown: inside.length, count: rows.length })}
      </figcaption>
    </figure>
  );
}
