/** Answers derived from the state, remembered for as long as what they depend on is the same object. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { Day } from '../domain/time/day.ts';
import { boundsOfRecord, overlaps, unite } from '../domain/geo/boundsOf.ts';
import type { Bounds } from '../domain/geo/placement.ts';
import { filterRecords, sortShown } from '../domain/records/filterRecords.ts';
import { eventDaysOf } from '../domain/records/eventDays.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { Shown, Visible } from '../domain/records/visible.ts';
import type { RecordId } from '../domain/records/record.ts';
import { selectedRecord } from '../domain/view/selection.ts';
import { onMapOf } from '../layers/onMap.ts';
import type { MilitarySymbols } from '../layers/symbols/military.ts';
import { themes, type Theme } from '../theme/theme.ts';
import { wordsIn, type Words } from '../words/words.ts';
import type { AppState } from './store.ts';

const noExtent = { first: 0, last: 0 } as const;

const extentOf = memoizeLast((dataset: Dataset | null): { readonly first: Day; readonly last: Day } =>
  dataset ? { first: dataset.firstDay, last: dataset.lastDay } : noExtent,
);

/** First and last day of the data. */
export function selectExtent({ session }: AppState): { readonly first: Day; readonly last: Day } {
  return extentOf(session.dataset);
}

const filterOnce = memoizeLast(filterRecords);

/** What the view shows, and why the rest is not. */
export function selectVisible({ view, session }: AppState): Visible {
  return filterOnce(session.facts, view.time, view.asKnown, view.filters);
}

const sortOnce = memoizeLast(sortShown);

/** The shown records in the order of the list. */
export function selectListed(state: AppState): readonly Shown[] {
  return sortOnce(selectVisible(state).shown, state.view.sort, state.view.language, state.view.time.to);
}

const eventDaysOnce = memoizeLast(eventDaysOf);

/** Days on which an event began, in order. */
export function selectEventDays({ session }: AppState): readonly Day[] {
  return eventDaysOnce(session.facts);
}

/** Bounds of everything shown that has a place; undefined where nothing has. */
export function selectShownBounds(state: AppState): Bounds | undefined {
  const { dataset } = state.session;
  if (!dataset) return undefined;
  return unite(
    selectVisible(state)
      .shown.map(({ facts }) => boundsOfRecord(facts, dataset))
      .filter((box) => box !== undefined),
  );
}

const onMapOnce = memoizeLast(onMapOf);

/** The shown records that the map draws: placed, and of a layer that is on. */
export function selectOnMap(state: AppState): readonly Shown[] {
  return onMapOnce(selectVisible(state).shown, state.view.layers);
}

const idsInSight = memoizeLast(
  (onMap: readonly Shown[], dataset: Dataset | null, inSight: Bounds | null): ReadonlySet<RecordId> => {
    const boxes =
      dataset && inSight
        ? onMap.map(({ facts }) => ({ id: facts.record.id, box: boundsOfRecord(facts, dataset) }))
        : [];
    return new Set(boxes.filter(({ box }) => box && inSight && overlaps(box, inSight)).map(({ id }) => id));
  },
);

/** The records on the map of which its frame holds at least a part. */
export function selectInSight(state: AppState): ReadonlySet<RecordId> {
  return idsInSight(selectOnMap(state), state.session.dataset, state.session.inSight);
}

/** The chosen record, shown or not; a record outside the window can still be read. */
export function selectChosen({ view, session }: AppState): RecordFacts | undefined {
  const id = selectedRecord(view.selection);
  return id === null ? undefined : session.facts.get(id);
}

export function selectWords({ view }: AppState): Words {
  return wordsIn(view.language);
}

/** Null where plain symbols are asked for, and until military ones are loaded. */
export function selectMilitary({ view, session }: AppState): MilitarySymbols | null {
  return view.symbols === 'app6' ? session.military : null;
}

export function selectTheme({ view }: AppState): Theme {
  return themes[view.flavour];
}
