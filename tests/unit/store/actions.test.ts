/** The verbs of the store, one group after the other, on a store with a few records. */
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/domain/view/view.ts';
import {
  changeComparison,
  divideComparison,
  endComparison,
  startComparison,
} from '../../../src/store/actions/compareActions.ts';
import { addPoint, cancelSketch, removeLastPoint, startSketch } from '../../../src/store/actions/drawActions.ts';
import { clearFrame, endFraming, startFraming } from '../../../src/store/actions/frameActions.ts';
import { hoverRecord, selectNeighbour } from '../../../src/store/actions/selectActions.ts';
import {
  commandCamera,
  dismissNotice,
  fitToOpening,
  notify,
  openDialog,
  reportCamera,
  togglePanel,
} from '../../../src/store/actions/sessionActions.ts';
import { setAsKnown, setTimeMode, setWindow } from '../../../src/store/actions/timeActions.ts';
import {
  clearFilters,
  nextFlavour,
  setFilters,
  setLanguage,
  setLayer,
  setSort,
} from '../../../src/store/actions/viewActions.ts';
import { selectVisible } from '../../../src/store/selectors.ts';
import { patchSession, type AppStore } from '../../../src/store/store.ts';
import { dataset as realDataset } from '../export/buildSnapshot.ts';
import { buildStore } from '../timeline/buildStore.ts';
import { dayIn } from '../timeline/ground.ts';

const start = (): AppStore =>
  buildStore({ events: ['2026-01-05', '2026-01-20', '2026-02-03'], first: '2026-01-01', last: '2026-02-28' });
const shownIn = (store: AppStore): readonly string[] =>
  selectVisible(store.getState()).shown.map(({ facts }) => facts.record.id);

describe('verbs of the view', () => {
  it('add filters to those that are set, and clear all of them', () => {
    const store = start();
    setFilters(store, { disputedOnly: true });
    setFilters(store, { kinds: ['warning'] });
    expect(store.getState().view.filters).toEqual({ ...noFilters, disputedOnly: true, kinds: ['warning'] });
    expect(shownIn(store)).toEqual([]);
    clearFilters(store);
    expect(store.getState().view.filters).toEqual(noFilters);
    expect(shownIn(store)).toHaveLength(3);
  });

  it('change one setting of one layer', () => {
    const store = start();
    const { layers } = store.getState().view;
    setLayer(store, 'warnings', { visible: false });
    expect(store.getState().view.layers).toEqual({ ...layers, warnings: { ...layers.warnings, visible: false } });
  });

  it('turn the order round when the same key is chosen again', () => {
    const store = start();
    setSort(store, 'name');
    expect(store.getState().view.sort).toEqual({ key: 'name', descending: false });
    setSort(store, 'name');
    expect(store.getState().view.sort).toEqual({ key: 'name', descending: true });
    setSort(store, 'place');
    expect(store.getState().view.sort).toEqual({ key: 'place', descending: false });
  });

  it('go through the looks of the screen and come back to the first', () => {
    const store = start();
    const { flavour } = store.getState().view;
    const seen = new Set([flavour]);
    for (nextFlavour(store); store.getState().view.flavour !== flavour; nextFlavour(store))
      seen.add(store.getState().view.flavour);
    expect([...seen].sort()).toEqual(['contrast', 'dark', 'light']);
    setLanguage(store, 'ar');
    expect(store.getState().view.language).toBe('ar');
  });
});

describe('verbs of time', () => {
  it('show what falls in the window', () => {
    const store = start();
    setWindow(store, dayIn('2026-01-10'), dayIn('2026-01-31'));
    expect(shownIn(store)).toEqual(['event-1']);
  });

  it('keep the view of the window in another mode, and what was known apart from it', () => {
    const store = start();
    setTimeMode(store, 'window');
    setAsKnown(store, dayIn('2026-01-25'));
    expect(store.getState().view.asKnown).toBe(dayIn('2026-01-25'));
    setAsKnown(store, null);
    expect(store.getState().view.asKnown).toBeNull();
  });
});

describe('verbs of selection', () => {
  it('go from record to record in the order of time and stop at the ends', () => {
    const store = start();
    const selected = (): unknown => store.getState().view.selection;
    selectNeighbour(store, 1);
    expect(selected()).toEqual({ kind: 'record', id: 'event-0' });
    selectNeighbour(store, -1);
    expect(selected()).toEqual({ kind: 'record', id: 'event-0' });
    for (let step = 0; step < 5; step += 1) selectNeighbour(store, 1);
    expect(selected()).toEqual({ kind: 'record', id: 'event-2' });
  });

  it('keep where a mark is pointed at, and forget it with the mark', () => {
    const store = start();
    hoverRecord(store, 'event-1', { x: 3, y: 4 });
    expect(store.getState().session).toMatchObject({ hovered: 'event-1', hoverPoint: { x: 3, y: 4 } });
    hoverRecord(store, null, { x: 3, y: 4 });
    expect(store.getState().session).toMatchObject({ hovered: null, hoverPoint: null });
  });
});

