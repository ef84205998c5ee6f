/**
 * Which of the shown records the map draws. *Shown*: passes window and filters. *On the map*: shown, with a place, and its layer is on. *In sight*: on the
 * map and, at least in part, within its frame. Each is a part of the one before.
 */
import { isUnplaced } from '../domain/records/filterRecords.ts';
import type { BriefRecord } from '../domain/records/record.ts';
import type { Shown } from '../domain/records/visible.ts';
import type { View } from '../domain/view/view.ts';
import { layerModules } from './registry.ts';
import { isLayerOn } from './shownOfLayers.ts';

type Layers = View['layers'];

/** Whether the layer of a record is on. */
export function isInLayerOn(record: BriefRecord, layers: Layers): boolean {
  return layerModules.some((module) => module.owns(record) && isLayerOn({ layers }, module.id));
}

/** The shown records that the map draws, in their order. */
export function onMapOf(shown: readonly Shown[], layers: Layers): readonly Shown[] {
  return shown.filter(({ facts }) => !isUnplaced(facts) && isInLayerOn(facts.record, layers));
}
