/** One press of Escape closes the thing on top, and nothing else. */
import { describe, expect, it } from 'vitest';
import { connectLayers } from '../../../src/app/connectEscape.ts';
import { addPoint, cancelSketch, startSketch } from '../../../src/store/actions/drawActions.ts';
import { selectRecord, selectRow } from '../../../src/store/actions/selectActions.ts';
import { openDialog } from '../../../src/store/actions/sessionActions.ts';
import { patchSession, type AppStore } from '../../../src/store/store.ts';
import { createEscapeLayers, type EscapeLayers } from '../../../src/ui/kit/escapeLayers.ts';
import { buildStore } from '../timeline/buildStore.ts';

describe('layers', () => {
  it('are closed from the top, one at a press', () => {
    const layers = createEscapeLayers();
    const closed: string[] = [];
    const open = (name: string): void => {
      const remove = layers.add(() => {
        closed.push(name);
        remove();
      });
    };
    for (const name of ['details', 'dialog', 'menu']) open(name);
    expect(layers.escape()).toBe(true);
    expect(closed).toEqual(['menu']);
    layers.escape();
    layers.escape();
    expect(closed).toEqual(['menu', 'dialog', 'details']);
    expect(layers.escape()).toBe(false);
  });

  it('are passed over where they decline, and gone once they closed by themselves', () => {
    const layers = createEscapeLayers();
    const closed: string[] = [];
    layers.add(() => void closed.push('details'));
    layers.add(() => false);
    const remove = layers.add(() => void closed.push('menu'));
    remove();
    expect(layers.escape()).toBe(true);
    expect(closed).toEqual(['details']);
  });
});

describe('what the store holds open', () => {
  const start = (): { store: AppStore; layers: EscapeLayers; ids: readonly string[] } => {
    const store = buildStore({ events: ['2026-02-06', '2026-02-08'], first: '2026-01-01', last: '2026-03-01' });
    const layers = createEscapeLayers();
    connectLayers(store, layers);
    return { store, layers, ids: [...store.getState().session.facts.keys()] };
  };
  /** As the dialog of the kit does. */
  const help = (store: AppStore, layers: EscapeLayers): void => {
    openDialog(store, 'help');
    const remove = layers.add(() => {
      openDialog(store, null);
      remove();
    });
  };

  it('keeps a measurement when help closes over it', () => {
    const { store, layers } = start();
    startSketch(store, 'line');
    addPoint(store, [41, 34]);
    help(store, layers);
    layers.escape();
    expect(store.getState().session.dialog).toBeNull();
    expect(store.getState().session.sketch?.positions).toEqual([[41, 34]]);
    layers.escape();
    expect(store.getState().session.sketch).toBeNull();
  });

  it('closes the choice under a click before the record, and an imported row like a record', () => {
    const { store, layers, ids } = start();
    selectRecord(store, ids[0] ?? '');
    patchSession(store, { candidates: ids });
    layers.escape();
    expect(store.getState().session.candidates).toEqual([]);
    expect(store.getState().view.selection.kind).toBe('record');
    selectRow(store, { set: 'a', row: 1 });
    layers.escape();
    expect(store.getState().view.selection.kind).toBe('none');
    expect(layers.escape()).toBe(false);
  });

  it('puts what was selected last on top of a measurement, and the other way round', () => {
    const { store, layers, ids } = start();
    startSketch(store, 'area');
    selectRecord(store, ids[0] ?? '');
    layers.escape();
    expect([store.getState().view.selection.kind, store.getState().session.sketch?.kind]).toEqual(['none', 'area']);
    cancelSketch(store);
    expect(layers.escape()).toBe(false);
  });
});
