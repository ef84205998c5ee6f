/** What the data check would say of the statement in hand, a moment after the last key. */
import { useEffect, useState } from 'react';
import { acceptStatement, claimsToMake, takeBack } from '../../drafts/acceptStatement.ts';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import { draftData, newIssues } from '../../drafts/draftData.ts';
import { composeTexts } from '../../drafts/paraphrase.ts';
import type { Statement } from '../../drafts/statement.ts';
import type { DataIssue } from '../../domain/records/dataset.ts';
import { optionsOf } from '../../store/actions/deskActions.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData, deskDocument } from '../../store/deskSelectors.ts';

/** Typing rests for this long before the check runs. */
const restMs = 350;

const none: readonly DataIssue[] = [];

async function faultsOf(desk: DeskSession, report: DeskReport, statement: Statement): Promise<readonly DataIssue[]> {
  const document = deskDocument(desk);
  const options = optionsOf(document);
  const data = deskData(desk);
  const base = takeBack(document.changes, document.decisions[statement.key]?.targets ?? [], options.given);
  const texts = composeTexts({ ...statement, claims: claimsToMake(statement, data.recordsById) }, data);
  const { changes } = acceptStatement(base, texts, {
    card: report.card,
    paragraphs: report.paragraphs.map(({ text }) => text),
    shipped: desk.shipped.dataset,
    records: data.recordsById,
    places: data.places,
    options,
  });
  const { issues } = await draftData(desk.texts, changes);
  return newIssues(issues, desk.draft?.issues ?? desk.shipped.issues);
}

/** Empty until the check of this statement has run. */
export function useDataFaults(desk: DeskSession, report: DeskReport, statement: Statement): readonly DataIssue[] {
  const [checked, setChecked] = useState<{ readonly key: string; readonly faults: readonly DataIssue[] } | null>(null);
  useEffect(() => {
    let isLatest = true;
    const timer = window.setTimeout(() => {
      void faultsOf(desk, report, statement).then((faults) => {
        if (isLatest) setChecked({ key: statement.key, faults });
      });
    }, restMs);
    return () => {
      isLatest = false;
      window.clearTimeout(timer);
    };
  }, [statement, report, desk]);
  return checked?.key === statement.key ? checked.faults : none;
}
