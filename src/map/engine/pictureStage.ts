/** Where maps for pictures stand, and the canvases that their frames are copied to. */

/** Outside the page but laid out, so that it has a size. */
export function createStage(): HTMLElement {
  const stage = document.createElement('div');
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  Object.assign(stage.style, { position: 'fixed', insetBlockStart: '0', visibility: 'hidden', pointerEvents: 'none' });
  document.body.append(stage);
  return stage;
}

export function resizeStage(stage: HTMLElement, width: number, height: number): void {
  Object.assign(stage.style, {
    insetInlineStart: `-${Math.ceil(width) + 100}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

export function createCanvas(
  width: number,
  height: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to copy the map to.');
  return { canvas, context };
}
