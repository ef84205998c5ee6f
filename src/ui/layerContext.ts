/** What the layers need to know to draw symbols, legends and facts for list, details and panel. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { knownUntil } from '../domain/records/known.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { RecordId } from '../domain/records/record.ts';
import type { TimeWindow, View } from '../domain/view/view.ts';
import type { Shown, Visible } from '../domain/records/visible.ts';
import { windowBounds } from '../domain/time/window.ts';
import { arrangementOf } from '../layers/marks/arrangeMarks.ts';
import type { LayerContext, LayerModule } from '../layers/contract/layer.ts';
import { layerModules } from '../layers/registry.ts';
import { selectInSight, selectMilitary, selectTheme, selectVisible, selectWords } from '../store/selectors.ts';
import type { AppState } from '../store/store.ts';
import type { Theme } from '../theme/theme.ts';
import type { Words } from '../words/words.ts';

const fullyVisible = { visible: true, opacity: 1 } as const;

const composeContext = memoizeLast(
  (
    dataset: Dataset,
    visible: Visible,
    theme: Theme,
    words: Words,
    military: LayerContext['military'],
    time: TimeWindow,
    asKnown: View['asKnown'],
    corridor: LayerContext['corridor'],
    area: LayerContext['area'],
    drawings: LayerContext['drawings'],
  ): LayerContext => {
    const { from, to } = windowBounds(time);
    return {
      dataset,
      shown: visible.shown,
      arrangement: arrangementOf(visible.shown, dataset),
      theme,
      words,
      military,
      from,
      asOf: to,
      asKnown,
      setting: fullyVisible,
      selection: null,
      hovered: null,
      corridor,
      area,
      drawings,
    };
  },
);

/** Null until there are data. What is chosen or pointed at changes no symbol of the list and is left out. */
export function selectLayerContext(state: AppState): LayerContext | null {
  const { view, session } = state;
  if (!session.dataset) return null;
  return composeContext(
    session.dataset,
    selectVisible(state),
    selectTheme(state),
    selectWords(state),
    selectMilitary(state),
    view.time,
    view.asKnown,
    session.corridor,
    view.filters.area,
    view.drawings,
  );
}

const composeSeen = memoizeLast((context: LayerContext, inSight: ReadonlySet<RecordId>): LayerContext => ({
  ...context,
  shown: context.shown.filter(({ facts }) => inSight.has(facts.record.id)),
}));

/** What the map shows in its frame, for its legend; everything shown where there is no map. */
export function selectSeenContext(state: AppState): LayerContext | null {
  const context = selectLayerContext(state);
  return context && state.session.inSight ? composeSeen(context, selectInSight(state)) : context;
}

export function layerOf({ record }: RecordFacts): LayerModule | undefined {
  return layerModules.find((module) => module.owns(record));
}

interface Kept {
  readonly visible: Visible;
  readonly asKnown: View['asKnown'];
  readonly reading: Shown;
}

/** One reading per record, so that each stays the same object while nothing that it depends on has changed. */
const kept = new WeakMap<RecordFacts, Kept>();

function readingOf(facts: RecordFacts, visible: Visible, { asKnown, time }: View): Shown {
  const before = kept.get(facts);
  if (before?.visible === visible && before.asKnown === asKnown) return before.reading;
  const reading = visible.shown.find((each) => each.facts === facts) ?? {
    facts,
    verdict: 'possible' as const,
    inWindow: 'possible' as const,
    inArea: null,
    ...knownUntil(facts, asKnown, time.to),
  };
  kept.set(facts, { visible, asKnown, reading });
  return reading;
}

/** A record as it reads in the details, shown or not. One that is not shown has the hollow symbol; its verdict says nothing about the window. */
export function toReading(state: AppState, facts: RecordFacts): Shown {
  return readingOf(facts, selectVisible(state), state.view);
}
