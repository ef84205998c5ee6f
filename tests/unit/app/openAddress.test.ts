/** Which camera an address opens with. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAddress, readAppearance } from '../../../src/app/connectUrl.ts';
import { homeCamera, openingView } from '../../../src/domain/view/view.ts';
import { encodeView } from '../../../src/domain/view/viewCodec.ts';
import { createAppStore, patchSession } from '../../../src/store/store.ts';
import { dataset, everything } from '../layers/build.ts';

afterEach(() => void vi.unstubAllGlobals());

/** `address`: the whole of it, where what follows the `#` is not all. */
function open(hash: string, address = hash) {
  vi.stubGlobal('window', { location: { hash, toString: () => address } });
  const store = createAppStore();
  const records = everything();
  patchSession(store, {
    dataset: dataset(records),
    facts: new Map(records.map(({ facts }) => [facts.record.id, facts])),
  });
  readAddress(store);
  const { view, session } = store.getState();
  return { camera: view.camera, command: session.command?.command.kind ?? null };
}

describe('the camera', () => {
  it.each(['', '#', '#v=2', '#v=2&lang=ar', '#v=2&look=light', '#v=2&c=nowhere'])(
    'of %j is fitted to the border and its marks',
    (hash) => {
      expect(open(hash).command).toBe('fit');
    },
  );

  it('is that of the link where it names one', () => {
    const { camera, command } = open('#v=2&c=41,35,9');
    expect([command, camera.center, camera.zoom]).toEqual([null, [41, 35], 9]);
  });

  it('of a link of version 1 without one is the first that the page had', () => {
    expect(open('#v=1&lang=ar')).toEqual({ camera: homeCamera, command: null });
  });

  it('is written as soon as there is one, be it the first', () => {
    const base = openingView(0, 10);
    expect(encodeView(base, base)).toBe('v=2');
    expect(encodeView({ ...base, camera: { ...homeCamera } }, base)).toBe('v=2&c=41.3,35,6.3');
  });

  it('is that of a link whose # was written as a percent code', () => {
    expect(open('', 'https://example.org/map/%23v=2&c=41,35,9').camera.zoom).toBe(9);
  });
});

describe('language and look', () => {
  const appearance = (hash: string): readonly string[] => {
    vi.stubGlobal('window', { location: { hash } });
    const store = createAppStore();
    readAppearance(store, (view) => ({ ...view, language: 'ar' }));
    const { view, session } = store.getState();
    expect(session).toBe(createAppStore().getState().session);
    return [view.language, view.flavour];
  };

  it('are those of the link before the data are read, else those of the browser', () => {
    expect(appearance('#v=2&t=2026-01-10..2026-02-07&lang=en&look=light&sel=gone')).toEqual(['en', 'light']);
    expect(appearance('#v=1&look=contrast')).toEqual(['ar', 'contrast']);
    expect(appearance('')).toEqual(['ar', 'dark']);
    expect(appearance('#nonsense')).toEqual(['ar', 'dark']);
  });
});
