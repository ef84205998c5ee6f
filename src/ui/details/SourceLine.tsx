/** In which publication, when, and where in it. */
import type { ReactNode } from 'react';
import { citationOf } from '../../domain/records/citation.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeSource } from '../describe.ts';
import { Icon } from '../kit/Icon.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { safeLink } from './safeLink.ts';
import { describeCitation } from '../../words/describeCitation.ts';
import '../../words/details.ts';

export function SourceLine({ claim, context }: { claim: Claim; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const source = dataset.sources.get(claim.source);
  const name = source ? describeSource(source, words) : claim.source;
  const citation = citationOf(claim, source);
  const link = safeLink(claim.url ?? source?.url);
  return (
    <span className="source-line">
      {link === undefined ? (
        <bdi title={source?.title}>{name}</bdi>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer" title={source?.title}>
          <bdi>{name}</bdi>
          <Icon name="external" />
          <VisuallyHidden>{words.t('claims.open')}</VisuallyHidden>
        </a>
      )}
      {citation ? <span className="paragraph">{describeCitation(citation, words)}</span> : null}
    </span>
  );
}
