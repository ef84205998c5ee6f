/** What those who listen hear of a record beside its name: kind, category, who holds it, and how precisely its place is known. The symbol says it to the eye. */
import { periodOn } from '../../domain/time/stateOnDay.ts';
import type { ControlPeriod } from '../../domain/records/record.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { actorName } from '../describe.ts';

type Reading = Pick<LayerContext, 'dataset' | 'words' | 'asOf'>;

/** The holder, and the state of it where it is not simply held. */
export function describeHolder(
  { holder, status }: Pick<ControlPeriod, 'holder' | 'status'>,
  { dataset, words }: Pick<Reading, 'dataset' | 'words'>,
): string {
  const state = words.code('status', status);
  if (holder === null) return state;
  const name = actorName(holder, dataset, words);
  return status === 'held' ? name : `${state} · ${name}`;
}

export function speakRecord({ record }: RecordFacts, context: Reading): string {
  const { words, asOf } = context;
  const period = record.kind === 'detention-site' ? periodOn(record, asOf) : undefined;
  return words.t(period ? 'record.spoken.held' : 'record.spoken', {
    kind: words.code('kind', record.kind),
    category: words.code('category', `${record.kind}/${record.category}`),
    precision: words.code('precision', record.geoPrecision),
    holder: period ? describeHolder(period, context) : '',
  });
}
