/** Days on which an event began, in order, each once. */
import type { Day } from '../time/day.ts';
import type { RecordFacts } from './facts.ts';
import { isState, type RecordId } from './record.ts';

export function eventDaysOf(facts: ReadonlyMap<RecordId, RecordFacts>): readonly Day[] {
  const days = new Set<Day>();
  for (const { record } of facts.values())
    if (!isState(record) && Number.isFinite(record.when.from)) days.add(record.when.from);
  return [...days].sort((a, b) => a - b);
}
