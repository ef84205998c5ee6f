/** Where a record that is edited happened: a place of the gazetteer, or one that is added, and how precisely it is known. */
import { useState, type ReactNode } from 'react';
import { geoPrecisions, type BriefRecord } from '../../domain/records/record.ts';
import { decide } from '../../store/actions/deskActions.ts';
import { addPlaceForRecord } from '../../store/actions/deskPlaces.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData } from '../../store/deskSelectors.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { AddPlaceForm } from './AddPlaceForm.tsx';
import { ChoiceField, type Choice } from './Fields.tsx';
import { another } from './PlaceField.tsx';

export function RecordPlaceField({
  desk,
  record,
}: {
  desk: DeskSession;
  record: Exclude<BriefRecord, { kind: 'transfer' }>;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  const { id } = record;
  const set = (field: string, value: string): void => decide(store, { kind: 'field', id, field }, value);
  const places = [...deskData(desk).places.values()]
    .map((place): Choice => ({ value: place.id, text: words.text(place.name) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.language));
  const take = (place: string): void => {
    setAdding(false);
    set('place', place);
  };
  return (
    <>
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.place')}
          value={isAdding ? another : record.place}
          choices={[{ value: another, text: words.t('desk.place.add') }, ...places]}
          hint={words.t('desk.codebook.place')}
          onChange={(value) => (value === another ? setAdding(true) : take(value))}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.precision')}
          value={record.geoPrecision}
          choices={geoPrecisions.map((value) => ({ value, text: words.t(`precision.${value}`) }))}
          hint={words.t('desk.codebook.precision')}
          onChange={(value) => set('geoPrecision', value)}
        />
      </span>
      {isAdding ? (
        <form onSubmit={(event) => event.preventDefault()}>
          <AddPlaceForm
            desk={desk}
            onAdd={(form, today) => addPlaceForRecord(store, id, form, today)}
            onTake={take}
            onClose={() => setAdding(false)}
          />
        </form>
      ) : null}
    </>
  );
}
