/** Saves the board or one of its panels as a file, and says in a notice what came of it. Loaded with the first such file. */
import '../../words/boardExport.ts';
import '../../words/export.ts';
import type { BoardView } from '../../domain/board/boardView.ts';
import type { BoardInput, BoardPanelId } from '../../domain/board/panels.ts';
import type { Language } from '../../domain/records/text.ts';
import { BoardFault } from '../../export/board/boardFault.ts';
import { writeBoardFile, type BoardFormat } from '../../export/board/boardFormats.ts';
import { composeBoardSubject } from '../../export/board/boardSubject.ts';
import { fileName } from '../../export/fileName.ts';
import { defaultOptions } from '../../export/snapshot/snapshotOptions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import { selectWords } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { wordsIn } from '../../words/words.ts';
import { keptDraft } from '../export/draft.ts';
import type { ExportSurroundings } from '../export/exportSurroundings.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { snapshotOfState } from '../export/snapshotOfState.ts';
import { reasonOf } from '../reasonOf.ts';

export interface BoardToSave {
  readonly input: BoardInput;
  readonly board: BoardView;
  /** One panel; null for the board. */
  readonly panel: BoardPanelId | null;
  readonly format: BoardFormat;
}

/** In the language of the page; colours and marking are those chosen last in the dialog of exports. */
export async function saveBoardFile(
  store: AppStore,
  surroundings: ExportSurroundings,
  { input, board, panel, format }: BoardToSave,
): Promise<void> {
  const state = store.getState();
  const { view } = state;
  const words = selectWords(state);
  const chosen = keptDraft()?.options ?? defaultOptions(view.language, view.flavour);
  const titled = (language: Language): string => wordsIn(language).t(panel === null ? 'board.label' : `board.${panel}`);
  const options = {
    ...chosen,
    languages: [view.language] as const,
    title: titled(view.language),
    subtitle: '',
    charts: [],
  };
  // Names of files keep to Latin letters in every language.
  const name = fileName({
    title: titled('en'),
    view,
    lastDay: input.dataset.lastDay,
    languages: [view.language],
    sheet: null,
    extension: format.id,
  });
  try {
    const snapshot = snapshotOfState(state, input.dataset, surroundings, options, Date.now());
    const subject = composeBoardSubject(snapshot, input, board, panel === null ? board.panels : [panel]);
    saveBlob(await writeBoardFile(format, subject), name);
    notify(store, { tone: 'info', key: 'boardExport.saved', values: { name } });
  } catch (error) {
    const reason = error instanceof BoardFault ? words.t(`boardExport.failed.${error.code}`) : reasonOf(error, words);
    notify(store, { tone: 'error', key: 'boardExport.failed', values: { name, reason } });
  }
}
