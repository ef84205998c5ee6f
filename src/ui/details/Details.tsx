/** The catalogue card of the chosen record. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { layerOf, toReading } from '../layerContext.ts';
import { useAppStore, useApp } from '../useApp.tsx';
import { ActorsSection } from './ActorsSection.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { ControlTable } from './ControlTable.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { FactsSection } from './FactsSection.tsx';
import { FigureCharts } from './FigureCharts.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { NearestSection } from './NearestSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { WhenSection } from './WhenSection.tsx';
import { WhereSection } from './WhereSection.tsx';

export function Details({ facts, context }: { facts: RecordFacts; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const shown = useApp((state) => toReading(state, facts));
  const body = useRef<HTMLDivElement>(null);
  const { record } = facts;
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [record.id]);
  const own = layerOf(facts)?.facts(toReading(store.getState(), facts), context) ?? [];
  return (
    <article className="details" aria-labelledby="details-title">
      <DetailsHead shown={shown} context={context} />
      <div className="details-body scroll" ref={body} tabIndex={0} role="group" aria-labelledby="details-title">
        <HiddenNotice facts={facts} context={context} />
        <WhenSection shown={shown} context={context} />
        <WhereSection shown={shown} context={context} />
        <NearestSection shown={shown} context={context} />
        <ActorsSection record={record} context={context} />
        <FactsSection facts={own.filter(({ label }) => label !== 'fact.history')} context={context} />
        <FigureCharts shown={shown} context={context} />
        {record.kind === 'detention-site' ? <ControlTable site={record} context={context} /> : null}
        {record.kind === 'transfer' ? <SeriesTable shown={shown} transfer={record} context={context} /> : null}
        <ClaimsTable shown={shown} context={context} />
        <NotesSection record={record} context={context} />
      </div>
    </article>
  );
}
