/** Tools of the contracts: assertions that need no test runner, and events as promises. */
import { diffScene } from '../../src/map/scene/diffScene.ts';
import type { MapEvents, MapPort } from '../../src/map/engine/port.ts';
import type { SceneOperation } from '../../src/map/scene/sceneOperation.ts';
import type { Camera } from '../../src/domain/view/view.ts';
import { first } from './sampleScenes.ts';
import type { Stage } from './stage.ts';

export interface ContractCase {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** The camera at the start of every case. */
export const contractCamera: Camera = { center: [41, 34.4], zoom: 7, bearing: 0, pitch: 0 };

export function assert(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(is === should, `${what}: ${is} instead of ${should}`);
}

export function assertNear(actual: number, expected: number, tolerance: number, what: string): void {
  assert(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} instead of ${expected}`);
}

export const silent: MapEvents = {
  settled: () => {},
  moved: () => {},
  drawn: () => {},
  pick: () => {},
  hover: () => {},
  status: () => {},
  problem: () => {},
};

/** The values of the next event of a kind for which `counts` holds. */
export function next<Kind extends keyof MapEvents>(
  port: MapPort,
  kind: Kind,
  counts: (...values: Parameters<MapEvents[Kind]>) => boolean = () => true,
): Promise<Parameters<MapEvents[Kind]>> {
  return new Promise((resolve) => {
    let stop: (() => void) | null = null;
    let met = false;
    stop = port.listen({
      ...silent,
      [kind]: (...values: Parameters<MapEvents[Kind]>) => {
        if (met || !counts(...values)) return;
        met = true;
        stop?.();
        resolve(values);
      },
    });
    if (met) stop();
  });
}

export async function mustApply(port: MapPort, operations: readonly SceneOperation[]): Promise<void> {
  const result = await port.apply(operations);
  assert(result.ok, result.ok ? '' : `The operations were refused: ${result.failure}`);
}

export async function mustRefuse(port: MapPort, operations: readonly SceneOperation[], what: string): Promise<void> {
  const result = await port.apply(operations);
  assert(!result.ok && result.failure.length > 0, `${what} was not refused.`);
  await mustApply(port, [{ kind: 'clear' }, ...diffScene(null, first)]);
}

export async function show(port: MapPort, operations: readonly SceneOperation[]): Promise<void> {
  const drawn = next(port, 'drawn');
  await mustApply(port, operations);
  await drawn;
}
