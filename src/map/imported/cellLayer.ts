/**
 * The cells of a set as a custom layer of MapLibre, in one call for all of them. As shapes of a source they would go to MapLibre's worker and come back in tiles
 * for every step of the time window.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { clamp } from '../../base/numbers.ts';
import { planeParts } from '../../domain/imported/mercatorColumns.ts';
import { densityThresholds } from '../../layers/imported/composeDensity.ts';
import type { CellsDrawing, ImportedLayer } from '../../layers/imported/importedLayer.ts';
import { cellAttributes, cellFragmentSource, cellVertexSource, mostSteps, possibleStyle } from './cellShaders.ts';
import { originOf, shiftMatrix, type PointLayer } from './pointLayer.ts';
import { channelsOf, linkProgram } from './pointProgram.ts';

/** Middle and style of each cell, three numbers a cell, as the vertex shader reads them. */
export function composeCells({
  cells: { x, y, certain, possible },
}: Pick<CellsDrawing, 'cells'>): Uint32Array<ArrayBuffer> {
  const packed = new Uint32Array(x.length * 3);
  const parts = (share: number): number => clamp(Math.round(share * planeParts), 0, planeParts - 1);
  for (let cell = 0; cell < x.length; cell += 1) {
    const sure = certain[cell] ?? 0;
    const total = sure + (possible[cell] ?? 0);
    const step = densityThresholds.filter((least) => total >= least).length;
    packed[cell * 3] = parts(x[cell] ?? 0);
    packed[cell * 3 + 1] = parts(y[cell] ?? 0);
    packed[cell * 3 + 2] = sure === 0 ? possibleStyle + step : step;
  }
  return packed;
}

function colourList(colours: readonly string[]): Float32Array {
  const list = new Float32Array(mostSteps * 3);
  for (const [index, colour] of colours.entries())
    list.set(
      channelsOf(colour).map((channel) => channel / 255),
      index * 3,
    );
  return list;
}

interface Held {
  readonly gl: WebGL2RenderingContext;
  readonly program: WebGLProgram;
  readonly at: (name: string) => WebGLUniformLocation | null;
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  written: CellsDrawing['cells'] | null;
}

function hold(gl: WebGL2RenderingContext): Held {
  const program = linkProgram(gl, cellVertexSource, cellFragmentSource);
  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const location of Object.values(cellAttributes)) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribIPointer(location, 1, gl.UNSIGNED_INT, 12, location * 4);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  return { gl, program, at: (name) => gl.getUniformLocation(program, name), array, buffer, written: null };
}

export function createCellLayer(start: ImportedLayer): PointLayer {
  let layer = start;
  let map: MapLibreMap | null = null;
  let held: Held | null = null;

  function render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { cells: drawing } = layer;
    if (!map || !drawing || gl.isContextLost()) return;
    held ??= hold(gl);
    const { at, array, buffer, program } = held;
    const { cells, steps, outline, opacity } = drawing;
    gl.bindVertexArray(array);
    if (held.written !== cells) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, composeCells(drawing), gl.DYNAMIC_DRAW);
      held.written = cells;
    }
    const [x, y] = originOf(map);
    const [red, green, blue] = channelsOf(outline);
    gl.useProgram(program);
    gl.uniformMatrix4fv(
      at('u_matrix'),
      false,
      shiftMatrix(defaultProjectionData.mainMatrix, x / planeParts, y / planeParts),
    );
    gl.uniform2ui(at('u_origin'), x, y);
    gl.uniform1f(at('u_radius'), cells.radius);
    gl.uniform1f(at('u_ratio'), map.getPixelRatio());
    gl.uniform1f(at('u_opacity'), opacity);
    gl.uniform3fv(at('u_steps'), colourList(steps));
    gl.uniform3f(at('u_outline'), red / 255, green / 255, blue / 255);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    gl.drawArraysInstanced(gl.TRIANGLE_FAN, 0, 6, cells.x.length);
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
          held.gl.deleteProgram(held.program);
          held.gl.deleteVertexArray(held.array);
          held.gl.deleteBuffer(held.buffer);
        }
        [map, held] = [null, null];
      },
      render: (gl, input) => render(gl, input),
    },
  };
}
