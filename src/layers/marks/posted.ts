/** Forces along the border, by the side on which they are. */
import type { Deployment } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../contract/layer.ts';
import type { Focus } from '../contract/mark.ts';
import { focusOf } from './composeMarks.ts';

export interface Posted {
  readonly shown: Shown;
  readonly record: Deployment;
}

export function forceName({ force }: Deployment, { dataset, words }: Pick<LayerContext, 'dataset' | 'words'>): string {
  const actor = dataset.actors.get(force);
  return actor ? words.text(actor.shortName ?? actor.name) : force;
}

export function focusOfAll(own: readonly Posted[], context: LayerContext): Focus {
  const focuses = own.map(({ record }) => focusOf(record.id, context));
  return focuses.find((focus) => focus === 'selected') ?? focuses.find((focus) => focus === 'hover') ?? 'none';
}

export interface Side {
  readonly side: 'IQ' | 'SY';
  readonly posted: readonly [Posted, ...Posted[]];
}

/** Those along the border, by the side on which they are, in the order of their ids. */
export function sidesOf(own: readonly Posted[]): readonly Side[] {
  const along = own
    .filter(({ shown }) => shown.facts.placement.kind === 'line')
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return (['IQ', 'SY'] as const).flatMap((side): Side[] => {
    const [first, ...others] = along.filter(({ record }) => record.side === side);
    return first ? [{ side, posted: [first, ...others] }] : [];
  });
}

export const verdictOf = ({ posted }: Side): Shown['verdict'] =>
  posted.some(({ shown }) => shown.verdict === 'certain') ? 'certain' : 'possible';
