/** The points of a set. A window is a stretch of the sorted columns, so a frame draws the rows of its slice and leaves the others alone. */
import { clamp } from '../../base/numbers.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import { longRange, shortSpan } from '../../domain/imported/longRows.ts';
import { rangesOf } from '../../domain/imported/rowsInWindow.ts';
import type { ImportedLayer, ImportedLook } from '../../layers/imported/importedLayer.ts';
import { createPointBuffers, type PointBuffers } from './pointBuffers.ts';
import { createPointProgram, type PointProgram } from './pointProgram.ts';
import { createSetLayer, type FramePlace, type SetLayer } from './setLayer.ts';

export function radiusAt(radii: ImportedLook['radii'], zoom: number): number {
  const above = radii.findIndex(([at]) => at > zoom);
  const [low, high] = above < 0 ? [radii.at(-1), radii.at(-1)] : [radii[Math.max(0, above - 1)], radii[above]];
  if (!low || !high) return 3;
  const share = high[0] === low[0] ? 0 : clamp((zoom - low[0]) / (high[0] - low[0]), 0, 1);
  return low[1] + (high[1] - low[1]) * share;
}

interface Held {
  readonly buffers: PointBuffers;
  readonly program: PointProgram;
}

function draw(
  gl: WebGL2RenderingContext,
  { buffers, program }: Held,
  { set, mask, window, look }: ImportedLayer,
  { origin, matrix, map }: FramePlace,
): void {
  buffers.writeMask(mask);
  program.writeLook(look);
  program.use({
    matrix,
    origin,
    // The bounds of a row without a date stay outside of every window.
    window: [
      clamp(window.from, undated.earliest + 1, undated.latest - 1),
      clamp(window.to, undated.earliest + 1, undated.latest - 1),
    ],
    radiusPx: radiusAt(look.radii, map.getZoom()),
    pixelRatio: map.getPixelRatio(),
  });
  buffers.bind();
  program.limitSpan(shortSpan);
  for (const { start: first, end } of rangesOf({ ...set, longestSpan: Math.min(shortSpan, set.longestSpan) }, window))
    gl.drawArrays(gl.POINTS, first, end - first);
  const long = longRange(buffers.longRows, set, window);
  program.limitSpan(undated.latest);
  if (long.end > long.start)
    gl.drawElements(gl.POINTS, long.end - long.start, gl.UNSIGNED_INT, long.start * Uint32Array.BYTES_PER_ELEMENT);
}

export function createPointLayer(start: ImportedLayer): SetLayer {
  return createSetLayer(start, {
    hold: (gl, { set }): Held => ({ buffers: createPointBuffers(gl, set), program: createPointProgram(gl) }),
    draw,
    dispose: (_, { buffers, program }) => {
      buffers.dispose();
      program.dispose();
    },
  });
}
