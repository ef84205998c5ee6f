/** What a sealed page carries besides its view is open when it opens: a briefing, imported sets. */
import { knownIds } from '../domain/records/movedIds.ts';
import { embedded, embeddedNames } from '../base/embedded.ts';
import { readBriefing } from '../dataset/briefingFile.ts';
import { unpackSet } from '../imports/packSet.ts';
import { openBriefing } from '../store/actions/briefingActions.ts';
import { showSidebar } from '../store/actions/sessionActions.ts';
import { putSet } from '../store/actions/importedActions.ts';
import { readKeptPrecision } from '../domain/imported/placedAs.ts';
import type { AppStore } from '../store/store.ts';

/** The parts of a sealed page: of this one, or of one that was dropped on it. */
export interface SealedParts {
  /** In order. */
  readonly namesIn: (folder: string) => readonly string[];
  /** Null where there is none of that name. */
  readonly bytesOf: (name: string) => Uint8Array<ArrayBuffer> | null;
}

const ownParts: SealedParts = { namesIn: embeddedNames, bytesOf: embedded };

/** Throws for a set that cannot be unpacked. */
export function openExtras(store: AppStore, { namesIn, bytesOf }: SealedParts = ownParts): void {
  for (const name of namesIn('extras/sets/').toReversed()) {
    const bytes = bytesOf(name);
    if (bytes) putSet(store, readKeptPrecision(unpackSet(bytes)));
  }
  const briefing = bytesOf('extras/briefing.brief.json');
  if (!briefing) return;
  const read = readBriefing(
    'briefing.brief.json',
    new TextDecoder().decode(briefing),
    knownIds(store.getState().session.facts),
  );
  if (!read.ok) return;
  openBriefing(store, read.value.briefing, true);
  showSidebar(store, 'briefing');
}
