/** Who takes part in what is reported, and in which role. */
import type { ReactNode } from 'react';
import { roles } from '../../domain/records/categories.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Statement } from '../../drafts/statement.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useWords } from '../useApp.tsx';
import { ChoiceField } from './Fields.tsx';

export function ActorFields({
  statement,
  data,
  onChange,
}: {
  statement: Statement;
  data: Dataset;
  onChange: (part: Partial<Statement>) => void;
}): ReactNode {
  const words = useWords();
  const { actors } = statement;
  const nameOf = (id: string): string => {
    const actor = data.actors.get(id);
    return actor ? words.text(actor.name) : id;
  };
  const others = [...data.actors.keys()]
    .filter((id) => !actors.some((each) => each.id === id))
    .map((id) => ({ value: id, text: nameOf(id) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.language));
  return (
    <div className="desk-actors">
      {actors.map(({ id, role }) => (
        <span key={id} className="desk-row">
          <ChoiceField
            label={words.t('desk.field.role', { name: nameOf(id) })}
            value={role}
            choices={roles.map((value) => ({ value, text: words.t(`role.${value}`) }))}
            onChange={(value) =>
              onChange({ actors: actors.map((each) => (each.id === id ? { id, role: value } : each)) })
            }
          />
          <IconButton
            icon="close"
            side="start"
            label={words.t('desk.field.actor.remove', { name: nameOf(id) })}
            onPress={() => onChange({ actors: actors.filter((each) => each.id !== id) })}
          />
        </span>
      ))}
      <ChoiceField
        label={words.t('desk.field.actor.add')}
        value=""
        choices={[{ value: '', text: '—' }, ...others]}
        onChange={(id) => {
          if (id !== '') onChange({ actors: [...actors, { id, role: 'party' }] });
        }}
      />
    </div>
  );
}
