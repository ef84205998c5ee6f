/** Pictures by the off-screen map, for tests that compare them. Their interface is `window.pictures`. */
import type { Camera } from '../../../src/domain/view/view.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { openPictureMap, type MapPicture, type PictureSize } from '../../../src/map/engine/offscreenMap.ts';
import { contractCamera } from '../contractTools.ts';
import { crowded, labelled, sparse } from '../crowdedScene.ts';
import { first, second } from '../sampleScenes.ts';

const scenes: Readonly<Record<'first' | 'second' | 'crowded' | 'labelled' | 'sparse', Scene>> = {
  first,
  second,
  crowded,
  labelled,
  sparse,
};
export type SceneName = keyof typeof scenes;

export interface DrawnPicture extends Pick<MapPicture, 'widthPx' | 'heightPx' | 'tiled' | 'problems'> {
  /** Address of a PNG. */
  readonly url: string;
}

export interface PictureHands {
  /** One after the other by one map. `camera`: differences from the camera of the contract. */
  readonly draw: (
    names: readonly SceneName[],
    size: PictureSize,
    camera?: Partial<Camera>,
  ) => Promise<readonly DrawnPicture[]>;
  /** The failure of a draw that is cancelled while it runs, and whether the same map draws afterwards. */
  readonly cancel: (size: PictureSize) => Promise<readonly string[]>;
}

declare global {
  interface Window {
    pictures?: PictureHands;
  }
}

export function showPictures(): void {
  window.pictures = {
    draw: async (names, size, camera = {}) => {
      const map = openPictureMap(size);
      const drawn: DrawnPicture[] = [];
      for (const name of names) {
        const made = await map.draw(scenes[name], { ...contractCamera, ...camera }, new AbortController().signal);
        if (!made.ok) throw new Error(made.failure.kind === 'failed' ? made.failure.message : made.failure.kind);
        const { canvas, widthPx, heightPx, tiled, problems } = made.value;
        drawn.push({ widthPx, heightPx, tiled, problems, url: canvas.toDataURL('image/png') });
      }
      map.close();
      return drawn;
    },
    cancel: async (size) => {
      const map = openPictureMap(size);
      const controller = new AbortController();
      const cancelled = map.draw(first, contractCamera, controller.signal);
      controller.abort();
      const outcomes = [await cancelled, await map.draw(first, contractCamera, new AbortController().signal)];
      map.close();
      return outcomes.map((outcome) => (outcome.ok ? 'drawn' : outcome.failure.kind));
    },
  };
  document.title = 'ready';
}
