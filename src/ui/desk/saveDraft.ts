/** The draft as files: into a folder where the browser can, else as a zip or a change file. No text of a report is in any of them. */
import { strToU8, zipSync } from 'fflate';
import { writeClaimsFile } from '../../drafts/claimsFile.ts';
import type { DraftData } from '../../drafts/draftData.ts';
import { composeGisFiles } from '../../export/gis/composeGisFiles.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskDocument } from '../../store/deskSelectors.ts';
import { saveBlob } from '../export/saveBlob.ts';

/** The part of the File System Access API that is used; not every browser has it. */
interface FolderHandle {
  readonly getDirectoryHandle: (name: string, options?: { readonly create?: boolean }) => Promise<FolderHandle>;
  readonly getFileHandle: (
    name: string,
    options?: { readonly create?: boolean },
  ) => Promise<{
    readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
  }>;
}
type PickFolder = (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<FolderHandle>;

function pickerOf(page: object): PickFolder | undefined {
  return 'showDirectoryPicker' in page ? (page.showDirectoryPicker as PickFolder).bind(page) : undefined;
}

export function canSaveIntoFolder(): boolean {
  return pickerOf(window) !== undefined;
}

/** Changed files of data/ whole, and the files derived from them, by name inside data/. */
export function filesToSave(draft: DraftData): ReadonlyMap<string, string> {
  const derived = [...composeGisFiles(draft.dataset)].map(([name, text]) => [`gis/${name}`, text] as const);
  return new Map([...draft.written, ...derived]);
}

async function folderFor(root: FolderHandle): Promise<FolderHandle> {
  try {
    return await root.getDirectoryHandle('data');
  } catch {
    return root;
  }
}

/** `data/` itself may be chosen, or the folder that holds it. Returns the names that were written; null where nobody chose. */
export async function saveIntoFolder(draft: DraftData): Promise<readonly string[] | null> {
  const pick = pickerOf(window);
  if (!pick) return null;
  let root: FolderHandle;
  try {
    root = await pick({ mode: 'readwrite', id: 'border-brief-data' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
  const folder = await folderFor(root);
  const files = filesToSave(draft);
  for (const [name, text] of files) {
    const parts = name.split('/');
    let at = folder;
    for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part, { create: true });
    const file = await at.getFileHandle(parts.at(-1) ?? name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  return [...files.keys()];
}

const fileName = (extension: string): string => `border-brief-draft.${extension}`;

/** Equal drafts give equal bytes: the entries carry no time of the day. */
export function zipDraft(draft: DraftData, desk: DeskSession): Uint8Array<ArrayBuffer> {
  const entries = [...filesToSave(draft)].map(([name, text]) => [`data/${name}`, strToU8(text)] as const);
  const claims = [fileName('claims.json'), strToU8(claimsText(desk))] as const;
  return zipSync(Object.fromEntries([...entries, claims]), { mtime: new Date(1980, 0, 1) });
}

function claimsText(desk: DeskSession): string {
  return writeClaimsFile({ dataset: desk.shipped.dataset.version, changes: deskDocument(desk).changes });
}

export function saveZip(draft: DraftData, desk: DeskSession): string {
  const name = fileName('zip');
  saveBlob(new Blob([zipDraft(draft, desk)], { type: 'application/zip' }), name);
  return name;
}

export function saveClaims(desk: DeskSession): string {
  const name = fileName('claims.json');
  saveBlob(new Blob([claimsText(desk)], { type: 'application/json' }), name);
  return name;
}
