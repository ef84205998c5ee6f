/** Who held a detention site, period by period. The period of the window's last day is marked. */
import type { ReactNode } from 'react';
import { periodOn } from '../../domain/time/stateOnDay.ts';
import type { ControlPeriod, DetentionSite } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { actorName } from '../describe.ts';
import { describeDate } from '../../words/describeDate.ts';
import { Section } from './Section.tsx';

function holderOf({ holder, status }: ControlPeriod, { dataset, words }: LayerContext): string {
  const state = words.code('status', status);
  if (holder === null) return state;
  const name = actorName(holder, dataset, words);
  return status === 'held' ? name : `${state} · ${name}`;
}

export function ControlTable({ site, context }: { site: DetentionSite; context: LayerContext }): ReactNode {
  const { words, asOf } = context;
  const current = periodOn(site, asOf);
  return (
    <Section title={words.t('record.control')}>
      <ol className="control">
        {site.control.map((period) => (
          <li
            key={period.when.text}
            className={`control-period control-${period.status}`}
            aria-current={period === current ? 'date' : undefined}
          >
            <p className="control-when">
              {describeDate(period.when, words)}
              {period === current && Number.isFinite(asOf) ? (
                <span className="control-now">{words.t('record.control.asOf', { day: words.dayShort(asOf) })}</span>
              ) : null}
            </p>
            <p className="control-holder">{holderOf(period, context)}</p>
            {period.note ? <p className="quiet">{words.text(period.note)}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
