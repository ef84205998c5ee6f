/** A record in one sentence: when, where as exactly as it is known, and its first figures. */
import type { Shown } from '../../domain/records/visible.ts';
import type { Fact, LayerContext } from '../../layers/contract/layer.ts';
import { describeWhen } from '../../words/describeDate.ts';
import '../../words/details.ts';
import type { WordKey } from '../../words/words.ts';
import { describePlacement, describeWhere } from '../describe.ts';

/** What a reader asks for first, in order. */
const leading: readonly WordKey[] = [
  'fact.control',
  'fact.count',
  'fact.escaped',
  'fact.recaptured',
  'fact.killed',
  'fact.arrested',
  'fact.detonated',
  'fact.seized',
  'fact.strength',
  'fact.warnedOf',
  'fact.present',
];
const mostFacts = 2;

/** `facts`: those that the layer tells of the record. */
export function leadOf(shown: Shown, facts: readonly Fact[], { words, dataset, asOf }: LayerContext): string {
  const { record, placement } = shown.facts;
  const isExact = placement.kind === 'point' || placement.kind === 'none';
  const head = words.t('details.lead', {
    when: describeWhen(record, asOf, words, 'long'),
    where: isExact ? describeWhere(record, dataset, words) : describePlacement(placement, words),
  });
  const told = leading
    .flatMap((label) => facts.find((fact) => fact.label === label) ?? [])
    .slice(0, mostFacts)
    .map(({ label, value }) => words.t('details.lead.fact', { label: words.t(label), value }));
  return told.reduce((lead, fact) => words.t('details.lead.next', { lead, fact }), head);
}
