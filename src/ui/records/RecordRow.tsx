/** One line of the list: what, when, where, and how well it is sourced. */
import { memo, type ReactNode } from 'react';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { describeWhere } from '../describe.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { Symbol } from '../kit/Symbol.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { layerOf } from '../layerContext.ts';
import { speakRecord } from './speakRecord.ts';

function Marks({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words } = context;
  const { facts, verdict, disputed, claims } = shown;
  const sources = new Set(claims.map((claim) => claim.source)).size;
  return (
    <>
      <span className="row-sources">{words.t('list.sources', { count: sources })}</span>{' '}
      {verdict === 'possible' ? <span className="mark-possible">{words.t('list.possible')}</span> : null}{' '}
      {disputed ? <span className="mark-disputed">{words.t('list.disputed')}</span> : null}{' '}
      {facts.record.context ? <span className="mark-context">{words.t('list.context')}</span> : null}
    </>
  );
}

/** Drawn again only when the record or what it is read by has changed. */
export const RecordRow = memo(function RecordRow({
  shown,
  context,
}: {
  shown: Shown;
  context: LayerContext;
}): ReactNode {
  const { words, dataset, asOf } = context;
  const { record } = shown.facts;
  return (
    <>
      <Symbol shapes={layerOf(shown.facts)?.symbol(shown, context) ?? []} />
      <span className="row-text">
        <span className="row-name">{words.text(record.name)}</span>
        <span className="row-line">
          <span className="row-when">{describeWhen(record, asOf, words)}</span>{' '}
          <span className="row-where">{describeWhere(record, dataset, words)}</span>{' '}
          <Marks shown={shown} context={context} />
        </span>
        <VisuallyHidden>{speakRecord(shown.facts, context)}</VisuallyHidden>
      </span>
    </>
  );
});
