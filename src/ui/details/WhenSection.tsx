/** When it is said to be, how that date was worked out, and when it was first reported. */
import type { ReactNode } from 'react';
import { timeVerdict } from '../../domain/records/filterRecords.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeWhen } from '../describeWhen.ts';
import { useApp } from '../useApp.tsx';
import { Line, Section } from './Section.tsx';

export function WhenSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words, asOf } = context;
  const { record, reported } = shown.facts;
  const time = useApp((state) => state.view.time);
  return (
    <Section title={words.t('record.when')}>
      <p className="card-lead">
        {describeWhen(record, asOf, words, 'long')}
        {timeVerdict(shown.facts, time) === 'possible' ? (
          <span className="card-aside"> {words.t('verdict.possible')}</span>
        ) : null}
      </p>
      <dl className="card-lines">
        {Number.isFinite(reported) ? (
          <Line label={words.t('record.reported')}>
            {words.t('record.reported.first', { day: words.day(reported) })}
          </Line>
        ) : null}
        {record.whenNote ? <Line label={words.t('record.whenNote')}>{words.text(record.whenNote)}</Line> : null}
      </dl>
    </Section>
  );
}
