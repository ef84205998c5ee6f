/** What is looked at now, on a sheet of A4 in the colours of paper, to the browser's printing. */
import { gateText } from '../../export/snapshot/gate.ts';
import { defaultOptions } from '../../export/snapshot/snapshotOptions.ts';
import { writePng } from '../../export/writePng.ts';
import { dismissNotice, notify } from '../../store/actions/sessionActions.ts';
import { selectWords } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import type { ExportSurroundings } from './exportSurroundings.ts';
import { printBlob } from './printBlob.ts';
import { exportToolsOf, snapshotOfState } from './snapshotOfState.ts';

export async function printView(store: AppStore, surroundings: ExportSurroundings): Promise<void> {
  const state = store.getState();
  const { dataset } = state.session;
  if (!dataset) return;
  notify(store, { tone: 'info', key: 'export.print.preparing' });
  const notice = store.getState().session.notices.at(-1);
  try {
    const snapshot = snapshotOfState(
      state,
      dataset,
      surroundings,
      { ...defaultOptions(state.view.language, 'print'), preset: 'a4-landscape' },
      Date.now(),
    );
    const written = await writePng(
      snapshot,
      await exportToolsOf(state, surroundings, () => undefined),
      new AbortController().signal,
    );
    if (!written.ok) {
      const { failure } = written;
      throw new Error(
        failure.kind === 'gate'
          ? failure.faults.map((fault) => gateText(fault, snapshot)).join(' ')
          : selectWords(state).t('export.failed.encode'),
      );
    }
    await printBlob(written.value.blob, snapshot.sheet, snapshot.texts[0].title);
  } finally {
    if (notice) dismissNotice(store, notice.id);
  }
}
