/** Files that belong on the desk: reports as text, page, document or message, and change files of other desks. */
import type { FileKind } from '../formats/fileKind.ts';
import { showSidebar } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { openClaimsFile } from '../ui/desk/claimsFiles.ts';
import { putFiles } from '../ui/desk/openReport.ts';
import { whenFirst } from './whenFirst.ts';

/** By kind; a message and a plain text by their name, too, because their first lines may look like those of a table. */
export function isForDesk(name: string, kind: FileKind): boolean {
  if (kind === 'claims' || kind === 'text' || kind === 'html') return true;
  if (kind === 'word') return /\.docx$/i.test(name);
  return /\.eml$/i.test(name);
}

/** Opens the desk and puts the file on it as soon as this tab may write there: a desk that follows another tab takes nothing. */
export function openOnDesk(store: AppStore, file: File, kind: FileKind): void {
  showSidebar(store, 'desk');
  whenFirst(
    store,
    ({ session }) => session.desk?.role === 'writer',
    () => {
      if (kind === 'claims') void file.text().then((text) => openClaimsFile(store, file.name, text));
      else void putFiles(store, [file]);
    },
  );
}
