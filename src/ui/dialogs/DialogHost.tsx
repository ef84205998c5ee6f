/** The one open dialog. Each is loaded when it is first opened. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import type { GiveWay } from '../loadPart.ts';
import { openDialog } from '../../store/actions/sessionActions.ts';
import type { DialogId } from '../../store/session.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

/** A dialog that cannot be loaded closes, and another attempt opens it again. */
const closeDialog: GiveWay = (store) => {
  const { dialog } = store.getState().session;
  openDialog(store, null);
  return () => openDialog(store, dialog);
};

const FiltersDialog = createPart(
  'part.filters',
  async () => (await import('./FiltersDialog.tsx')).FiltersDialog,
  closeDialog,
);
const HelpDialog = createPart('bar.help', async () => (await import('./HelpDialog.tsx')).HelpDialog, closeDialog);
const AboutDialog = createPart('bar.about', async () => (await import('./AboutDialog.tsx')).AboutDialog, closeDialog);
const ExportDialog = createPart(
  'bar.export',
  async () => (await import('../export/ExportDialog.tsx')).ExportDialog,
  closeDialog,
);
const IssuesDialog = createPart(
  'part.issues',
  async () => (await import('./IssuesDialog.tsx')).IssuesDialog,
  closeDialog,
);

const ImportDialog = createPart(
  'part.userData',
  async () => (await import('../imports/ImportDialog.tsx')).ImportDialog,
  closeDialog,
);
const ReportDialog = createPart(
  'part.userData',
  async () => (await import('../imports/ReportDialog.tsx')).ReportDialog,
  closeDialog,
);

const dialogs = {
  filters: FiltersDialog,
  help: HelpDialog,
  about: AboutDialog,
  issues: IssuesDialog,
  export: ExportDialog,
  import: ImportDialog,
  importReport: ReportDialog,
} as const satisfies Record<DialogId, unknown>;

export function DialogHost(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const dialog = useApp((state) => state.session.dialog);
  if (dialog === null) return null;
  const Open = dialogs[dialog];
  return (
    <Suspense
      fallback={
        <p className="dialog-waiting" role="status">
          {words.t('dialog.loading')}
        </p>
      }
    >
      <Open onClose={() => openDialog(store, null)} />
    </Suspense>
  );
}
