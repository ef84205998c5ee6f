/** Briefings from files and into files. */
import { isolate } from '../../export/isolate.ts';
import { readBriefing, writeBriefing } from '../../dataset/briefingFile.ts';
import type { Briefing } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { knownIds } from '../../domain/records/movedIds.ts';
import { markSaved, openBriefing } from '../../store/actions/briefingActions.ts';
import { notify, showSidebar } from '../../store/actions/sessionActions.ts';
import { selectWords } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { shortTitle } from '../../export/fileName.ts';
import { saveBlob } from '../export/saveBlob.ts';

/** What is wrong with it is reported line by line in a notice; nothing of a file with an error is used. */
export function openBriefingText(store: AppStore, name: string, text: string): void {
  const { facts } = store.getState().session;
  const read = readBriefing(name, text, knownIds(facts));
  const values = { name: isolate(name, selectWords(store.getState()), 'auto') };
  const lines = (
    issues: readonly { readonly path?: string | undefined; readonly message: string; readonly remedy: string }[],
  ): readonly string[] =>
    issues.map(({ path, message, remedy }) => `${path === undefined ? '' : `${path}: `}${message} ${remedy}`);
  if (!read.ok) {
    notify(store, { tone: 'error', key: 'briefing.read.failed', values, details: lines(read.failure) });
    return;
  }
  openBriefing(store, read.value.briefing, true);
  showSidebar(store, 'briefing');
  if (read.value.warnings.length > 0)
    notify(store, { tone: 'caution', key: 'briefing.read.warnings', values, details: lines(read.value.warnings) });
}

export function briefingFileName({ title, id }: Briefing, extension: string): string {
  const plain = shortTitle(title.en === '' ? id : title.en);
  return `${plain}.${extension}`;
}

export function saveBriefing(store: AppStore, briefing: Briefing): void {
  saveBlob(new Blob([writeBriefing(briefing)], { type: 'application/json' }), briefingFileName(briefing, 'brief.json'));
  markSaved(store);
}
