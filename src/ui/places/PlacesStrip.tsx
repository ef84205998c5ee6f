/** The five places of the brief as chips over the map. A chip goes there, outlines the area and lists its records by how near they are known to be. */
import type { ReactNode } from 'react';
import '../../words/places.ts';
import { briefPlaces } from '../../domain/geo/briefPlaces.ts';
import { areasOfPlace, nearnesses, recordsAbout, type Nearness } from '../../domain/geo/recordsAbout.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Place } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { shortName } from '../../layers/plates/shortName.ts';
import { closePlace, visitPlace } from '../../store/actions/placeActions.ts';
import { hoverRecord, selectRecord } from '../../store/actions/selectActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { describeWhen } from '../../words/describeDate.ts';
import type { WordKey } from '../../words/words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { RecordSymbol } from '../records/RecordSymbol.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const headings: Readonly<Record<Nearness, WordKey>> = {
  at: 'places.at',
  district: 'places.district',
  governorate: 'places.governorate',
};

function RecordRow({ shown }: { shown: Shown }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const asOf = useApp((state) => state.view.time.to);
  const { record } = shown.facts;
  return (
    <li>
      <button
        type="button"
        className="candidate"
        onClick={() => selectRecord(store, record.id)}
        onPointerEnter={() => hoverRecord(store, record.id)}
        onPointerLeave={() => hoverRecord(store, null)}
      >
        <RecordSymbol facts={shown.facts} />
        <span className="candidate-name">{words.text(record.name)}</span>
        <span className="candidate-when">{describeWhen(record, asOf, words)}</span>
      </button>
    </li>
  );
}

function PlaceRecords({ place, dataset }: { place: Place; dataset: Dataset }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { shown } = useApp(selectVisible);
  const found = recordsAbout(place, shown, dataset);
  const { district, governorate } = areasOfPlace(place, dataset);
  const areaNames: Readonly<Record<Nearness, string>> = {
    at: '',
    district: district ? words.text(district.name) : '',
    governorate: governorate ? words.text(governorate.name) : '',
  };
  const groups = nearnesses.filter((nearness) => found[nearness].length > 0);
  return (
    <section className="places-records" aria-labelledby="places-title">
      <header className="candidates-head">
        <h3 id="places-title">{shortName(place, words)}</h3>
        <IconButton icon="close" label={words.t('places.close')} onPress={() => closePlace(store)} />
      </header>
      <div className="places-lists scroll">
        {groups.length === 0 ? <p>{words.t('places.none')}</p> : null}
        {groups.map((nearness) => (
          <div key={nearness}>
            <h4>
              {words.t(headings[nearness])}
              {areaNames[nearness] === '' ? null : <span> · {areaNames[nearness]}</span>}
            </h4>
            <ul>
              {found[nearness].map((one) => (
                <RecordRow key={one.facts.record.id} shown={one} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

export function PlacesStrip(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const open = useApp((state) => state.session.place);
  if (!dataset) return null;
  const chips = briefPlaces.flatMap((id) => dataset.places.get(id) ?? []);
  const place = open === null ? undefined : dataset.places.get(open);
  return (
    <div className="places">
      <div className="places-chips" role="group" aria-label={words.t('places.label')}>
        {chips.map((chip) => (
          <button
            key={chip.id}
            type="button"
            aria-pressed={chip.id === open}
            onClick={() => (chip.id === open ? closePlace(store) : visitPlace(store, chip.id))}
          >
            {shortName(chip, words)}
          </button>
        ))}
      </div>
      {place ? <PlaceRecords place={place} dataset={dataset} /> : null}
    </div>
  );
}
