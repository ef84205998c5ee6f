/** A port together with simulated user input and graphics failures, so that one contract can run on every port. */
import type { MapPort, ScreenPoint } from '../../src/map/engine/port.ts';

export interface Stage {
  readonly port: MapPort;
  /** Size of the map in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Resizes the map, as a panel that opens beside it does. */
  readonly resize: (size: Stage['size']) => void;
  readonly click: (point: ScreenPoint) => void;
  readonly pointAt: (point: ScreenPoint) => void;
  readonly loseContext: () => void;
  readonly restoreContext: () => void;
}
