/** What a port must do with imported sets: draw them below the marks, pick their rows, and keep them when the graphics context is lost. */
import { diffScene } from '../../src/map/scene/diffScene.ts';
import type { Scene } from '../../src/layers/contract/scene.ts';
import {
  assert,
  assertEqual,
  contractCamera,
  mustApply,
  mustRefuse,
  next,
  show,
  type ContractCase,
} from './contractTools.ts';
import { importedLayer, importedSet, importedSpots } from './sampleColumns.ts';
import { first } from './sampleScenes.ts';

export const withImported: Scene = { ...first, imported: [importedLayer] };
const later: Scene = { ...first, imported: [{ ...importedLayer, window: { from: 195, to: 205 } }] };
const masked: Scene = { ...first, imported: [{ ...importedLayer, mask: Uint8Array.from([1, 1, 0, 1, 1]) }] };

type Picked = readonly { readonly layer: string; readonly row: number }[];

export const importedContract: readonly ContractCase[] = [
  {
    name: 'takes an imported set, another window, another mask, and lets it go',
    run: async ({ port }) => {
      const path = [null, first, withImported, later, masked, withImported, first, withImported];
      for (const [index, scene] of path.entries())
        if (scene) await show(port, diffScene(path[index - 1] ?? null, scene));
    },
  },
  {
    name: 'says which rows of an imported set are under a click, and only those that are drawn',
    run: async ({ port, click }) => {
      const picksAt = async (at: readonly [number, number]): Promise<Picked> => {
        const picked = next(port, 'pick');
        click(port.project(at));
        return (await picked)[2];
      };
      await show(port, diffScene(null, withImported));
      assertEqual(await picksAt(importedSpots.certain), [{ layer: 'imported', row: 2 }], 'rows');
      assertEqual(await picksAt(importedSpots.undated), [{ layer: 'imported', row: 0 }], 'rows without a date');
      assertEqual(await picksAt(importedSpots.later), [], 'rows of another day');
      await show(port, diffScene(withImported, later));
      assertEqual(
        await picksAt(importedSpots.later),
        [{ layer: 'imported', row: 4 }],
        'rows after the window has moved',
      );
      assertEqual(await picksAt(importedSpots.certain), [], 'rows before the window');
      await show(port, diffScene(later, masked));
      assertEqual(await picksAt(importedSpots.certain), [], 'rows that are filtered out');
      assertEqual(await picksAt(importedSpots.possible), [{ layer: 'imported', row: 1 }], 'rows that are not');
    },
  },
  {
    name: 'finds a row of an imported set at any bearing and pitch',
    run: async ({ port, click }) => {
      const settled = next(port, 'settled');
      port.move({ kind: 'move', camera: { ...contractCamera, bearing: 37, pitch: 40 } }, { animate: false });
      await settled;
      await show(port, diffScene(null, withImported));
      const picked = next(port, 'pick');
      click(port.project(importedSpots.possible));
      assertEqual((await picked)[2], [{ layer: 'imported', row: 1 }], 'rows');
    },
  },
  {
    name: 'tells once when the pointer comes to a row of an imported set',
    run: async ({ port, pointAt }) => {
      await show(port, diffScene(null, withImported));
      const hovered = next(port, 'hover', (_record, _point, row) => row !== null);
      pointAt(port.project(importedSpots.certain));
      assertEqual((await hovered)[2], { layer: 'imported', row: 2 }, 'row');
    },
  },
  {
    name: 'refuses an imported set that does not fit what it holds',
    run: async ({ port }) => {
      await mustApply(port, diffScene(null, withImported));
      await mustRefuse(
        port,
        [{ kind: 'add-imported', layer: importedLayer, before: 'nowhere' }],
        'a set below a layer that is missing',
      );
      await mustRefuse(port, [{ kind: 'set-imported', layer: importedLayer }], 'to change a set that is missing');
      await mustApply(port, diffScene(first, withImported));
      await mustRefuse(
        port,
        [{ kind: 'add-imported', layer: importedLayer, before: null }],
        'a set that is there already',
      );
      await mustApply(port, diffScene(first, withImported));
      await mustRefuse(
        port,
        [{ kind: 'set-imported', layer: { ...importedLayer, set: { ...importedSet } } }],
        'another set under the same id',
      );
    },
  },
  {
    name: 'keeps an imported set through the loss of the graphics context',
    run: async ({ port, click, loseContext, restoreContext }) => {
      await show(port, diffScene(null, withImported));
      const lost = next(port, 'status', (status) => status === 'lost');
      loseContext();
      await lost;
      const whileLost = port.apply(diffScene(withImported, later));
      const back = next(port, 'status', (status) => status === 'restored' || status === 'emptied');
      const drawn = next(port, 'drawn');
      restoreContext();
      assertEqual((await back)[0], 'restored', 'status');
      assert((await whileLost).ok, 'What came meanwhile was refused.');
      await drawn;
      const picked = next(port, 'pick');
      click(port.project(importedSpots.later));
      assertEqual((await picked)[2], [{ layer: 'imported', row: 4 }], 'rows');
    },
  },
];
