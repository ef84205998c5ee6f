/** In which publication, when, and where in it. */
import type { ReactNode } from 'react';
import { citationOf, type Citation } from '../../domain/records/citation.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeSource } from '../describe.ts';
import { Icon } from '../kit/Icon.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import type { Words } from '../../words/words.ts';
import { safeLink } from './safeLink.ts';

function composePlace({ paragraph, line }: Citation, words: Words): string {
  if (paragraph === undefined) return words.t('claims.line', { line: line ?? 0 });
  return line === undefined
    ? words.t('claims.paragraph', { number: paragraph })
    : words.t('claims.pageParagraph', { number: paragraph, line });
}

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
      {citation ? <span className="paragraph">{composePlace(citation, words)}</span> : null}
    </span>
  );
}
