/** List and details: everything the map shows, in words, and usable without it. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { selectChosen, selectListed, selectVisible } from '../../store/selectors.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FilterButton } from '../filters/FilterButton.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { Panel } from '../panels/Panel.tsx';
import { useApp, useWords, useAppStore } from '../useApp.tsx';
import { RecordList } from './RecordList.tsx';
import { setWindow } from '../../store/actions/timeActions.ts';
import { clearFilters, setSort } from '../../store/actions/viewActions.ts';
import { selectReach } from '../../store/timeSelectors.ts';
import { Button } from '../kit/Button.tsx';
import type { SortKey } from '../../domain/view/view.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Select } from '../kit/Select.tsx';

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

/** Why the list is empty, and what to do about it. */
function EmptyList(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { outsideWindow, filteredOut, notYetKnown } = useApp(selectVisible).counts;
  const widen = (): void => {
    const { first, last } = selectReach(store.getState());
    setWindow(store, first, last);
  };
  return (
    <div className="empty">
      <h3>{words.t('list.empty')}</h3>
      <p>{words.t('list.empty.about', { outside: outsideWindow, filtered: filteredOut, later: notYetKnown })}</p>
      <p className="empty-actions">
        {outsideWindow > 0 ? <Button onPress={widen}>{words.t('list.widen')}</Button> : null}
        {filteredOut > 0 ? <Button onPress={() => clearFilters(store)}>{words.t('hidden.clearFilters')}</Button> : null}
      </p>
    </div>
  );
}

const sortKeys: readonly SortKey[] = ['when', 'reported', 'name', 'kind', 'place'];

/** The order of the list. */
function SortControl(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const sort = useApp((state) => state.view.sort);
  return (
    <div className="sort">
      <Select
        label={words.t('list.sort')}
        value={sort.key}
        options={sortKeys.map((value) => ({ value, text: words.code('sort', value) }))}
        onChange={(key) => setSort(store, key)}
      />
      <IconButton
        icon={sort.descending ? 'descending' : 'ascending'}
        label={words.t(sort.descending ? 'list.descending' : 'list.ascending')}
        side="start"
        onPress={() => setSort(store, sort.key)}
      />
    </div>
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
          {isSplit || comparison ? null : <p className="records-hint">{words.t('record.choose')}</p>}
        </div>
      ) : (
        <p className="records-hint">{words.t(phase === 'failed' ? 'app.failed' : 'app.loading')}</p>
      )}
    </Panel>
  );
}
