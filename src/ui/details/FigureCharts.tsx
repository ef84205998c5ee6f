/** Figures on which the claims disagree. */
import type { ReactNode } from 'react';
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { RangeChart } from './RangeChart.tsx';
import { Section } from './Section.tsx';

export function FigureCharts({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const disputed = figuresOf(shown.claims).filter((figure) => figure.disputed);
  if (disputed.length === 0) return null;
  return (
    <Section title={context.words.t('record.figures')}>
      {disputed.map((figure) => (
        <RangeChart key={`${figure.attribute} ${figure.unit ?? ''}`} figure={figure} context={context} />
      ))}
    </Section>
  );
}
