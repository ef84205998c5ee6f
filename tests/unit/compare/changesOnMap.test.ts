/** What a comparison marks on the map: every new record that is drawn has a ring and a word, every one that is gone a faint symbol. */
import { describe, expect, it } from 'vitest';
import { changesOnMap } from '../../../src/app/changesOnMap.ts';
import { compareAnswers } from '../../../src/domain/records/compare.ts';
import type { View } from '../../../src/domain/view/view.ts';
import { composePlates } from '../../../src/layers/plates/composePlates.ts';
import type { Mark } from '../../../src/layers/contract/mark.ts';
import { composeScene } from '../../../src/map/scene/composeScene.ts';
import { showComparison } from '../../../src/store/actions/compareActions.ts';
import { selectVisible } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { day } from '../layers/build.ts';
import { dataset, visibleIn, wholeView } from '../export/buildSnapshot.ts';
import { loadedStore } from '../ui/renderWith.tsx';

function marksOf(store: AppStore, language: View['language'] = 'en'): readonly Mark[] {
  const state = store.getState();
  const { marks = [] } = composeScene({
    view: state.view,
    visible: selectVisible(state),
    plates: composePlates,
    dataset,
    theme: themes.dark,
    words: wordsIn(language),
    hovered: null,
    military: null,
    corridor: null,
    basemap: null,
    userData: null,
    changes: changesOnMap(state),
  });
  return marks.flatMap((group) => group.marks);
}

const time = { from: day('2026-01-10'), to: day('2026-02-12'), mode: 'window' as const };
const before = { time: null, asKnown: day('2026-01-22') };
const fresh = new Set(
  compareAnswers(
    visibleIn({ ...wholeView, time, asKnown: before.asKnown }).shown,
    visibleIn({ ...wholeView, time }).shown,
  )
    .filter(({ kind }) => kind === 'new')
    .map(({ record }) => record),
);

describe('changes on the map', () => {
  it('ring and name whatever stands for a new record', () => {
    const store = loadedStore({ time });
    showComparison(store, { before, other: null, layout: 'list' });
    const marks = marksOf(store);
    const badges = new Set(
      marks.filter(({ id }) => id.startsWith('badge/')).map(({ id }) => id.slice('badge/'.length)),
    );
    const rings = new Set(marks.filter(({ id }) => id.startsWith('ring/')).map(({ id }) => id.slice('ring/'.length)));
    const drawn = marks.filter(({ id }) => !/^(?:ring|badge|gone)\//.test(id));
    expect(fresh.size).toBeGreaterThan(5);
    expect(badges.size).toBeGreaterThan(2);
    for (const { id, records } of drawn) {
      const isNew = records.some((record) => fresh.has(record));
      expect(badges.has(id), id).toBe(isNew);
      if (isNew) expect(rings.has(id), id).toBe(true);
    }
    const said = marks.flatMap(({ id, image }) =>
      id.startsWith('badge/') && image.kind === 'plate'
        ? image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
        : [],
    );
    expect(said.every((text) => /^(?:\d+ )?NEW$/.test(text))).toBe(true);
    expect(JSON.stringify(marksOf(store, 'ar').map(({ image }) => image))).toContain('جديد');
  });

  it('leave faint symbols where records are gone', () => {
    const store = loadedStore({ time: { from: day('2026-02-01'), to: day('2026-02-07'), mode: 'window' } });
    showComparison(store, { before: { time, asKnown: null }, other: null, layout: 'list' });
    const gone = marksOf(store).filter(({ id }) => id.startsWith('gone/'));
    expect(gone.map(({ records: [id] }) => id)).toContain('shaddadi-escape-2026-01-19');
    for (const { image } of gone)
      expect(image.kind === 'shapes' && image.shapes.every(({ opacity = 1 }) => opacity < 0.5)).toBe(true);
  });

  it('are nothing while nothing is compared', () => {
    const store = loadedStore({ time });
    expect(changesOnMap(store.getState())).toBeNull();
    expect(marksOf(store).some(({ id }) => /^(?:ring|badge|gone)\//.test(id))).toBe(false);
  });
});
