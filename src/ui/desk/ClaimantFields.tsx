/** Who says so, and how the statement is graded. */
import type { ReactNode } from 'react';
import { actorTypes } from '../../domain/records/categories.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { Statement } from '../../drafts/statement.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { useWords } from '../useApp.tsx';
import { ChoiceField } from './Fields.tsx';

const digits = ['1', '2', '3', '4', '5', '6'] as const;
const someoneNew = '+';

/** Words that tell offices apart, folded. */
function wordsIn(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => foldName(text).split(' ')).filter((word) => word.length >= 4);
}

export function ClaimantFields({
  statement,
  data,
  reliability,
  onChange,
}: {
  statement: Statement;
  data: Dataset;
  reliability: string;
  onChange: (part: Partial<Statement>, typing?: string | null) => void;
}): ReactNode {
  const words = useWords();
  const { claimant, claimantName } = statement;
  const actors = [...data.actors.values()]
    .map(({ id, name }) => ({ value: id, text: words.text(name) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.language));
  const spoken = claimantName ? wordsIn(claimantName.en, claimantName.ar) : [];
  const alike = [...data.actors.values()]
    .filter(({ name }) => wordsIn(name.en, name.ar).some((word) => spoken.includes(word)))
    .map(({ id, name }) => ({ value: id, text: words.text(name) }));
  const named = claimantName && (words.text(claimantName) || claimantName.en || claimantName.ar);
  return (
    <>
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.claimant')}
          value={claimant ?? someoneNew}
          choices={[
            {
              value: someoneNew,
              text: named ? words.t('desk.field.claimant.new', { name: named }) : words.t('desk.field.claimant.other'),
            },
          ]}
          groups={[
            ...(alike.length > 0 ? [{ title: words.t('desk.field.claimant.alike'), choices: alike }] : []),
            { title: words.t('desk.field.claimant.all'), choices: actors },
          ]}
          onChange={(value) =>
            onChange(
              value === someoneNew
                ? { claimant: null, claimantName: claimantName ?? { en: '', ar: '' } }
                : { claimant: value, claimantName: null },
            )
          }
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.grade')}
          value={statement.digit}
          choices={digits.map((value) => ({
            value,
            text: `${reliability}${value}: ${words.t(`credibility.${value}`)}`,
          }))}
          onChange={(digit) => onChange({ digit })}
        />
      </span>
      {claimant === null && claimantName ? (
        <>
          <TextPair
            label={words.t('desk.field.claimant.name')}
            text={claimantName}
            onChange={(name) => onChange({ claimantName: name }, 'claimant')}
          />
          <ChoiceField
            label={words.t('desk.field.claimant.type')}
            value={statement.claimantType}
            choices={actorTypes.map((value) => ({ value, text: words.t(`actorType.${value}`) }))}
            onChange={(claimantType) => onChange({ claimantType })}
          />
        </>
      ) : null}
    </>
  );
}
