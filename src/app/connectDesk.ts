/**
 * The desk, joined to the page: it is read from what the browser kept, its changes are drawn as a draft on map, list and timeline, and every step is kept.
 * Loaded when the desk is first opened.
 */
import { createLatest } from '../base/createLatest.ts';
import { createDebounced } from '../base/debounced.ts';
import { writeKept } from '../base/browserStorage.ts';
import { beginHistory } from '../domain/briefing/history.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { deriveFacts } from '../domain/records/deriveFacts.ts';
import type { BriefRecord, RecordId } from '../domain/records/record.ts';
import { localDayOf } from '../domain/time/day.ts';
import { dataFiles } from '../dataset/dataFiles.ts';
import { emptyDesk, isEmptyDesk } from '../drafts/deskDocument.ts';
import { draftData } from '../drafts/draftData.ts';
import { patchDesk, takeOver } from '../store/actions/deskActions.ts';
import { dismissNotice, notify } from '../store/actions/sessionActions.ts';
import { deskDocument, draftIdsOf } from '../store/deskSelectors.ts';
import { mayWrite } from '../store/desk.ts';
import { patchSession, type AppStore } from '../store/store.ts';
import { setDeskHost } from '../ui/desk/deskHost.ts';
import { saveClaims } from '../ui/desk/saveDraft.ts';
import '../words/briefing.ts';
import '../words/desk.ts';
import '../words/deskDraft.ts';
import { wordsIn } from '../words/words.ts';
import { createDeskStorage, createDeskTabs, deskMark, type DeskStorage, type DeskTabs } from './keepDesk.ts';
import { readBeside } from './readBeside.ts';

/** Typing rests for this long before the desk is kept. */
const restMs = 400;
/** Records that the strip over the map names. */
const mostNamed = 2;

function marked(record: BriefRecord): BriefRecord {
  const { en, ar } = record.name;
  const name = {
    en: wordsIn('en').t('desk.draft.mark', { name: en }),
    ar: wordsIn('ar').t('desk.draft.mark', { name: ar }),
  };
  return { ...record, name };
}

/** The dataset with its drafted records called so, wherever their names are read. */
function markDraft(dataset: Dataset, ids: ReadonlySet<RecordId>): Dataset {
  const records = dataset.records.map((record) => (ids.has(record.id) ? marked(record) : record));
  return { ...dataset, records, recordsById: new Map(records.map((record) => [record.id, record])) };
}

async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(
    dataFiles.map(async (file) => {
      try {
        return [[file, await readBeside(`data/${file}`)] as const];
      } catch {
        return [];
      }
    }),
  );
  return new Map(read.flat());
}

/** A strip over the map names the records that are drafts, for as long as there are any, whatever stands beside the map. */
function connectStrip(store: AppStore): () => void {
  const strip = document.createElement('div');
  strip.className = 'draft-strip';
  strip.setAttribute('role', 'note');
  const show = (): void => {
    const { session, view } = store.getState();
    const words = wordsIn(view.language);
    const { desk } = session;
    const ids = desk?.draft ? draftIdsOf(deskDocument(desk).changes) : new Set<RecordId>();
    const names = [...ids].flatMap((id) => desk?.draft?.dataset.recordsById.get(id)?.name ?? []);
    const named = names.slice(0, mostNamed).map((name) => words.text(name));
    strip.hidden = names.length === 0;
    strip.textContent = words.t('desk.draft.strip', {
      count: names.length,
      names: named.join(' · '),
      more: names.length - named.length,
    });
    const place = document.querySelector('.map-host');
    if (place && strip.parentElement !== place) place.append(strip);
  };
  const unwatch = store.subscribe((state, before) => {
    if (state.session.desk?.draft !== before.session.desk?.draft || state.view.language !== before.view.language)
      show();
  });
  show();
  return () => {
    unwatch();
    strip.remove();
  };
}

