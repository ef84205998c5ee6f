/**
 * The cells of a set as a custom layer of MapLibre, in one call for all of them. As shapes of a source they would go to MapLibre's worker and come back in tiles
 * for every step of the time window.
 */
import { clamp } from '../../base/numbers.ts';
import { planeParts } from '../../domain/imported/mercatorColumns.ts';
import { densityThresholds } from '../../layers/imported/composeDensity.ts';
import type { CellsDrawing, ImportedLayer } from '../../layers/imported/importedLayer.ts';
import { cellAttributes, cellFragmentSource, cellVertexSource, mostSteps, possibleStyle } from './cellShaders.ts';
import { channelsOf, linkProgram } from './pointProgram.ts';
import { createSetLayer, type FramePlace, type SetLayer } from './setLayer.ts';

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
  return { program, at: (name) => gl.getUniformLocation(program, name), array, buffer, written: null };
}

function draw(
  gl: WebGL2RenderingContext,
  held: Held,
  { cells: drawing }: ImportedLayer,
  { origin, matrix, map }: FramePlace,
): void {
  if (!drawing) return;
  const { at, array, buffer, program } = held;
  const { cells, steps, outline, opacity } = drawing;
  gl.bindVertexArray(array);
  if (held.written !== cells) {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, composeCells(drawing), gl.DYNAMIC_DRAW);
    held.written = cells;
  }
  const [red, green, blue] = channelsOf(outline);
  gl.useProgram(program);
  gl.uniformMatrix4fv(at('u_matrix'), false, matrix);
  gl.uniform2ui(at('u_origin'), ...origin);
  gl.uniform1f(at('u_radius'), cells.radius);
  gl.uniform1f(at('u_ratio'), map.getPixelRatio());
  gl.uniform1f(at('u_opacity'), opacity);
  gl.uniform3fv(at('u_steps'), colourList(steps));
  gl.uniform3f(at('u_outline'), red / 255, green / 255, blue / 255);
  gl.drawArraysInstanced(gl.TRIANGLE_FAN, 0, 6, cells.x.length);
}

export function createCellLayer(start: ImportedLayer): SetLayer {
  return createSetLayer(start, {
    hold,
    draw,
    dispose: (gl, { program, array, buffer }) => {
      gl.deleteProgram(program);
      gl.deleteVertexArray(array);
      gl.deleteBuffer(buffer);
    },
  });
}
