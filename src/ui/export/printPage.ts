/**
 * What the browser prints where it is asked by its own menu, which waits for nothing, so for no map: the headline, the records that are shown and their
 * sources, as text on white, and how to print the sheet with its map. Called when printing begins; the result takes it away.
 */
import './printPage.css';
import '../../words/headline.ts';
import '../../words/printPage.ts';
import { composeHeadline } from '../../layers/headline/composeHeadline.ts';
import { selectVisible, selectWords } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { describeSource, describeWhere } from '../describe.ts';
import { speakRecord } from '../records/speakRecord.ts';

function write(parent: Element, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Undefined where there is nothing to print yet. */
export function layOutPrintPage(state: AppState): (() => void) | undefined {
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
