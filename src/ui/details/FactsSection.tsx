/** What only this kind of record has to tell; the layer says it. */
import type { ReactNode } from 'react';
import type { Fact, LayerContext } from '../../layers/contract/layer.ts';
import { Line, Section } from './Section.tsx';

export function FactsSection({ facts, context }: { facts: readonly Fact[]; context: LayerContext }): ReactNode {
  const { words } = context;
  if (facts.length === 0) return null;
  return (
    <Section title={words.t('record.facts')}>
      <dl className="card-lines">
        {facts.map(({ label, value }) => (
          <Line key={label} label={words.t(label)}>
            {value}
          </Line>
        ))}
      </dl>
    </Section>
  );
}
