/** A port together with the hands of a reader and the moods of a graphics card, so that one contract can be played on every port. */
import type { MapPort, ScreenPoint } from '../../src/map/engine/port.ts';

export interface Stage {
  readonly port: MapPort;
  /** Size of the map in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Gives the map another size, as a panel that opens beside it does. */
  readonly resize: (size: Stage['size']) => void;
  readonly click: (point: ScreenPoint) => void;
  readonly pointAt: (point: ScreenPoint) => void;
  readonly loseContext: () => void;
  readonly restoreContext: () => void;
}
