/**
 * The columns of a set in the memory of the graphics card: 20 bytes a row, sent once. Only the marks (4 bytes a row) are sent again, when a filter
 * changes. Everything here belongs to one graphics context and is lost with it.
 */
import type { ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { longRowsOf } from '../../domain/imported/longRows.ts';
import { mercatorOf } from '../../domain/imported/mercatorColumns.ts';
import { attributes } from './shaders.ts';

export interface PointBuffers {
  readonly bind: () => void;
  /** Rows to draw by index, in the order of the index buffer. */
  readonly longRows: Uint32Array;
  readonly writeMask: (mask: Uint8Array | null) => void;
  readonly dispose: () => void;
}

/** Bytes of one row on the card; a long row takes four more for its place in the index. */
export const bytesPerRow = 20;
const lastColour = 255;

/** Colour, 0, passes, placed: as the vertex shader reads them. A row without a position is not placed. */
export function composeMarks(
  { rows, category }: Pick<ImportedColumns, 'rows' | 'category'>,
  placed: Uint8Array,
): Uint8Array {
  const marks = new Uint8Array(rows * 4);
  for (let row = 0; row < rows; row += 1) {
    const code = category.codes[row] ?? 0;
    marks[row * 4] = code > lastColour ? 0 : code;
    marks[row * 4 + 2] = 1;
    marks[row * 4 + 3] = placed[row] ?? 0;
  }
  return marks;
}

export function createPointBuffers(gl: WebGL2RenderingContext, set: ImportedColumns): PointBuffers {
  const { x, y, placed } = mercatorOf(set);
  const marks = composeMarks(set, placed);
  const array = gl.createVertexArray();
  const buffers: WebGLBuffer[] = [];
  const upload = (values: AllowSharedBufferSource, usage: number): WebGLBuffer => {
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, values, usage);
    buffers.push(buffer);
    return buffer;
  };
  const column = (location: number, values: AllowSharedBufferSource, type: number): void => {
    upload(values, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribIPointer(location, 1, type, 0, 0);
  };

  gl.bindVertexArray(array);
  column(attributes.x, x, gl.UNSIGNED_INT);
  column(attributes.y, y, gl.UNSIGNED_INT);
  column(attributes.earliest, set.earliest, gl.INT);
  column(attributes.latest, set.latest, gl.INT);
  const markBuffer = upload(marks, gl.DYNAMIC_DRAW);
  gl.enableVertexAttribArray(attributes.mark);
  gl.vertexAttribIPointer(attributes.mark, 4, gl.UNSIGNED_BYTE, 0, 0);
  const longRows = longRowsOf(set);
  const indexBuffer = gl.createBuffer();
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indexBuffer);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, longRows as Uint32Array<ArrayBuffer>, gl.STATIC_DRAW);
  buffers.push(indexBuffer);
  gl.bindVertexArray(null);
  let written: Uint8Array | null = null;

  return {
    longRows,
    bind: () => gl.bindVertexArray(array),
    writeMask: (mask) => {
      if (mask === written) return;
      for (let row = 0; row < set.rows; row += 1) marks[row * 4 + 2] = mask ? (mask[row] ?? 0) : 1;
      gl.bindBuffer(gl.ARRAY_BUFFER, markBuffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, marks);
      written = mask;
    },
    dispose: () => {
      gl.deleteVertexArray(array);
      for (const buffer of buffers) gl.deleteBuffer(buffer);
    },
  };
}
