/** The curves of the shown transfers: arrow and card follow the same one. */
import type { LabelPosition, PlaceId, Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../contract/layer.ts';
import { acrossFrom, laneKey, routeCurve, type Curve } from './routeCurve.ts';

interface Own {
  readonly shown: Shown;
  readonly record: Transfer;
}

export interface DrawnTransfer extends Own {
  readonly curve: Curve;
}

/** Transfers that would cover each other run in lanes, in the order of their ids. */
export function curvesOf(context: LayerContext): readonly DrawnTransfer[] {
  const lanes = new Map<string, number>();
  const own = context.shown
    .flatMap((shown): Own[] => (shown.facts.record.kind === 'transfer' ? [{ shown, record: shown.facts.record }] : []))
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  return own.flatMap((one) => {
    const { route } = one.shown.facts;
    if (!route) return [];
    const key = laneKey(route, one.record);
    const lane = lanes.get(key) ?? 0;
    const start = originLabel(one.record, context);
    const curve = start
      ? acrossFrom(start, one.record, lane, context.dataset)
      : routeCurve(route, one.record, lane, context.dataset);
    if (!curve) return [];
    lanes.set(key, lane + 1);
    return [{ ...one, curve }];
  });
}

/** Where the name of the area is written from which the first were moved: the rest came from places that no source names. */
function originLabel({ series }: Transfer, { dataset }: LayerContext): LabelPosition | undefined {
  const from = series[0]?.from;
  return from === undefined ? undefined : dataset.places.get(from)?.labelAt;
}

/** Name of an end; a word where it is not disclosed. */
export function placeName(id: PlaceId | null, { dataset, words }: LayerContext): string {
  if (id === null) return words.t('transfer.undisclosed');
  const place = dataset.places.get(id);
  return place ? words.text(place.name) : id;
}
