/** What was chosen last in the dialog of exports: it outlives the dialog, for as long as the page is open. */
import type { FormatId } from '../../export/formats.ts';
import type { SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';

export interface ExportDraft {
  readonly format: FormatId;
  readonly options: SnapshotOptions;
}

let kept: ExportDraft | null = null;

export function keptDraft(): ExportDraft | null {
  return kept;
}

export function keepDraft(draft: ExportDraft): void {
  kept = draft;
}
