/** What a sealed page carries besides its view is open when it opens: a briefing, imported sets. A draft is named, and opened on demand. */
import { knownIds } from '../domain/records/movedIds.ts';
import '../words/sealing.ts';
import { embedded, embeddedNames } from '../base/embedded.ts';
import { readBriefing } from '../dataset/briefingFile.ts';
import { heldOf } from '../drafts/changeSet.ts';
import { draftPart, readClaimsFile } from '../drafts/claimsFile.ts';
import { loadPart } from '../ui/loadPart.ts';
import { unpackSet } from '../imports/packSet.ts';
import { openBriefing } from '../store/actions/briefingActions.ts';
import { notify, showSidebar } from '../store/actions/sessionActions.ts';
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

/** Nothing of a draft is drawn before its reader has looked through it and chosen. */
function tellOfDraft(store: AppStore, bytes: Uint8Array<ArrayBuffer>): void {
  const read = readClaimsFile(draftPart, new TextDecoder().decode(bytes));
  if (!read.ok) return;
  notify(store, {
    tone: 'caution',
    key: 'sealing.draft.found',
    values: { count: heldOf(read.value.changes).size },
    action: 'sealing.draft.look',
    onAction: () =>
      void loadPart(
        store,
        'bar.desk',
        () => import('./openOnDesk.ts'),
        ({ openOnDesk }) => openOnDesk(store, new File([bytes], draftPart), 'claims'),
      ),
  });
}

/** Throws for a set that cannot be unpacked. */
export function openExtras(store: AppStore, { namesIn, bytesOf }: SealedParts = ownParts): void {
  for (const name of namesIn('extras/sets/').toReversed()) {
    const bytes = bytesOf(name);
    if (bytes) putSet(store, readKeptPrecision(unpackSet(bytes)));
  }
  const draft = bytesOf(`extras/${draftPart}`);
  if (draft) tellOfDraft(store, draft);
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
