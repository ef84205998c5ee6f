/** The one open dialog. Each is loaded when it is first opened. */
import { lazy, Suspense, type ReactNode } from 'react';
import { openDialog } from '../../store/actions/sessionActions.ts';
import type { DialogId } from '../../store/session.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const FiltersDialog = lazy(async () => ({ default: (await import('./FiltersDialog.tsx')).FiltersDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('../export/ExportDialog.tsx')).ExportDialog }));
const IssuesDialog = lazy(async () => ({ default: (await import('./IssuesDialog.tsx')).IssuesDialog }));

const ImportDialog = lazy(async () => ({ default: (await import('../imports/ImportDialog.tsx')).ImportDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('../imports/ReportDialog.tsx')).ReportDialog }));

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
