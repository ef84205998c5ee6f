/** One export at a time: runs it, tells how far it is, and can be stopped. */
import { useEffect, useRef, useState } from 'react';
import type { ExportFault, ExportFile, ExportStep, SealingChoice } from '../../export/exportTools.ts';
import type { ExportFormat } from '../../export/formats.ts';
import { opensAgain } from '../../export/opensAgain.ts';
import { gateText } from '../../export/snapshot/gate.ts';
import type { Snapshot } from '../../export/snapshot/snapshot.ts';
import '../../words/sheets.ts';
import type { Words, WordValues } from '../../words/words.ts';
import type { AppState } from '../../store/store.ts';
import { reasonOf } from '../reasonOf.ts';
import { useExportSurroundings } from './exportSurroundings.ts';
import { exportToolsOf } from './snapshotOfState.ts';

export interface ExportState {
  readonly running: { readonly step: ExportStep; readonly share: number; readonly values: WordValues } | null;
  /** What came of the last one, in words. */
  readonly outcome: {
    readonly tone: 'info' | 'caution' | 'error';
    readonly text: string;
    readonly details: readonly string[];
  } | null;
}

export interface ExportRun {
  readonly state: ExportState;
  /** `state`: what the snapshot was composed of. `deliver` saves, copies or prints; it returns the words for success. */
  readonly start: (
    format: ExportFormat,
    snapshot: Snapshot,
    state: AppState,
    deliver: (file: ExportFile) => Promise<string>,
  ) => void;
  readonly cancel: () => void;
}

function faultText(fault: ExportFault, snapshot: Snapshot, words: Words): string {
  if (fault.kind === 'cancelled') return words.t('export.failed.cancelled');
  if (fault.kind === 'encode') return words.t('export.failed', { reason: words.t('export.failed.encode') });
  if (fault.kind === 'blank')
    return words.t('export.failed', {
      reason: words.t('export.failed.blank', { width: fault.widthPx, height: fault.heightPx }),
    });
  if (fault.kind === 'empty map') return words.t('export.failed', { reason: words.t('export.failed.emptyMap') });
  if (fault.kind === 'unread') return words.t('export.failed', { reason: words.t('export.failed.unread') });
  if (fault.kind === 'codec') return words.t('export.failed', { reason: words.t('motion.noCodec') });
  return words.t('export.failed', { reason: fault.faults.map((each) => gateText(each, snapshot)).join(' ') });
}

/** `sealing`: of a sealed file. */
export function useExport(words: Words, sealing: SealingChoice): ExportRun {
  const surroundings = useExportSurroundings();
  const [state, setState] = useState<ExportState>({ running: null, outcome: null });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const start: ExportRun['start'] = (format, snapshot, from, deliver) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const report = (step: ExportStep, share: number, values: WordValues = {}): void => {
      if (current.current === controller) setState({ running: { step, share, values }, outcome: null });
    };
    const finish = (outcome: ExportState['outcome']): void => {
      if (current.current !== controller) return;
      current.current = null;
      setState({ running: null, outcome });
    };
    const run = async (): Promise<void> => {
      report('export.dialog.step.file', 0);
      const tools = await exportToolsOf(from, surroundings, report);
      const written = await format.write(snapshot, { ...tools, sealing }, controller.signal);
      if (!written.ok) {
        finish({
          tone: written.failure.kind === 'cancelled' ? 'info' : 'error',
          text: faultText(written.failure, snapshot, words),
          details: [],
        });
        return;
      }
      const opened = await opensAgain(written.value.blob, format);
      if (controller.signal.aborted || !opened) {
        const fault = { kind: opened ? 'cancelled' : 'unread' } as const;
        finish({ tone: opened ? 'info' : 'error', text: faultText(fault, snapshot, words), details: [] });
        return;
      }
      const text = await deliver(written.value);
      finish({
        tone: written.value.faults.length > 0 ? 'caution' : 'info',
        text,
        details: written.value.faults.map((fault) => gateText(fault, { texts: [{ ...snapshot.texts[0], words }] })),
      });
    };
    run().catch((error: unknown) =>
      finish({
        tone: 'error',
        text: words.t('export.failed', { reason: reasonOf(error, words) }),
        details: [],
      }),
    );
  };
  return { state, start, cancel: () => current.current?.abort() };
}
