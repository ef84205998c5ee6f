/** What the pointer is on, beside it. Lists say the same to those who do not see it. */
import type { ReactNode } from 'react';
import { selectVisible } from '../../store/selectors.ts';
import { useApp, useWords } from '../useApp.tsx';
import { describePlace, describeRecord } from './describeHover.ts';
import { HoverBox } from './HoverBox.tsx';

export function MapHover(): ReactNode {
  const words = useWords();
  const hovered = useApp((state) => state.session.hovered);
  const { records, place: placeId } = useApp((state) => state.session.hoveredWith);
  const point = useApp((state) => state.session.hoverPoint);
  const dataset = useApp((state) => state.session.dataset);
  const { shown } = useApp(selectVisible);
  const asOf = useApp((state) => state.view.time.to);
  if (!point || !dataset) return null;
  const one = shown.find(({ facts }) => facts.record.id === hovered);
  const place = placeId === null ? undefined : dataset.places.get(placeId);
  if (!one && !place) return null;
  const more = records.length - 1;
  return (
    <HoverBox point={point}>
      {one ? (
        <>
          <strong>{describeRecord(one, dataset, asOf, words)}</strong>
          <span>
            {words.text(one.facts.record.name)}
            {one.disputed ? ` · ${words.t('list.disputed')}` : ''}
            {more > 0 ? ` · ${words.t('hover.more', { count: more })}` : ''}
          </span>
        </>
      ) : place ? (
        <strong>{describePlace(place, shown, dataset, words)}</strong>
      ) : null}
    </HoverBox>
  );
}
