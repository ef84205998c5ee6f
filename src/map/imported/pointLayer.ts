/**
 * One set as a custom layer of MapLibre. A window is a stretch of the sorted columns, so a frame draws the rows of its slice and leaves the others alone.
 * What belongs to the graphics context is made in the first frame that needs it, because only between frames does MapLibre expect its state untouched.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import { longRange, shortSpan } from '../../domain/imported/longRows.ts';
import { planeParts, toPlane } from '../../domain/imported/mercatorColumns.ts';
import { rangesOf } from '../../domain/imported/rowsInWindow.ts';
import type { ImportedLayer, ImportedLook } from '../../layers/imported/importedLayer.ts';
import { createPointBuffers, type PointBuffers } from './pointBuffers.ts';
import { createPointProgram, type PointProgram } from './pointProgram.ts';

export interface PointLayer {
  readonly custom: CustomLayerInterface;
  readonly layer: () => ImportedLayer;
  /** Another window, mask or look of the same set. */
  readonly change: (layer: ImportedLayer) => void;
}

export function radiusAt(radii: ImportedLook['radii'], zoom: number): number {
  const above = radii.findIndex(([at]) => at > zoom);
  const [low, high] = above < 0 ? [radii.at(-1), radii.at(-1)] : [radii[Math.max(0, above - 1)], radii[above]];
  if (!low || !high) return 3;
  const share = high[0] === low[0] ? 0 : clamp((zoom - low[0]) / (high[0] - low[0]), 0, 1);
  return low[1] + (high[1] - low[1]) * share;
}

/** The matrix for places counted from `x, y`, multiplied in double precision before it is rounded. */
export function shiftMatrix(matrix: ArrayLike<number>, x: number, y: number): Float32Array {
  const shifted = Float32Array.from({ length: 16 }, (_, index) => matrix[index] ?? 0);
  for (let line = 0; line < 4; line += 1)
    shifted[12 + line] = (matrix[line] ?? 0) * x + (matrix[4 + line] ?? 0) * y + (matrix[12 + line] ?? 0);
  return shifted;
}

/** The middle of the view, from which places are counted, in parts of the plane. */
export function originOf(map: MapLibreMap): readonly [x: number, y: number] {
  const { lng, lat } = map.getCenter();
  const [x, y] = toPlane([lng, lat]);
  const parts = (share: number): number => clamp(Math.round(share * planeParts), 0, planeParts - 1);
  return [parts(x), parts(y)];
}

export function createPointLayer(start: ImportedLayer): PointLayer {
  let layer = start;
  let map: MapLibreMap | null = null;
  let held: {
    readonly gl: WebGL2RenderingContext;
    readonly buffers: PointBuffers;
    readonly program: PointProgram;
  } | null = null;

  function render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (!map || gl.isContextLost()) return;
    held ??= { gl, buffers: createPointBuffers(gl, layer.set), program: createPointProgram(gl) };
    const { buffers, program } = held;
    const { window, look } = layer;
    buffers.writeMask(layer.mask);
    program.writeLook(look);
    const origin = originOf(map);
    program.use({
      matrix: shiftMatrix(defaultProjectionData.mainMatrix, origin[0] / planeParts, origin[1] / planeParts),
      origin,
      // The bounds of a row without a date stay outside of every window.
      window: [
        clamp(window.from, undated.earliest + 1, undated.latest - 1),
        clamp(window.to, undated.earliest + 1, undated.latest - 1),
      ],
      radiusPx: radiusAt(look.radii, map.getZoom()),
      pixelRatio: map.getPixelRatio(),
    });
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    buffers.bind();
    program.limitSpan(shortSpan);
    for (const { start: first, end } of rangesOf(
      { ...layer.set, longestSpan: Math.min(shortSpan, layer.set.longestSpan) },
      window,
    ))
      gl.drawArrays(gl.POINTS, first, end - first);
    const long = longRange(buffers.longRows, layer.set, window);
    program.limitSpan(undated.latest);
    if (long.end > long.start)
      gl.drawElements(gl.POINTS, long.end - long.start, gl.UNSIGNED_INT, long.start * Uint32Array.BYTES_PER_ELEMENT);
    gl.bindVertexArray(null);
  }

  return {
    layer: () => layer,
    change: (next) => {
      layer = next;
      map?.triggerRepaint();
    },
    custom: {
      id: start.id,
      type: 'custom',
      renderingMode: '2d',
      onAdd: (owner) => {
        map = owner;
        held = null;
      },
      onRemove: () => {
        if (held && !held.gl.isContextLost()) {
          held.buffers.dispose();
          held.program.dispose();
        }
        [map, held] = [null, null];
      },
      render: (gl, input) => render(gl, input),
    },
  };
}
