/** When it is said to be, how it is counted where the date is not exact, how the date was derived, and when it was first reported. */
import type { ReactNode } from 'react';
import { timeVerdict } from '../../domain/records/filterRecords.ts';
import { firstReportOf } from '../../domain/records/firstReport.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { periodOn } from '../../domain/time/stateOnDay.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { describeWidening } from '../../words/describeWidening.ts';
import { useApp } from '../useApp.tsx';
import { Line, Section } from './Section.tsx';

export function WhenSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words, asOf, dataset } = context;
  const { record } = shown.facts;
  const time = useApp((state) => state.view.time);
  const report = firstReportOf(record, dataset);
  const when = record.kind === 'detention-site' ? periodOn(record, asOf)?.when : record.when;
  const widening = when && describeWidening(when, words);
  return (
    <Section title={words.t('record.when')}>
      <p className="card-lead">
        {describeWhen(record, asOf, words, 'long')}
        {timeVerdict(shown.facts, time) === 'possible' ? (
          <span className="card-aside"> {words.t('verdict.possible')}</span>
        ) : null}
      </p>
      <dl className="card-lines">
        {widening === undefined ? null : <Line label={words.t('record.counted')}>{widening}</Line>}
        {report ? (
          <Line label={words.t('record.reported')}>
            {words.t(report.exact ? 'record.reported.on' : 'record.reported.by', { day: words.day(report.day) })}
          </Line>
        ) : null}
        {record.whenNote ? <Line label={words.t('record.whenNote')}>{words.text(record.whenNote)}</Line> : null}
      </dl>
    </Section>
  );
}
