/** The formats without a sheet. Data that do not add up are refused, because a table has no stamp; so is a file in which a reader does not find all records. */
import { failure, success, type Result } from '../base/result.ts';
import { holdsRecords } from './data/readTables.ts';
import type { ExportFault, ExportFile, ExportTools } from './exportTools.ts';
import { judgeSnapshot } from './snapshot/gate.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

export async function writeData(
  write: (snapshot: Snapshot) => string | Uint8Array<ArrayBuffer>,
  { mime, extension }: { readonly mime: string; readonly extension: string },
  snapshot: Snapshot,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<ExportFile, ExportFault>> {
  const faults = judgeSnapshot(snapshot, tools.filtered).filter(({ key }) => key === 'export.gate.counts');
  if (faults.length > 0) return failure({ kind: 'gate', faults });
  if (signal.aborted) return failure({ kind: 'cancelled' });
  tools.report('export.dialog.step.file', 0.5);
  const written = write(snapshot);
  const count = snapshot.records.length;
  if (!(await holdsRecords(extension, written, count)))
    return failure({ kind: 'gate', faults: [{ key: 'export.gate.unread', values: { count } }] });
  return success({
    blob: new Blob([written], { type: typeof written === 'string' ? `${mime};charset=utf-8` : mime }),
    faults: [],
  });
}
