/** Runs the contract of ports on MapLibre, each case on its own map. `#results` then contains one line of JSON, and the title is `done`. */
import { createMapLibrePort } from '../../../src/map/engine/maplibrePort.ts';
import { contractCamera } from '../contractTools.ts';
import { portContract } from '../portContract.ts';
import type { Stage } from '../stage.ts';

const size = { width: 800, height: 600 };

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

async function createStage(): Promise<Stage & { readonly strike: () => void }> {
  const container = document.createElement('div');
  element('#stage').append(container);
  const created = await createMapLibrePort(container, { camera: contractCamera, label: 'Map', fontFaces: {} });
  if (!created.ok) throw new Error(created.failure);
  const port = created.value;
  const canvas = element('#stage canvas') as HTMLCanvasElement;
  const send = (type: string, { x, y }: { x: number; y: number }): void => {
    const { left, top } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: left + x, clientY: top + y, view: window }),
    );
  };
  const context = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  return {
    port,
    size,
    resize: ({ width, height }) => {
      Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
      port.resize();
    },
    click: (point) => ['mousedown', 'mouseup', 'click'].forEach((type) => send(type, point)),
    pointAt: (point) => send('mousemove', point),
    loseContext: () => context?.loseContext(),
    // A context may only be restored after all listeners have received its loss.
    restoreContext: () => setTimeout(() => context?.restoreContext()),
    strike: () => {
      port.destroy();
      container.remove();
    },
  };
}

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly message: string;
  readonly ms: number;
}

async function play(): Promise<void> {
  const outcomes: Outcome[] = [];
  const wanted = decodeURIComponent(window.location.hash.slice(1));
  for (const { name, run } of portContract.filter((each) => each.name.includes(wanted))) {
    document.title = `running: ${name}`;
    const start = performance.now();
    const stage = await createStage();
    const message = await run(stage).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    stage.strike();
    outcomes.push({ name, passed: message === '', message, ms: Math.round(performance.now() - start) });
    element('#results').textContent = JSON.stringify(outcomes);
  }
  document.title = 'done';
}

async function show(): Promise<void> {
  if (window.location.hash === '#imported') await (await import('./importedStage.ts')).showImported(createStage);
  else if (window.location.hash === '#pictures') (await import('./pictureStage.ts')).showPictures();
  else await play();
}

show().catch((error: unknown) => {
  document.title = `failed: ${String(error)}`;
});
