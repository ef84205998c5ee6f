/** A dropped file of ours brings its view back, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { restoreView } from '../../../src/app/restoreView.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { defaultView, noFilters } from '../../../src/domain/view/view.ts';
import { createAppStore, patchSession, type AppStore } from '../../../src/store/store.ts';
import { dataset, facts, snapshotOf, wholeView } from '../export/buildSnapshot.ts';

function loaded(version = dataset.version): AppStore {
  const store = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
  patchSession(store, { dataset: { ...dataset, version }, facts, phase: 'ready' });
  return store;
}

const view = {
  time: { ...wholeView.time, from: dataset.firstDay + 30 },
  filters: { ...noFilters, disputedOnly: true },
};
const written = writeGeojson(snapshotOf({ view }));
const fileOf = (text: string): File => new File([text], 'sheet.geojson');
const noticeKeys = (store: AppStore): readonly string[] => store.getState().session.notices.map(({ key }) => key);

describe('a file', () => {
  it('of ours restores window and filters and says so', async () => {
    const store = loaded();
    expect(await restoreView(store, fileOf(written), 'geojson')).toBe('restored');
    expect(store.getState().view.filters).toEqual(view.filters);
    expect(store.getState().view.time).toEqual(view.time);
    expect(noticeKeys(store)).toEqual(['export.read.restored']);
  });

  it('made from other data says so as well', async () => {
    const store = loaded('0123456789ab');
    expect(await restoreView(store, fileOf(written), 'geojson')).toBe('restored');
    expect(noticeKeys(store)).toEqual(['export.read.otherData']);
  });

  it('of someone else may hold data, and changes nothing', async () => {
    const store = loaded();
    const before = store.getState().view;
    expect(await restoreView(store, fileOf('{"type":"FeatureCollection","features":[]}'), 'geojson')).toBe('foreign');
    expect(store.getState().view).toBe(before);
    expect(noticeKeys(store)).toEqual([]);
  });

  it('that cannot hold data is refused with a reason', async () => {
    const store = loaded();
    const before = store.getState().view;
    expect(await restoreView(store, new File(['Dear user'], 'letter.txt'), 'text')).toBe('refused');
    expect(store.getState().view).toBe(before);
    expect(noticeKeys(store)).toHaveLength(1);
    expect(store.getState().session.notices[0]?.tone).toBe('error');
  });

  it('whose view is damaged is refused', async () => {
    const store = loaded();
    const before = store.getState().view;
    const damaged = written.replace(/"view": ?"[^"]*"/, '"view":"v=1"');
    expect(damaged).not.toBe(written);
    expect(await restoreView(store, fileOf(damaged), 'geojson')).toBe('refused');
    expect(store.getState().view).toBe(before);
    expect(noticeKeys(store)).toEqual(['export.read.damaged']);
  });
});
