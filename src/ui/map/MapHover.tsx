/** What the pointer is on, beside it. The list says the same to those who do not see it. */
import type { ReactNode } from 'react';
import { selectVisible } from '../../store/selectors.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { useApp, useWords } from '../useApp.tsx';

export function MapHover(): ReactNode {
  const words = useWords();
  const hovered = useApp((state) => state.session.hovered);
  const point = useApp((state) => state.session.hoverPoint);
  const shown = useApp((state) => selectVisible(state).shown.find(({ facts }) => facts.record.id === hovered));
  const asOf = useApp((state) => state.view.time.to);
  if (!point || !shown) return null;
  const { record } = shown.facts;
  return (
    <div
      className="map-hover"
      style={{
        left: `clamp(8.5rem, ${point.x}px * var(--room, 1), calc(100% - 8.5rem))`,
        top: `min(${point.y}px * var(--room, 1), calc(100% - 5.5rem))`,
      }}
      aria-hidden="true"
    >
      <strong>{words.text(record.name)}</strong>
      <span>
        {describeWhen(record, asOf, words)}
        {shown.disputed ? ` · ${words.t('list.disputed')}` : ''}
      </span>
    </div>
  );
}
