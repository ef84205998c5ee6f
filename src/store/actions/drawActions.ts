/** Verbs for measuring: a sketch grows point by point and becomes a drawing of the view. */
import { drawingLimits, drawingOf, type DrawingKind } from '../../domain/view/drawing.ts';
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
  patchView(store, { drawings: store.getState().view.drawings.filter((_, at) => at !== index) });
}

/** Only records inside the outline are shown; the outline stays drawn as long as it filters. */
export function filterByDrawing(store: AppStore, index: number): void {
  const drawing = store.getState().view.drawings[index];
  if (drawing?.kind === 'area') setFilters(store, { area: drawing.positions });
}
