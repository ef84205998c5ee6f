/** Where the marks of a placement are attached, and towards which side they stand. */
import { along, destination, length, lineString } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Placement, Position } from '../../domain/geo/placement.ts';
import type { BriefRecord } from '../../domain/records/record.ts';

/** A settlement wider than this is tagged on its rim: a mark in its middle would look exact. */
export const wideRadiusM = 8000;

export interface Anchor {
  /** Records with the same key share the anchor. */
  readonly key: string;
  readonly position: Position;
  /** No position: a point of an outline, or of the border. */
  readonly tag: boolean;
  /** `centre`: around the anchor. `east`, `west`: on that side of it. */
  readonly side: 'centre' | 'east' | 'west';
  /** `column`: chips beside the border, one below the other. */
  readonly form: 'comb' | 'column';
  /** Room to leave beside the anchor, for what is drawn there. */
  readonly clearPx: number;
}

type Edge = readonly [Position, Position];

function edgesOf(geometry: Polygon | MultiPolygon): readonly Edge[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => {
    const outline = (rings[0] ?? []).map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
    return outline.flatMap((from, index): Edge[] =>
      outline[index + 1] ? [[from, outline[index + 1] as Position]] : [],
    );
  });
}

/** The point of an outline half-way up its east or west side. */
export function sidePoint(geometry: Polygon | MultiPolygon, side: 'east' | 'west'): Position | undefined {
  const edges = edgesOf(geometry);
  const latitudes = edges.map(([[, latitude]]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const crossings = edges
    .filter(([a, b]) => a[1] <= middle !== b[1] <= middle)
    .map(([a, b]) => a[0] + ((middle - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  const outer = side === 'east' ? Math.max : Math.min;
  if (crossings.length > 0) return [outer(...crossings), middle];
  // Parts with a gap between them at that height: the outermost corner serves.
  const corners = edges.map(([corner]) => corner);
  const longitude = outer(...corners.map(([x]) => x));
  return corners.filter(([x]) => x === longitude).sort((a, b) => a[1] - b[1])[0];
}

/** A point of the border, at a share of its length from the north. */
export function alongBorder(border: LineString, share: number): Position | undefined {
  if (border.coordinates.length < 2) return undefined;
  const line = lineString(border.coordinates);
  const [longitude = 0, latitude = 0] = along(line, length(line) * share).geometry.coordinates;
  return [longitude, latitude];
}

/**
 * Shares of the border's length, from the north: chips of Iraqi and of Syrian forces, other marks, and the arrows between the two countries
 * (see routeCurve.ts) each have a stretch of their own.
 */
const shares = { IQ: 0.51, SY: 0.92, other: 0.82 } as const;

function borderAnchor(record: BriefRecord, border: LineString): Anchor | undefined {
  const deployment = record.kind === 'deployment';
  const west = deployment && record.side === 'SY';
  const position = alongBorder(border, deployment ? shares[record.side] : shares.other);
  const key = deployment ? `border-${record.side}` : 'border';
  return (
    position && {
      key,
      position,
      tag: true,
      side: west ? 'west' : 'east',
      form: deployment ? 'column' : 'comb',
      clearPx: 26,
    }
  );
}

/** Undefined where the placement has nothing to be drawn at. */
export function anchorOf(record: BriefRecord, placement: Placement, border: LineString | null): Anchor | undefined {
  if (placement.kind === 'none') return undefined;
  if (placement.kind === 'line') return border ? borderAnchor(record, border) : undefined;
  if (placement.kind === 'area') {
    const side = placement.area.country === 'IQ' ? 'east' : 'west';
    const position = sidePoint(placement.area.geometry, side);
    return position && { key: `area-${placement.area.id}`, position, tag: true, side, form: 'comb', clearPx: 0 };
  }
  const { position, radiusM } = placement;
  const key = position.map((degrees) => degrees.toFixed(5)).join(' ');
  if (radiusM <= wideRadiusM) return { key, position, tag: false, side: 'centre', form: 'comb', clearPx: 0 };
  const [longitude = 0, latitude = 0] = destination([...position], radiusM / 1000, 90).geometry.coordinates;
  return {
    key: `${key} ${radiusM}`,
    position: [longitude, latitude],
    tag: true,
    side: 'east',
    form: 'comb',
    clearPx: 0,
  };
}
