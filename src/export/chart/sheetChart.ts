/** A chart of an imported set as a sheet takes it: bars, and what it says of itself, in the leading language. */
import type { SheetChartId } from '../snapshot/snapshotOptions.ts';
import type { ChartInput } from './chartShapes.ts';

export interface SheetChart extends Pick<ChartInput, 'form' | 'bars' | 'axisLabels'> {
  readonly id: SheetChartId;
  readonly title: string;
  /** Set and counts; the window is that of the sheet. */
  readonly line: string;
  readonly legend: readonly [certain: string, possible: string];
}
