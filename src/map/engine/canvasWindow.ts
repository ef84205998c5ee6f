/**
 * A canvas that holds one window of a larger picture. Code that draws on it sees the size of the whole picture, and what is drawn is moved so that
 * the window shows its part. Nothing is laid out twice, so windows side by side make exactly the picture that one canvas would.
 */

import type { PixelBox } from './pictureTiles.ts';

export interface CanvasWindow {
  /** What the next change of size makes of the canvas; null for the canvas as it is. */
  readonly show: (window: PixelBox | null, wholePx: readonly [width: number, height: number]) => void;
  /** The buffer that the hardware has given for the last size. */
  readonly givenPx: () => readonly [width: number, height: number];
  /** The longest side of a canvas, and the longest side of a whole that windows can be shown of, as the hardware tells. */
  readonly limits: { readonly canvasPx: number; readonly wholePx: number };
}

/** Takes over the sizes of a canvas and of its WebGL2 context. Null where it has none. */
export function openCanvasWindow(canvas: HTMLCanvasElement): CanvasWindow | null {
  const gl = canvas.getContext('webgl2');
  if (!gl) return null;
  const given = (): [number, number] => [
    sizeOf(gl, 'drawingBufferWidth').get(),
    sizeOf(gl, 'drawingBufferHeight').get(),
  ];
  const [width, height] = [sizeOf(canvas, 'width'), sizeOf(canvas, 'height')];
  const viewport = gl.viewport.bind(gl);
  let shown: { readonly box: PixelBox; readonly whole: readonly [number, number] } | null = null;

  const own = (target: object, name: string, get: () => number, set?: (value: number) => void): void => {
    Object.defineProperty(target, name, { configurable: true, get, ...(set ? { set } : {}) });
  };
  own(
    canvas,
    'width',
    () => shown?.whole[0] ?? width.get(),
    (value) => width.set(shown?.box.widthPx ?? value),
  );
  own(
    canvas,
    'height',
    () => shown?.whole[1] ?? height.get(),
    (value) => height.set(shown?.box.heightPx ?? value),
  );
  own(gl, 'drawingBufferWidth', () => shown?.whole[0] ?? given()[0]);
  own(gl, 'drawingBufferHeight', () => shown?.whole[1] ?? given()[1]);
  // WebGL counts from the lower left corner. Targets of other sizes, such as textures drawn beforehand, stay where they are.
  gl.viewport = (x, y, wide, high) => {
    const isWhole = shown !== null && x === 0 && y === 0 && wide === shown.whole[0] && high === shown.whole[1];
    if (shown && isWhole) viewport(-shown.box.x, shown.box.y + shown.box.heightPx - high, wide, high);
    else viewport(x, y, wide, high);
  };

  const most = (name: number): number => {
    const value: unknown = gl.getParameter(name);
    return typeof value === 'number' ? value : value instanceof Int32Array ? Math.min(...value) : 0;
  };
  return {
    show: (box, whole) => {
      shown = box && { box, whole };
    },
    givenPx: given,
    limits: {
      canvasPx: Math.min(most(gl.MAX_TEXTURE_SIZE), most(gl.MAX_RENDERBUFFER_SIZE)),
      wholePx: most(gl.MAX_VIEWPORT_DIMS),
    },
  };
}

interface Size {
  readonly get: () => number;
  readonly set: (value: number) => void;
}

/** A size as its prototype keeps it. */
function sizeOf(target: object, name: string): Size {
  const found: unknown = Object.getPrototypeOf(target);
  const descriptor = Object.getOwnPropertyDescriptor(found, name);
  return {
    get: () => Number(descriptor?.get?.call(target)),
    set: (value) => {
      descriptor?.set?.call(target, value);
    },
  };
}
