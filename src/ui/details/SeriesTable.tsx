/** The counts of a transfer up to the last day of the window: day, figure, who says so. */
import type { ReactNode } from 'react';
import type { Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { countsOf } from '../../layers/marks/transferCard.ts';
import { figureSentence } from '../../layers/marks/figureText.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeDate } from '../../words/describeDate.ts';
import { actorName } from '../describe.ts';
import { Section } from './Section.tsx';

export function SeriesTable({
  shown,
  transfer,
  context,
}: {
  shown: Shown;
  transfer: Transfer;
  context: LayerContext;
}): ReactNode {
  const { words, dataset } = context;
  const { steps } = countsOf(shown, transfer, context);
  if (steps.length === 0) return null;
  return (
    <Section title={words.t('record.series')}>
      <ol className="control">
        {steps.map(({ step, figure }, index) => (
          <li
            key={step.asOf.text}
            className="control-period"
            aria-current={index === steps.length - 1 ? 'date' : undefined}
          >
            <p className="control-when">{describeDate(step.asOf, words)}</p>
            <p className="control-holder">{figureSentence(figure, words)}</p>
            <p className="quiet">
              {words.list([...new Set(figure.points.map(({ claim }) => actorName(claim.claimant, dataset, words)))])}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
