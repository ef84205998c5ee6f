/**
 * A sealed page that is dropped on this one opens its view, its briefing and its imported sets here, with the records of this page. Its seal is checked
 * before anything of it is used; nothing in it is run. A locked one is opened in a browser, where it asks for its password.
 */
import { knownIds } from '../domain/records/movedIds.ts';
import '../words/export.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { isolate } from '../export/isolate.ts';
import { lockedPart } from '../export/sealed/lockParts.ts';
import { unpackPart } from '../export/sealed/packPart.ts';
import { parseSealed } from '../export/sealed/readSealed.ts';
import type { SealedPart } from '../export/sealed/sealedFile.ts';
import { notify } from '../store/actions/sessionActions.ts';
import { setView } from '../store/actions/viewActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { openExtras, type SealedParts } from './openExtras.ts';

const mostBytes = 300_000_000;

function partsOf(parts: readonly SealedPart[]): SealedParts {
  const byName = new Map(parts.map((part) => [part.name, part]));
  return {
    namesIn: (folder) => [...byName.keys()].filter((name) => name.startsWith(folder)).sort(),
    bytesOf: (name) => {
      const part = byName.get(name);
      return part ? unpackPart(part) : null;
    },
  };
}

/** Null for a file that differs from what was sealed. */
function readParts(html: string): readonly SealedPart[] | null {
  try {
    return parseSealed(html).parts;
  } catch {
    return null;
  }
}

/** Says in a notice what was opened, or why nothing was. Rejects where the file gives no text. */
export async function openSealed(store: AppStore, file: File): Promise<void> {
  const values = { name: isolate(file.name, selectWords(store.getState()), 'auto') };
  if (file.size > mostBytes) return notify(store, { tone: 'error', key: 'export.read.large', values });
  const parts = readParts(await file.text());
  if (!parts) return notify(store, { tone: 'error', key: 'export.read.altered', values });
  if (parts.some(({ name }) => name === lockedPart))
    return notify(store, { tone: 'info', key: 'export.read.locked', values });
  const sealed = partsOf(parts);
  const text = sealed.bytesOf('extras/view.txt');
  if (text) {
    const { facts } = store.getState().session;
    const { view, ignored } = decodeView(new TextDecoder().decode(text), exportBase, knownIds(facts));
    setView(store, view);
    if (ignored.length > 0) notify(store, { tone: 'caution', key: 'export.read.ignored', values, details: ignored });
  }
  openExtras(store, sealed);
  notify(store, { tone: 'info', key: 'export.read.unsealed', values });
}
