/** Verbs for the desk: bring a report, judge its statements, change what is there, go back. */
import { advance, beginHistory, redo, undo } from '../../domain/briefing/history.ts';
import { boundsOfPlace } from '../../domain/geo/boundsOf.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Place, PlaceId, RecordId } from '../../domain/records/record.ts';
import { acceptStatement, claimsToMake, takeBack } from '../../drafts/acceptStatement.ts';
import type { Json, Target } from '../../drafts/change.ts';
import { mergeSets, putChange, type ChangeSet, type PutOptions } from '../../drafts/changeSet.ts';
import { emptyDesk, type DeskDocument, type DeskReport } from '../../drafts/deskDocument.ts';
import { composeTexts } from '../../drafts/paraphrase.ts';
import { sourceIdOf, type SourceCard } from '../../drafts/sourceCard.ts';
import type { Statement } from '../../drafts/statement.ts';
import { dropWhole } from '../../drafts/editRecord.ts';
import { mayWrite, type DeskSession } from '../desk.ts';
import { deskData, deskDocument, reportInHand, statementsInHand } from '../deskSelectors.ts';
import { patchSession, patchView, type AppStore } from '../store.ts';
import { commandCamera } from './sessionActions.ts';

export function patchDesk(store: AppStore, part: Partial<DeskSession>): void {
  const { desk } = store.getState().session;
  if (desk) patchSession(store, { desk: { ...desk, ...part } });
}

/** Only the tab that writes changes anything. `typing`: as in `advance`. */
export function edit(
  store: AppStore,
  verb: (document: DeskDocument, desk: DeskSession) => DeskDocument,
  part: Partial<DeskSession> = {},
  typing: string | null = null,
): void {
  const { desk } = store.getState().session;
  if (!desk || !mayWrite(desk)) return;
  const { history } = desk;
  const next = verb(history.present, desk);
  patchSession(store, {
    desk: {
      ...desk,
      ...part,
      history: advance(history, next, typing),
      kept: next === history.present ? desk.kept : 'waiting',
    },
  });
}

export function optionsOf({ by, given }: DeskDocument): PutOptions {
  return { given: new Set(given), ...(by.trim() === '' ? {} : { by: by.trim() }) };
}

/** Puts a report on the desk, in hand. */
export function addReport(store: AppStore, report: DeskReport): void {
  edit(store, (document) => ({ ...document, reports: [...document.reports, report] }), {
    report: report.id,
    current: null,
    tab: 'report',
  });
}

/** Takes a report and its text off the desk. What was accepted from it stays. */
export function removeReport(store: AppStore, id: string): void {
  edit(
    store,
    (document) => {
      const source = document.reports.find((report) => report.id === id)?.source;
      const isOther = (key: string): boolean => !key.startsWith(`${source ?? ''}/`);
      const keep = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
        Object.fromEntries(Object.entries(values).filter(([key]) => isOther(key)));
      return {
        ...document,
        reports: document.reports.filter((report) => report.id !== id),
        edited: keep(document.edited),
        decisions: keep(document.decisions),
      };
    },
    { report: null, current: null },
  );
}

export function changeCard(store: AppStore, id: string, card: SourceCard): void {
  edit(
    store,
    (document) => ({
      ...document,
      reports: document.reports.map((report) =>
        report.id === id ? { ...report, card, source: sourceIdOf(card) } : report,
      ),
    }),
    {},
    `card/${id}`,
  );
}

/** The card is right: the statements of the report can be judged. */
export function confirmCard(store: AppStore, id: string, isCarded = true): void {
  edit(store, (document) => ({
    ...document,
    reports: document.reports.map((report) => (report.id === id ? { ...report, isCarded } : report)),
  }));
  const { desk } = store.getState().session;
  if (desk && isCarded) goTo(store, nextOpen(desk, null) ?? null);
}

/** The map shows a place, with what is around it. */
export function showPlace(store: AppStore, place: Place, data: Dataset): void {
  const bounds = boundsOfPlace(place, data);
  if (bounds) commandCamera(store, { kind: 'fit', bounds, maxZoom: 8.5 });
}

/** The map shows where the statement in hand is said to be. */
function follow(store: AppStore, place: PlaceId | null): void {
  const { desk } = store.getState().session;
  if (place === null || !desk) return;
  const data = deskData(desk);
  const found = data.places.get(place);
  if (found) showPlace(store, found, data);
}

export function goTo(store: AppStore, key: string | null): void {
  patchDesk(store, { current: key, tab: 'report' });
  const { desk } = store.getState().session;
  const statement = desk && statementsInHand(desk).find((each) => each.key === key);
  if (statement) follow(store, statement.place);
}

/** The next statement after a key that has not been judged, from the beginning again at the end. */
function nextOpen(desk: DeskSession, key: string | null): string | undefined {
  const statements = statementsInHand(desk);
  const at = statements.findIndex((each) => each.key === key);
  const { decisions } = deskDocument(desk);
  return [...statements.slice(at + 1), ...statements.slice(0, at + 1)].find((each) => decisions[each.key] === undefined)
    ?.key;
}

export function goNext(store: AppStore, direction: 1 | -1): void {
  const { desk } = store.getState().session;
  if (!desk) return;
  const statements = statementsInHand(desk);
  const at = statements.findIndex(({ key }) => key === desk.current);
  const next = statements[at < 0 ? 0 : at + direction];
  if (next) goTo(store, next.key);
}

