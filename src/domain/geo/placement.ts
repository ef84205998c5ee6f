/** Where a record may be drawn, as honestly as its place is known. */
import type { AreaId, GeoPrecision, PlaceId } from '../records/record.ts';
import type { ReferenceArea } from '../records/dataset.ts';

/** In degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type Position = readonly [longitude: number, latitude: number];

/** `point`: somewhere within `radiusM` of `position`. `area`: somewhere in the area. `line`: along the border, nowhere in particular. */
export type Placement =
  | {
      readonly kind: 'point';
      readonly place: PlaceId;
      readonly position: Position;
      readonly radiusM: number;
      readonly precision: GeoPrecision;
    }
  | { readonly kind: 'area'; readonly place: PlaceId; readonly area: ReferenceArea; readonly precision: GeoPrecision }
  | { readonly kind: 'line'; readonly place: PlaceId; readonly precision: GeoPrecision }
  | { readonly kind: 'none'; readonly place: PlaceId | null; readonly precision: GeoPrecision };

/** Ends of a transfer; null where the reports do not disclose one. */
export interface Route {
  readonly from: Placement | null;
  readonly to: Placement | null;
}

/** A distance that is only known to lie between two bounds, in km. */
export interface KmRange {
  readonly low: number;
  readonly high: number;
}

export type AreaLookup = (id: AreaId) => ReferenceArea | undefined;
