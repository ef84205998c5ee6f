import { describe, expect, it } from 'vitest';
import { failure, success, type Result } from '../../../src/base/result.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import type { SceneOperation } from '../../../src/map/scene/sceneOperation.ts';
import { createSceneWriter } from '../../../src/map/scene/sceneWriter.ts';
import { createSceneModel } from '../../contract/sceneModel.ts';
import { first, second, third } from '../../contract/sampleScenes.ts';

/** A map that answers when it is told to. */
function createSlowMap() {
  const model = createSceneModel();
  const lists: (readonly SceneOperation[])[] = [];
  const answers: ((result: Result<null>) => void)[] = [];
  const apply = (operations: readonly SceneOperation[]): Promise<Result<null>> => {
    lists.push(operations);
    return new Promise((resolve) => {
      answers.push(resolve);
    });
  };
  const answer = async (outcome: 'done' | 'failed'): Promise<void> => {
    const resolve = answers.shift();
    if (!resolve) throw new Error('Nothing is being applied.');
    if (outcome === 'done') for (const operation of lists.at(-1) ?? []) model.apply(operation);
    resolve(outcome === 'done' ? success(null) : failure('no'));
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    port: { apply },
    lists,
    answer,
    layers: () => model.scene().layers.map(({ id }) => id),
    busy: () => answers.length,
  };
}

const idsOf = (scene: Scene): string[] => scene.layers.map(({ id }) => id);

describe('the scene writer', () => {
  it('applies one scene at a time and drops all but the newest that wait', async () => {
    const map = createSlowMap();
    const writer = createSceneWriter(map.port, () => {});
    writer.write(first);
    writer.write(second);
    writer.write(third);
    expect(map.busy()).toBe(1);
    await map.answer('done');
    expect(map.layers()).toEqual(idsOf(first));
    await map.answer('done');
    await writer.idle();
    expect(map.lists.length).toBe(2);
    expect(map.layers()).toEqual(idsOf(third));
  });

  it('does not trouble the map with a scene that changes nothing', async () => {
    const map = createSlowMap();
    const writer = createSceneWriter(map.port, () => {});
    writer.write(first);
    await map.answer('done');
    writer.write({ ...first });
    await writer.idle();
    expect(map.lists.length).toBe(1);
  });

  it('writes from scratch after a failure, without telling', async () => {
    const map = createSlowMap();
    const problems: string[] = [];
    const writer = createSceneWriter(map.port, (problem) => problems.push(problem));
    writer.write(first);
    await map.answer('done');
    writer.write(second);
    await map.answer('failed');
    expect(map.lists.at(-1)?.[0]).toEqual({ kind: 'clear' });
    await map.answer('done');
    await writer.idle();
    expect(map.layers()).toEqual(idsOf(second));
    expect(problems).toEqual([]);
  });

  it('tells when that fails too, and still takes the next scene', async () => {
    const map = createSlowMap();
    const problems: string[] = [];
    const writer = createSceneWriter(map.port, (problem) => problems.push(problem));
    writer.write(first);
    await map.answer('failed');
    await map.answer('failed');
    await writer.idle();
    expect(problems).toEqual(['no']);
    writer.write(second);
    expect(map.lists.at(-1)?.[0]).toEqual({ kind: 'clear' });
    await map.answer('done');
    await writer.idle();
    expect(map.layers()).toEqual(idsOf(second));
  });

  it('after a failure prefers a newer scene to the one that failed', async () => {
    const map = createSlowMap();
    const writer = createSceneWriter(map.port, () => {});
    writer.write(first);
    writer.write(third);
    await map.answer('failed');
    await map.answer('done');
    await writer.idle();
    expect(map.lists.length).toBe(2);
    expect(map.layers()).toEqual(idsOf(third));
  });

  it('writes the newest scene anew into a map that was emptied, also while it is at work', async () => {
    const map = createSlowMap();
    const writer = createSceneWriter(map.port, () => {});
    writer.rewrite();
    expect(map.lists.length).toBe(0);
    writer.write(first);
    writer.rewrite();
    await map.answer('done');
    expect(map.lists.at(-1)?.[0]).toEqual({ kind: 'clear' });
    await map.answer('done');
    await writer.idle();
    expect(map.layers()).toEqual(idsOf(first));
  });
});
