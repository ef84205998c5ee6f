/** A place that the gazetteer lacks: its names, its area, and a position only with the publication that gives it. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PlaceId } from '../../domain/records/record.ts';
import { toIsoDay } from '../../domain/time/day.ts';
import {
  addedCategories,
  emptyPlaceForm,
  holdersOf,
  placeFaults,
  placeNamed,
  positionSources,
  type AddedCategory,
  type PlaceForm,
} from '../../drafts/placeForm.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData } from '../../store/deskSelectors.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { deskHost } from './deskHost.ts';
import { ChoiceField, Field, type Choice } from './Fields.tsx';

const categories = Object.keys(addedCategories) as readonly AddedCategory[];

interface PartProps {
  readonly form: PlaceForm;
  readonly desk: DeskSession;
  readonly onChange: (part: Partial<PlaceForm>) => void;
}

/** Where a publication puts it: nothing of this is asked before a source is said to give a position. */
function PositionFields({ form, desk, onChange }: PartProps): ReactNode {
  const words = useWords();
  const data = deskData(desk);
  const sources = [...positionSources(data).keys()].flatMap((id): readonly Choice[] => {
    const source = data.sources.get(id);
    return source ? [{ value: id, text: `${source.publisher}: ${source.title}` }] : [];
  });
  return (
    <>
      <span className="desk-row">
        <Field
          size="short"
          dir="ltr"
          label={words.t('desk.place.position')}
          hint={words.t('desk.place.position.hint')}
          value={form.position}
          onChange={(position) => onChange({ position })}
        />
        <Field
          size="short"
          dir="ltr"
          label={words.t('desk.edit.place.radius')}
          hint={words.t('desk.place.radius.hint')}
          value={form.radius}
          onChange={(radius) => onChange({ radius })}
        />
      </span>
      <ChoiceField
        label={words.t('desk.edit.place.source')}
        value={form.source}
        choices={[{ value: '', text: words.t('desk.place.publication.other') }, ...sources]}
        onChange={(source) => onChange({ source })}
      />
      {form.source === '' ? (
        <TextPair
          label={words.t('desk.place.publication')}
          text={form.publication}
          onChange={(publication) => onChange({ publication })}
        />
      ) : null}
      <Field
        dir="ltr"
        label={words.t('desk.place.url')}
        hint={words.t('desk.place.url.hint')}
        value={form.url}
        onChange={(url) => onChange({ url })}
      />
    </>
  );
}

export function AddPlaceForm({
  desk,
  onAdd,
  onTake,
  onClose,
}: {
  desk: DeskSession;
  /** Adds the place and uses it. `today`: EDTF. */
  onAdd: (form: PlaceForm, today: string) => void;
  /** Takes a place that the gazetteer has after all. */
  onTake: (place: PlaceId) => void;
  onClose: () => void;
}): ReactNode {
  const words = useWords();
  const data = deskData(desk);
  const [form, setForm] = useState(emptyPlaceForm);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => fieldset.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<PlaceForm>): void => setForm((before) => ({ ...before, ...part }));
  const holders = holdersOf(data)
    .map(({ key, name }): Choice => ({ value: key, text: words.text(name) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.language));
  const faults = placeFaults(form, data);
  const known = placeNamed(form, data);
  const canBePlaced = addedCategories[form.category] !== null;
  const save = (): void => {
    if (faults.length > 0) return;
    onAdd(form, toIsoDay(deskHost().today()));
    onClose();
  };
  return (
    <fieldset className="desk-claim desk-place" ref={fieldset}>
      <legend>{words.t('desk.place.title')}</legend>
      <TextPair label={words.t('desk.place.name')} text={form.name} onChange={(name) => change({ name })} />
      {known ? (
        <p className="desk-place-known">
          {words.t('desk.place.known', { name: words.text(known.name) })}{' '}
          <Button look="plain" onPress={() => onTake(known.id)}>
            {words.t('desk.place.take')}
          </Button>
        </p>
      ) : null}
      <Field
        label={words.t('desk.place.aliases')}
        hint={words.t('desk.place.aliases.hint')}
        value={form.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.kind')}
          value={form.category}
          choices={categories.map((value) => ({ value, text: words.code('placeCategory', value) }))}
          onChange={(value) => change({ category: categories.find((each) => each === value) ?? form.category })}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.place.holder')}
          value={form.holder}
          choices={[{ value: '', text: '—' }, ...holders]}
          onChange={(holder) => change({ holder })}
        />
      </span>
      {canBePlaced ? (
        <label className="desk-choice">
          <input
            type="checkbox"
            checked={form.isPlaced}
            onChange={(event) => change({ isPlaced: event.currentTarget.checked })}
          />
          <span>{words.t('desk.place.placed')}</span>
        </label>
      ) : null}
      {canBePlaced && form.isPlaced ? (
        <PositionFields form={form} desk={desk} onChange={change} />
      ) : (
        <p className="hint">{words.t('desk.place.unplaced')}</p>
      )}
      {faults.length === 0 ? null : (
        <ul className="desk-problems">
          {faults.map((key) => (
            <li key={key}>{words.t(key)}</li>
          ))}
        </ul>
      )}
      <div className="desk-actions">
        {/* The first button of the form around this one: Enter adds the place and does not accept the statement. */}
        <button
          type="submit"
          className="button button-strong"
          disabled={faults.length > 0}
          onClick={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {words.t('desk.place.save')}
        </button>
        <Button onPress={onClose}>{words.t('desk.edit.cancel')}</Button>
      </div>
    </fieldset>
  );
}
