/** A map with one imported set on a black background, for tests that inspect pixels. Their interface is `window.imported`. */
import { cellRadius, densityCells } from '../../../src/domain/imported/densityCells.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { renderOffscreen } from '../../../src/map/engine/offscreenMap.ts';
import type { ScreenPoint } from '../../../src/map/engine/port.ts';
import { silent } from '../contractTools.ts';
import { importedLayer, importedSpots } from '../sampleColumns.ts';
import type { Stage } from '../stage.ts';

export type SpotName = keyof typeof importedSpots;

export interface ImportedHands {
  /** `as`: the rows themselves, or cells of one red with a green outline. */
  readonly show: (from: number, to: number, hidden: readonly number[], as?: 'cells') => Promise<void>;
  /** Positions of the spots, from the corner of the map. */
  readonly spots: () => Readonly<Record<SpotName, ScreenPoint>>;
  readonly turn: (bearing: number, pitch: number) => Promise<void>;
  readonly goTo: (spot: SpotName, zoom: number) => Promise<void>;
  readonly lose: () => Promise<void>;
  /** The same scene by the map for pictures, as the address of a PNG; its spots have the same positions. */
  readonly picture: () => Promise<string>;
}

declare global {
  interface Window {
    imported?: ImportedHands;
  }
}

export async function showImported(createStage: () => Promise<Stage>): Promise<void> {
  const { port, size, loseContext, restoreContext } = await createStage();
  let shown: Scene | null = null;
  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = port.listen({
        ...silent,
        drawn: () => {
          stop();
          resolve();
        },
      });
    });
  const back = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = port.listen({
        ...silent,
        status: (status) => {
          if (status === 'lost') setTimeout(restoreContext, 100);
          if (status !== 'restored') return;
          stop();
          resolve();
        },
      });
    });
  window.imported = {
    show: async (from, to, hidden, as) => {
      const mask = Uint8Array.from({ length: importedLayer.set.rows }, (_, row) => (hidden.includes(row) ? 0 : 1));
      const ground = { id: 'ground', type: 'background', paint: { 'background-color': '#000000' } } as const;
      const top = { id: 'marks', type: 'background', paint: { 'background-opacity': 0 } } as const;
      const cells = {
        cells: densityCells(importedLayer.set, { from, to }, mask, cellRadius(40, port.camera().zoom)),
        steps: ['#ff0000'],
        outline: '#00ff00',
        opacity: 1,
      };
      const next: Scene = {
        sources: {},
        images: [],
        pickable: [],
        layers: [ground, top],
        imported: [{ ...importedLayer, window: { from, to }, mask, ...(as ? { id: as, cells } : {}) }],
      };
      const seen = drawn();
      const result = await port.apply(diffScene(shown, next));
      if (!result.ok) throw new Error(result.failure);
      shown = next;
      await seen;
    },
    spots: () =>
      Object.fromEntries(Object.entries(importedSpots).map(([name, at]) => [name, port.project(at)])) as Record<
        SpotName,
        ScreenPoint
      >,
    goTo: async (spot, zoom) => {
      const seen = drawn();
      port.move(
        { kind: 'move', camera: { center: importedSpots[spot], zoom, bearing: 37, pitch: 40 } },
        { animate: false },
      );
      await seen;
    },
    turn: async (bearing, pitch) => {
      const seen = drawn();
      port.move({ kind: 'move', camera: { ...port.camera(), bearing, pitch } }, { animate: false });
      await seen;
    },
    lose: async () => {
      const restored = back();
      loseContext();
      await restored;
      await drawn();
    },
    picture: async () => {
      if (!shown) throw new Error('Nothing is shown.');
      const made = await renderOffscreen(
        { scene: shown, camera: port.camera(), ...size, pixelRatio: 1 },
        new AbortController().signal,
      );
      if (!made.ok) throw new Error(made.failure.kind);
      return made.value.canvas.toDataURL('image/png');
    },
  };
  document.title = 'ready';
}
