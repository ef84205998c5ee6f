/** What lies on the desk: reports with their texts, decisions about their statements, and the changes that follow. One value with a history. */
import type { SourceId } from '../domain/records/record.ts';
import type { Paragraph } from '../proposals/paragraphs.ts';
import { noChanges, type ChangeSet } from './changeSet.ts';
import type { SourceCard } from './sourceCard.ts';
import type { Judgement, Statement } from './statement.ts';

export interface DeskReport {
  /** Stays the same when the card changes the id of the source. */
  readonly id: string;
  readonly card: SourceCard;
  readonly source: SourceId;
  /** The card has been confirmed: proposals are made. */
  readonly isCarded: boolean;
  /** Kept in this browser only; never part of data, exports or change files. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Decision {
  readonly judgement: Judgement;
  /** What it decided, as target keys. */
  readonly targets: readonly string[];
}

export interface DeskDocument {
  readonly reports: readonly DeskReport[];
  readonly changes: ChangeSet;
  /** By key of the statement. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Statements that a person changed, made or accepted, by key. */
  readonly edited: Readonly<Record<string, Statement>>;
  /** Ids of changes that have left this desk, or came from another. */
  readonly given: readonly string[];
  /** Name under which changes are signed; empty for none. */
  readonly by: string;
}

export const emptyDesk: DeskDocument = {
  reports: [],
  changes: noChanges,
  decisions: {},
  edited: {},
  given: [],
  by: '',
};

/** Whether anything would be lost. */
export function isEmptyDesk({ reports, changes }: DeskDocument): boolean {
  return reports.length === 0 && changes.length === 0;
}
