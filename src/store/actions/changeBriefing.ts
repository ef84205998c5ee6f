/** Briefs the change: a step of its own at the end of the open briefing, or of a new one. */
import { insertStep } from '../../domain/briefing/briefingVerbs.ts';
import { briefingLimits, newBriefing, noText, type BriefingStep } from '../../domain/briefing/briefing.ts';
import { advance, beginHistory } from '../../domain/briefing/history.ts';
import { encodeView, exportBase } from '../../domain/view/viewCodec.ts';
import '../../words/desk.ts';
import '../../words/deskDraft.ts';
import { wordsIn } from '../../words/words.ts';
import { selectBriefing } from '../briefingSelectors.ts';
import { changeStepText } from '../changeBriefing.ts';
import { deskDocument, draftIdsOf } from '../deskSelectors.ts';
import { patchSession, type AppStore } from '../store.ts';

const short = (text: string): string => text.slice(0, briefingLimits.letters);

export function briefTheChange(store: AppStore, stepId: string, briefingId: string): void {
  const state = store.getState();
  const { desk, briefing } = state.session;
  if (!desk?.draft) return;
  const { dataset } = desk.draft;
  const { changes } = deskDocument(desk);
  const title = { en: wordsIn('en').t('desk.brief.step'), ar: wordsIn('ar').t('desk.brief.step') };
  const text = changeStepText(changes, dataset, desk.shipped.dataset);
  const step: BriefingStep = {
    id: stepId,
    title,
    text: { en: short(text.en), ar: short(text.ar) },
    notes: noText,
    view: encodeView({ ...state.view, selection: { kind: 'none' } }, exportBase),
    callouts: [],
    records: [...draftIdsOf(changes)].filter((id) => dataset.recordsById.has(id)).slice(0, briefingLimits.records),
  };
  const open = selectBriefing(state) ?? newBriefing(briefingId, title, dataset.version);
  const next = { ...insertStep(open, open.steps.length - 1, step), dataset: dataset.version };
  const history = briefing.history ? advance(briefing.history, next) : beginHistory(next);
  patchSession(store, { briefing: { ...briefing, history, index: next.steps.length - 1 } });
}
