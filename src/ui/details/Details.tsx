/** The catalogue card of the chosen record. */
import { useEffect, type ReactNode } from 'react';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { Fact, LayerContext } from '../../layers/contract/layer.ts';
import { layerOf, toReading } from '../layerContext.ts';
import { describeHolder } from '../records/speakRecord.ts';
import { compact, isWithin } from '../pageSpace.ts';
import { unbroken } from '../unbroken.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { NearestSection } from './NearestSection.tsx';
import { WhereSection } from './WhereSection.tsx';
import { type BriefRecord, type DetentionSite, placesOf, type Transfer } from '../../domain/records/record.ts';
import { actorName } from '../describe.ts';
import { leadOf } from './leadOf.ts';
import { Line, Section } from './Section.tsx';
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { RangeChart } from './RangeChart.tsx';
import { timeVerdict } from '../../domain/records/filterRecords.ts';
import { firstReportOf } from '../../domain/records/firstReport.ts';
import { periodOn } from '../../domain/time/stateOnDay.ts';
import { describeDate, describeWhen } from '../../words/describeDate.ts';
import { describeWidening } from '../../words/describeWidening.ts';
import { countsOf } from '../../layers/marks/transferCard.ts';
import { figureSentence } from '../../layers/marks/figureText.ts';
import '../../words/details.ts';

/** The counts of a transfer up to the last day of the window: day, figure, who says so. */
function SeriesTable({
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

/** Who held a detention site, period by period. The period of the window's last day is marked. */
function ControlTable({ site, context }: { site: DetentionSite; context: LayerContext }): ReactNode {
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
            <p className="control-holder">{describeHolder(period, context)}</p>
            {period.note ? <p className="quiet">{words.text(period.note)}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** When it is said to be, how it is counted where the date is not exact, how the date was derived, and when it was first reported. */
function WhenSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
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
  // In a page that scrolls they come below the list, and below the map on which the record was chosen.
  useEffect(() => {
    if (isWithin(compact)) document.querySelector(`.details[data-record="${record.id}"]`)?.scrollIntoView();
  }, [record.id]);
  const own = layerOf(facts)?.facts(toReading(store.getState(), facts), context) ?? [];
  return (
    <article className="details" data-record={record.id} aria-labelledby="details-title">
      <DetailsHead shown={shown} context={context} />
      <div className="details-body scroll" tabIndex={0} role="group" aria-labelledby="details-title">
        <HiddenNotice facts={facts} context={context} />
        <p className="details-lead">{unbroken(leadOf(shown, own, context))}</p>
        <FigureCharts shown={shown} context={context} />
        {record.kind === 'detention-site' ? <ControlTable site={record} context={context} /> : null}
        {record.kind === 'transfer' ? <SeriesTable shown={shown} transfer={record} context={context} /> : null}
        <ClaimsTable shown={shown} context={context} />
        <WhenSection shown={shown} context={context} />
        <WhereSection shown={shown} context={context} />
        <NearestSection shown={shown} context={context} />
        <ActorsSection record={record} context={context} />
        <FactsSection facts={own.filter(({ label }) => label !== 'fact.history')} context={context} />
        <NotesSection record={record} context={context} />
      </div>
    </article>
  );
}
