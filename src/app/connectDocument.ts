/** What the document itself must know of the view: language, direction, flavour, colours, title. */
import { selectTheme, selectWords } from '../store/selectors.ts';
import type { AppState, AppStore } from '../store/store.ts';

/** `panelRaised` → `--panel-raised`. */
function variableOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function dress(state: AppState): void {
  const root = document.documentElement;
  const words = selectWords(state);
  const theme = selectTheme(state);
  root.lang = words.language;
  // Not the root: browsers turn the brackets that are drawn on a canvas about in a document that is written from the right, and MapLibre has done so.
  document.body.dir = words.direction;
  root.dataset['flavour'] = theme.flavour;
  root.dataset['symbols'] = state.view.symbols;
  root.style.colorScheme = theme.flavour === 'light' ? 'light' : 'dark';
  for (const [name, colour] of Object.entries(theme.page)) root.style.setProperty(variableOf(name), colour);
  document.title = words.t('app.name');
}

const dressed = ['language', 'flavour', 'symbols'] as const;

export function connectDocument(store: AppStore): () => void {
  dress(store.getState());
  return store.subscribe(({ view, session }, { view: before }) => {
    if (dressed.some((part) => view[part] !== before[part])) dress({ view, session });
  });
}
