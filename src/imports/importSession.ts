/** The worker’s side without the worker: takes messages, says outcomes. */
import { readFile } from './importFile.ts';
import type { FileRead } from './tableRead.ts';
import { previewFile } from './settle/previewRows.ts';
import { prepareSettle, settleFile } from './settle/settleFile.ts';
import { tallyFile } from './settle/tally.ts';
import type { ImportOutcome } from './importOutcome.ts';
import { sourceOfFile } from '../formats/byteSource.ts';
import type { ImportLimits } from './limits.ts';
import type { ImportGeography } from './columns/toImportedColumns.ts';
import type { StartRange } from './ranges/rangeReader.ts';
import { startWarmUp, type WarmUp } from './warmUp.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

/** The shortest interval between reports of progress, in ms; `now` is a clock that only measures durations. */
const tellEveryMs = 100;

export function createImportSession(
  say: (message: FromWorker) => void,
  now: () => number,
  startRange?: StartRange,
): (message: ToWorker) => Promise<void> {
  let kept: { readonly read: FileRead; readonly geography: ImportGeography; readonly limits: ImportLimits } | null =
    null;
  let warmUp: WarmUp | null = null;
  const outcomeOf = async (
    message: Exclude<ToWorker, { readonly kind: 'preview' | 'tally' | 'warmUp' }>,
  ): Promise<ImportOutcome> => {
    if (message.kind === 'read') {
      kept = null;
      let told = -Infinity;
      const read = await readFile(sourceOfFile(message.file), message.options, message.limits, {
        ...(startRange ? { startRange } : {}),
        onProgress: (progress) => {
          if (now() - told < tellEveryMs) return;
          told = now();
          say({ kind: 'progress', progress });
        },
      });
      if (read.kind !== 'table') return read;
      kept = { read, geography: message.geography, limits: message.limits };
    }
    if (!kept) return { kind: 'cancelled' };
    await prepareSettle(kept.read, message.settle);
    return settleFile(kept.read, message.settle, kept.geography, kept.limits);
  };
  return async (message) => {
    try {
      if (message.kind === 'warmUp') {
        warmUp = startWarmUp(message.geography, message.limits, startRange);
        return;
      }
      await warmUp?.end();
      warmUp = null;
      if (message.kind === 'preview' || message.kind === 'tally') {
        if (!kept) return;
        const { read, geography, limits } = kept;
        const { settle } = message;
        await prepareSettle(read, settle);
        if (message.kind === 'tally') say({ kind: 'tally', tally: tallyFile(read, settle, geography, limits) });
        else say({ kind: 'preview', preview: previewFile(read, settle, limits) });
        return;
      }
      say({ kind: 'outcome', outcome: await outcomeOf(message) });
    } catch (error) {
      say({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
