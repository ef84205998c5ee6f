/** Files of the board: slides with native charts, pages, drawings, tables and workbooks, read by programs that did not write them. */
import { read as readWorkbook, utils } from '@e965/xlsx';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { boardPanelIds } from '../../../src/domain/board/panels.ts';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import { opensAgain } from '../../../src/export/board/boardOpens.ts';
import { composeBoardPage, composeWholePanel, boardPaper, listOfPage } from '../../../src/export/board/boardPages.ts';
import { writeBoardPdf } from '../../../src/export/board/boardPdf.ts';
import { writeBoardPptx } from '../../../src/export/board/boardPptx.ts';
import { writeBoardWorkbook, writePanelCsv, writePanelParquet } from '../../../src/export/board/panelTables.ts';
import type { DisplayItem } from '../../../src/export/plate/displayList.ts';
import { renderSvg } from '../../../src/export/render/renderSvg.ts';
import { canCheck, runTool } from '../../tools.ts';
import { boardOf } from './buildBoard.ts';
import { partOf, partsOf, xmlOf } from './buildDeck.ts';
import { fonts } from './buildPdf.ts';
import { evenMeasure } from './buildSnapshot.ts';
import { readBytes } from './readBytes.ts';
import { elements, readXml, textOf, type XmlNode } from './readXml.ts';
import { unzip } from './unzip.ts';

const marking = 'FOR TRAINING ONLY – NOT TO BE PASSED ON BEYOND THE ROOM';
const board = boardOf({ options: { marking } });
const arabic = boardOf({ options: { languages: ['ar'], marking } });
const panelOf = (id: (typeof boardPanelIds)[number], subject = board): (typeof board.panels)[number] => {
  const panel = subject.panels.find(({ text }) => text.id === id);
  if (!panel) throw new Error(id);
  return panel;
};

/** Children of the elements of a chart in the order of the schema (ISO/IEC 29500-1, dml-chart.xsd). */
const orders: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
  'c:chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart scatterChart catAx valAx dTable spPr',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal smooth shape',
  'c:dLbls': 'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:numRef': 'f numCache',
  'c:strRef': 'f strCache',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt',
};

