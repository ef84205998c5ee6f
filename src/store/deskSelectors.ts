/** Answers about the desk. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { foldName } from '../domain/records/fold.ts';
import type { RecordId } from '../domain/records/record.ts';
import { applyChanges, type DataJson } from '../drafts/applyChanges.ts';
import { parseTarget } from '../drafts/change.ts';
import { conflictsIn, heldOf, type ChangeSet } from '../drafts/changeSet.ts';
import { composeStatements, type StatementContext } from '../drafts/composeStatements.ts';
import type { DeskDocument, DeskReport } from '../drafts/deskDocument.ts';
import { withLikeliest } from '../drafts/matchRecords.ts';
import { parseFiles } from '../drafts/draftData.ts';
import { composeTexts } from '../drafts/paraphrase.ts';
import { outletOf } from '../drafts/sourceCard.ts';
import type { Statement } from '../drafts/statement.ts';
import { decodeEdtf } from '../domain/time/edtf.ts';
import type { ProposalsOfParagraph } from '../proposals/proposal.ts';
import { proposeFromText } from '../proposals/proposeFromText.ts';
import '../words/desk.ts';
import { wordsIn } from '../words/words.ts';
import type { DeskSession } from './desk.ts';

export function deskDocument(desk: DeskSession): DeskDocument {
  return desk.history.present;
}

/** The data as the desk knows them: with its changes, or the shipped ones where there are none. */
export function deskData(desk: DeskSession): Dataset {
  return desk.draft?.dataset ?? desk.shipped.dataset;
}

export function reportInHand(desk: DeskSession): DeskReport | undefined {
  return deskDocument(desk).reports.find(({ id }) => id === desk.report);
}

/** What the rules know of a report; null where its day of publication cannot be read. */
export function statementContext(
  report: DeskReport,
  data: Pick<Dataset, 'places' | 'actors'>,
): StatementContext | null {
  const published = decodeEdtf(report.card.published);
  if (!published.ok) return null;
  const { publisher, outlet, language, title } = report.card;
  const named = (side: 'en' | 'ar'): string => outlet[side] || wordsIn(side).t('desk.outlet', { name: publisher });
  return {
    source: { id: report.source, published: published.value },
    outlet: outletOf(publisher, data.actors),
    outletName: { en: named('en'), ar: named('ar') },
    language,
    title,
    names: data,
  };
}

export interface Proposed {
  readonly proposals: readonly ProposalsOfParagraph[];
  readonly statements: readonly Statement[];
}

const nothing: Proposed = { proposals: [], statements: [] };

/** By report: its text and card do not change while it is judged. */
const proposedOf = new WeakMap<DeskReport, Proposed>();

function propose(report: DeskReport, data: Dataset): Proposed {
  const context = statementContext(report, data);
  if (!context || !report.isCarded) return nothing;
  const { card, paragraphs } = report;
  const proposals = proposeFromText(paragraphs, {
    published: context.source.published.from,
    publisher: card.publisher,
    language: card.language === 'ar' ? 'ar' : 'en',
    places: data.places,
    actors: data.actors,
  });
  return { proposals, statements: composeStatements(paragraphs, proposals, context) };
}

/** What the rules find in a report, by the shipped lists of places and actors. */
export function proposedFor(desk: DeskSession, report: DeskReport): Proposed {
  const known = proposedOf.get(report);
  if (known) return known;
  const proposed = propose(report, desk.shipped.dataset);
  proposedOf.set(report, proposed);
  return proposed;
}

/** A claimant whom an earlier statement has added to the list. */
function withKnownClaimant(statement: Statement, data: Dataset): Statement {
  const { claimant, claimantName } = statement;
  if (claimant !== null || !claimantName) return statement;
  const names = [claimantName.en, claimantName.ar].map(foldName).filter((name) => name !== '');
  const known = [...data.actors.values()].find(({ name }) =>
    names.some((each) => each === foldName(name.en) || each === foldName(name.ar)),
  );
  return known ? { ...statement, claimant: known.id, claimantName: null } : statement;
}

const statementsOnce = memoizeLast(
  (
    proposed: Proposed,
    { edited, decisions }: Pick<DeskDocument, 'edited' | 'decisions'>,
    source: string,
    data: Dataset,
  ): readonly Statement[] => {
    const own = proposed.statements.map(
      (statement) => edited[statement.key] ?? (decisions[statement.key] ? statement : withLikeliest(statement, data)),
    );
    const known = new Set(own.map(({ key }) => key));
    /** A place that was taken from an earlier paragraph follows what a person chose there. */
    const withPlaceBefore = (statement: Statement): Statement => {
      const from = edited[statement.key] ? undefined : statement.carried.find(({ part }) => part === 'place');
      const chosen = from && own.findLast(({ key, paragraph }) => paragraph === from.paragraph && edited[key]);
      if (!chosen || chosen.place === statement.place) return statement;
      const { place, precision, part } = chosen;
      return composeTexts({ ...statement, place, precision, part }, data);
    };
    const added = Object.values(edited).filter((statement) => statement.source === source && !known.has(statement.key));
    return [...own.map(withPlaceBefore), ...added]
      .map((statement) => withKnownClaimant(statement, data))
      .sort((a, b) => a.paragraph - b.paragraph);
  },
);

/** The statements of the report in hand as a person left them, in the order of the text. */
export function statementsInHand(desk: DeskSession): readonly Statement[] {
  const report = reportInHand(desk);
  if (!report) return [];
  return statementsOnce(proposedFor(desk, report), deskDocument(desk), report.source, deskData(desk));
}

export function statementInHand(desk: DeskSession): Statement | undefined {
  const statements = statementsInHand(desk);
  return statements.find(({ key }) => key === desk.current);
}

/** Ids of the records that the changes add or touch. */
export const draftIdsOf = memoizeLast((changes: ChangeSet): ReadonlySet<RecordId> => {
  const ids = [...heldOf(changes).values()].flatMap(({ target, value }) => {
    const parsed = parseTarget(target);
    if (!parsed) return [];
    if (parsed.kind === 'record' || parsed.kind === 'field') return [parsed.id];
    if (parsed.kind !== 'claim' && parsed.kind !== 'step') return [];
    return typeof value === 'object' && value !== null && 'owner' in value && typeof value.owner === 'string'
      ? [value.owner]
      : [];
  });
  return new Set(ids);
});

export const conflictsOf = memoizeLast(conflictsIn);

const filesOnce = memoizeLast(
  (texts: DeskSession['texts'], changes: ChangeSet): DataJson => applyChanges(parseFiles(texts), changes).files,
);

/** The files of data/ with the changes, as JSON. */
export function draftFilesOf(desk: DeskSession): DataJson {
  return filesOnce(desk.texts, deskDocument(desk).changes);
}
