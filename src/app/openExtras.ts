/** What a sealed page carries besides its view is open when it opens: a briefing, imported sets. */
import { embedded, embeddedNames } from '../base/embedded.ts';
import { readBriefing } from '../dataset/briefingFile.ts';
import { unpackSet } from '../imports/packSet.ts';
import { openBriefing } from '../store/actions/briefingActions.ts';
import { showSidebar } from '../store/actions/sessionActions.ts';
import { putSet } from '../store/actions/importedActions.ts';
import { readKeptPrecision } from '../domain/imported/placedAs.ts';
import type { AppStore } from '../store/store.ts';

export function openExtras(store: AppStore): void {
  for (const name of embeddedNames('extras/sets/').toReversed()) {
    const bytes = embedded(name);
    if (bytes) putSet(store, readKeptPrecision(unpackSet(bytes)));
  }
  const briefing = embedded('extras/briefing.brief.json');
  if (!briefing) return;
  const read = readBriefing('briefing.brief.json', new TextDecoder().decode(briefing), {
    records: new Set(store.getState().session.facts.keys()),
  });
  if (!read.ok) return;
  openBriefing(store, read.value.briefing, true);
  showSidebar(store, 'briefing');
}