function misplaced(node: XmlNode): readonly string[] {
  const children = node.children.filter((child) => typeof child !== 'string');
  const order = orders[node.name]?.split(' ');
  const places = order ? children.map(({ name }) => order.indexOf(name.replace('c:', ''))) : [];
  const wrong = places.some((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  return [...(wrong ? [node.name] : []), ...children.flatMap(misplaced)];
}

describe.each([
  ['en', board],
  ['ar', arabic],
])('slides (%s)', (_, subject) => {
  const bytes = writeBoardPptx(subject, evenMeasure, true);
  const parts = partsOf(bytes);
  const charts = [...parts].filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  const withChart = subject.panels.filter(({ text }) => text.chart !== null);

  it('have one for the board and one for each panel, each with a title', () => {
    const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBe(1 + boardPanelIds.length);
    for (const [path, slide] of slides)
      expect(
        elements(slide, 'p:ph').map(({ attributes }) => attributes['type']),
        path,
      ).toEqual(['title']);
  });

  it('have a chart of the program for each panel that can be one, in the order of the schema', () => {
    expect(withChart.map(({ text }) => text.id)).toEqual(['figures', 'transfers', 'events', 'coverage']);
    expect(charts.length).toBe(withChart.length);
    for (const [path, chart] of charts) expect(misplaced(chart), path).toEqual([]);
  });

  it('name every part of a chart in the list of types, and lead from slide to chart to workbook', () => {
    const types = elements(partOf(parts, '[Content_Types].xml'), 'Override').map(({ attributes }) => attributes);
    const typeOf = (path: string): string | undefined =>
      types.find(({ PartName }) => PartName === `/${path}`)?.['ContentType'];
    for (const [path, chart] of charts) {
      expect(typeOf(path)).toBe('application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
      const relations = elements(partOf(parts, path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship');
      const [external] = elements(chart, 'c:externalData');
      const target = relations.find(({ attributes }) => attributes['Id'] === external?.attributes['r:id'])?.attributes;
      expect(target?.['Type']).toMatch(/relationships\/package$/);
      expect(typeOf((target?.['Target'] ?? '').slice(1))).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
    }
    for (const [path, slide] of [...parts].filter(([name]) => name.startsWith('ppt/slides/slide')))
      for (const { attributes } of elements(slide, 'c:chart')) {
        const relations = elements(partOf(parts, path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship');
        const target = relations.find((each) => each.attributes['Id'] === attributes['r:id'])?.attributes;
        expect(parts.has((target?.['Target'] ?? '').slice(1))).toBe(true);
        expect(target?.['Type']).toMatch(/relationships\/chart$/);
      }
  });

  it('hold in their workbooks what the charts show, cell by cell', () => {
    const files = new Map(unzip(bytes).map(({ name, data }) => [name, data]));
    charts.forEach(([path, chart], index) => {
      const workbook = readWorkbook(files.get(`ppt/embeddings/workbook${index + 1}.xlsx`), { cellDates: false });
      const sheet = workbook.Sheets['Sheet1'];
      if (!sheet) throw new Error(path);
      const cached = [...elements(chart, 'c:numRef'), ...elements(chart, 'c:strRef')];
      expect(cached.length).toBeGreaterThan(2);
      for (const reference of cached) {
        const [formula = ''] = elements(reference, 'c:f').map(textOf);
        const range = utils.decode_range(formula.replace('Sheet1!', '').replaceAll('$', ''));
        const cells = Array.from({ length: range.e.r - range.s.r + 1 }, (_each, row) => {
          const cell = sheet[utils.encode_cell({ c: range.s.c, r: range.s.r + row })] as
            { v?: string | number } | undefined;
          return cell?.v === undefined ? null : String(cell.v);
        });
        const points = new Map(
          elements(reference, 'c:pt').map((point) => [
            Number(point.attributes['idx']),
            textOf(elements(point, 'c:v')[0]),
          ]),
        );
        expect(
          cells.map((_cell, at) => points.get(at) ?? null),
          `${path} ${formula}`,
        ).toEqual(cells);
      }
    });
  });

  it('draw a running total as steps that never fall and end at the last day of the window', () => {
    const chart = charts.map(([, each]) => each).find((each) => elements(each, 'c:scatterChart').length > 0);
    const values = (name: string): readonly number[] =>
      elements(elements(chart as XmlNode, name)[0] as XmlNode, 'c:v').map((value) => Number(textOf(value)));
    const [days, counts] = [values('c:xVal'), values('c:yVal')];
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    for (let at = 1; at < days.length; at += 1)
      expect(days[at] === days[at - 1] || counts[at] === counts[at - 1], `${at}`).toBe(true);
    expect(days.at(-1)).toBe(46060);
  });

  it('carry the marking on every slide and in every note, and bring the view back', async () => {
    for (const [path, part] of parts)
      if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path))
        expect(elements(part, 'a:t').map(textOf).join(' ').split(marking).length - 1, path).toBe(2);
    expect(await readBytes(bytes)).toEqual({ ok: true, value: subject.snapshot.metadata });
    expect(await opensAgain('pptx', bytes, subject)).toBe(true);
    expect(await opensAgain('pptx', bytes.slice(0, -40), subject)).toBe(false);
  });
});

describe('pages', () => {
  const within = (items: readonly DisplayItem[], width: number, height: number): readonly DisplayItem[] =>
    items.filter((item) => {
      const points =
        item.kind === 'text'
          ? [[item.x, item.y] as const]
          : item.kind === 'line'
            ? [item.from, item.to]
            : item.kind === 'shape'
              ? item.points.flat()
              : [
                  [item.box.x, item.box.y] as const,
                  [item.box.x + item.box.width, item.box.y + item.box.height] as const,
                ];
      return points.some(([x, y]) => x < -0.5 || y < -0.5 || x > width + 0.5 || y > height + 0.5);
    });

  it('hold all that they draw', () => {
    for (const subject of [board, arabic]) {
      const whole = composeBoardPage(subject, boardPaper, evenMeasure);
      const pages = [whole, ...subject.panels.map((panel) => composeWholePanel(subject, panel, evenMeasure))];
      for (const page of pages) expect(within(listOfPage(page).items, page.widthPt, page.heightPt)).toEqual([]);
      const boxes = whole.panels.map(({ box }) => box);
      for (const [at, a] of boxes.entries())
        for (const b of boxes.slice(at + 1))
          expect(
            a.x + a.width <= b.x + 0.1 ||
              b.x + b.width <= a.x + 0.1 ||
              a.y + a.height <= b.y + 0.1 ||
              b.y + b.height <= a.y + 0.1,
          ).toBe(true);
    }
  });

  it('show every row of a panel that stands alone', () => {
    for (const subject of [board, arabic])
      for (const panel of subject.panels) {
        const {
          panels: [own],
        } = composeWholePanel(subject, panel, evenMeasure);
        const { width = 0, height = 0 } = own?.set.chartBox ?? {};
        const marks = (tall: number): number => panel.draw({ width, height: tall, textSize: 14 }).marks.length;
        expect(marks(height), panel.text.id).toBe(marks(height * 3));
      }
  });

  it('are a tagged document with one heading for each panel, and a drawing that brings its view back', async () => {
    const pdf = await writeBoardPdf(board, fonts, true);
    expect(await readBytes(pdf)).toEqual({ ok: true, value: board.snapshot.metadata });
    const [control] = [panelOf('control')];
    const svg = renderSvg(listOfPage(composeWholePanel(board, control, evenMeasure)), {
      widthPx: 960,
      heightPx: 600,
      title: control.text.title,
      language: 'en',
      metadata: board.snapshot.metadata,
      fontRules: '',
      mapUrl: null,
      marks: [],
    });
    expect(textOf(readXml(svg))).toContain('Al-Shaddadi prison');
    expect(svg.split(marking).length - 1).toBe(2);
    expect(await opensAgain('svg', svg, board)).toBe(true);
    expect(await opensAgain('pdf', pdf, board)).toBe(true);
  });
});

describe('tables', () => {
  it('of a panel are the same in CSV, Parquet and workbook, with days as dates', async () => {
    const workbook = readWorkbook(writeBoardWorkbook(board), { cellDates: true });
    expect(workbook.SheetNames).toEqual([...board.panels.map(({ text }) => text.title), 'About this table']);
    for (const { text } of board.panels) {
      const { columns, rows } = text.table;
      const csv = writePanelCsv(text, board.snapshot);
      const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.length).toBe(rows.length + 1);
      expect(await opensAgain('csv', csv, { panels: [panelOf(text.id)] })).toBe(true);
      const parquet = writePanelParquet(text, board.snapshot);
      const read = await parquetReadObjects({ file: parquet.buffer });
      expect(read.length).toBe(rows.length);
      const sheet = utils.sheet_to_json<unknown[]>(workbook.Sheets[text.title] as never, {
        header: 1,
        blankrows: true,
        UTC: true,
      });
      rows.forEach((row, index) => {
        expect(data[index + 1]?.at(-1)).toBe(marking);
        expect(read[index]?.['marking']).toBe(marking);
        columns.forEach(({ id, type }, at) => {
          const cell = row[at] ?? null;
          const iso = type === 'day' && typeof cell === 'number' ? toIsoDay(cell) : null;
          const plain = cell === null ? null : (iso ?? cell);
          expect(data[index + 1]?.[at]?.replace(/^'/, ''), `${text.id} ${id}`).toBe(String(plain ?? ''));
          const stored = read[index]?.[id.replaceAll('-', '_')] ?? null;
          expect(stored instanceof Date ? stored.toISOString().slice(0, 10) : stored).toEqual(plain);
          const shown = sheet[index + 1]?.[at] ?? null;
          expect(shown instanceof Date ? shown.toISOString().slice(0, 10) : shown).toEqual(plain === '' ? null : plain);
        });
      });
      const told = new Map(parquetMetadata(parquet.buffer).key_value_metadata?.map(({ key, value }) => [key, value]));
      expect(told.get('marking')).toBe(marking);
    }
    expect(await opensAgain('xlsx', writeBoardWorkbook(board), board)).toBe(true);
  });

  it('say in Arabic from right to left', () => {
    const files = new Map(unzip(writeBoardWorkbook(arabic)).map(({ name, data }) => [name, data]));
    const sheet = xmlOf(files.get('xl/worksheets/sheet1.xml') ?? Buffer.of());
    expect(elements(sheet, 'sheetView')[0]?.attributes['rightToLeft']).toBe('1');
  });
});

it.runIf(canCheck('Workbooks of the board by GDAL', 'ogrinfo'))('GDAL reads the workbook with types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  try {
    writeFileSync(join(folder, 'board.xlsx'), writeBoardWorkbook(board));
    const text = runTool('ogrinfo', ['-ro', '-so', join(folder, 'board.xlsx'), 'Transfers']).toString('utf8');
    expect(text).toMatch(/As of: Date/);
    expect(text).toMatch(/Lowest: Integer/);
    expect(text).toMatch(new RegExp(`Feature Count: ${panelOf('transfers').text.table.rows.length}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.runIf(canCheck('Slides of the board by LibreOffice', 'soffice', 'pdftotext'))(
  'LibreOffice draws the charts: their numbers and names are in its pages',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-'));
    try {
      const path = join(folder, 'board.pptx');
      writeFileSync(path, writeBoardPptx(board, evenMeasure, true));
      runTool('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path,
      ]);
      const text = runTool('pdftotext', ['-layout', join(folder, 'board.pdf'), '-']).toString('utf8');
      const pages = text.split('\f');
      expect(pages.filter((page) => page.trim() !== '').length).toBe(1 + boardPanelIds.length);
      const page = (id: (typeof boardPanelIds)[number]): string => pages[1 + boardPanelIds.indexOf(id)] ?? '';
      for (const name of ['Lowest', 'Highest', 'Plan', '7,000']) expect(page('transfers')).toContain(name);
      for (const name of ['Detainees moved', 'Possible', '2,500']) expect(page('figures')).toContain(name);
      for (const name of ['Certain', 'Expected']) expect(page('events')).toContain(name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
