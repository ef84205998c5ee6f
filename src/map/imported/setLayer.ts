/**
 * One imported set as a custom layer of MapLibre. What belongs to the graphics context is made in the first frame that needs it, because only between frames
 * does MapLibre expect its state untouched.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import { planeParts, toPlane } from '../../domain/imported/mercatorColumns.ts';
import type { ImportedLayer } from '../../layers/imported/importedLayer.ts';

export interface SetLayer {
  readonly custom: CustomLayerInterface;
  readonly layer: () => ImportedLayer;
  /** Another window, mask or look of the same set. */
  readonly change: (layer: ImportedLayer) => void;
}

/** Where a frame counts places from. */
export interface FramePlace {
  /** The middle of the view, in parts of the plane. */
  readonly origin: readonly [x: number, y: number];
  /** From places counted from there to the screen. */
  readonly matrix: Float32Array;
  readonly map: MapLibreMap;
}

export interface SetDrawing<Held> {
  readonly hold: (gl: WebGL2RenderingContext, layer: ImportedLayer) => Held;
  /** The state of the context is set for premultiplied colours over what is there. */
  readonly draw: (gl: WebGL2RenderingContext, held: Held, layer: ImportedLayer, place: FramePlace) => void;
  readonly dispose: (gl: WebGL2RenderingContext, held: Held) => void;
}

/** The matrix for places counted from `x, y`, multiplied in double precision before it is rounded. */
export function shiftMatrix(matrix: ArrayLike<number>, x: number, y: number): Float32Array {
  const shifted = Float32Array.from({ length: 16 }, (_, index) => matrix[index] ?? 0);
  for (let line = 0; line < 4; line += 1)
    shifted[12 + line] = (matrix[line] ?? 0) * x + (matrix[4 + line] ?? 0) * y + (matrix[12 + line] ?? 0);
  return shifted;
}

function originOf(map: MapLibreMap): readonly [x: number, y: number] {
  const { lng, lat } = map.getCenter();
  const [x, y] = toPlane([lng, lat]);
  const parts = (share: number): number => clamp(Math.round(share * planeParts), 0, planeParts - 1);
  return [parts(x), parts(y)];
}

export function createSetLayer<Held>(start: ImportedLayer, { hold, draw, dispose }: SetDrawing<Held>): SetLayer {
  let layer = start;
  let map: MapLibreMap | null = null;
  let made: { readonly gl: WebGL2RenderingContext; readonly held: Held } | null = null;

  function render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (!map || gl.isContextLost()) return;
    made ??= { gl, held: hold(gl, layer) };
    const origin = originOf(map);
    const matrix = shiftMatrix(defaultProjectionData.mainMatrix, origin[0] / planeParts, origin[1] / planeParts);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    draw(gl, made.held, layer, { origin, matrix, map });
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
        made = null;
      },
      onRemove: () => {
        if (made && !made.gl.isContextLost()) dispose(made.gl, made.held);
        [map, made] = [null, null];
      },
      render: (gl, input) => render(gl, input),
    },
  };
}
