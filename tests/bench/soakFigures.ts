/** What a page holds: heap, nodes, elements in the document, listeners and WebGL objects. */
import type { CDPSession, Page } from '@playwright/test';
import { settled } from './soakActions.ts';

export type Figures = Readonly<Record<string, number>>;

/** Runs in the page before its own scripts: counts WebGL objects that were made and not deleted, over all contexts. */
export function countObjects(): void {
  const counts: Record<string, number> = {};
  for (const kind of ['Buffer', 'Texture', 'VertexArray', 'Framebuffer', 'Renderbuffer', 'Program', 'Shader']) {
    counts[kind] = 0;
    for (const [verb, step] of [
      ['create', 1],
      ['delete', -1],
    ] as const) {
      const proto = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
      const own = proto[`${verb}${kind}`];
      if (!own) continue;
      proto[`${verb}${kind}`] = function counted(this: unknown, ...args: unknown[]) {
        if (verb === 'create' || args[0]) counts[kind] = (counts[kind] ?? 0) + step;
        return own.apply(this, args);
      };
    }
  }
  Object.assign(globalThis, { soakObjects: counts });
}

/** After the garbage collector has run. `Performance` is enabled in the session. */
export async function measureHeld(page: Page, session: CDPSession): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) {
    await settled(page);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  const more = await page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    objects: (globalThis as unknown as { soakObjects: Record<string, number> }).soakObjects,
  }));
  const gpu = Object.values(more.objects).reduce((sum, count) => sum + count, 0);
  return { 'heap MB': heap / 1e6, nodes, elements: more.elements, listeners: jsEventListeners, 'GPU objects': gpu };
}

/** Least squares, of the second half: what is loaded with the first use is not a leak. */
export function slopeOf(values: readonly number[]): number {
  const half = values.slice(Math.floor(values.length / 2));
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((sum, value) => sum + value, 0) / half.length;
  const above = half.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return above / half.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
}
