/** The map in lists: places, what is in sight, for keyboard and screen readers; and what has no place on the map, with the reason for each. */
import type { ReactNode } from 'react';
import { isBoardOpen } from '../../domain/view/boardText.ts';
import { placesOf } from '../../domain/records/record.ts';
import { isUnplaced } from '../../domain/records/filterRecords.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { useHoveredDay } from '../board/hoveredDay.ts';
import { PlacesStrip } from '../places/PlacesStrip.tsx';
import { InSight } from './InSight.tsx';
import { MapHover } from './MapHover.tsx';
import { useCovered } from './useCovered.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

/** The day under the pointer on the board, over the map. */
function HoveredDay(): ReactNode {
  const words = useWords();
  const day = useHoveredDay();
  const isOpen = useApp(({ view }) => isBoardOpen(view.board));
  return isOpen && day !== null ? (
    <p className="map-day" aria-hidden="true">
      {words.weekday(day)}
    </p>
  ) : null;
}

export function MapLists(): ReactNode {
  useCovered();
  const dataset = useApp((state) => state.session.dataset);
  if (!dataset) return null;
  return (
    <>
      <HoveredDay />
      <MapHover />
      <PlacesStrip />
      <InSight dataset={dataset} />
    </>
  );
}

/** What is shown and has no place on the map, in the foot of the map above scale and credits. */
export function OffMap(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const { shown } = useApp(selectVisible);
  if (!dataset) return null;
  const unplaced = shown.filter(({ facts }) => isUnplaced(facts));
  const reasonOf = ({ facts: { record } }: Shown): string =>
    words.t('offMap.reason', {
      place: placesOf(record)
        .map((id) => {
          const place = dataset.places.get(id);
          return place ? words.text(place.name) : id;
        })
        .join(' – '),
      precision: words.code('precision', record.geoPrecision),
    });
  if (unplaced.length === 0) return null;
  return (
    <details className="off-map">
      <summary>{words.t('offMap.title', { count: unplaced.length })}</summary>
      <ul>
        {unplaced.map((one) => (
          <li key={one.facts.record.id}>
            <button type="button" onClick={() => selectRecord(store, one.facts.record.id)}>
              <strong>{words.text(one.facts.record.name)}</strong>
              <span>{reasonOf(one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