/** Draws the draft whenever the changes are others. */
function connectDraft(store: AppStore): () => void {
  const latest = createLatest();
  const draw = async (): Promise<void> => {
    const { desk } = store.getState().session;
    if (!desk) return;
    const { changes } = deskDocument(desk);
    if (changes.length === 0) {
      latest.cancel();
      patchDesk(store, { draft: null });
      patchSession(store, { dataset: desk.shipped.dataset, facts: desk.shipped.facts, issues: desk.shipped.issues });
      return;
    }
    const draft = await latest.ask(() => draftData(desk.texts, changes));
    if (!draft) return;
    const dataset = markDraft(draft.dataset, draftIdsOf(changes));
    patchDesk(store, { draft });
    patchSession(store, { dataset, facts: deriveFacts(dataset), issues: draft.issues });
  };
  const unwatch = store.subscribe(({ session: { desk } }, { session: { desk: before } }) => {
    const [now, then] = [desk?.history.present.changes, before?.history.present.changes];
    if (now !== then) void draw();
  });
  void draw();
  return () => {
    latest.cancel();
    unwatch();
  };
}

/** Keeps every step; sends it to the tabs that follow. */
function connectKeeping(store: AppStore, storage: DeskStorage, tabs: DeskTabs): () => void {
  let isTold = false;
  const write = async (): Promise<void> => {
    const { desk } = store.getState().session;
    if (!desk || !mayWrite(desk)) return;
    const document = deskDocument(desk);
    const failure = await storage.write(document);
    writeKept(deskMark, isEmptyDesk(document) ? null : String(document.changes.length));
    tabs.send(document);
    const now = store.getState().session.desk;
    if (now && deskDocument(now) === document) patchDesk(store, { kept: failure ?? 'kept' });
    if (failure === null) isTold = false;
    if (failure === null || isTold) return;
    isTold = true;
    notify(store, {
      tone: 'caution',
      key: `desk.kept.${failure}`,
      action: 'desk.give.claims',
      onAction: () => {
        const latest = store.getState().session.desk;
        if (latest) saveClaims(latest);
      },
    });
  };
  const writeSoon = createDebounced(() => void write(), restMs);
  const unwatch = store.subscribe(({ session: { desk } }, { session: { desk: before } }) => {
    if (desk && mayWrite(desk) && desk.history.present !== before?.history.present && desk.kept === 'waiting')
      writeSoon.call();
  });
  window.addEventListener('pagehide', writeSoon.flush);
  document.addEventListener('visibilitychange', writeSoon.flush);
  return () => {
    writeSoon.flush();
    unwatch();
    window.removeEventListener('pagehide', writeSoon.flush);
    document.removeEventListener('visibilitychange', writeSoon.flush);
  };
}

/** Called once the data have been read. */
export async function connectDesk(
  store: AppStore,
  storage: DeskStorage = createDeskStorage(),
  tabs: DeskTabs = createDeskTabs(),
): Promise<() => void> {
  const [texts, kept] = await Promise.all([readTexts(), storage.read()]);
  const { dataset, facts, issues } = store.getState().session;
  if (!dataset) return () => undefined;
  for (const { id, key } of store.getState().session.notices) if (key === 'desk.waiting') dismissNotice(store, id);
  setDeskHost({ takeOver: tabs.takeOver, today: () => localDayOf(Date.now()), newId: () => crypto.randomUUID() });
  const document = kept ?? emptyDesk;
  patchSession(store, {
    desk: {
      history: beginHistory(document),
      texts,
      shipped: { dataset, facts, issues },
      draft: null,
      tab: document.reports.length === 0 && document.changes.length > 0 ? 'draft' : 'report',
      report: document.reports.at(-1)?.id ?? null,
      current: null,
      role: 'asking',
      kept: 'kept',
    },
  });
  tabs.listen((sent) => {
    const { desk } = store.getState().session;
    if (desk && !mayWrite(desk)) takeOver(store, sent, { report: desk.report ?? sent.reports.at(-1)?.id ?? null });
  });
  tabs.claim(
    () => {
      // What the tab before wrote last is what this one goes on with.
      void storage.read().then((latest) => {
        const { desk } = store.getState().session;
        if (desk && latest && JSON.stringify(latest) !== JSON.stringify(deskDocument(desk)))
          takeOver(store, latest, { role: 'writer' });
        else patchDesk(store, { role: 'writer' });
      });
    },
    () => patchDesk(store, { role: 'follower' }),
  );
  const stops = [connectDraft(store), connectStrip(store), connectKeeping(store, storage, tabs)];
  return () => {
    for (const stop of stops) stop();
    tabs.close();
  };
}
