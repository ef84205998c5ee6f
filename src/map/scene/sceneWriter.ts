/**
 * The one writer to the map. It applies one scene at a time, keeps only the newest of those that wait, and holds a scene for applied only after
 * the map has said so. After a failure it writes once from scratch; when that fails too it tells, and waits for the next scene.
 */
import type { Scene } from '../../layers/contract/scene.ts';
import { diffScene } from './diffScene.ts';
import { joinSources } from './joinSources.ts';
import type { MapPort } from '../engine/port.ts';

export interface SceneWriter {
  /** Hands over a scene; an older one that still waits is dropped. */
  readonly write: (scene: Scene) => void;
  /** Writes the newest scene from scratch: the map has lost what had been applied. */
  readonly rewrite: () => void;
  /** Resolves when nothing waits any more. */
  readonly idle: () => Promise<void>;
}

export function createSceneWriter(port: Pick<MapPort, 'apply'>, report: (problem: string) => void): SceneWriter {
  let applied: Scene | null = null;
  let newest: Scene | null = null;
  let waiting: Scene | null = null;
  /** Nothing is known of what the map holds. */
  let unknown = false;
  let work: Promise<void> | null = null;

  async function applyScene(composed: Scene): Promise<void> {
    const scene = joinSources(composed);
    const fromScratch = unknown;
    const operations = fromScratch
      ? [{ kind: 'clear' } as const, ...diffScene(null, scene)]
      : diffScene(applied, scene);
    unknown = false;
    if (operations.length > 0) {
      const result = await port.apply(operations);
      if (!result.ok) {
        unknown = true;
        if (fromScratch) report(result.failure);
        else waiting ??= composed;
        return;
      }
    }
    applied = scene;
  }

  async function workOff(): Promise<void> {
    while (waiting) {
      const scene: Scene = waiting;
      waiting = null;
      await applyScene(scene);
    }
    work = null;
  }

  return {
    write: (scene) => {
      newest = scene;
      waiting = scene;
      work ??= workOff();
    },
    rewrite: () => {
      unknown = true;
      waiting = newest;
      if (waiting) work ??= workOff();
    },
    idle: async () => {
      while (work) await work;
    },
  };
}
