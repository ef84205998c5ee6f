/** The imported row that the pointer is on, beside it. Clicking it opens the whole row, for those who do not see this. */
import '../../words/imported.ts';
import type { ReactNode } from 'react';
import { HoverBox } from '../map/HoverBox.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { RowPlateHover } from './RowPlates.tsx';
import { areasOf, describeRow } from './describeRow.ts';
import './imports.css';

export function RowHover(): ReactNode {
  const words = useWords();
  const hovered = useApp((state) => state.session.imported.hovered);
  const point = useApp((state) => state.session.imported.hoverPoint);
  const set = useApp((state) =>
    state.session.imported.sets.find(({ id }) => id === state.session.imported.hovered?.set),
  );
  const names = useApp((state) => areasOf(state.session.dataset));
  const record = useApp((state) => state.session.hovered);
  const { areas } = useApp((state) => state.session.hoveredWith);
  if (areas.length > 0) return <RowPlateHover areas={areas} />;
  // A record lies above all rows, and what is above is meant.
  if (!hovered || !point || !set || record !== null) return null;
  const row = describeRow(set, hovered.row, names, words);
  return (
    <HoverBox point={point} halfWidth={9.5} height={9} className="row-hover">
      <strong>{row.category || row.source}</strong>
      <span>
        {row.when}
        {row.whenTold ? ` (${row.whenTold})` : ''}
      </span>
      {row.actors ? <span>{row.actors}</span> : null}
      {row.precision ? <span>{row.precision}</span> : null}
      {row.killed ? (
        <span>
          {words.t('imported.row.killed')}: {row.killed}
        </span>
      ) : null}
      <span className="row-mark">
        {words.t('imported.row.imported')} · {row.source}
      </span>
    </HoverBox>
  );
}
