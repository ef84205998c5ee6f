/** Verbs for measuring: a sketch grows point by point and becomes a drawing of the view. */
import { deepEqual } from '../../base/deepEqual.ts';
import type { Filters } from '../../domain/view/view.ts';
import { drawingLimits, drawingOf, type Drawing, type DrawingKind } from '../../domain/view/drawing.ts';
import { noSelection } from '../../domain/view/selection.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Session } from '../session.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';
import { setFilters } from './viewActions.ts';

/** Radii that a briefing asks for first, in km. */
const usualRadiiKm: readonly number[] = [10, 25, 50];

type Sketch = NonNullable<Session['sketch']>;

function change(store: AppStore, part: Partial<Sketch>): void {
  const { sketch } = store.getState().session;
  if (sketch) patchSession(store, { sketch: { ...sketch, ...part } });
}

export function startSketch(store: AppStore, kind: DrawingKind, positions: readonly Position[] = []): void {
  patchSession(store, { sketch: { kind, positions, radiiKm: usualRadiiKm }, candidates: [] });
}

/** Rings have one centre, the last that was given. What a link cannot carry is not taken. */
export function addPoint(store: AppStore, position: Position): void {
  const { sketch } = store.getState().session;
  if (!sketch) return;
  const positions = sketch.kind === 'rings' ? [position] : [...sketch.positions, position];
  if (positions.length <= drawingLimits.points) change(store, { positions });
}

export function removeLastPoint(store: AppStore): void {
  const { sketch } = store.getState().session;
  if (sketch) change(store, { positions: sketch.positions.slice(0, -1) });
}

export function setRadii(store: AppStore, radiiKm: readonly number[]): void {
  const usable = [...new Set(radiiKm.filter((km) => km > 0 && km <= drawingLimits.radiusKm))]
    .sort((a, b) => a - b)
    .slice(0, drawingLimits.rings);
  if (usable.length > 0) change(store, { radiiKm: usable });
}

export function cancelSketch(store: AppStore): void {
  patchSession(store, { sketch: null });
}

/** Whether it has become a drawing; with too few points it stays a sketch. The oldest drawing gives way where a link can carry no more. */
export function finishSketch(store: AppStore): boolean {
  const {
    view,
    session: { sketch },
  } = store.getState();
  const drawing = sketch && drawingOf(sketch.kind, sketch.positions, sketch.radiiKm);
  if (!drawing) return false;
  patchView(store, {
    drawings: [...view.drawings, drawing].slice(-drawingLimits.drawings),
    layers: { ...view.layers, distance: { visible: true, opacity: view.layers.distance.opacity || 1 } },
  });
  patchSession(store, { sketch: null });
  return true;
}

export function removeDrawing(store: AppStore, index: number): void {
  const { drawings, selection } = store.getState().view;
  const isSelected = selection.kind === 'drawing' && selection.drawing === drawings[index];
  patchView(store, {
    drawings: drawings.filter((_, at) => at !== index),
    ...(isSelected ? { selection: noSelection } : {}),
  });
}

/** Whether the view shows only what lies inside this outline. A link carries outline and filter apart, so corners are compared. */
export function isAreaFilter(drawing: Drawing, area: Filters['area']): boolean {
  return drawing.kind === 'area' && area !== null && deepEqual(drawing.positions, area);
}

/** Shows only records inside the outline, or all again. The outline is drawn while it filters. */
export function toggleAreaFilter(store: AppStore, index: number): void {
  const { drawings, filters } = store.getState().view;
  const drawing = drawings[index];
  if (drawing?.kind === 'area')
    setFilters(store, { area: isAreaFilter(drawing, filters.area) ? null : drawing.positions });
}
