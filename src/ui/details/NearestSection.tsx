/** What of the shown lies nearest to the chosen record, as ranges, and rings around it. */
import type { ReactNode } from 'react';
import { nearestOf, rangeBetween } from '../../domain/geo/nearest.ts';
import type { KmRange, Placement } from '../../domain/geo/placement.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import '../../words/measure.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { finishSketch, startSketch } from '../../store/actions/drawActions.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore } from '../useApp.tsx';
import { describeKmRange } from '../describe.ts';
import { Line, Section } from './Section.tsx';

const kinds: readonly Extract<RecordKind, 'detention-site' | 'incident'>[] = ['detention-site', 'incident'];

function nearestCrossing(
  from: Placement,
  { dataset, words }: LayerContext,
): { readonly name: string; readonly km: KmRange } | undefined {
  const near = dataset.crossings.flatMap(({ id, name, position, radiusM }) => {
    const km = rangeBetween(from, { kind: 'point', place: id, position, radiusM, precision: 'site' });
    return km ? [{ name: words.text(name), km }] : [];
  });
  return near.sort((a, b) => a.km.low - b.km.low)[0];
}

export function NearestSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words } = context;
  const { placement, record } = shown.facts;
  if (placement.kind !== 'point' && placement.kind !== 'area') return null;
  const others = context.shown.filter(({ facts }) => facts.record.id !== record.id).map(({ facts }) => facts);
  const crossing = nearestCrossing(placement, context);
  const addRings = (): void => {
    if (placement.kind !== 'point') return;
    startSketch(store, 'rings', [placement.position]);
    finishSketch(store);
  };
  return (
    <Section title={words.t('nearest.title')}>
      <dl className="card-lines">
        {kinds.map((kind) => {
          const near = nearestOf(
            placement,
            others.filter((facts) => facts.record.kind === kind),
          );
          return near ? (
            <Line key={kind} label={words.t(`nearest.${kind}`)}>
              <Button look="plain" onPress={() => selectRecord(store, near.facts.record.id)}>
                {words.text(near.facts.record.name)}
              </Button>
              {' · '}
              {describeKmRange(near.km, words)}
            </Line>
          ) : null;
        })}
        {crossing ? (
          <Line label={words.t('nearest.crossing')}>
            {crossing.name}
            {' · '}
            {describeKmRange(crossing.km, words)}
          </Line>
        ) : null}
      </dl>
      {placement.kind === 'point' ? <Button onPress={addRings}>{words.t('nearest.rings')}</Button> : null}
    </Section>
  );
}
