/** The first rows as the file has them, with what each column is taken for. */
import type { ReactNode } from 'react';
import { mappedRoles, type Mapping } from '../../imports/columns/mapping.ts';
import { useWords } from '../useApp.tsx';

interface PreviewTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: number;
  readonly used: Mapping['columns'];
}

const shownRows = 6;

export function PreviewTable({ columns, rows, total, used }: PreviewTableProps): ReactNode {
  const words = useWords();
  const rolesOf = (index: number): string =>
    words.list(mappedRoles.filter((role) => used[role] === index).map((role) => words.t(`imports.role.${role}`)));
  return (
    <div
      className="import-preview scroll"
      tabIndex={0}
      role="group"
      aria-label={words.t('imported.map.preview', { count: total })}
    >
      <table className="import-table">
        <caption>{words.t('imported.map.preview', { count: total })}</caption>
        <thead>
          <tr>
            {columns.map((name, index) => (
              <th key={index} scope="col">
                <bdi>{name}</bdi>
                <span className="import-role">{rolesOf(index)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
