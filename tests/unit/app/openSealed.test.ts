/** A sealed page dropped on the page opens what it carries; an altered or locked one changes nothing. Minutes bring their view back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openFile } from '../../../src/app/openFile.ts';
import { readBriefing, writeBriefing } from '../../../src/dataset/briefingFile.ts';
import { decodeView, encodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { defaultView, noFilters, type View } from '../../../src/domain/view/view.ts';
import { writeMinutes } from '../../../src/export/briefing/minutes.ts';
import { composeSealed, scriptHashOf, type SealedFile } from '../../../src/export/sealed/sealedFile.ts';
import { sealAgain } from '../../../src/export/sealed/sealFile.ts';
import { defaultOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { noChanges, putChange } from '../../../src/drafts/changeSet.ts';
import { draftPart, readClaimsFile, writeClaimsFile } from '../../../src/drafts/claimsFile.ts';
import { emptyDesk } from '../../../src/drafts/deskDocument.ts';
import { beginHistory } from '../../../src/domain/briefing/history.ts';
import { extrasOfState } from '../../../src/ui/export/extrasOfState.ts';
import { createAppStore, patchSession, type AppStore } from '../../../src/store/store.ts';
import { selectBriefing } from '../../../src/store/briefingSelectors.ts';
import { dataset, facts, noon, visibleIn, wholeView } from '../export/buildSnapshot.ts';

const name = 'frontier-2026.brief.json';
const records = new Set(facts.keys());
const shipped = readBriefing(name, readFileSync(`data/briefings/${name}`, 'utf8'), { records });
if (!shipped.ok) throw new Error(name);
const { briefing } = shipped.value;

const view: View = {
  ...wholeView,
  time: { ...wholeView.time, from: dataset.firstDay + 30 },
  filters: { ...noFilters, disputedOnly: true },
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page: SealedFile = {
  frame: { title: 'Brief', style: '', notice: ['x'], loader: 'start()', icon: 'data:,', scriptHash: scriptHashOf('x') },
  parts: [],
  info: { version: '1.0.0', madeAt: '2026-02-07T10:00:00Z' },
};
const extras = [
  { name: 'view.txt', bytes: bytes(encodeView(view, exportBase)) },
  { name: 'briefing.brief.json', bytes: bytes(writeBriefing(briefing)) },
];
const emptyCard = {
  publisher: '',
  outlet: { en: '', ar: '' },
  title: '',
  published: '',
  dateline: '',
  url: '',
  language: 'en',
  reliability: 'F',
  rewriteOf: '',
};
const madeAt = '2026-02-08T09:30:00Z';

function loaded(): AppStore {
  const store = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
  patchSession(store, { dataset, facts, phase: 'ready' });
  return store;
}

const keys = (store: AppStore): readonly string[] => store.getState().session.notices.map(({ key }) => key);
const drop = async (html: string, fileName = 'brief.html'): Promise<AppStore> => {
  const store = loaded();
  await openFile(store, new File([html], fileName), Promise.resolve());
  return store;
};

it('a draft goes into a sealed page only when it is asked for, without the text of its report', () => {
  const changes = putChange(noChanges, { kind: 'field', id: 'rutbah-cache-2026-02-05', field: 'when' }, '2026-02-04');
  const report = {
    id: 'one',
    card: emptyCard,
    source: 'gazette',
    isCarded: true,
    paragraphs: [{ n: 1, text: 'SECRET' }],
  };
  const store = loaded();
  patchSession(store, {
    desk: {
      history: beginHistory({ ...emptyDesk, reports: [report], changes }),
      texts: new Map(),
      shipped: { dataset, facts, issues: [] },
      draft: null,
      tab: 'draft',
      report: null,
      current: null,
      role: 'writer',
      kept: 'kept',
    },
  });
  expect(extrasOfState(store.getState(), false)).toEqual([]);
  const [draft] = extrasOfState(store.getState(), true);
  const text = new TextDecoder().decode(draft?.bytes);
  expect(readClaimsFile(draft?.name ?? '', text)).toMatchObject({ ok: true, value: { changes } });
  expect(text).not.toContain('SECRET');
});

describe('a dropped sealed page', () => {
  it('opens its view and its briefing', async () => {
    const { html } = await sealAgain(page, extras, { madeAt });
    const store = await drop(html);
    expect(store.getState().view.filters).toEqual(view.filters);
    expect(store.getState().view.time).toEqual(view.time);
    expect(selectBriefing(store.getState())?.title).toEqual(briefing.title);
    expect(keys(store)).toContain('export.read.unsealed');
  });

  it('names the draft that it carries, draws none of it, and opens it for review', async () => {
    const changes = putChange(noChanges, { kind: 'field', id: 'rutbah-cache-2026-02-05', field: 'when' }, '2026-02-04');
    const draft = { name: draftPart, bytes: bytes(writeClaimsFile({ dataset: dataset.version, changes })) };
    const { html } = await sealAgain(page, [...extras, draft], { madeAt });
    const store = await drop(html);
    const found = store.getState().session.notices.find(({ key }) => key === 'sealing.draft.found');
    expect(found?.values).toEqual({ count: 1 });
    expect(store.getState().session.dataset).toBe(dataset);
    found?.onAction?.();
    await vi.waitFor(() => expect(store.getState().session.sidebar).toBe('desk'));
  });

  it('that was altered changes nothing', async () => {
    const { html } = await sealAgain(page, extras, { madeAt });
    for (const altered of [html.replace('start()', 'evil()'), html.replace('</body>', '<p>more</p></body>')]) {
      expect(altered).not.toBe(html);
      const store = await drop(altered);
      expect(store.getState().view).toEqual(loaded().getState().view);
      expect(keys(store)).toEqual(['export.read.altered']);
    }
  });

  it('that is locked is to be opened in a browser', async () => {
    const { html } = await sealAgain(page, extras, { madeAt, password: 'a long pass phrase' });
    const store = await drop(html);
    expect(store.getState().view).toEqual(loaded().getState().view);
    expect(keys(store)).toEqual(['export.read.locked']);
  });

  it('without extras opens nothing and says so', async () => {
    const store = await drop(composeSealed(page).html);
    expect(store.getState().view).toEqual(loaded().getState().view);
    expect(keys(store)).toEqual(['export.read.unsealed']);
  });
});

it('dropped minutes bring the view of their first step back', async () => {
  const minutes = writeMinutes({
    briefing,
    dataset,
    facts,
    language: 'en',
    options: defaultOptions('en', 'light'),
    viewOf: (step) => decodeView(step.view, exportBase, { records }).view,
    visibleIn,
    corridorOf: () => null,
    viewport: { width: 1200, height: 800 },
    producedAt: noon,
    attribution: [],
  });
  const store = await drop(minutes, 'minutes.md');
  expect(keys(store)).toEqual(['export.read.restored']);
  expect(store.getState().view.time).toEqual(decodeView(briefing.steps[0]?.view ?? '', exportBase).view.time);
});
