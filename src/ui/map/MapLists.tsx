/** The map in lists: what each plate holds, for keyboard and screen readers; and what has no place on the map, with the reason for each. */
import { Suspense, type ReactNode } from 'react';
import { placesOf } from '../../domain/records/record.ts';
import { isUnplaced } from '../../domain/records/filterRecords.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { whereText } from '../../layers/plates/plateContents.ts';
import { plateGroups } from '../../layers/plates/plateGroups.ts';
import { hoverRecord, selectPicked, selectRecord } from '../../store/actions/selectActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { useHoveredDay } from '../board/hoveredDay.ts';
import { PlacesStrip } from '../places/PlacesStrip.tsx';
import { MapHover } from './MapHover.tsx';
import { createPart } from '../createPart.tsx';
import { useCovered } from './useCovered.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

/** The day under the pointer on the board, over the map. */
function HoveredDay(): ReactNode {
  const words = useWords();
  const day = useHoveredDay();
  const isOpen = useApp(({ view }) => view.board !== '');
  return isOpen && day !== null ? (
    <p className="map-day" aria-hidden="true">
      {words.weekday(day)}
    </p>
  ) : null;
}

const RowPlates = createPart('part.userData', async () => (await import('../imports/RowPlates.tsx')).RowPlates);

const never = (): boolean => false;

export function MapLists(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  useCovered();
  const dataset = useApp((state) => state.session.dataset);
  const { shown } = useApp(selectVisible);
  const hasSets = useApp(({ session }) => session.imported.sets.length > 0 || session.eventTiles !== null);
  if (!dataset) return null;
  const groups = plateGroups(shown, dataset, never);
  return (
    <>
      <HoveredDay />
      <MapHover />
      <PlacesStrip />
      {groups.length > 0 ? (
        <nav className="visually-hidden" aria-label={words.t('plates.list')}>
          <ul>
            {groups.map((group) => (
              <li key={group.key}>
                <button
                  type="button"
                  onFocus={() => hoverRecord(store, group.shown[0].facts.record.id)}
                  onBlur={() => hoverRecord(store, null)}
                  onClick={() =>
                    selectPicked(store, {
                      records: group.shown.map(({ facts }) => facts.record.id),
                      row: null,
                      event: null,
                    })
                  }
                >
                  {words.t('plate.of', {
                    place: whereText(group, { words }),
                    what: group.shown.map(({ facts }) => words.text(facts.record.name)).join(' · '),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {hasSets ? (
        <Suspense fallback={null}>
          <RowPlates />
        </Suspense>
      ) : null}
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
