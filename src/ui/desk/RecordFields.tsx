/** What a new record would be: kind, category, place, day, headline. */
import type { ReactNode } from 'react';
import { categoriesOf } from '../../domain/records/categories.ts';
import { geoPrecisions, recordKinds } from '../../domain/records/record.ts';
import { decodeEdtf } from '../../domain/time/edtf.ts';
import type { Carried } from '../../drafts/statement.ts';
import { deskData } from '../../store/deskSelectors.ts';
import { describeDate } from '../../words/describeDate.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';
import { PlaceField, type RecordPartProps } from './PlaceField.tsx';

export function RecordFields({ statement, report, desk, onChange }: RecordPartProps): ReactNode {
  const words = useWords();
  const { places } = deskData(desk);
  const from = (part: Carried['part']): string | undefined => {
    const found = statement.carried.find((each) => each.part === part);
    return found && words.t('desk.field.carried', { n: found.paragraph });
  };
  const date = decodeEdtf(statement.when);
  const place = statement.place === null ? undefined : places.get(statement.place);
  const precisions = geoPrecisions.slice(place ? geoPrecisions.indexOf(place.geoPrecision) : 0);
  const dateHint = [
    date.ok ? describeDate(date.value, words) : '',
    from('when') ?? '',
    statement.whenNote ? words.text(statement.whenNote) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <>
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.kind')}
          value={statement.kind}
          choices={recordKinds.map((value) => ({ value, text: words.t(`kind.${value}`) }))}
          onChange={(value) => {
            const kind = recordKinds.find((each) => each === value) ?? statement.kind;
            onChange({ kind, category: categoriesOf(kind)[0] ?? '' });
          }}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.category')}
          value={statement.category}
          choices={categoriesOf(statement.kind).map((value) => ({
            value,
            text: words.code('category', `${statement.kind}/${value}`),
          }))}
          onChange={(category) => onChange({ category })}
        />
      </span>
      <PlaceField statement={statement} report={report} desk={desk} onChange={onChange} />
      <ChoiceField
        size="short"
        label={words.t('desk.field.precision')}
        value={statement.precision}
        choices={precisions.map((value) => ({ value, text: words.t(`precision.${value}`) }))}
        onChange={(value) => onChange({ precision: precisions.find((each) => each === value) ?? statement.precision })}
      />
      <Field
        label={words.t('desk.field.when')}
        dir="ltr"
        value={statement.when}
        hint={dateHint === '' ? words.t('desk.field.when.hint') : dateHint}
        fault={date.ok ? undefined : words.t('desk.problem.when')}
        onChange={(when) =>
          onChange({ when, carried: statement.carried.filter(({ part }) => part !== 'when') }, 'when')
        }
      />
      <TextPair
        label={words.t('desk.field.name')}
        text={statement.name}
        onChange={(name) => onChange({ name, nameFollows: false }, 'name')}
      />
    </>
  );
}
