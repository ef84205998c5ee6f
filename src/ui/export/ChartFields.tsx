/** Which charts of the focused set stand on the sheet. */
import '../../words/drawer.ts';
import type { ReactNode } from 'react';
import { mostSheetCharts, sheetChartIds, type SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { selectFocusedSet } from '../../store/importedSelectors.ts';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useWords } from '../useApp.tsx';

/** Nothing where no imported set is shown. */
export function ChartFields({
  options: { charts },
  onChange,
}: {
  options: SnapshotOptions;
  onChange: (change: Partial<SnapshotOptions>) => void;
}): ReactNode {
  const words = useWords();
  const set = useApp(selectFocusedSet);
  if (!set || set.style.hidden) return null;
  return (
    <fieldset className="sheet-parts">
      <legend className="small-title">{words.t('export.dialog.charts', { name: set.name })}</legend>
      {sheetChartIds.map((id) => {
        const checked = charts.includes(id);
        return (
          <Toggle
            key={id}
            checked={checked}
            isDisabled={!checked && charts.length >= mostSheetCharts}
            onChange={(on) =>
              onChange({ charts: sheetChartIds.filter((each) => (each === id ? on : charts.includes(each))) })
            }
          >
            {words.t(`chart.${id}`)}
          </Toggle>
        );
      })}
      <p className="hint">{words.t('export.dialog.charts.most', { count: mostSheetCharts })}</p>
    </fieldset>
  );
}
