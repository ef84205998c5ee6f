/** Saves a chart as a picture that says what it shows: title, set, window, counts. */
import type { ReactNode } from 'react';
import type { Tally } from '../../../domain/imported/crossFilter.ts';
import { toIsoDay } from '../../../domain/time/day.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import { composeChartPicture, inkColours } from '../../../export/chart/chartPicture.ts';
import type { ChartInput } from '../../../export/chart/chartShapes.ts';
import { writeChartSvg } from '../../../export/chart/writeChartSvg.ts';
import { shortTitle } from '../../../export/fileName.ts';
import { selectTheme } from '../../../store/selectors.ts';
import { Button } from '../../kit/Button.tsx';
import { saveBlob } from '../../export/saveBlob.ts';
import { useAppStore, useWords } from '../../useApp.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { chartPng } from './chartPng.ts';
import { describeCounted } from './describeCounted.ts';

export interface ChartToolsProps extends Pick<ChartInput, 'form' | 'bars' | 'axisLabels'> {
  readonly set: ImportedSet;
  readonly title: string;
  readonly total: Tally;
}

const picture = { width: 720, height: 260, textSize: 14 } as const;

export function ChartTools({ set, title, total, form, bars, axisLabels }: ChartToolsProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const save = (kind: 'svg' | 'png'): void => {
    const state = store.getState();
    const { page } = selectTheme(state);
    const { from, to } = windowBounds(state.view.time);
    const drawing = composeChartPicture({
      ...picture,
      form,
      bars,
      axisLabels,
      title,
      direction: words.direction,
      number: (value) => words.number(value),
      legend: [words.t('chart.certain'), words.t('chart.possible')],
      lines: [set.name, describeCounted(state.view.time, total, words)],
    });
    const name = `${shortTitle(set.name)}_${Number.isFinite(from) ? toIsoDay(from) : 'start'}_${toIsoDay(to)}_${shortTitle(title)}.${kind}`;
    if (kind === 'svg')
      saveBlob(
        new Blob([writeChartSvg(drawing, inkColours(page), page.panel, title)], { type: 'image/svg+xml' }),
        name,
      );
    else
      void chartPng(drawing, inkColours(page), page.panel).then((blob) => {
        if (blob) saveBlob(blob, name);
      });
  };
  return (
    <Popover label={words.t('chart.save', { title })} icon="download" bare>
      <div className="drawer-menu">
        <Button onPress={() => save('png')}>{words.t('chart.save.png')}</Button>
        <Button onPress={() => save('svg')}>{words.t('chart.save.svg')}</Button>
      </div>
    </Popover>
  );
}
