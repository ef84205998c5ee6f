/** The real page and store, with a generated set on the desk: `#v=1&…` is the view, `?rows=` how many, `?tab=` what is open. */
import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import { createRoot } from 'react-dom/client';
import { connectDocument } from '../../../src/app/connectDocument.ts';
import { connectUrl } from '../../../src/app/connectUrl.ts';
import { startData } from '../../../src/app/startData.ts';
import { openDrawer, putSet } from '../../../src/store/actions/importedActions.ts';
import { reportDrawn } from '../../../src/store/actions/sessionActions.ts';
import { createAppStore } from '../../../src/store/store.ts';
import type { DrawerTab } from '../../../src/store/imported.ts';
import { App } from '../../../src/ui/App.tsx';
import { StoreProvider } from '../../../src/ui/useApp.tsx';
import { drawerSet } from '../drawerSet.ts';

const asked = new URLSearchParams(window.location.search);
const store = createAppStore();
connectDocument(store);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no element “root”.');
createRoot(root).render(
  <StoreProvider store={store}>
    <App map={<div className="map-host" />} />
  </StoreProvider>,
);
await startData(store);
connectUrl(store);
reportDrawn(store);
putSet(store, drawerSet(Number(asked.get('rows') ?? 1_000_000)));
openDrawer(store, (asked.get('tab') ?? 'table') as DrawerTab);
document.title = 'ready';
