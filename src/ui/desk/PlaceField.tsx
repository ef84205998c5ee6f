/** Where it happened: a place that the paragraph names, another of the gazetteer, or one that is added. */
import { useState, type ReactNode } from 'react';
import type { PlaceId } from '../../domain/records/record.ts';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import type { Statement } from '../../drafts/statement.ts';
import { addPlaceFor } from '../../store/actions/deskPlaces.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData, proposedFor } from '../../store/deskSelectors.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { AddPlaceForm } from './AddPlaceForm.tsx';
import { ChoiceField, type Choice, type ChoiceGroup } from './Fields.tsx';

export interface RecordPartProps {
  readonly statement: Statement;
  readonly report: DeskReport;
  readonly desk: DeskSession;
  readonly onChange: (part: Partial<Statement>, typing?: string | null) => void;
}

/** Value of the choice that opens the form for another place; no id has a plus sign. */
export const another = '+';

function usePlaceGroups({ statement, report, desk }: Omit<RecordPartProps, 'onChange'>): readonly ChoiceGroup[] {
  const words = useWords();
  const { places } = deskData(desk);
  const inParagraph = proposedFor(desk, report).proposals.find(({ n }) => n === statement.paragraph)?.proposals ?? [];
  const near = new Set(
    inParagraph.flatMap((proposal): readonly PlaceId[] => (proposal.kind === 'place' ? [proposal.value.place] : [])),
  );
  const choiceOf = (id: PlaceId): Choice => {
    const place = places.get(id);
    return {
      value: id,
      text: place ? `${words.text(place.name)} (${words.code('placeCategory', place.category)})` : id,
    };
  };
  const byName = (a: Choice, b: Choice): number => a.text.localeCompare(b.text, words.language);
  const listed = (ids: readonly PlaceId[]): readonly Choice[] => ids.map(choiceOf).sort(byName);
  const added = [...places.keys()].filter((id) => !desk.shipped.dataset.places.has(id));
  const others = [...desk.shipped.dataset.places.keys()].filter((id) => !near.has(id));
  return [
    { title: words.t('desk.text.paragraph', { n: statement.paragraph }), choices: [...near].map(choiceOf) },
    { title: words.t('desk.place.added'), choices: listed(added) },
    { title: words.t('sort.place'), choices: listed(others) },
  ].filter(({ choices }) => choices.length > 0);
}

export function PlaceField({ statement, report, desk, onChange }: RecordPartProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { places } = deskData(desk);
  const groups = usePlaceGroups({ statement, report, desk });
  const [isAdding, setAdding] = useState(false);
  const carried = statement.carried.find(({ part }) => part === 'place');
  const take = (id: string): void => {
    const chosen = places.get(id);
    setAdding(false);
    onChange({
      place: chosen ? chosen.id : null,
      precision: chosen?.geoPrecision ?? 'unknown',
      part: null,
      carried: statement.carried.filter(({ part }) => part !== 'place'),
    });
  };
  return (
    <>
      <ChoiceField
        label={words.t('desk.field.place')}
        value={isAdding ? another : (statement.place ?? '')}
        choices={[
          { value: '', text: words.t('desk.field.place.none') },
          { value: another, text: words.t('desk.place.add') },
        ]}
        groups={groups}
        hint={carried && words.t('desk.field.carried', { n: carried.paragraph })}
        fault={statement.place === null && statement.kind !== 'transfer' ? words.t('desk.problem.place') : undefined}
        onChange={(value) => (value === another ? setAdding(true) : take(value))}
      />
      {isAdding ? (
        <AddPlaceForm
          desk={desk}
          onAdd={(form, today) => addPlaceFor(store, statement, form, today)}
          onTake={take}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
