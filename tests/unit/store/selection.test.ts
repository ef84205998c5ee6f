/** One thing is selected at a time, whatever its kind; links carry a selected record only. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/domain/view/drawing.ts';
import type { Position } from '../../../src/domain/geo/placement.ts';
import { decodeView, encodeView } from '../../../src/domain/view/viewCodec.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { isAreaFilter, removeDrawing, toggleAreaFilter } from '../../../src/store/actions/drawActions.ts';
import { removeSet } from '../../../src/store/actions/importedActions.ts';
import {
  clearSelection,
  selectDrawing,
  selectPicked,
  selectRecord,
  selectRow,
  selectTileEvent,
} from '../../../src/store/actions/selectActions.ts';
import { changeEventTiles, setEventTiles, togglePanel } from '../../../src/store/actions/sessionActions.ts';
import { selectChosen } from '../../../src/store/selectors.ts';
import { patchSession, patchView } from '../../../src/store/store.ts';
import { buildStore } from '../timeline/buildStore.ts';

const outline: readonly Position[] = [
  [41, 34],
  [42, 34],
  [42, 35],
];
const start = (): ReturnType<typeof buildStore> =>
  buildStore({ events: ['2026-02-06', '2026-02-08'], first: '2026-01-01', last: '2026-03-01' });
const firstId = (store: ReturnType<typeof start>): string => [...store.getState().session.facts.keys()][0] ?? '';

describe('selection', () => {
  it('opens the panel of its details, and afterwards leaves the panels as they were asked for', () => {
    const store = start();
    for (const asked of ['layers', 'records', null] as const) {
      patchSession(store, { panels: { layers: true, records: false, asked } });
      selectRecord(store, firstId(store));
      expect(store.getState().session.panels).toEqual({
        layers: true,
        records: true,
        asked: asked === 'records' ? 'records' : null,
      });
      clearSelection(store);
    }
  });

  it('shows a record that is selected after an imported row or an event in tiles', () => {
    const store = start();
    const id = firstId(store);
    selectRow(store, { set: 'a', row: 3 });
    selectRecord(store, id);
    expect(store.getState().view.selection).toEqual({ kind: 'record', id });
    selectTileEvent(store, [['name', 'x']]);
    expect(selectChosen(store.getState())).toBeUndefined();
    selectRecord(store, id);
    expect(selectChosen(store.getState())?.record.id).toBe(id);
  });

  it('takes the record under a press before a row, a row before an event, and clears on empty ground', () => {
    const store = start();
    const id = firstId(store);
    const [row, event] = [{ set: 'a', row: 3 }, [['name', 'x']] as const];
    selectPicked(store, { records: [id], row, event });
    expect(store.getState().view.selection.kind).toBe('record');
    selectPicked(store, { records: [], row, event });
    expect(store.getState().view.selection).toEqual({ kind: 'row', ...row });
    selectPicked(store, { records: [], row: null, event });
    expect(store.getState().view.selection).toEqual({ kind: 'tile', properties: event });
    selectPicked(store, { records: [], row: null, event: null });
    expect(store.getState().view.selection.kind).toBe('none');
  });

  it('opens the panel of details for a row, and not for clearing', () => {
    const store = start();
    togglePanel(store, 'records');
    clearSelection(store);
    expect(store.getState().session.panels.records).toBe(false);
    selectRow(store, { set: 'a', row: 0 });
    expect(store.getState().session.panels.records).toBe(true);
  });

  it('goes with what it was: a removed set, hidden tiles, a removed drawing', () => {
    const store = start();
    const kind = (): string => store.getState().view.selection.kind;
    selectRow(store, { set: 'a', row: 0 });
    removeSet(store, 'b');
    expect(kind()).toBe('row');
    removeSet(store, 'a');
    expect(kind()).toBe('none');
    setEventTiles(store, { name: 'tiles', source: 'tiles.pmtiles' });
    selectTileEvent(store, []);
    changeEventTiles(store, { credits: 'x' });
    expect(kind()).toBe('tile');
    changeEventTiles(store, { hidden: true });
    expect(kind()).toBe('none');
    const drawing: Drawing = { kind: 'area', positions: outline };
    patchView(store, { drawings: [drawing] });
    selectDrawing(store, drawing);
    expect(kind()).toBe('drawing');
    removeDrawing(store, 0);
    expect(kind()).toBe('none');
  });

  it('keeps the form of links: a record by its id, anything else as no record', () => {
    const base = defaultView(0, 10);
    const text = encodeView({ ...base, selection: { kind: 'record', id: 'site-hol-camp' } }, base);
    expect(text).toContain('sel=site-hol-camp');
    expect(decodeView(text, base).view.selection).toEqual({ kind: 'record', id: 'site-hol-camp' });
    expect(encodeView({ ...base, selection: { kind: 'row', set: 'a', row: 1 } }, base)).toBe(encodeView(base, base));
  });
});

describe('the outline that filters', () => {
  it('is known as the filter after a link has brought both', () => {
    const store = start();
    const base = defaultView(0, 10);
    const linked = { ...base, drawings: [{ kind: 'area' as const, positions: outline }] };
    const { view } = decodeView(encodeView({ ...linked, filters: { ...base.filters, area: outline } }, base), base);
    store.setState({ view });
    const [drawing] = view.drawings;
    expect(drawing && isAreaFilter(drawing, view.filters.area)).toBe(true);
    toggleAreaFilter(store, 0);
    expect(store.getState().view.filters.area).toBeNull();
    toggleAreaFilter(store, 0);
    expect(store.getState().view.filters.area).toEqual(outline);
  });
});
