/** A chart of a slide as the parts of its file: the chart in DrawingML, and the workbook that “Edit data” opens. */
import type { NativeChart } from '../../../charts/panel.ts';
import { serialOf, writeWorkbook } from '../../xlsx/workbook.ts';
import { colourElement, fillElement } from '../colour.ts';
import { element, emu, namespaces, textElement, xmlDocument } from '../markup.ts';
import type { PackagePart } from '../package.ts';
import type { ChartLook } from '../slideNode.ts';
import { chartAxes, textProperties } from './chartAxes.ts';
import { cellsOf, chartData, headCell, type ChartData } from './chartData.ts';

type Series = NativeChart['series'][number];

const chartNamespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': namespaces['xmlns:a'],
  'xmlns:r': namespaces['xmlns:r'],
};

/** `code`: format of numbers. */
function numbers(values: readonly (number | null)[], formula: string, code: string): string {
  return element(
    'c:numRef',
    {},
    textElement('c:f', formula),
    element(
      'c:numCache',
      {},
      textElement('c:formatCode', code),
      element('c:ptCount', { val: values.length }),
      ...values.flatMap((value, idx) =>
        value === null ? [] : [element('c:pt', { idx }, textElement('c:v', String(value)))],
      ),
    ),
  );
}

function texts(values: readonly string[], formula: string): string {
  return element(
    'c:strRef',
    {},
    textElement('c:f', formula),
    element(
      'c:strCache',
      {},
      element('c:ptCount', { val: values.length }),
      ...values.map((value, idx) => element('c:pt', { idx }, textElement('c:v', value))),
    ),
  );
}

/** Hatched lines are seen apart from full bars without colour, too. */
function barFill({ hatched, colour }: Series, ground: string): string {
  if (!hatched) return element('c:spPr', {}, fillElement(colour));
  return element(
    'c:spPr',
    {},
    element(
      'a:pattFill',
      { prst: 'wdUpDiag' },
      element('a:fgClr', {}, colourElement(colour)),
      element('a:bgClr', {}, colourElement(ground)),
    ),
    element('a:ln', { w: emu(0.75) }, fillElement(colour)),
  );
}

function seriesHead({ title }: Series, index: number): string {
  return (
    element('c:idx', { val: index }) +
    element('c:order', { val: index }) +
    element('c:tx', {}, texts([title], headCell(index + 1)))
  );
}

function barChart(chart: NativeChart, data: ChartData, look: ChartLook): string {
  const isStacked = chart.form === 'stackedBars' || chart.form === 'stackedColumns';
  const lies = chart.form === 'bars' || chart.form === 'stackedBars';
  const rows = data.categories.length;
  const labels = element(
    'c:dLbls',
    {},
    textProperties(look),
    ...['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) =>
      element(`c:${name}`, { val: name === 'showVal' && lies && !isStacked ? 1 : 0 }),
    ),
  );
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: lies ? 'bar' : 'col' }),
    element('c:grouping', { val: isStacked ? 'stacked' : 'clustered' }),
    element('c:varyColors', { val: 0 }),
    ...chart.series.map((series, index) =>
      element(
        'c:ser',
        {},
        seriesHead(series, index),
        barFill(series, look.ground),
        element('c:invertIfNegative', { val: 0 }),
        element('c:cat', {}, texts(data.categories, cellsOf(0, rows))),
        element('c:val', {}, numbers(data.values[index] ?? [], cellsOf(index + 1, rows), 'General')),
      ),
    ),
    labels,
    element('c:gapWidth', { val: 40 }),
    isStacked ? element('c:overlap', { val: 100 }) : '',
    element('c:axId', { val: 1 }),
    element('c:axId', { val: 2 }),
  );
}

/** Points joined by straight lines over days. */
function stepChart(chart: NativeChart, data: ChartData): string {
  const days = (data.days ?? []).map(serialOf);
  const rows = days.length;
  return element(
    'c:scatterChart',
    {},
    element('c:scatterStyle', { val: 'lineMarker' }),
    element('c:varyColors', { val: 0 }),
    ...chart.series.map((series, index) =>
      element(
        'c:ser',
        {},
        seriesHead(series, index),
        element(
          'c:spPr',
          {},
          element(
            'a:ln',
            { w: emu(2.25), cap: 'flat' },
            fillElement(series.colour),
            element('a:prstDash', { val: series.hatched ? 'dash' : 'solid' }),
            element('a:miter', { lim: 800_000 }),
          ),
        ),
        element('c:marker', {}, element('c:symbol', { val: 'none' })),
        element('c:xVal', {}, numbers(days, cellsOf(0, rows), 'm/d/yyyy')),
        element('c:yVal', {}, numbers(data.values[index] ?? [], cellsOf(index + 1, rows), 'General')),
        element('c:smooth', { val: 0 }),
      ),
    ),
    element('c:axId', { val: 1 }),
    element('c:axId', { val: 2 }),
  );
}

function chartPart(chart: NativeChart, data: ChartData, look: ChartLook): string {
  const isStep = data.days !== null;
  return xmlDocument(
    element(
      'c:chartSpace',
      chartNamespaces,
      element('c:date1904', { val: 0 }),
      element('c:roundedCorners', { val: 0 }),
      element(
        'c:chart',
        {},
        element('c:autoTitleDeleted', { val: 1 }),
        element(
          'c:plotArea',
          {},
          element('c:layout'),
          isStep ? stepChart(chart, data) : barChart(chart, data, look),
          ...chartAxes(chart, data, look),
          element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
        ),
        element(
          'c:legend',
          {},
          element('c:legendPos', { val: 'b' }),
          element('c:overlay', { val: 0 }),
          textProperties(look),
        ),
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      textProperties(look),
      element('c:externalData', { 'r:id': 'rId1' }, element('c:autoUpdate', { val: 0 })),
    ),
  );
}

export function chartParts(
  chart: NativeChart,
  look: ChartLook,
  chartPath: string,
  workbookPath: string,
): readonly PackagePart[] {
  const data = chartData(chart);
  return [
    {
      path: chartPath,
      type: 'chart',
      data: chartPart(chart, data, look),
      targets: [{ path: workbookPath, type: 'embeddedWorkbook' }],
    },
    { path: workbookPath, type: 'embeddedWorkbook', data: writeWorkbook([data.sheet]), targets: [] },
  ];
}
