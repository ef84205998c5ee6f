/** What a sealed file carries of this sitting: the open briefing, and the imported sets that the map shows. */
import { writeBriefing } from '../../dataset/briefingFile.ts';
import type { SealedExtra } from '../../export/sealed/sealFile.ts';
import { packSet } from '../../imports/packSet.ts';
import { selectBriefing } from '../../store/briefingSelectors.ts';
import type { AppState } from '../../store/store.ts';

export function extrasOfState(state: AppState): readonly SealedExtra[] {
  const briefing = selectBriefing(state);
  const sets = state.session.imported.sets.filter(({ style }) => !style.hidden);
  return [
    ...(briefing ? [{ name: 'briefing.brief.json', bytes: new TextEncoder().encode(writeBriefing(briefing)) }] : []),
    ...sets.map((set, index) => ({ name: `sets/${String(index).padStart(3, '0')}.set`, bytes: packSet(set) })),
  ];
}
