/** The first rows as they will stand with the answers given so far: day, place, precision and figure as this page understands them. */
import type { ReactNode } from 'react';
import { geoPrecisions } from '../../domain/records/record.ts';
import type { PreviewRow } from '../../imports/importOutcome.ts';
import { useWords } from '../useApp.tsx';
import type { Words } from '../../words/words.ts';
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
  return isolated(figures.join('–'));
}

export function LivePreview({ rows }: { rows: readonly PreviewRow[] }): ReactNode {
  const words = useWords();
  const heads = ['line', 'when', 'where', 'precision', 'killed'] as const;
  return (
    <section className="import-live" aria-label={words.t('imported.map.asRead')}>
      <h4>{words.t('imported.map.asRead')}</h4>
      <div className="import-live-parts">
        <div className="import-preview scroll" tabIndex={0} role="group" aria-label={words.t('imported.map.asRead')}>
          <table className="import-table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {words.t(`imported.map.col.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row} className={row.skip ? 'import-left-out' : undefined}>
                  <td>{words.number(row.row)}</td>
                  {row.skip ? (
                    <td colSpan={4}>
                      {words.t('imported.map.leftOut', { reason: reasonText(row.skip.reason, words) })}{' '}
                      <bdi>{row.skip.value}</bdi>
                    </td>
                  ) : (
                    <>
                      <td>{spanText(row.earliest, row.latest, words, 'short') || words.t('imported.row.undated')}</td>
                      <td>{placeText(row, words)}</td>
                      <td>{precisionText(row, words)}</td>
                      <td>{killedText(row, words)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <PreviewMap rows={rows} />
      </div>
    </section>
  );
}
