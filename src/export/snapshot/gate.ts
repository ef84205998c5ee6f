/**
 * Before a file is written: is everything drawn that is counted, and counted that is drawn? Whatever is not goes onto the sheet as INCOMPLETE, with the
 * reason; nothing is left out in silence.
 */
import { isUnplaced } from '../../domain/records/filterRecords.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { isOnPlate } from '../../layers/plates/isOnPlate.ts';
import { routeCurve } from '../../layers/marks/routeCurve.ts';
import type { WordKey, WordValues } from '../../words/words.ts';
import type { Snapshot } from './snapshot.ts';

/** A reason in words: a key and its values. `layer` among the values is itself a key. */
export interface GateFault {
  readonly key: WordKey;
  readonly values: WordValues;
}

/** What became of the map: `null` where the format draws none. */
export interface DrawnState {
  readonly faults: readonly GateFault[];
}

/** `filtered`: what the filters let through, computed again by the caller; the layers that are on decide which of these the sheet owes. */
export function judgeSnapshot(
  snapshot: Snapshot,
  filtered: readonly Shown[],
  drawn: DrawnState = { faults: [] },
): readonly GateFault[] {
  const owed = filtered.filter(({ facts }) => snapshot.modules.some((module) => module.owns(facts.record)));
  const ids = new Set(owed.map(({ facts }) => facts.record.id));
  const same =
    owed.length === snapshot.records.length && snapshot.records.every(({ shown }) => ids.has(shown.facts.record.id));
  const counts: GateFault[] = same
    ? []
    : [{ key: 'export.gate.counts', values: { sheet: snapshot.records.length, filtered: owed.length } }];
  const undrawn = snapshot.records.filter(({ shown }) => isUndrawn(shown, snapshot)).length;
  return [
    ...counts,
    ...legendFaults(snapshot),
    ...(undrawn > 0 ? [{ key: 'export.gate.undrawn', values: { count: undrawn } } as const] : []),
    ...drawn.faults,
  ];
}

/** Every record belongs to one line of its layer's legend. */
function legendFaults({ modules, records, texts: [first] }: Snapshot): readonly GateFault[] {
  return modules.flatMap((module): GateFault[] => {
    const shown = records.filter((record) => module.owns(record.shown.facts.record)).length;
    const entries = first.legend.find(({ id }) => id === module.id)?.entries ?? [];
    const legend = entries.reduce((sum, { count }) => sum + (count ?? 0), 0);
    return shown === legend ? [] : [{ key: 'export.gate.legend', values: { layer: module.title, legend, shown } }];
  });
}

function isUndrawn(shown: Shown, { context }: Snapshot): boolean {
  const { facts } = shown;
  if (isUnplaced(facts)) return false;
  const { record, route } = facts;
  if (record.kind !== 'transfer') return !context.arrangement.has(record.id) && !isOnPlate(shown);
  return route === null || routeCurve(route, record, 0, context.dataset) === undefined;
}

/** The fault in the words of the snapshot's language. */
export function gateText({ key, values }: GateFault, { texts: [{ words }] }: Pick<Snapshot, 'texts'>): string {
  const { layer } = values;
  return words.t(key, typeof layer === 'string' ? { ...values, layer: words.t(layer as WordKey) } : values);
}