/** `typing`: the field and claim that is typed into; null for a choice. Texts that follow the values are composed again. */
export function changeStatement(store: AppStore, statement: Statement, typing: string | null = null): void {
  const { desk } = store.getState().session;
  if (!desk) return;
  const before = statementsInHand(desk).find(({ key }) => key === statement.key);
  const composed = composeTexts(statement, deskData(desk));
  edit(
    store,
    (document) => ({ ...document, edited: { ...document.edited, [statement.key]: composed } }),
    { current: statement.key },
    typing === null ? null : `${statement.key}/${typing}`,
  );
  if (before && before.place !== statement.place) follow(store, statement.place);
}

/** Shows the record with the draft, whatever window the view had. */
function showRecord(store: AppStore, id: RecordId, when: { readonly from: number; readonly to: number } | null): void {
  const { view } = store.getState();
  const { time } = view;
  const from = when && Number.isFinite(when.from) ? Math.min(time.from, when.from) : time.from;
  const to = when && Number.isFinite(when.to) ? Math.max(time.to, when.to) : time.to;
  patchView(store, { selection: { kind: 'record', id }, time: { ...time, from, to } });
}

export function acceptInHand(store: AppStore, when: { readonly from: number; readonly to: number } | null): void {
  const { desk } = store.getState().session;
  const report = desk && reportInHand(desk);
  const statement = desk && statementsInHand(desk).find(({ key }) => key === desk.current);
  if (!desk || !report || !statement || !mayWrite(desk)) return;
  const document = deskDocument(desk);
  const options = optionsOf(document);
  const earlier = document.decisions[statement.key]?.targets ?? [];
  const base = takeBack(document.changes, earlier, options.given);
  const data = deskData(desk);
  const texts = composeTexts({ ...statement, claims: claimsToMake(statement, data.recordsById) }, data);
  const accepted = acceptStatement(base, texts, {
    card: report.card,
    paragraphs: report.paragraphs.map(({ text }) => text),
    shipped: desk.shipped.dataset,
    records: data.recordsById,
    places: data.places,
    options,
  });
  edit(store, (now) => ({
    ...now,
    changes: accepted.changes,
    edited: { ...now.edited, [statement.key]: statement },
    decisions: { ...now.decisions, [statement.key]: { judgement: 'accepted', targets: accepted.targets } },
  }));
  showRecord(store, accepted.record, when);
  goToNextOpen(store);
}

function goToNextOpen(store: AppStore): void {
  const { desk } = store.getState().session;
  const next = desk && nextOpen(desk, desk.current);
  if (next !== undefined) goTo(store, next ?? null);
}

export function refuseInHand(store: AppStore): void {
  const { desk } = store.getState().session;
  const key = desk?.current;
  if (!desk || key === null || key === undefined) return;
  edit(store, (document) => ({
    ...document,
    changes: takeBack(document.changes, document.decisions[key]?.targets ?? [], new Set(document.given)),
    decisions: { ...document.decisions, [key]: { judgement: 'refused', targets: [] } },
  }));
  goToNextOpen(store);
}

/** The statement is open again, and what it had decided is taken back. */
export function reopenStatement(store: AppStore, key: string): void {
  edit(
    store,
    (document) => ({
      ...document,
      changes: takeBack(document.changes, document.decisions[key]?.targets ?? [], new Set(document.given)),
      decisions: Object.fromEntries(Object.entries(document.decisions).filter(([each]) => each !== key)),
    }),
    { current: key },
  );
}

/** One decision about one thing, outside of any report. */
export function decide(
  store: AppStore,
  target: Target,
  value: Json,
  reason?: string,
  typing: string | null = null,
): void {
  edit(
    store,
    (document) => ({
      ...document,
      changes: putChange(document.changes, target, value, {
        ...optionsOf(document),
        ...(reason === undefined ? {} : { reason }),
      }),
    }),
    {},
    typing,
  );
}

export function decideAll(store: AppStore, verb: (changes: ChangeSet, options: PutOptions) => ChangeSet): void {
  edit(store, (document) => ({ ...document, changes: verb(document.changes, optionsOf(document)) }));
}

export function dropDecision(store: AppStore, target: Target): void {
  edit(store, (document) => ({ ...document, changes: dropWhole(document.changes, target, new Set(document.given)) }));
}

/** Takes over changes of another desk; they count as given. */
export function mergeChanges(store: AppStore, changes: ChangeSet): void {
  edit(
    store,
    (document) => ({
      ...document,
      changes: mergeSets(document.changes, changes),
      given: [...new Set([...document.given, ...changes.map(({ id }) => id)])],
    }),
    { tab: 'draft' },
  );
}

/** What has been saved or sent is no longer rewritten in place. */
export function markGiven(store: AppStore): void {
  const { desk } = store.getState().session;
  if (!desk) return;
  const { history } = desk;
  const given = deskDocument(desk).changes.map(({ id }) => id);
  patchDesk(store, { history: { ...history, present: { ...history.present, given } }, kept: 'waiting' });
}

export function signAs(store: AppStore, by: string): void {
  edit(store, (document) => ({ ...document, by }), {}, 'by');
}

export function undoDesk(store: AppStore): void {
  const { desk } = store.getState().session;
  if (desk && mayWrite(desk)) patchDesk(store, { history: undo(desk.history), kept: 'waiting' });
}

export function redoDesk(store: AppStore): void {
  const { desk } = store.getState().session;
  if (desk && mayWrite(desk)) patchDesk(store, { history: redo(desk.history), kept: 'waiting' });
}

/** Everything off the desk; undoing brings it back. */
export function clearDesk(store: AppStore): void {
  edit(store, ({ by }) => ({ ...emptyDesk, by }), { report: null, current: null });
}

/** The state of another tab, or what was kept. */
export function takeOver(store: AppStore, document: DeskDocument, part: Partial<DeskSession> = {}): void {
  patchDesk(store, { history: beginHistory(document), ...part });
}
