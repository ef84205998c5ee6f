/** The compiled shaders and the values set before each frame. Throws with the driver's words where they do not compile. */
import type { ImportedLook } from '../../layers/imported/importedLayer.ts';
import { fragmentSource, uniformNames, vertexSource } from './shaders.ts';

export interface PointUniforms {
  /** From the plane, counted from `origin`, to the clip space. */
  readonly matrix: Float32Array;
  /** In parts of the plane. */
  readonly origin: readonly [x: number, y: number];
  readonly window: readonly [from: number, to: number];
  readonly radiusPx: number;
  readonly pixelRatio: number;
}

export interface PointProgram {
  readonly use: (uniforms: PointUniforms) => void;
  /** Rows with more days than this are left out of the next call. */
  readonly limitSpan: (longest: number) => void;
  readonly writeLook: (look: ImportedLook) => void;
  readonly dispose: () => void;
}

type Uniform = (typeof uniformNames)[number];

const paletteWidth = 256;

/** Red, green and blue of `#RRGGBB`, 0–255. Throws on any other form: colours come from the theme. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`${colour} is no colour of the form #RRGGBB.`);
  return [
    Number.parseInt(match[1] ?? '', 16),
    Number.parseInt(match[2] ?? '', 16),
    Number.parseInt(match[3] ?? '', 16),
  ];
}

export function composePalette(colours: readonly string[]): Uint8Array {
  const pixels = new Uint8Array(paletteWidth * 4);
  const first = colours[0] ?? '#808080';
  for (let index = 0; index < paletteWidth; index += 1)
    pixels.set([...channelsOf(colours[index] ?? first), 255], index * 4);
  return pixels;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('The graphics context makes no shaders.');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
    throw new Error(gl.getShaderInfoLog(shader) ?? 'A shader does not compile.');
  return shader;
}

/** Throws with the driver's words where the shaders do not compile or do not fit together. */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(gl.getProgramInfoLog(program) ?? 'The shaders do not fit together.');
  for (const shader of shaders) gl.deleteShader(shader);
  return program;
}

export function createPointProgram(gl: WebGL2RenderingContext): PointProgram {
  const program = linkProgram(gl, vertexSource, fragmentSource);
  const places = new Map(uniformNames.map((name) => [name, gl.getUniformLocation(program, name)]));
  const at = (name: Uniform): WebGLUniformLocation | null => places.get(name) ?? null;
  const texture = gl.createTexture();
  let look: ImportedLook | null = null;
  let palette: readonly string[] | null = null;

  return {
    writeLook: (next) => {
      look = next;
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      if (palette === next.palette) return;
      palette = next.palette;
      gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, paletteWidth, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, composePalette(palette));
    },
    use: ({ matrix, origin, window, radiusPx, pixelRatio }) => {
      gl.useProgram(program);
      gl.uniformMatrix4fv(at('u_matrix'), false, matrix);
      gl.uniform2ui(at('u_origin'), origin[0], origin[1]);
      gl.uniform2i(at('u_window'), window[0], window[1]);
      gl.uniform1f(at('u_radius'), radiusPx);
      gl.uniform1f(at('u_ratio'), pixelRatio);
      gl.uniform1f(at('u_opacity'), look?.opacity ?? 1);
      gl.uniform1i(at('u_palette'), 0);
      const [red, green, blue] = channelsOf(look?.halo ?? '#000000');
      gl.uniform3f(at('u_halo'), red / 255, green / 255, blue / 255);
    },
    limitSpan: (longest) => gl.uniform1i(at('u_longest'), longest),
    dispose: () => {
      gl.deleteProgram(program);
      gl.deleteTexture(texture);
    },
  };
}
