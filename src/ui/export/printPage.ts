/**
 * What the browser prints where it is asked by its own menu, which waits for nothing: the headline, the map as it is on the screen with its key, the records
 * that are shown and their sources, and how to print the sheet in the colours of paper. Called when printing begins; the result takes it away.
 */
import './printPage.css';
import '../../words/headline.ts';
import '../../words/imported.ts';
import '../../words/printPage.ts';
import { composeLegend } from '../../export/snapshot/composeLegend.ts';
import type { LegendEntry } from '../../layers/contract/layer.ts';
import { composeHeadline } from '../../layers/headline/composeHeadline.ts';
import { layerModules } from '../../layers/registry.ts';
import { selectTheme, selectVisible, selectWords } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { selectLayerContext } from '../layerContext.ts';
import { describeSource, describeWhere } from '../describe.ts';
import type { ExportSurroundings } from './exportSurroundings.ts';
import { speakRecord } from '../records/speakRecord.ts';

export type PrintSurroundings = Pick<ExportSurroundings, 'picture' | 'attribution'>;

const svgSpace = 'http://www.w3.org/2000/svg';

function write(parent: Element, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

function drawSymbol(parent: Element, shapes: LegendEntry['shapes']): void {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '-1 -1 26 26');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, fill, stroke, strokeWidth, dash, opacity } of shapes) {
    const path = document.createElementNS(svgSpace, 'path');
    const attributes = { d, fill: fill ?? 'none', stroke, opacity, 'stroke-width': strokeWidth };
    for (const [name, value] of Object.entries({ ...attributes, 'stroke-dasharray': dash?.join(' ') }))
      if (value !== undefined) path.setAttribute(name, String(value));
    svg.append(path);
  }
  parent.append(svg);
}

/** On the ground of the page and in its colours, as the picture is. */
function writeMap(page: Element, state: AppState, surroundings: PrintSurroundings): void {
  const picture = surroundings.picture();
  const words = selectWords(state);
  if (!picture) {
    write(page, 'p', words.t('printPage.noMap'));
    return;
  }
  const figure = write(page, 'figure');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', words.t('map.label'));
  figure.append(picture);
  const key = write(figure, 'ul');
  key.setAttribute('aria-label', words.t('layers.signs'));
  const addEntry = (shapes: LegendEntry['shapes'], label: string, count: number | null): void => {
    const item = write(key, 'li');
    drawSymbol(item, shapes);
    item.append(count === null ? label : `${label} (${words.number(count)})`);
  };
  const context = selectLayerContext(state);
  const on = layerModules.filter(({ id }) => state.view.layers[id].visible);
  for (const { entries } of context ? composeLegend(on, context) : [])
    for (const { shapes, label, count } of entries) addEntry(shapes, label, count);
  const theme = selectTheme(state);
  const sets = state.session.imported.sets.filter(({ style }) => !style.hidden);
  if (sets.length > 0) write(key, 'li', words.t('imported.plate.heading'));
  for (const { name, style } of sets)
    addEntry([{ d: 'M4 4H20V20H4Z', fill: theme.imported[style.colour % theme.imported.length] ?? '' }], name, null);
  write(figure, 'figcaption', surroundings.attribution().join(' '));
}

/** Undefined where there is nothing to print yet. */
export function layOutPrintPage(state: AppState, surroundings: PrintSurroundings): (() => void) | undefined {
  const { dataset } = state.session;
  if (!dataset) return undefined;
  const { view } = state;
  const words = selectWords(state);
  const visible = selectVisible(state);
  const page = document.createElement('article');
  page.className = 'print-page';
  const headline = composeHeadline({ visible, view, dataset, words });
  write(page, 'h1', headline.title);
  write(page, 'p', [headline.window, headline.asKnown].filter((part) => part !== null).join(' · '));
  for (const { text } of headline.sentences) write(page, 'p', text);
  write(page, 'p', words.t('credits.use'));
  writeMap(page, state, surroundings);
  write(page, 'h2', words.t('printPage.records'));
  const records = write(page, 'ul');
  for (const { facts, disputed } of visible.shown) {
    const { record } = facts;
    const item = write(records, 'li');
    write(item, 'strong', words.text(record.name));
    const when = describeWhen(record, view.time.to, words);
    const where = describeWhere(record, dataset, words);
    write(item, 'p', [when, where, ...(disputed ? [words.t('list.disputed')] : [])].join(' · '));
    write(item, 'p', speakRecord(facts, { dataset, words, asOf: view.time.to }));
  }
  write(page, 'h2', words.t('printPage.sources'));
  const sources = write(page, 'ul');
  const cited = new Set(visible.shown.flatMap(({ claims }) => claims.map(({ source }) => source)));
  for (const id of cited) {
    const source = dataset.sources.get(id);
    if (source) write(sources, 'li', describeSource(source, words));
  }
  write(page, 'p', words.t('printPage.better'));
  document.body.append(page);
  document.documentElement.classList.add('prints-page');
  return () => {
    page.remove();
    document.documentElement.classList.remove('prints-page');
  };
}
