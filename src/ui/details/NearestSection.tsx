/** What of the shown records lies nearest to the chosen one. Distances are ranges, so others may be nearer still: they are listed as such. */
import type { ReactNode } from 'react';
import { nearestOf, type Near, type Nearest } from '../../domain/geo/nearest.ts';
import type { Placement } from '../../domain/geo/placement.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import '../../words/measure.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { finishSketch, startSketch } from '../../store/actions/drawActions.ts';
import { selectRecord } from '../../store/actions/selectActions.ts';
import type { Words } from '../../words/words.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore } from '../useApp.tsx';
import { describeKmRange } from '../describe.ts';
import { Line, Section } from './Section.tsx';

const kinds: readonly Extract<RecordKind, 'detention-site' | 'incident'>[] = ['detention-site', 'incident'];

/** Names in full; the rest is counted. */
const mostPossible = 3;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly placement: Placement;
  /** Absent for what has no details of its own. */
  readonly onChoose?: () => void;
}

function Item({ near: { item, km }, words }: { near: Near<Named>; words: Words }): ReactNode {
  return (
    <>
      {item.onChoose ? (
        <Button look="plain" onPress={item.onChoose}>
          {item.name}
        </Button>
      ) : (
        item.name
      )}
      {' · '}
      {describeKmRange(km, words)}
    </>
  );
}

function NearestLine({ label, nearest, words }: { label: string; nearest: Nearest<Named>; words: Words }): ReactNode {
  const { first, possiblyNearer } = nearest;
  const more = possiblyNearer.length - mostPossible;
  return (
    <Line label={label}>
      <Item near={first} words={words} />
      {possiblyNearer.length > 0 ? (
        <>
          <p className="quiet">{words.t('nearest.possible')}</p>
          <ul className="nearest-possible">
            {possiblyNearer.slice(0, mostPossible).map((near) => (
              <li key={near.item.id}>
                <Item near={near} words={words} />
              </li>
            ))}
            {more > 0 ? <li className="quiet">{words.t('list.more', { count: more })}</li> : null}
          </ul>
        </>
      ) : null}
    </Line>
  );
}

export function NearestSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words, dataset } = context;
  const { placement, record } = shown.facts;
  if (placement.kind !== 'point' && placement.kind !== 'area') return null;
  const namedOf = (kind: RecordKind): readonly Named[] =>
    context.shown
      .filter(({ facts: { record: other } }) => other.kind === kind && other.id !== record.id)
      .map(({ facts }) => ({
        id: facts.record.id,
        name: words.text(facts.record.name),
        placement: facts.placement,
        onChoose: () => selectRecord(store, facts.record.id),
      }));
  const crossings = dataset.crossings.map(({ id, name, position, radiusM }): Named => ({
    id,
    name: words.text(name),
    placement: { kind: 'point', place: id, position, radiusM, precision: 'site' },
  }));
  const lines = [
    ...kinds.map((kind) => ({ key: kind, label: words.t(`nearest.${kind}`), named: namedOf(kind) })),
    { key: 'crossing', label: words.t('nearest.crossing'), named: crossings },
  ];
  const addRings = (): void => {
    if (placement.kind !== 'point') return;
    startSketch(store, 'rings', [placement.position]);
    finishSketch(store);
  };
  return (
    <Section title={words.t('nearest.title')}>
      <dl className="card-lines">
        {lines.map(({ key, label, named }) => {
          const nearest = nearestOf(placement, named, (each) => each.placement);
          return nearest ? <NearestLine key={key} label={label} nearest={nearest} words={words} /> : null;
        })}
      </dl>
      {placement.kind === 'point' ? <Button onPress={addRings}>{words.t('nearest.rings')}</Button> : null}
    </Section>
  );
}
