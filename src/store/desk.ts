/** The desk of this sitting: what lies on it, the data without and with its changes, and what of it is in hand. */
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import type { History } from '../domain/briefing/history.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { RecordId } from '../domain/records/record.ts';
import type { StorageFailure } from '../base/browserStorage.ts';
import type { DeskDocument } from '../drafts/deskDocument.ts';
import type { DataTexts, DraftData } from '../drafts/draftData.ts';

export type DeskTab = 'report' | 'draft' | 'record';

export interface DeskSession {
  readonly history: History<DeskDocument>;
  /** The files of data/ as the page read them. */
  readonly texts: DataTexts;
  readonly shipped: {
    readonly dataset: Dataset;
    readonly facts: ReadonlyMap<RecordId, RecordFacts>;
    readonly issues: readonly DataIssue[];
  };
  /** The data with the changes, as saving would write them; null while there are none or they are being worked out. */
  readonly draft: DraftData | null;
  readonly tab: DeskTab;
  /** Id of the report in hand; null: none, one can be added. */
  readonly report: string | null;
  /** Key of the statement in hand. */
  readonly current: string | null;
  /** `asking`: it is not known yet which tab writes. `follower`: another tab writes, and this one shows what it does. */
  readonly role: 'asking' | 'writer' | 'follower';
  /** Whether the browser has the latest state; a reason where it does not keep it. */
  readonly kept: 'kept' | 'waiting' | StorageFailure;
}

/** Whether this tab may change what lies on the desk. */
export function mayWrite({ role }: Pick<DeskSession, 'role'>): boolean {
  return role === 'writer';
}
