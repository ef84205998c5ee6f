/** All layers, from the ground upwards. A new layer is one file and one line here. */
import { borderLayer } from './catalogue/borderLayer.ts';
import { deploymentsLayer } from './catalogue/deploymentsLayer.ts';
import { detentionLayer } from './catalogue/detentionLayer.ts';
import { distanceLayer } from './catalogue/distanceLayer.ts';
import { footprintsLayer } from './catalogue/footprintsLayer.ts';
import { incidentsLayer } from './catalogue/incidentsLayer.ts';
import type { LayerModule } from './contract/layer.ts';
import { placesLayer } from './catalogue/placesLayer.ts';
import { transfersLayer } from './catalogue/transfersLayer.ts';
import { warningsLayer } from './catalogue/warningsLayer.ts';

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
