/** Verbs of the desk for places that the gazetteer lacks: added for a statement of a report, or for a record that is edited. */
import type { Place, RecordId } from '../../domain/records/record.ts';
import { addPlace } from '../../drafts/addPlace.ts';
import { putChange, type ChangeSet } from '../../drafts/changeSet.ts';
import type { DeskDocument } from '../../drafts/deskDocument.ts';
import { composeTexts } from '../../drafts/paraphrase.ts';
import type { PlaceForm } from '../../drafts/placeForm.ts';
import type { Statement } from '../../drafts/statement.ts';
import { mayWrite, type DeskSession } from '../desk.ts';
import { deskData, deskDocument } from '../deskSelectors.ts';
import type { AppStore } from '../store.ts';
import { edit, optionsOf, showPlace } from './deskActions.ts';

type Names = ReturnType<typeof deskData>;

/** Adds the place and does what else belongs to the same step, then shows it. `today`: EDTF. A form with faults changes nothing. */
function addAnd(
  store: AppStore,
  form: PlaceForm,
  today: string,
  rest: (document: DeskDocument, place: Place, changes: ChangeSet, names: Names) => DeskDocument,
  part: Partial<DeskSession> = {},
): void {
  const { desk } = store.getState().session;
  if (!desk || !mayWrite(desk)) return;
  const data = deskData(desk);
  const document = deskDocument(desk);
  const added = addPlace(document.changes, form, { data, today, options: optionsOf(document) });
  if (!added) return;
  const { place, changes } = added;
  const names = { ...data, places: new Map([...data.places, [place.id, place]]) };
  edit(store, (now) => rest(now, place, changes, names), part);
  showPlace(store, place, names);
}

/** Adds a place of the draft's own and says that the statement happened there, as one step. `today`: EDTF. */
export function addPlaceFor(store: AppStore, statement: Statement, form: PlaceForm, today: string): void {
  addAnd(
    store,
    form,
    today,
    (now, place, changes, names) => {
      const placed = composeTexts(
        {
          ...statement,
          place: place.id,
          precision: place.geoPrecision,
          part: null,
          carried: statement.carried.filter(({ part }) => part !== 'place'),
        },
        names,
      );
      return { ...now, changes, edited: { ...now.edited, [statement.key]: placed } };
    },
    { current: statement.key },
  );
}

/** Adds a place of the draft's own and puts a record there, as precisely as the place is known, as one step. `today`: EDTF. */
export function addPlaceForRecord(store: AppStore, id: RecordId, form: PlaceForm, today: string): void {
  addAnd(store, form, today, (now, place, changes) => {
    const options = optionsOf(now);
    const placed = putChange(changes, { kind: 'field', id, field: 'place' }, place.id, options);
    return {
      ...now,
      changes: putChange(placed, { kind: 'field', id, field: 'geoPrecision' }, place.geoPrecision, options),
    };
  });
}