describe('verbs of the session', () => {
  it('open one dialog at a time and put panels away', () => {
    const store = start();
    openDialog(store, 'help');
    openDialog(store, 'export');
    expect(store.getState().session.dialog).toBe('export');
    openDialog(store, null);
    expect(store.getState().session.dialog).toBeNull();
    const before = store.getState().session.panels;
    togglePanel(store, 'layers');
    expect(store.getState().session.panels).toEqual({ ...before, layers: !before.layers });
  });

  it('give each notice a number, by which it is dismissed', () => {
    const store = start();
    notify(store, { tone: 'info', key: 'notice.link-copied' });
    notify(store, { tone: 'error', key: 'notice.link-ignored', details: ['a'] });
    const [first] = store.getState().session.notices;
    if (!first) throw new Error('There is no notice.');
    dismissNotice(store, first.id);
    expect(store.getState().session.notices.map(({ tone }) => tone)).toEqual(['error']);
  });

  it('tell two equal commands to the camera apart', () => {
    const store = start();
    const command = { kind: 'zoom', by: 1 } as never;
    commandCamera(store, command);
    const first = store.getState().session.command?.serial;
    commandCamera(store, command);
    expect(store.getState().session.command?.serial).not.toBe(first);
  });
});

describe('the camera', () => {
  it('is fitted by the page, and then moved by hand', () => {
    const store = start();
    patchSession(store, { dataset: realDataset });
    const { camera } = store.getState().view;
    const from = (zoom: number): string => {
      reportCamera(store, { ...camera, zoom }, [38, 32, 45, 38]);
      return store.getState().session.cameraFrom;
    };
    expect(from(camera.zoom)).toBe('address');
    fitToOpening(store);
    expect(from(5)).toBe('fitted');
    expect(from(5)).toBe('fitted');
    expect(from(5.5)).toBe('hand');
    fitToOpening(store);
    expect(from(5)).toBe('fitted');
  });

  it('comes to rest in one change, after which camera and bounds agree', () => {
    const store = start();
    const seen: unknown[] = [];
    store.subscribe(({ view, session }) => void seen.push([view.camera.zoom, session.inSight]));
    reportCamera(store, { ...store.getState().view.camera, zoom: 7 }, [38, 32, 45, 38]);
    expect(seen).toEqual([[7, [38, 32, 45, 38]]]);
  });
});

describe('verbs of drawing and framing', () => {
  it('take the last point back and leave nothing when the sketch is given up', () => {
    const store = start();
    startSketch(store, 'line');
    addPoint(store, [41, 34]);
    addPoint(store, [42, 35]);
    removeLastPoint(store);
    expect(store.getState().session.sketch?.positions).toEqual([[41, 34]]);
    cancelSketch(store);
    expect(store.getState().session.sketch).toBeNull();
  });

  it('come back to the dialog with the frame, and without it when it is cleared', () => {
    const store = start();
    startFraming(store, 1.5);
    expect(store.getState().session).toMatchObject({ framing: { aspect: 1.5 }, dialog: null });
    const frame = { camera: store.getState().view.camera } as never;
    endFraming(store, frame);
    expect(store.getState().session).toMatchObject({ framing: null, dialog: 'export', frame });
    clearFrame(store);
    expect(store.getState().session.frame).toBeNull();
  });
});

describe('verbs of comparison', () => {
  it('begin with the window of the view and open the list', () => {
    const store = start();
    togglePanel(store, 'records');
    startComparison(store);
    const { comparison, panels } = store.getState().session;
    expect(comparison).toMatchObject({ before: { time: null }, other: null, layout: 'list' });
    expect(panels.records).toBe(true);
  });

  it('keep the divide where both sides can be seen', () => {
    const store = start();
    startComparison(store);
    const divide = (at: number): number | undefined => {
      divideComparison(store, at);
      return store.getState().session.comparison?.divide;
    };
    expect([divide(-1), divide(0.3), divide(2)]).toEqual([0.05, 0.3, 0.95]);
  });

  it('change nothing where nothing is compared, and end', () => {
    const store = start();
    changeComparison(store, { layout: 'swipe' } as never);
    divideComparison(store, 0.7);
    expect(store.getState().session.comparison).toBeNull();
    startComparison(store);
    changeComparison(store, { other: null });
    endComparison(store);
    expect(store.getState().session.comparison).toBeNull();
  });
});
