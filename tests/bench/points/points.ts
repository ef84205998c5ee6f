/** One drawing of one set, selected by the address: `?by=points&rows=1000000`. `window.steps` moves a window of 90 days and returns the time of each step. */
import type { DrawMode } from '../../../src/domain/imported/drawMode.ts';
import { syntheticColumns } from '../syntheticColumns.ts';
import { drawByPort, drawBySetFilter } from './drawings.ts';

declare global {
  interface Window {
    steps?: (count: number, days: number) => Promise<number[]>;
    loadMs?: number;
  }
}

const asked = new URLSearchParams(window.location.search);
const by = asked.get('by') ?? 'points';
const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('The page has no #map.');

const set = syntheticColumns({ rows: Number(asked.get('rows') ?? 10_000) });
const first = set.earliest[set.undatedRows] ?? 0;
const started = performance.now();
const show =
  by === 'setFilter' ? await drawBySetFilter(container, set) : await drawByPort(container, set, by as DrawMode);
await show({ from: first + 400, to: first + 490 });
window.loadMs = performance.now() - started;
window.steps = async (count, days) => {
  const taken: number[] = [];
  for (let step = 0; step < count; step += 1) {
    const from = first + 500 + step * 7;
    const start = performance.now();
    await show({ from, to: from + days });
    taken.push(performance.now() - start);
  }
  return taken;
};
document.title = 'ready';
