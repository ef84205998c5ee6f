/** The reader's own data: how to add some, how it is drawn, and the list of sets. */
import '../../words/drawModes.ts';
import '../../words/imported.ts';
import '../../words/imports.ts';
import type { ReactNode } from 'react';
import type { DrawMode } from '../../domain/imported/drawMode.ts';
import { setDrawMode, undoSets } from '../../store/actions/importedActions.ts';
import { drawnModeOf } from '../../store/drawModes.ts';
import type { AppState } from '../../store/store.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { ShadingLegend } from '../drawer/shading/ShadingLegend.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { RowPlaces } from './RowPlaces.tsx';
import { AddData } from './AddData.tsx';
import { SetRow } from './SetRow.tsx';
import './imports.css';

const modes: readonly DrawMode[] = ['points', 'density', 'clusters'];

/** Rows of the visible sets that are drawn as density although points were asked for; 0: none are. */
function selectSwitched(state: AppState): number {
  const shown = state.session.imported.sets.filter(({ style }) => !style.hidden).map((set) => drawnModeOf(state, set));
  return shown.filter(({ switched }) => switched).reduce((sum, { rowsInView }) => sum + rowsInView, 0);
}

function Mode(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const mode = useApp((state) => state.session.imported.mode);
  const switched = useApp(selectSwitched);
  return (
    <div className="data-mode">
      <Select
        label={words.t('drawMode.mode')}
        value={mode}
        options={modes.map((value) => ({ value, text: words.t(`drawMode.mode.${value}`) }))}
        onChange={(value) => setDrawMode(store, value)}
      />
      <p className="hint" role="status">
        {switched > 0 ? words.t('drawMode.switched', { count: switched }) : ''}
      </p>
    </div>
  );
}

export function YourData(): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const sets = useApp((state) => state.session.imported.sets);
  const canUndo = useApp((state) => state.session.imported.before.length > 0);
  return (
    <section className="own-basemap your-data" aria-labelledby="your-data-title">
      <h3 className="own-basemap-title" id="your-data-title">
        {words.t('imported.title')}
      </h3>
      {sets.length === 0 ? (
        <p className="hint">{words.t('imported.about')}</p>
      ) : (
        <>
          <ul className="set-list" aria-label={words.t('imported.sets')}>
            {sets.map((set, index) => (
              <SetRow key={set.id} set={set} isFirst={index === 0} isLast={index === sets.length - 1} />
            ))}
          </ul>
          {sets.map((set) => (set.style.hidden ? null : <RowPlaces key={set.id} set={set} />))}
          <Mode />
          <ShadingLegend />
        </>
      )}
      <div className="own-basemap-tools">
        <AddData />
        {canUndo ? <Button onPress={() => undoSets(store)}>{words.t('imported.undoLast')}</Button> : null}
      </div>
    </section>
  );
}
