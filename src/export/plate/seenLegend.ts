/** Which lines of the legend a map needs: those of marks that stand on it without a word beside them. */
import type { RecordId } from '../../domain/records/record.ts';
import { legendOfLooks } from '../../layers/marks/legendOfLooks.ts';
import { composeSheetScene } from '../sheetScene.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { vectorMarks } from '../vectorMarks.ts';
import type { Box } from './displayList.ts';
import type { MapFrame } from './framing.ts';

const isCount = (text: string): boolean => /^[\d٠-٩+,٬ ]+$/u.test(text);

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** `layer entry`, as `slideLegend` names its lines. `panels`: what lies on the map. */
export function seenLegend(snapshot: Snapshot, map: MapFrame, panels: readonly Box[]): ReadonlySet<string> {
  const { context, modules, records } = snapshot;
  const seen = new Set<RecordId>(
    vectorMarks(composeSheetScene({ ...snapshot, changes: null }, map, undefined, panels), map, snapshot)
      .filter(({ box }) => meets(box, map.box))
      // A plate with names of kinds explains itself, and a number alone shows no kind; symbols with numbers are to be explained.
      .filter(({ items }) => items.some(({ kind }) => kind === 'symbol'))
      .filter(({ items }) => items.every((item) => item.kind !== 'text') || items.some(isCounted))
      .flatMap((mark) => mark.records),
  );
  const own = { ...context, shown: records.map(({ shown }) => shown).filter(({ facts }) => seen.has(facts.record.id)) };
  return new Set([
    ...modules.flatMap((module) => module.legend(own).map(({ id }) => `${module.id} ${id}`)),
    ...legendOfLooks(own).map(({ id }) => `looks ${id}`),
  ]);
}

function isCounted(item: { readonly kind: string; readonly text?: string }): boolean {
  return item.kind === 'text' && isCount(item.text ?? '');
}
