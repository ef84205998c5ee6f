/** The strongest focus among several records. */
import type { RecordId } from '../../domain/records/record.ts';
import type { LayerContext } from '../contract/layer.ts';
import type { Focus } from '../contract/mark.ts';

export function focusOfRecords(
  ids: readonly RecordId[],
  { selection, hovered }: Pick<LayerContext, 'selection' | 'hovered'>,
): Focus {
  if (selection !== null && ids.includes(selection)) return 'selected';
  return hovered !== null && ids.includes(hovered) ? 'hover' : 'none';
}
