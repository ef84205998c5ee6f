/** The claims of a statement: what each is about, its number with its qualifier, and its text in both languages. */
import type { ReactNode } from 'react';
import { attributes, qualifiers } from '../../domain/records/categories.ts';
import { createClaim } from '../../drafts/composeStatements.ts';
import type { Statement, StatementClaim } from '../../drafts/statement.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';

export const units = ['person', 'brigade', 'shell', 'site', 'km'] as const;

const toNumber = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);

export function ClaimEditor({
  claim,
  onChange,
}: {
  claim: StatementClaim;
  onChange: (part: Partial<StatementClaim>, typing?: string | null) => void;
}): ReactNode {
  const words = useWords();
  const known = claim.unit === null || units.some((each) => each === claim.unit) ? units : [...units, claim.unit];
  const setLow = (text: string): void => {
    const low = toNumber(text);
    onChange(
      { low, high: low === null ? null : claim.high === claim.low || claim.high === null ? low : claim.high },
      'low',
    );
  };
  return (
    <>
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.attribute')}
          value={claim.attribute}
          choices={attributes.map((value) => ({ value, text: words.t(`attribute.${value}`) }))}
          onChange={(attribute) => onChange({ attribute })}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.stance')}
          value={claim.stance}
          choices={(['asserts', 'denies'] as const).map((value) => ({ value, text: words.t(`stance.${value}`) }))}
          onChange={(value) => onChange({ stance: value === 'denies' ? 'denies' : 'asserts' })}
        />
      </span>
      {claim.attribute === 'when' ? (
        <Field
          label={words.t('desk.field.date')}
          dir="ltr"
          value={claim.edtf ?? ''}
          onChange={(edtf) => onChange({ edtf: edtf === '' ? null : edtf }, 'edtf')}
        />
      ) : null}
      <span className="desk-row desk-numbers">
        <Field
          size="short"
          type="number"
          dir="ltr"
          label={words.t('desk.field.low')}
          value={claim.low === null ? '' : String(claim.low)}
          onChange={setLow}
        />
        <Field
          size="short"
          type="number"
          dir="ltr"
          label={words.t('desk.field.high')}
          value={claim.high === null ? '' : String(claim.high)}
          onChange={(text) => onChange({ high: toNumber(text) ?? claim.low }, 'high')}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.qualifier')}
          value={claim.qualifier ?? ''}
          choices={[
            { value: '', text: words.t('desk.field.qualifier.none') },
            ...qualifiers.map((value) => ({ value, text: words.t(`qualifier.${value}`) })),
          ]}
          onChange={(value) => onChange({ qualifier: qualifiers.find((each) => each === value) ?? null })}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.unit')}
          value={claim.unit ?? ''}
          choices={[
            { value: '', text: words.t('desk.field.unit.none') },
            ...known.map((value) => ({ value, text: words.code('unit', value) })),
          ]}
          onChange={(value) => onChange({ unit: value === '' ? null : value })}
        />
      </span>
      <TextPair
        label={words.t('desk.field.text')}
        text={claim.text}
        lines={2}
        onChange={(text) => onChange({ text, follows: false }, 'text')}
      />
    </>
  );
}

export function ClaimFields({
  statement,
  onChange,
}: {
  statement: Statement;
  onChange: (part: Partial<Statement>, typing?: string | null) => void;
}): ReactNode {
  const words = useWords();
  const { claims } = statement;
  return (
    <div className="desk-claims">
      <h4>{words.t('desk.field.claims')}</h4>
      {claims.map((claim, index) => (
        <fieldset key={index} className="desk-claim">
          <legend>
            {words.t('desk.field.claim', { index: index + 1, attribute: words.code('attribute', claim.attribute) })}
          </legend>
          <IconButton
            icon="close"
            side="start"
            label={words.t('desk.field.claim.remove')}
            onPress={() => onChange({ claims: claims.filter((_, at) => at !== index) })}
          />
          <ClaimEditor
            claim={claim}
            onChange={(part, typing = null) =>
              onChange(
                { claims: claims.map((each, at) => (at === index ? { ...each, ...part } : each)) },
                typing === null ? null : `claim-${index}-${typing}`,
              )
            }
          />
        </fieldset>
      ))}
      <Button look="plain" icon="plus" onPress={() => onChange({ claims: [...claims, createClaim('occurred')] })}>
        {words.t('desk.field.claim.add')}
      </Button>
    </div>
  );
}
