/** The catalogue card of the chosen record. */
import type { ReactNode } from 'react';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { LayerContext, Fact } from '../../layers/contract/layer.ts';
import { layerOf, toReading } from '../layerContext.ts';
import { useAppStore, useApp } from '../useApp.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { ControlTable } from './ControlTable.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { NearestSection } from './NearestSection.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { WhenSection } from './WhenSection.tsx';
import { WhereSection } from './WhereSection.tsx';
import { placesOf, type BriefRecord } from '../../domain/records/record.ts';
import { actorName } from '../describe.ts';
import { Section, Line } from './Section.tsx';
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { RangeChart } from './RangeChart.tsx';

/** Who takes part, and as what. */
function ActorsSection({ record, context }: { record: BriefRecord; context: LayerContext }): ReactNode {
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

/** What only this kind of record has to tell; the layer says it. */
function FactsSection({ facts, context }: { facts: readonly Fact[]; context: LayerContext }): ReactNode {
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

/** Figures on which the claims disagree. */
function FigureCharts({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
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

/** What a reader must know about the record and its place. */
function NotesSection({ record, context }: { record: BriefRecord; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const placeNotes = placesOf(record).flatMap((id) => dataset.places.get(id)?.note ?? []);
  if (!record.note && placeNotes.length === 0) return null;
  return (
    <Section title={words.t('record.notes')}>
      {record.note ? <p className="card-note">{words.text(record.note)}</p> : null}
      {placeNotes.map((note) => (
        <p key={note.en} className="card-note">
          <span className="quiet">{words.t('record.placeNote')}:</span> {words.text(note)}
        </p>
      ))}
    </Section>
  );
}

export function Details({ facts, context }: { facts: RecordFacts; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const shown = useApp((state) => toReading(state, facts));
  const { record } = facts;
  const own = layerOf(facts)?.facts(toReading(store.getState(), facts), context) ?? [];
  return (
    <article className="details" aria-labelledby="details-title">
      <DetailsHead shown={shown} context={context} />
      <div className="details-body scroll" tabIndex={0} role="group" aria-labelledby="details-title">
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
