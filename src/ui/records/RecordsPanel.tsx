/** List and details: everything the map shows, in words, and usable without it. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { selectChosen, selectListed, selectVisible } from '../../store/selectors.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FilterButton } from '../filters/FilterButton.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { Panel } from '../panels/Panel.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { EmptyList } from './EmptyList.tsx';
import { RecordList } from './RecordList.tsx';
import { SortControl } from './SortControl.tsx';

const Candidates = createPart('panel.records', async () => (await import('./Candidates.tsx')).Candidates);
const ChangesPanel = createPart('bar.compare', async () => (await import('../compare/ChangesPanel.tsx')).ChangesPanel);
/** Loaded with the first row of an imported set that is chosen. */
const TileEventCard = createPart(
  'part.userData',
  async () => (await import('../tiles/TileEventCard.tsx')).TileEventCard,
);
const RowCard = createPart('part.userData', async () => (await import('../imports/RowCard.tsx')).RowCard);
/** Loaded with the first record that is chosen. */
const Details = createPart('panel.records', async () => (await import('../details/Details.tsx')).Details);

function Counts(): ReactNode {
  const words = useWords();
  const { shown, total } = useApp(selectVisible).counts;
  return (
    <p className="panel-note">
      <span aria-hidden="true">{words.t('list.counts', { shown, total })}</span>
      <VisuallyHidden>{words.t('list.counts.spoken', { shown, total })}</VisuallyHidden>
    </p>
  );
}

export function RecordsPanel(): ReactNode {
  const words = useWords();
  const phase = useApp((state) => state.session.phase);
  const context = useApp(selectLayerContext);
  const listed = useApp(selectListed);
  const chosen = useApp(selectChosen);
  const comparison = useApp((state) => state.session.comparison);
  const hasCandidates = useApp((state) => state.session.candidates.length > 0);
  const selection = useApp((state) => state.view.selection);
  const isSplit = chosen !== undefined || selection.kind === 'row' || selection.kind === 'tile';
  const ready = phase === 'ready' && context !== null;
  return (
    <Panel id="records" title={words.t('panel.records')} icon="list" side="end" note={ready ? <Counts /> : null}>
      {ready ? (
        <div className={isSplit ? 'records records-split' : 'records'}>
          {hasCandidates ? (
            <Suspense fallback={null}>
              <Candidates context={context} />
            </Suspense>
          ) : null}
          {comparison ? (
            <Suspense fallback={null}>
              <ChangesPanel comparison={comparison} context={context} />
            </Suspense>
          ) : (
            <>
              <div className="list-tools">
                <FilterButton />
                <SortControl />
              </div>
              <ActiveFilters />
              {listed.length > 0 ? <RecordList listed={listed} context={context} /> : <EmptyList />}
            </>
          )}
          {selection.kind === 'row' ? (
            <Suspense fallback={<article className="details" />}>
              <RowCard chosen={selection} />
            </Suspense>
          ) : null}
          {selection.kind === 'tile' ? (
            <Suspense fallback={<article className="details" />}>
              <TileEventCard event={selection.properties} />
            </Suspense>
          ) : null}
          {chosen ? (
            <Suspense fallback={<article className="details" />}>
              <Details key={chosen.record.id} facts={chosen} context={context} />
            </Suspense>
          ) : null}
          {isSplit ? null : <p className="records-hint">{words.t('record.choose')}</p>}
        </div>
      ) : (
        <p className="records-hint">{words.t(phase === 'failed' ? 'app.failed' : 'app.loading')}</p>
      )}
    </Panel>
  );
}
