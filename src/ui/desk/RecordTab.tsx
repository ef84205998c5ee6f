/** Editing what is there: the record that is selected on map or list, its fields, its claims, and what to do with it as a whole. */
import { useState, type ReactNode } from 'react';
import type { BriefRecord } from '../../domain/records/record.ts';
import { decodeEdtf } from '../../domain/time/edtf.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import type { Text } from '../../domain/records/text.ts';
import { mergeRecords, removeRecord } from '../../drafts/editRecord.ts';
import { decide, decideAll } from '../../store/actions/deskActions.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { deskData, draftFilesOf } from '../../store/deskSelectors.ts';
import { patchView } from '../../store/store.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';
import { PlaceMoveForm } from './PlaceMoveForm.tsx';
import { RecordClaims } from './RecordClaims.tsx';
import { RecordPlaceField } from './RecordPlaceField.tsx';

const both = ({ en, ar }: Text): { readonly en: string; readonly ar: string } => ({ en, ar });

function RecordEdits({ desk, record }: { desk: DeskSession; record: BriefRecord }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { id } = record;
  const set = (field: string, value: Parameters<typeof decide>[2], isTyped = false): void =>
    decide(store, { kind: 'field', id, field }, value, undefined, isTyped ? `${id}/${field}` : null);
  const [when, setWhen] = useState<string | null>(null);
  const isDated = record.kind !== 'detention-site';
  const shownWhen = when ?? (isDated ? record.when.text : '');
  return (
    <>
      <TextPair
        label={words.t('desk.field.name')}
        text={record.name}
        onChange={(name) => set('name', both(name), true)}
      />
      <p className="hint">{words.t('desk.codebook.name')}</p>
      {isDated ? (
        <Field
          label={words.t('desk.field.when')}
          dir="ltr"
          value={shownWhen}
          hint={words.t('desk.codebook.when')}
          fault={decodeEdtf(shownWhen).ok ? undefined : words.t('desk.problem.when')}
          onChange={(text) => {
            setWhen(text);
            if (decodeEdtf(text).ok) set('when', text, true);
          }}
        />
      ) : null}
      {record.kind === 'transfer' ? null : <RecordPlaceField desk={desk} record={record} />}
      <TextPair
        label={words.t('desk.edit.note')}
        text={record.note ?? { en: '', ar: '' }}
        lines={2}
        onChange={(note) => set('note', note.en === '' && note.ar === '' ? null : both(note), true)}
      />
      <p className="hint">{words.t('desk.codebook.note')}</p>
    </>
  );
}

function WholeRecord({ desk, record }: { desk: DeskSession; record: BriefRecord }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const data = deskData(desk);
  const files = draftFilesOf(desk);
  const [into, setInto] = useState('');
  const [reason, setReason] = useState('');
  const others = data.records
    .filter((other) => other.id !== record.id && other.kind === record.kind)
    .map((other) => ({ value: other.id, text: words.text(other.name) }));
  return (
    <>
      <ChoiceField
        label={words.t('desk.edit.merge')}
        value={into}
        choices={[{ value: '', text: '—' }, ...others]}
        onChange={setInto}
      />
      <Button
        isDisabled={into === ''}
        onPress={() => {
          decideAll(store, (changes, options) => mergeRecords(changes, files, record.id, into, options));
          patchView(store, { selection: { kind: 'record', id: into } });
        }}
      >
        {words.t('desk.edit.merge.do')}
      </Button>
      <Field label={words.t('desk.edit.withdraw.reason')} value={reason} onChange={setReason} />
      <Button
        isDisabled={reason.trim() === ''}
        onPress={() => decideAll(store, (changes, options) => removeRecord(changes, record.id, reason.trim(), options))}
      >
        {words.t('desk.edit.remove')}
      </Button>
    </>
  );
}

export function RecordTab({ desk }: { desk: DeskSession }): ReactNode {
  const words = useWords();
  const id = useApp(({ view }) => selectedRecord(view.selection));
  const data = deskData(desk);
  const record = id === null ? undefined : data.recordsById.get(id);
  if (!record) return <p className="records-hint">{words.t('desk.edit.none')}</p>;
  const place = record.kind === 'transfer' ? undefined : data.places.get(record.place);
  return (
    <div className="desk-draft scroll" tabIndex={0} role="group" aria-label={words.text(record.name)}>
      <h3>{words.text(record.name)}</h3>
      <fieldset className="desk-fields" disabled={!mayWrite(desk)} key={record.id}>
        <RecordEdits desk={desk} record={record} />
        <RecordClaims desk={desk} record={record.id} />
        <Disclosure title={words.t('desk.edit.whole')}>
          <WholeRecord desk={desk} record={record} />
        </Disclosure>
        {place ? (
          <Disclosure title={words.t('desk.edit.place', { name: words.text(place.name) })}>
            <PlaceMoveForm desk={desk} place={place} />
          </Disclosure>
        ) : null}
      </fieldset>
    </div>
  );
}
