/** Who takes part, and as what. */
import type { ReactNode } from 'react';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { actorName } from '../describe.ts';
import { Section } from './Section.tsx';

export function ActorsSection({ record, context }: { record: BriefRecord; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  if (record.actors.length === 0) return null;
  return (
    <Section title={words.t('record.actors')}>
      <ul className="card-actors">
        {record.actors.map(({ id, role }) => (
          <li key={`${id} ${role}`}>
            <span>{actorName(id, dataset, words)}</span> <span className="quiet">{words.code('role', role)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
