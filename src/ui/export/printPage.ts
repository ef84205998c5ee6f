/**
 * What the browser prints where it is asked by its own menu, which waits for nothing: the headline, the map as it is on the screen, the records that are
 * shown and their sources, as text on white. Called when printing begins; the result takes it away.
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
  const head = document.createElement('header');
  head.className = 'print-page';
  const headline = composeHeadline({ visible, view, dataset, words });
  write(head, 'h1', headline.title);
  write(head, 'p', [headline.window, headline.asKnown].filter((part) => part !== null).join(' · '));
  for (const { text } of headline.sentences) write(head, 'p', text);

  const body = document.createElement('article');
  body.className = 'print-page';
  write(body, 'p', [words.t('credits.osm'), words.t('credits.other'), words.t('credits.boundaries')].join(' · '));
  write(body, 'p', words.t('credits.use'));
  write(body, 'h2', words.t('printPage.records'));
  const records = write(body, 'ul');
  for (const { facts, disputed } of visible.shown) {
    const { record } = facts;
    const item = write(records, 'li');
    write(item, 'strong', words.text(record.name));
    const when = describeWhen(record, view.time.to, words);
    const where = describeWhere(record, dataset, words);
    write(item, 'p', [when, where, ...(disputed ? [words.t('list.disputed')] : [])].join(' · '));
    write(item, 'p', speakRecord(facts, { dataset, words, asOf: view.time.to }));
  }
  write(body, 'h2', words.t('printPage.sources'));
  const sources = write(body, 'ul');
  const cited = new Set(visible.shown.flatMap(({ claims }) => claims.map(({ source }) => source)));
  for (const id of cited) {
    const source = dataset.sources.get(id);
    if (source) write(sources, 'li', describeSource(source, words));
  }
  write(body, 'p', words.t('printPage.better'));
  document.body.prepend(head);
  document.body.append(body);
  document.documentElement.classList.add('prints-page');
  return () => {
    head.remove();
    body.remove();
    document.documentElement.classList.remove('prints-page');
  };
}
