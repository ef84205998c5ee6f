/** All layers, from the ground upwards. A new layer is one file and one line here. */
import { borderLayer } from './borderLayer.ts';
import { deploymentsLayer } from './deploymentsLayer.ts';
import { detentionLayer } from './detentionLayer.ts';
import { distanceLayer } from './distanceLayer.ts';
import { footprintsLayer } from './footprintsLayer.ts';
import { incidentsLayer } from './incidentsLayer.ts';
import type { LayerModule } from './layer.ts';
import { placesLayer } from './placesLayer.ts';
import { transfersLayer } from './transfersLayer.ts';
import { warningsLayer } from './warningsLayer.ts';

export const layerModules: readonly LayerModule[] = [
  footprintsLayer,
  warningsLayer,
  distanceLayer,
  borderLayer,
  placesLayer,
  deploymentsLayer,
  transfersLayer,
  detentionLayer,
  incidentsLayer,
];
