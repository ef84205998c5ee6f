/** The data of a chart as the table that its workbook holds, and the cells from which the chart takes them. */
import type { NativeChart } from '../../../charts/panel.ts';
import type { Day } from '../../../domain/time/day.ts';
import { columnName, type Cell, type Worksheet } from '../../xlsx/workbook.ts';

export interface ChartData {
  readonly sheet: Worksheet;
  /** Days of the first column; null where its cells are texts. */
  readonly days: readonly number[] | null;
  readonly categories: readonly string[];
  /** In the order of the series of the chart. */
  readonly values: readonly (readonly (number | null)[])[];
}

export const chartSheet = 'Sheet1';

interface StepRow {
  readonly day: Day;
  readonly values: readonly (number | null)[];
}

/**
 * A step line has two rows at every rise: the value before it and the value from it on. Presentation programs have no step line; drawn straight from row to
 * row, these give one, and nothing is interpolated.
 */
function stepRows({ days = [], until, series }: NativeChart): readonly StepRow[] {
  const rowOf = (day: Day, count: number): StepRow => ({
    day,
    values: series.map(({ values }) => values[count] ?? null),
  });
  const last = days.at(-1);
  return [
    ...days.flatMap((day, count) => (count === 0 ? [rowOf(day, 0)] : [rowOf(day, count - 1), rowOf(day, count)])),
    ...(until !== undefined && last !== undefined && until > last ? [rowOf(until, days.length - 1)] : []),
  ];
}

/** The cells hold what the chart shows, so that a change of a cell changes the chart. */
export function chartData(chart: NativeChart): ChartData {
  const { series, categories, form } = chart;
  const isStep = form === 'step' && chart.days !== undefined;
  const steps = isStep ? stepRows(chart) : [];
  const columns: Worksheet['columns'] = [
    { title: ' ', type: isStep ? 'day' : 'text' },
    ...series.map(({ title }) => ({ title, type: 'number' as const })),
  ];
  const rows: readonly (readonly Cell[])[] = isStep
    ? steps.map(({ day, values }) => [day, ...values])
    : categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]);
  return {
    sheet: { name: chartSheet, columns, rows },
    days: isStep ? steps.map(({ day }) => day) : null,
    categories,
    values: series.map((_, at) => rows.map((row) => row[at + 1] as number | null)),
  };
}

/** "Sheet1!$B$1". `column` from 0. */
export function headCell(column: number): string {
  return `${chartSheet}!$${columnName(column)}$1`;
}

/** "Sheet1!$B$2:$B$9". */
export function cellsOf(column: number, rows: number): string {
  const name = columnName(column);
  return `${chartSheet}!$${name}$2:$${name}$${rows + 1}`;
}
