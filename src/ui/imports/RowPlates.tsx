/** Plates of imported rows for pointer, keyboard and screen reader: what the one under the pointer counts, and a list of all of them. */
import '../../words/imported.ts';
import '../../words/tiles.ts';
import type { ReactNode } from 'react';
import type { AreaRows } from '../../domain/imported/countRowAreas.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { AreaId } from '../../domain/records/record.ts';
import { listRowsIn } from '../../store/actions/importedActions.ts';
import { hoverRecord } from '../../store/actions/selectActions.ts';
import { rowPlacesOf } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import type { Words } from '../../words/words.ts';
import { kmAcross } from '../map/describeHover.ts';
import { HoverBox } from '../map/HoverBox.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { isolated } from './fileWords.ts';
import { rowsText } from './rowsText.ts';

interface RowsOfSet extends AreaRows {
  readonly set: string;
  /** Events in tiles have no table. */
  readonly isTile: boolean;
}

/** Of the events in tiles, then of every set that is shown, topmost first. */
function rowsByArea(state: AppState, words: Words): readonly RowsOfSet[] {
  const { eventTiles, tileAreas, imported } = state.session;
  const tiled = eventTiles?.hidden === false ? (tileAreas?.areas ?? []) : [];
  const name = words.t('tiles.inView', { name: eventTiles?.name ?? '' });
  return [...tiled.map((each) => ({ ...each, set: name, isTile: true })), ...rowsOfSets(state, imported.sets)];
}

function rowsOfSets(state: AppState, sets: readonly ImportedSet[]): readonly RowsOfSet[] {
  return sets
    .filter(({ style }) => !style.hidden)
    .flatMap((set) =>
      (rowPlacesOf(state, set)?.areas ?? []).map((each) => ({ ...each, set: set.name, isTile: false })),
    );
}

/** One entry for each set, its rows in all the areas together. */
function countsText(rows: readonly RowsOfSet[], words: Words): string {
  const sums = new Map<string, Pick<AreaRows, 'certain' | 'possible'>>();
  for (const { set, certain, possible } of rows) {
    const before = sums.get(set) ?? { certain: 0, possible: 0 };
    sums.set(set, { certain: before.certain + certain, possible: before.possible + possible });
  }
  return words.list(
    [...sums].map(([set, sum]) => words.t('rowPlate.ofSet', { rows: rowsText(sum, words), name: isolated(set) })),
  );
}

function plateText(area: ReferenceArea, rows: readonly RowsOfSet[], words: Words): string {
  return words.t('rowPlate.of', {
    place: words.t('rowPlate.somewhere', { area: words.text(area.name) }),
    what: countsText(rows, words),
  });
}

/** `areas`: those that the plate counts, its own first. */
export function RowPlateHover({ areas }: { areas: readonly AreaId[] }): ReactNode {
  const words = useWords();
  const point = useApp((state) => state.session.hoverPoint);
  const area = useApp((state) => state.session.dataset?.areas.get(areas[0] ?? ''));
  const store = useAppStore();
  if (!point || !area) return null;
  const counted = rowsByArea(store.getState(), words).filter((each) => areas.includes(each.area.id));
  return (
    <HoverBox point={point}>
      <strong>
        {words.t('rowPlate.hover', {
          area: words.text(area.name),
          km: words.t('measure.km', { km: words.number(kmAcross(area)) }),
          what: countsText(counted, words),
        })}
      </strong>
      {counted.every(({ isTile }) => isTile) ? null : <span>{words.t('rowPlate.press')}</span>}
    </HoverBox>
  );
}

/** A group of the list of what is on the map. */
export function RowPlates({ onChosen }: { onChosen: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  useApp(({ view }) => view.time);
  useApp(({ view }) => view.filters);
  useApp(({ session }) => session.imported);
  useApp(({ session }) => session.tileAreas);
  useApp(({ session }) => session.eventTiles);
  const groups = new Map<ReferenceArea, RowsOfSet[]>();
  for (const each of rowsByArea(store.getState(), words))
    groups.set(each.area, [...(groups.get(each.area) ?? []), each]);
  if (groups.size === 0) return null;
  const choose = (area: ReferenceArea): void => {
    onChosen();
    listRowsIn(store, [area.id]);
  };
  return (
    <div role="group" aria-label={words.t('rowPlate.list')}>
      <h4 aria-hidden="true">{words.t('rowPlate.list')}</h4>
      <ul>
        {[...groups].map(([area, rows]) => (
          <li key={area.id}>
            {rows.every(({ isTile }) => isTile) ? (
              plateText(area, rows, words)
            ) : (
              <button
                type="button"
                className="candidate"
                onFocus={() => hoverRecord(store, null, null, { records: [], place: null, areas: [area.id] })}
                onBlur={() => hoverRecord(store, null)}
                onClick={() => choose(area)}
              >
                <span className="candidate-name">{plateText(area, rows, words)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
