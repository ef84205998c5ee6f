/** All charts of the set. Each counts under every filter but its own, so that it shows what another choice would bring. */
import type { ReactNode } from 'react';
import { distanceBands, lagBands, pressBand } from '../../../domain/imported/chartBars.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { setImportedFilters } from '../../../store/actions/importedActions.ts';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';
import { ShadingControl } from '../shading/ShadingControl.tsx';
import { useCounted } from '../useDrawerRows.ts';
import { BarChart } from './BarChart.tsx';
import { chartModels, filterFields, type ChartModel, type PressableBar } from './chartModels.ts';
import { WeekChart } from './WeekChart.tsx';
import './charts.css';

export function ChartsTab({ set }: { set: ImportedSet }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const filters = useApp(({ session }) => session.imported.filters);
  const { cross } = useCounted(set);
  const counts = cross.counts();
  const press = ({ id }: ChartModel, { asks }: PressableBar, extend: boolean): void => {
    if (typeof asks === 'number' && (id === 'distance' || id === 'lag')) {
      setImportedFilters(store, {
        [id]: pressBand(filters[id], id === 'distance' ? distanceBands : lagBands, asks, extend),
      });
    } else if (typeof asks === 'string' && id !== 'distance' && id !== 'lag') {
      const field = filterFields[id];
      const before = filters[field];
      setImportedFilters(store, {
        [field]: before.includes(asks) ? before.filter((name) => name !== asks) : [...before, asks],
      });
    }
  };
  const clear = ({ id }: ChartModel): void => {
    setImportedFilters(store, id === 'distance' || id === 'lag' ? { [id]: null } : { [filterFields[id]]: [] });
  };
  return (
    <div className="charts scroll" tabIndex={0} role="group" aria-label={words.t('drawer.tab.charts')}>
      <div className="charts-grid">
        <WeekChart set={set} counts={counts} axis={cross.weekAxis} />
        {chartModels(set, counts, filters, words).map((model) => (
          <BarChart
            key={model.id}
            set={set}
            model={model}
            total={counts.total}
            onPress={(bar, extend) => press(model, bar, extend)}
            onClear={() => clear(model)}
          />
        ))}
      </div>
      <ShadingControl set={set} />
      <p className="hint charts-note">{words.t('chart.countsNote')}</p>
    </div>
  );
}
