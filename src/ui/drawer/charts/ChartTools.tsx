/** Saves a chart as a picture that says what it shows: title, set, window, counts. */
import type { ReactNode } from 'react';
import type { Tally } from '../../../domain/imported/crossFilter.ts';
import { toIsoDay } from '../../../domain/time/day.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import { composeChartPicture, inkColours } from '../../../export/chart/chartPicture.ts';
import type { ChartDrawing, ChartInk, ChartInput } from '../../../export/chart/chartShapes.ts';
import { isolated, writeChartSvg } from '../../../export/chart/writeChartSvg.ts';
import { shortTitle } from '../../../export/fileName.ts';
import { selectTheme } from '../../../store/selectors.ts';
import { Button } from '../../kit/Button.tsx';
import { saveBlob } from '../../export/saveBlob.ts';
import { useAppStore, useWords } from '../../useApp.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { describeCounted } from './describeCounted.ts';

const anchors = { left: 'left', middle: 'center', right: 'right' } as const;

/** Sharp enough for a slide. Null where the browser gives no canvas. */
async function chartPng(
  { width, height, shapes }: ChartDrawing,
  colours: Readonly<Record<ChartInk, string>>,
  background: string,
  scale = 3,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.direction = 'ltr';
  for (const shape of shapes) {
    context.fillStyle = colours[shape.ink];
    context.strokeStyle = colours[shape.ink];
    if (shape.kind === 'box') context.fillRect(shape.x, shape.y, shape.width, shape.height);
    else if (shape.kind === 'lines') {
      context.lineWidth = shape.strokeWidth;
      context.stroke(new Path2D(shape.d));
    } else {
      context.font = `${shape.strong ? 600 : 400} ${shape.size}px 'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif`;
      context.textAlign = anchors[shape.anchor];
      context.fillText(isolated(shape.text), shape.x, shape.y);
    }
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

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
