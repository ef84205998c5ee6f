/** What a reader must know about the record and its place. */
import type { ReactNode } from 'react';
import { placesOf, type BriefRecord } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { Section } from './Section.tsx';

export function NotesSection({ record, context }: { record: BriefRecord; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const placeNotes = placesOf(record).flatMap((id) => dataset.places.get(id)?.note ?? []);
  if (!record.note && placeNotes.length === 0) return null;
  return (
    <Section title={words.t('record.notes')}>
      {record.note ? <p className="card-note">{words.text(record.note)}</p> : null}
      {placeNotes.map((note) => (
        <p key={note.en} className="card-note">
          <span className="quiet">{words.t('record.placeNote')}:</span> {words.text(note)}
        </p>
      ))}
    </Section>
  );
}
