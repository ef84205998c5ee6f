/** What a sealed file carries of this sitting: the open briefing, the imported sets that the map shows and, if wanted, the draft of the desk. */
import { draftPart, writeClaimsFile } from '../../drafts/claimsFile.ts';
import { writeBriefing } from '../../dataset/briefingFile.ts';
import type { SealedExtra } from '../../export/sealed/sealFile.ts';
import { packSet } from '../../imports/packSet.ts';
import { selectBriefing } from '../../store/briefingSelectors.ts';
import type { AppState } from '../../store/store.ts';

/** `withDraft`: with the changes of the desk, which hold no text of a report. */
export function extrasOfState(state: AppState, withDraft: boolean): readonly SealedExtra[] {
  const { desk } = state.session;
  const changes = withDraft && desk ? desk.history.present.changes : [];
  const draft = { dataset: desk?.shipped.dataset.version ?? '', changes };
  const briefing = selectBriefing(state);
  const sets = state.session.imported.sets.filter(({ style }) => !style.hidden);
  return [
    ...(briefing ? [{ name: 'briefing.brief.json', bytes: new TextEncoder().encode(writeBriefing(briefing)) }] : []),
    ...(changes.length > 0 ? [{ name: draftPart, bytes: new TextEncoder().encode(writeClaimsFile(draft)) }] : []),
    ...sets.map((set, index) => ({ name: `sets/${String(index).padStart(3, '0')}.set`, bytes: packSet(set) })),
  ];
}
