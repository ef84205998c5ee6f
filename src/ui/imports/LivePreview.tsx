/** The first rows as they will be with the answers given so far, each beside what the file says: day, place, precision, what and figure. */
import type { ReactNode } from 'react';
import { geoPrecisions } from '../../domain/records/record.ts';
import type { MappedRole, Mapping } from '../../imports/columns/mapping.ts';
import type { PreviewRow } from '../../imports/importOutcome.ts';
import { useWords } from '../useApp.tsx';
import type { WordKey, Words } from '../../words/words.ts';
import { isolated } from './fileWords.ts';
import { PreviewMap } from './PreviewMap.tsx';
import { reasonText } from './Report.tsx';
import { spanText } from './spanText.ts';

function placeText({ longitude, latitude }: PreviewRow, words: Words): string {
  return Number.isNaN(longitude) || Number.isNaN(latitude)
    ? words.t('imported.row.unplaced')
    : isolated(`${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
}

function precisionText({ longitude, precision, radiusM }: PreviewRow, words: Words): string {
  if (Number.isNaN(longitude)) return '';
  const name = words.code('precision', geoPrecisions[precision] ?? 'unknown');
  return radiusM >= 1000
    ? `${name} · ${words.t('imported.row.within', { km: words.number(radiusM / 1000, 1) })}`
    : name;
}

function killedText({ low, best, high }: PreviewRow, words: Words): string {
  const figures = [low, best, high].filter((value) => !Number.isNaN(value)).map((value) => words.number(value, 2));
  if (Number.isNaN(best) && !Number.isNaN(low) && Number.isNaN(high)) return `${words.number(low)}+`;
  return isolated([...new Set(figures)].join('–'));
}

/** Without the marks that isolate texts of another direction. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

interface PreviewColumn {
  readonly title: WordKey;
  /** The columns of the file that it is read from. */
  readonly roles: readonly MappedRole[];
  /** As understood; null where the cells themselves are shown. */
  readonly read: ((row: PreviewRow, words: Words) => string) | null;
}

const previewColumns: readonly PreviewColumn[] = [
  {
    title: 'imported.map.col.when',
    roles: ['earliest', 'latest', 'month', 'dayOfMonth'],
    read: ({ earliest, latest }, words) =>
      spanText(earliest, latest, words, 'short') || words.t('imported.row.undated'),
  },
  {
    title: 'imported.map.col.where',
    roles: ['latitude', 'longitude', 'position', 'zone', 'governorate'],
    read: placeText,
  },
  { title: 'imported.map.col.precision', roles: ['precision', 'radius'], read: precisionText },
  { title: 'importForm.what', roles: ['category', 'actor', 'otherActor'], read: null },
  { title: 'imported.map.col.killed', roles: ['low', 'best', 'high'], read: killedText },
];

interface LivePreviewProps {
  readonly rows: readonly PreviewRow[];
  readonly columns: readonly string[];
  readonly mapping: Mapping;
}

export function LivePreview({ rows, columns, mapping }: LivePreviewProps): ReactNode {
  const words = useWords();
  const usedOf = ({ roles }: PreviewColumn): readonly number[] => [
    ...new Set(roles.flatMap((role) => mapping.columns[role] ?? [])),
  ];
  const cellsOf = (row: PreviewRow, column: PreviewColumn): string =>
    usedOf(column)
      .map((index) => row.cells[index]?.trim() ?? '')
      .filter((text) => text !== '')
      .map(isolated)
      .join(' · ');
  const shown = previewColumns.filter((column) => column.read !== null || usedOf(column).length > 0);
  return (
    <div className="import-live">
      <div className="import-preview scroll" tabIndex={0} role="group" aria-label={words.t('importForm.rows')}>
        <table className="import-table">
          <caption>{words.t('importForm.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('imported.map.col.line')}</th>
              {shown.map((column) => {
                const names = usedOf(column).map((index) => isolated(columns[index] ?? ''));
                const from =
                  names.length > 0
                    ? words.t('importForm.from', { names: names.join(' · ') })
                    : words.t('importForm.from.none');
                return (
                  <th key={column.title} scope="col">
                    {words.t(column.title)}
                    <span className="import-role" title={from}>
                      {from}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} className={row.skip ? 'import-left-out' : undefined}>
                <td>{words.number(row.row)}</td>
                {row.skip ? (
                  <td colSpan={shown.length}>
                    {words.t('imported.map.leftOut', { reason: reasonText(row.skip.reason, words) })}{' '}
                    <bdi>{row.skip.value}</bdi>
                  </td>
                ) : (
                  shown.map((column) => {
                    const cells = cellsOf(row, column);
                    const read = column.read?.(row, words) ?? cells;
                    return (
                      <td key={column.title} title={cells}>
                        {read}
                        {cells !== '' && bare(cells) !== bare(read) ? (
                          <span className="import-cell"> {cells}</span>
                        ) : null}
                      </td>
                    );
                  })
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PreviewMap rows={rows} />
    </div>
  );
}
