/** Reads the data files of the page, derives what follows from them, and opens the view that the address asks for. */
import { deriveFacts } from '../domain/records/deriveFacts.ts';
import type { View } from '../domain/view/view.ts';
import { loadDataset } from '../dataset/loadDataset.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { loadPart } from '../ui/loadPart.ts';
import { patchSession, type AppStore } from '../store/store.ts';
import { readAddress, readAppearance } from './connectUrl.ts';
import { readBeside } from './readBeside.ts';
import { whenFirst } from './whenFirst.ts';

/** The language of the reader's browser, where the interface speaks it, and the look that the reader asks of every page. */
function startView(view: View): View {
  return {
    ...view,
    ...(navigator.language.toLowerCase().startsWith('ar') ? { language: 'ar' as const } : {}),
    ...(window.matchMedia('(prefers-contrast: more)').matches ? { flavour: 'contrast' as const } : {}),
  };
}

/** Always ends with an open app: data that could not be used are listed as issues. */
export async function startData(store: AppStore): Promise<void> {
  readAppearance(store, startView);
  const files = new Map<string, string>();
  const { dataset, issues } = await loadDataset(async (file) => {
    const text = await readBeside(`data/${file}`, 'no-cache');
    files.set(file, text);
    return text;
  });
  const usable = dataset.records.length > 0;
  patchSession(store, { dataset, issues, facts: deriveFacts(dataset), phase: usable ? 'ready' : 'failed' });
  readAddress(store, startView);
  // What is compared another day is kept when the first picture stands.
  whenFirst(
    store,
    ({ session }) => session.drawn,
    () => {
      void loadPart(
        store,
        'part.versions',
        () => import('../dataset/keepVersions.ts'),
        async ({ keepVersion }) => {
          const kept = await keepVersion({ version: dataset.version, firstSeen: new Date().toISOString(), files });
          if (kept === 'full') notify(store, { tone: 'caution', key: 'keep.versions' });
        },
      );
    },
  );
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  if (errors > 0) notify(store, { tone: 'error', key: 'notice.data-issues', values: { count: errors } });
}
