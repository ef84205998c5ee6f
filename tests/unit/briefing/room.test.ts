/** The room: the next step is ready before it is asked for, and the caption is set smaller before it scrolls. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { prepareStep } from '../../../src/app/prepareStep.ts';
import { sceneOfState } from '../../../src/app/sceneOfState.ts';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { composePlates } from '../../../src/layers/plates/composePlates.ts';
import { goBy, openBriefing, setStage, startPresenting } from '../../../src/store/actions/briefingActions.ts';
import { reportCovered } from '../../../src/store/actions/coveredActions.ts';
import type { AppState, AppStore } from '../../../src/store/store.ts';
import { fitText } from '../../../src/ui/present/fitText.ts';
import { facts } from '../export/buildSnapshot.ts';
import { loadedStore } from '../ui/renderWith.tsx';

const text = readFileSync('data/briefings/frontier-2026.brief.json', 'utf8');
const read = readBriefing('shipped', text, { records: new Set(facts.keys()) });
if (!read.ok) throw new Error('The shipped briefing cannot be read.');
const { briefing } = read.value;

function presenting(): AppStore {
  const store = loadedStore();
  openBriefing(store, briefing, true);
  startPresenting(store, 0);
  setStage(store, { width: 896, height: 720, top: 0, bottom: 26 });
  return store;
}

const compose = (state: AppState) => sceneOfState(state, { basemap: null, plates: composePlates, userData: null });

describe('the next step', () => {
  it('is placed while the map rests: going there places nothing anew', () => {
    const store = presenting();
    compose(store.getState());
    const prepared = vi.fn(compose);
    prepareStep(store, prepared, (run) => run());
    const ready = prepared.mock.results[0]?.value as ReturnType<typeof compose>;
    goBy(store, 1);
    const shown = compose(store.getState());
    const drawn = Object.keys(shown.sources).filter((id) => !id.startsWith('callouts'));
    expect(drawn.length).toBeGreaterThan(5);
    for (const id of drawn) expect(shown.sources[id], id).toBe(ready.sources[id]);
  });

  it('is not prepared after the last, nor when another was gone to meanwhile', () => {
    const store = presenting();
    const prepared = vi.fn(compose);
    let idle = (): void => undefined;
    prepareStep(store, prepared, (run) => {
      idle = run;
    });
    goBy(store, 1);
    idle();
    for (let step = 2; step < briefing.steps.length; step += 1) goBy(store, 1);
    prepareStep(store, prepared, (run) => run());
    expect(prepared).not.toHaveBeenCalled();
    goBy(store, -1);
    prepareStep(store, prepared, (run) => run());
    expect(prepared).toHaveBeenCalledOnce();
  });

  it('is clear of the whole foot, whatever the scale bar in it', () => {
    const store = presenting();
    const { covered } = store.getState().session;
    expect(covered).toEqual([{ x: 0, y: 694, width: 896, height: 26 }]);
    reportCovered(store, [{ x: 0, y: 700, width: 85, height: 20 }]);
    expect(store.getState().session.covered).toBe(covered);
  });
});

describe('the caption', () => {
  it('is set in the largest size that has room, and in the smallest where none has', () => {
    const sizes: string[] = [];
    const caption = { style: { setProperty: (_: string, share: string) => void sizes.push(share) } } as never;
    fitText(caption, () => Number(sizes.at(-1)) > 0.8);
    expect(Number(sizes.at(-1))).toBeLessThanOrEqual(0.8);
    expect(Number(sizes.at(-2))).toBeGreaterThan(0.8);
    sizes.length = 0;
    fitText(caption, () => false);
    expect(sizes).toEqual(['1']);
    sizes.length = 0;
    fitText(caption, () => true);
    expect(Number(sizes.at(-1))).toBeGreaterThan(0.6);
  });
});
