/** Reads the data files of the page, derives what follows from them, and opens the view that the address asks for. */
import { deriveFacts } from '../domain/deriveFacts.ts';
import { defaultView, type View } from '../domain/view.ts';
import { loadDataset } from '../dataset/loadDataset.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { patchSession, type AppStore } from '../store/store.ts';
import { readAddress } from './connectUrl.ts';
import { readBeside } from './readBeside.ts';

/** The language of the reader's browser, where the interface speaks it. */
function startView(view: View): View {
  return navigator.language.toLowerCase().startsWith('ar') ? { ...view, language: 'ar' } : view;
}

/** Always ends with an open app: data that could not be used are listed as issues. */
export async function startData(store: AppStore): Promise<void> {
  const { dataset, issues } = await loadDataset((file) => readBeside(`data/${file}`, 'no-cache'));
  const usable = dataset.records.length > 0;
  patchSession(store, { dataset, issues, facts: deriveFacts(dataset), phase: usable ? 'ready' : 'failed' });
  readAddress(store, startView(defaultView(dataset.firstDay, dataset.lastDay)));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  if (errors > 0) notify(store, { tone: 'error', key: 'notice.data-issues', values: { count: errors } });
}
