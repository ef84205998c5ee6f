/** Rows of a set that are drawn at no point: their areas with counts, those not on the map with the reason, and what the file says of precision. */
import '../../words/imported.ts';
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { listRowsIn } from '../../store/actions/importedActions.ts';
import { rowPlacesOf } from '../../store/importedSelectors.ts';
import { rowsText } from './rowsText.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export function RowPlaces({ set }: { set: ImportedSet }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const places = useApp((state) => rowPlacesOf(state, set));
  if (!places) return null;
  const { areas, offMap, inAreas, notOnMap, notStated } = places;
  return (
    <>
      {notStated > 0 ? <p className="hint">{words.t('rowPlate.notStated.rows', { count: notStated })}</p> : null}
      {areas.length > 0 ? (
        <details className="row-places">
          <summary>{words.t('rowPlate.title', { count: inAreas })}</summary>
          <p className="hint">{words.t('rowPlate.about')}</p>
          <ul>
            {areas.map(({ area, certain, possible }) => (
              <li key={area.id}>
                <button type="button" onClick={() => listRowsIn(store, [area.id])}>
                  {words.t('rowPlate.of', {
                    place: words.t('rowPlate.somewhere', { area: words.text(area.name) }),
                    what: rowsText({ certain, possible }, words),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {notOnMap > 0 ? (
        <details className="row-places">
          <summary>{words.t('rowPlate.offMap', { count: notOnMap })}</summary>
          <ul>
            {offMap.map(({ reason, rows }) => (
              <li key={reason}>
                {words.t('rowPlate.of', {
                  place: words.t(`rowPlate.reason.${reason}`),
                  what: rowsText({ certain: rows, possible: 0 }, words),
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
