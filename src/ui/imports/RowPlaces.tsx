/** Rows of a set that are drawn at no point: their areas with counts, those not on the map with the reason, and what the file says of precision. */
import '../../words/imported.ts';
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { rowPlacesOf } from '../../store/importedSelectors.ts';
import { useApp, useWords } from '../useApp.tsx';

export function RowPlaces({ set }: { set: ImportedSet }): ReactNode {
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
                {words.t('rowPlate.of', {
                  place: words.t('rowPlate.somewhere', { area: words.text(area.name) }),
                  what: words.t('rowPlate.rows', {
                    certain,
                    possible,
                    kind: certain === 0 ? 'possible' : possible === 0 ? 'certain' : 'both',
                  }),
                })}
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
                  what: words.t('rowPlate.rows', { certain: rows, possible: 0, kind: 'certain' }),
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
