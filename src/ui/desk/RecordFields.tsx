/** What a new record would be: kind, category, place, day, headline. */
import type { ReactNode } from 'react';
import { categoriesOf } from '../../domain/records/categories.ts';
import { geoPrecisions, recordKinds, type PlaceId } from '../../domain/records/record.ts';
import { decodeEdtf } from '../../domain/time/edtf.ts';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import type { Carried, Statement } from '../../drafts/statement.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData, proposedFor } from '../../store/deskSelectors.ts';
import { describeDate } from '../../words/describeDate.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { useWords } from '../useApp.tsx';
import { ChoiceField, Field, type Choice } from './Fields.tsx';

interface Props {
  readonly statement: Statement;
  readonly report: DeskReport;
  readonly desk: DeskSession;
  readonly onChange: (part: Partial<Statement>, typing?: string | null) => void;
}

function usePlaceGroups({
  statement,
  report,
  desk,
}: Omit<Props, 'onChange'>): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
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
  const others = [...places.keys()]
    .filter((id) => !near.has(id))
    .map(choiceOf)
    .sort(byName);
  const titles = [words.t('desk.text.paragraph', { n: statement.paragraph }), words.t('sort.place')] as const;
  return [
    ...(near.size > 0 ? [{ title: titles[0], choices: [...near].map(choiceOf) }] : []),
    { title: titles[1], choices: others },
  ];
}

export function RecordFields({ statement, report, desk, onChange }: Props): ReactNode {
  const words = useWords();
  const { places } = deskData(desk);
  const groups = usePlaceGroups({ statement, report, desk });
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
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.place')}
          value={statement.place ?? ''}
          choices={[{ value: '', text: words.t('desk.field.place.none') }]}
          groups={groups}
          hint={from('place')}
          fault={statement.place === null && statement.kind !== 'transfer' ? words.t('desk.problem.place') : undefined}
          onChange={(value) => {
            const chosen = places.get(value);
            onChange({
              place: chosen ? chosen.id : null,
              precision: chosen?.geoPrecision ?? 'unknown',
              part: null,
              carried: statement.carried.filter(({ part }) => part !== 'place'),
            });
          }}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.precision')}
          value={statement.precision}
          choices={precisions.map((value) => ({ value, text: words.t(`precision.${value}`) }))}
          onChange={(value) =>
            onChange({ precision: precisions.find((each) => each === value) ?? statement.precision })
          }
        />
      </span>
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
