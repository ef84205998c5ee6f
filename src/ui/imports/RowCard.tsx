/** A row of an imported set: what this page understands, then every column as it stood, and where it comes from. */
import '../../words/imported.ts';
import '../../words/imports.ts';
import type { ReactNode } from 'react';
import { cellText } from '../../domain/imported/cellText.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import type { SetRow } from '../../domain/view/selection.ts';
import { clearSelection } from '../../store/actions/selectActions.ts';
import { selectTheme } from '../../store/selectors.ts';
import { importedColour } from '../../map/scene/importedInputs.ts';
import { Section, Line } from '../details/Section.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { areasOf, describeRow } from './describeRow.ts';
import { isolated, minuteText } from './fileWords.ts';
import { Stack } from './Stack.tsx';
import './imports.css';

function Columns({ set, row }: { set: ImportedSet; row: number }): ReactNode {
  const words = useWords();
  const roleOf = (column: number): string =>
    words.list(
      Object.entries(set.meanings ?? {})
        .filter(([, number]) => number === column)
        .map(([role]) => words.code('imports.role', role)),
    );
  return (
    <dl className="row-columns">
      {set.columns.file.map(({ name, values }, column) => {
        const [text, role] = [cellText(values, row), roleOf(column)];
        return (
          <div key={column} className="card-line">
            <dt>
              <bdi>{name}</bdi>
              {role ? <span className="import-role">{role}</span> : null}
            </dt>
            <dd className="row-cell">
              <bdi>{text === '' ? '—' : text}</bdi>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Understood({ set, row }: { set: ImportedSet; row: number }): ReactNode {
  const words = useWords();
  const areas = useApp((state) => areasOf(state.session.dataset));
  const said = describeRow(set, row, areas, words);
  const lines = [
    ['imported.row.when', said.when, said.whenTold ? words.t('imported.row.told', { text: said.whenTold }) : ''],
    ['imported.row.category', said.category, ''],
    ['imported.row.actors', said.actors, ''],
    ['imported.row.killed', said.killed, ''],
    ['imported.row.where', said.where, said.precision],
    ['imported.row.distance', said.distance, ''],
    ['imported.row.reported', said.reported, ''],
  ] as const;
  return (
    <dl className="card-lines">
      {lines.map(([label, text, aside]) =>
        text === '' ? null : (
          <Line key={label} label={words.t(label)}>
            <bdi>{text}</bdi>
            {aside ? (
              <span className="row-aside">
                <bdi>{aside}</bdi>
              </span>
            ) : null}
          </Line>
        ),
      )}
    </dl>
  );
}

export function RowCard({ chosen }: { chosen: SetRow }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const set = useApp((state) => state.session.imported.sets.find(({ id }) => id === chosen.set));
  const theme = useApp(selectTheme);
  if (!set) return null;
  const { row } = chosen;
  return (
    <article
      className="details row-card"
      aria-label={words.t('imported.row.of', { name: isolated(set.name), line: set.columns.row[row] ?? 0 })}
    >
      <header className="details-head">
        <div className="details-tools">
          <p className="details-kind row-mark">{words.t('imported.row.imported')}</p>
          <IconButton icon="close" label={words.t('imported.row.close')} onPress={() => clearSelection(store)} />
        </div>
        <div className="row-title">
          <span
            className="set-dot"
            style={{ background: importedColour(theme, set.style.colour) }}
            aria-hidden="true"
          />
          <h3>{words.t('imported.row.of', { name: isolated(set.name), line: set.columns.row[row] ?? 0 })}</h3>
        </div>
        <Stack set={set} row={row} />
      </header>
      <div className="details-body scroll" tabIndex={0} role="group" aria-label={words.t('imported.row.imported')}>
        <Understood set={set} row={row} />
        <Disclosure title={words.t('imported.row.columns')} open count={words.number(set.columns.file.length)}>
          <Columns set={set} row={row} />
        </Disclosure>
        <Section title={words.t('imported.row.set')}>
          <p className="row-source">
            {words.t('imported.row.from', {
              file: isolated(set.file),
              time: isolated(minuteText(set.importedAt)),
              hash: isolated(set.sha256),
            })}
          </p>
        </Section>
      </div>
    </article>
  );
}
