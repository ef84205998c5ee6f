/** Imported rows along the border as a step along the outer edge of each side, both on one scale. */
import { scaleLinear } from 'd3-scale';
import { area, curveStep } from 'd3-shape';
import type { ImportedStrip } from '../../domain/board/importedAlong.ts';
import { tracePoints } from '../tracePoints.ts';
import type { Plot } from './ledgerPlot.ts';

/** Widest step, in sizes of the text. */
export const stripWidth = 2.6;

export function drawStrip({ pen, context, y }: Plot, strip: ImportedStrip): void {
  const { theme, words } = context;
  const most = Math.max(1, ...strip.iraq, ...strip.syria);
  const length = scaleLinear([0, most], [0, pen.size * stripWidth]);
  const colour = theme.imported[strip.colour % theme.imported.length] ?? theme.page.text;
  for (const side of ['SY', 'IQ'] as const) {
    const counts = [...(side === 'IQ' ? strip.iraq : strip.syria)];
    const [edge, into] = side === 'IQ' ? [pen.width, -1] : [0, 1];
    const points = tracePoints(
      area<number>()
        .y((_, index) => y((index + 0.5) * strip.binKm))
        .x0(edge)
        .x1((count) => edge + into * length(count))
        .curve(curveStep),
      counts,
    );
    if (counts.some((count) => count > 0)) pen.add({ kind: 'shape', points, closed: true, fill: colour });
  }
  const box = { x: 0, y: y(0) - pen.size * 2.2, width: pen.width, height: pen.size };
  pen.mark('imported', box, words.t('board.imported.strip', { name: strip.name, count: strip.near, most }));
}
