/** One panel: name, sentence, chart or table. */
import { memo, useId, useMemo, useState, type ReactNode } from 'react';
import { composePanel } from '../../charts/composePanel.ts';
import type { PanelCell, PanelColumn, PanelTable } from '../../charts/panel.ts';
import { eventFacets, type BoardView } from '../../domain/board/boardView.ts';
import { episodesOf } from '../../domain/board/episodes.ts';
import type { BoardInput, BoardPanelId } from '../../domain/board/panels.ts';
import type { Day } from '../../domain/time/day.ts';
import { selectEventDays, selectMilitary, selectTheme } from '../../store/selectors.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Select } from '../kit/Select.tsx';
import { useApp, useWords } from '../useApp.tsx';
import type { Words } from '../../words/words.ts';
import { PanelChart } from './PanelChart.tsx';
import { PanelExport } from './PanelExport.tsx';

function cellText(cell: PanelCell, { type }: PanelColumn, words: Words): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return type === 'day' ? words.dayShort(cell) : words.number(cell, 2);
}

function Table({ table, title }: { table: PanelTable; title: string }): ReactNode {
  const words = useWords();
  return (
    <div className="board-table scroll" tabIndex={0} role="group" aria-label={title}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => {
                const column = table.columns[at];
                return column ? (
                  <td key={column.id} className={column.type === 'number' ? 'board-number' : undefined}>
                    {cellText(cell, column, words)}
                  </td>
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** First days of the episodes of the data, for comparison. */
function AgainstSelect({ against, onChange }: { against: Day | null; onChange: (day: Day | null) => void }): ReactNode {
  const words = useWords();
  const episodes = episodesOf(useApp(selectEventDays));
  return (
    <Select
      label={words.t('board.against')}
      labelled={false}
      value={against === null ? '' : String(against)}
      options={[
        { value: '', text: words.t('board.against.previous') },
        ...episodes.map(({ from, to }) => ({ value: String(from), text: words.dayRange(from, to) })),
      ]}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  );
}

export interface BoardPanelProps {
  readonly id: BoardPanelId;
  readonly input: BoardInput;
  readonly board: BoardView;
  readonly textSize: number;
  readonly onArrange: (patch: Partial<BoardView>) => void;
}

export const BoardPanel = memo(function BoardPanel({
  id,
  input,
  board,
  textSize,
  onArrange,
}: BoardPanelProps): ReactNode {
  const words = useWords();
  const theme = useApp(selectTheme);
  const military = useApp(selectMilitary);
  const titleId = useId();
  const [isTable, setTable] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const composed = useMemo(
    () => composePanel(id, input, { words, theme, facet: board.facet, military }),
    [id, input, words, theme, board.facet, military],
  );
  const { title, sentence, notes, table } = composed.text;
  const isEnlarged = board.enlarged === id;
  return (
    <section
      className={`board-panel${isEnlarged ? ' board-panel-large' : ''}`}
      data-panel={id}
      aria-labelledby={titleId}
    >
      <header className="board-panel-head">
        <h3 id={titleId}>{title}</h3>
        <div className="board-panel-tools">
          {id === 'events' ? (
            <Select
              label={words.t('board.events.facet')}
              labelled={false}
              value={board.facet}
              options={eventFacets.map((facet) => ({ value: facet, text: words.t(`board.events.facet.${facet}`) }))}
              onChange={(facet) => onArrange({ facet })}
            />
          ) : null}
          {id === 'figures' ? (
            <AgainstSelect against={board.against} onChange={(against) => onArrange({ against })} />
          ) : null}
          <IconButton
            icon={isTable ? 'board' : 'list'}
            label={words.t(isTable ? 'board.panel.chart' : 'board.panel.table', { panel: title })}
            onPress={() => setTable(!isTable)}
          />
          <PanelExport panel={id} input={input} board={board} />
          <IconButton
            icon={isEnlarged ? 'shrink' : 'fullscreen'}
            label={isEnlarged ? words.t('board.panel.shrink') : words.t('board.panel.enlarge', { panel: title })}
            onPress={() => onArrange({ enlarged: isEnlarged ? null : id })}
          />
        </div>
      </header>
      <p className={`board-sentence${said === null ? '' : ' board-sentence-said'}`}>{said ?? sentence}</p>
      {isTable ? (
        <Table table={table} title={words.t('board.panel.table', { panel: title })} />
      ) : (
        <PanelChart
          composed={composed}
          title={title}
          textSize={isEnlarged ? textSize * 1.25 : textSize}
          onSay={setSaid}
        />
      )}
      {isEnlarged && notes.length > 0 ? <p className="board-notes">{notes.join(' ')}</p> : null}
    </section>
  );
});
