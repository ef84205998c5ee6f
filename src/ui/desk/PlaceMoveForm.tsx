/** A place gets another position, with the evidence for it: without evidence it is not moved. */
import { useState, type ReactNode } from 'react';
import type { Place } from '../../domain/records/record.ts';
import type { Text } from '../../domain/records/text.ts';
import { movePlace } from '../../drafts/editRecord.ts';
import { decideAll } from '../../store/actions/deskActions.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData, draftFilesOf } from '../../store/deskSelectors.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';

const isBetween = (text: string, low: number, high: number): boolean =>
  /^-?\d+(\.\d+)?$/.test(text.trim()) && Number(text) >= low && Number(text) <= high;

export function PlaceMoveForm({ desk, place }: { desk: DeskSession; place: Place }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const data = deskData(desk);
  const [x, y] = place.geometry?.type === 'Point' ? place.geometry.coordinates : [];
  const [longitude, setLongitude] = useState(x === undefined ? '' : String(x));
  const [latitude, setLatitude] = useState(y === undefined ? '' : String(y));
  const [radius, setRadius] = useState(String(place.radiusM ?? 2000));
  const [source, setSource] = useState('');
  const [url, setUrl] = useState('');
  const [claimant, setClaimant] = useState('');
  const [evidence, setEvidence] = useState<Text>({ en: '', ar: '' });
  const further = [...data.sources.values()].filter(({ kind }) => kind === 'further');
  const isSound =
    isBetween(longitude, 28, 57) &&
    isBetween(latitude, 23, 43) &&
    isBetween(radius, 1, 15_000) &&
    source !== '' &&
    claimant !== '' &&
    /^https?:\/\/\S+$/.test(url) &&
    evidence.en.trim() !== '' &&
    evidence.ar.trim() !== '';
  const save = (): void =>
    decideAll(store, (changes, options) =>
      movePlace(
        changes,
        draftFilesOf(desk),
        place.id,
        {
          longitude: Number(longitude),
          latitude: Number(latitude),
          radiusM: Number(radius),
          source,
          url,
          claimant,
          grade: `${data.sources.get(source)?.reliability ?? 'F'}2`,
          evidence,
        },
        options,
      ),
    );
  return (
    <div className="desk-fields">
      <p className="hint">{words.t('desk.codebook.position')}</p>
      <span className="desk-row">
        <Field
          size="short"
          dir="ltr"
          label={words.t('desk.edit.place.longitude')}
          value={longitude}
          onChange={setLongitude}
        />
        <Field
          size="short"
          dir="ltr"
          label={words.t('desk.edit.place.latitude')}
          value={latitude}
          onChange={setLatitude}
        />
        <Field size="short" dir="ltr" label={words.t('desk.edit.place.radius')} value={radius} onChange={setRadius} />
      </span>
      <ChoiceField
        label={words.t('desk.edit.place.source')}
        value={source}
        choices={[
          { value: '', text: '—' },
          ...further.map(({ id, publisher, title }) => ({ value: id, text: `${publisher}: ${title}` })),
        ]}
        onChange={setSource}
      />
      <Field dir="ltr" label={words.t('desk.card.url')} value={url} onChange={setUrl} />
      <ChoiceField
        label={words.t('desk.field.claimant')}
        value={claimant}
        choices={[
          { value: '', text: '—' },
          ...[...data.actors.values()].map(({ id, name }) => ({ value: id, text: words.text(name) })),
        ]}
        onChange={setClaimant}
      />
      <TextPair label={words.t('desk.edit.place.evidence')} text={evidence} lines={2} onChange={setEvidence} />
      <Button isDisabled={!isSound} onPress={save}>
        {words.t('desk.edit.place.save')}
      </Button>
    </div>
  );
}
