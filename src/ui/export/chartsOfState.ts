/** The charts of the focused set that a sheet asks for, under window and filters as they are now. */
import type { SheetChart } from '../../export/chart/sheetChart.ts';
import { isolate } from '../../export/isolate.ts';
import type { SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { crossOf, selectFocusedSet } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import { wordsIn } from '../../words/words.ts';
import { chartModels, weekModel } from '../drawer/charts/chartModels.ts';
import { describeCounts } from '../drawer/charts/describeCounted.ts';
import { weekLabels } from '../drawer/charts/weekLabels.ts';

/** Of a chart on paper, in points: how many bars can be distinguished, and how far apart their labels are. */
const mostWeeks = 60;
const nominalWidth = 260;

/** In the order in which they were asked for; one of which the file says nothing is left out, and none are given while the set is hidden. */
export function chartsOfState(
  state: AppState,
  { charts, languages: [language] }: Pick<SnapshotOptions, 'charts' | 'languages'>,
): readonly SheetChart[] {
  const set = selectFocusedSet(state);
  if (!set || set.style.hidden || charts.length === 0) return [];
  const words = wordsIn(language);
  const cross = crossOf(state, set);
  const counts = cross.counts();
  const models = chartModels(set, counts, state.session.imported.filters, words);
  const said = {
    line: `${isolate(set.name, words, 'auto')} · ${describeCounts(counts.total, words)}`,
    legend: [words.t('chart.certain'), words.t('chart.possible')],
  } as const;
  return charts.flatMap((id): readonly SheetChart[] => {
    const base = { ...said, id, title: words.t(`chart.${id}`) };
    if (id === 'week') {
      const model = weekModel(counts, cross.weekAxis, mostWeeks, words);
      return model
        ? [
            {
              ...base,
              form: 'columns',
              bars: model.bars,
              axisLabels: weekLabels(
                model.weeks.firstDay,
                model.weeks.daysToBar,
                model.bars.length,
                nominalWidth,
                words,
              ),
            },
          ]
        : [];
    }
    const bars = models.find((model) => model.id === id)?.bars ?? [];
    return bars.length > 0 ? [{ ...base, form: 'rows', bars, axisLabels: [] }] : [];
  });
}
