/** Who says what, in which source, and how it is graded: claims as a table, by what they are about. */
import type { ReactNode } from 'react';
import '../../words/details.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { actorName, describeClaimValue, describeGradeWords } from '../describe.ts';
import { Section } from './Section.tsx';
import { SourceLine } from './SourceLine.tsx';

function ClaimRow({ claim, context }: { claim: Claim; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const value = describeClaimValue(claim, dataset, words);
  return (
    <tr>
      <th scope="row">
        {actorName(claim.claimant, dataset, words)}
        {claim.stance === 'denies' ? <span className="denies"> {words.t('claims.denies')}</span> : null}
      </th>
      <td>
        {value === undefined ? null : <strong className="claim-value">{value}</strong>}
        <p className="claim-text">{words.text(claim.text)}</p>
        <SourceLine claim={claim} context={context} />
        <p className="grade-words">{describeGradeWords(claim.grade, words)}</p>
        {claim.note ? <p className="claim-note">{words.text(claim.note)}</p> : null}
      </td>
      <td className="grade">{claim.grade}</td>
    </tr>
  );
}

function byAttribute(claims: readonly Claim[]): readonly (readonly [attribute: string, claims: readonly Claim[]])[] {
  const attributes = [...new Set(claims.map(({ attribute }) => attribute))];
  return attributes.map((attribute) => [attribute, claims.filter((claim) => claim.attribute === attribute)]);
}

/** Claims that were taken back, struck through, each with the reason. */
function Withdrawn({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const { asKnown } = context;
  const withdrawn = (shown.facts.record.withdrawn ?? []).filter(
    ({ source }) => asKnown === null || (dataset.sources.get(source)?.published.latest ?? Infinity) <= asKnown,
  );
  if (withdrawn.length === 0) return null;
  return (
    <tbody>
      <tr className="claims-group">
        <th scope="rowgroup" colSpan={3}>
          {words.t('claims.withdrawn')}
        </th>
      </tr>
      {withdrawn.map((claim) => (
        <tr key={claim.id}>
          <th scope="row">{actorName(claim.claimant, dataset, words)}</th>
          <td>
            <p className="claim-text">
              <s>{words.text(claim.text)}</s>
            </p>
            {claim.withdrawn ? <p className="claim-note">{words.text(claim.withdrawn)}</p> : null}
          </td>
          <td className="grade">{claim.grade}</td>
        </tr>
      ))}
    </tbody>
  );
}

export function ClaimsTable({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words } = context;
  return (
    <Section title={words.t('record.claims')}>
      <table className="claims">
        <thead>
          <tr>
            <th scope="col">{words.t('claims.claimant')}</th>
            <th scope="col">{words.t('claims.statement')}</th>
            <th scope="col">{words.t('claims.grade')}</th>
          </tr>
        </thead>
        {byAttribute(shown.claims).map(([attribute, claims]) => (
          <tbody key={attribute}>
            <tr className="claims-group">
              <th scope="rowgroup" colSpan={3}>
                {words.code('attribute', attribute)}
              </th>
            </tr>
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} context={context} />
            ))}
          </tbody>
        ))}
        <Withdrawn shown={shown} context={context} />
      </table>
    </Section>
  );
}
