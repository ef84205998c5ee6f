/** Snapshots of the real data, and of sheets as odd as they come. */
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { defaultView, type View } from '../../../src/domain/view/view.ts';
import type { Visible } from '../../../src/domain/records/visible.ts';
import type { Measure } from '../../../src/export/plate/text.ts';
import { composeSnapshot, type Snapshot, type SnapshotInput } from '../../../src/export/snapshot/snapshot.ts';
import { defaultOptions, type SnapshotOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { realFiles } from '../dataset/realData.ts';

export const { dataset } = await loadDataset((file) => {
  const text = realFiles.get(file);
  return text === undefined ? Promise.reject(new Error(file)) : Promise.resolve(text);
});
export const facts = deriveFacts(dataset);
export const wholeView: View = defaultView(dataset.firstDay, dataset.lastDay);

export function visibleIn(view: View): Visible {
  return filterRecords(facts, view.time, view.asKnown, view.filters);
}

/** 2026-02-08 09:30:00 UTC. */
export const noon = Date.UTC(2026, 1, 8, 9, 30);

interface Change {
  readonly view?: Partial<View>;
  readonly options?: Partial<SnapshotOptions>;
  readonly input?: Partial<SnapshotInput>;
  readonly dataset?: Dataset;
}

export function snapshotOf({ view: viewChange = {}, options = {}, input = {} }: Change = {}): Snapshot {
  const view = { ...wholeView, ...viewChange };
  return composeSnapshot({
    view,
    dataset,
    visible: visibleIn(view),
    options: { ...defaultOptions(view.language, 'light'), ...options },
    viewport: { width: 1200, height: 800 },
    corridor: null,
    producedAt: noon,
    attribution: ['Natural Earth'],
    link: null,
    ...input,
  });
}

/** Every letter half as wide as it is high, bold ones a little more; signs that only order text have no width. */
export const evenMeasure: Measure = (text, sizePt, weight) =>
  [...text.replace(/[\u2066-\u2069]/g, '')].length * sizePt * (weight === 600 ? 0.55 : 0.5);
