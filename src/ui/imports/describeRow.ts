/** What a row of an imported set says, as this page understands it, in words. An empty text: the file does not say it. */
import { cellText } from '../../domain/imported/cellText.ts';
import { undated } from '../../domain/imported/importedColumns.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { isPositionCode, placedAsName, placements } from '../../domain/imported/placedAs.ts';
import { matchAreas } from '../../domain/imported/matchAreas.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { geoPrecisions } from '../../domain/records/record.ts';
import '../../words/imported.ts';
import { spanText } from './spanText.ts';
import type { Words } from '../../words/words.ts';
import { isolated } from './fileWords.ts';

type Areas = Dataset['areas'];

const noAreas: Areas = new Map();

/** The areas of the reference data; none while they are not loaded. */
export const areasOf = (dataset: Dataset | null): Areas => dataset?.areas ?? noAreas;

export interface RowWords {
  readonly when: string;
  /** The cells of the dates as they stood. */
  readonly whenTold: string;
  readonly category: string;
  readonly actors: string;
  readonly where: string;
  readonly precision: string;
  /** As a range, because no place is known better than its precision. */
  readonly distance: string;
  readonly killed: string;
  readonly reported: string;
  /** Name of the set and line of the file. */
  readonly source: string;
}

function told({ columns, meanings = {} }: ImportedSet, row: number, roles: readonly string[]): string {
  const cells = roles.flatMap((role) => {
    const column = columns.file[meanings[role] ?? -1];
    return column ? [cellText(column.values, row)] : [];
  });
  return [...new Set(cells)]
    .filter((text) => text !== '')
    .map(isolated)
    .join(' – ');
}

/** Empty for a row known to an area without a radius: the distance of its coordinates would be that of a capital or a centroid. */
function distanceText(borderKm: number, radiusM: number, isPosition: boolean, words: Words): string {
  if (Number.isNaN(borderKm) || (!isPosition && !(radiusM > 0))) return '';
  const side = borderKm >= 0 ? 'IQ' : 'SY';
  const [km, off] = [Math.abs(borderKm), Number.isNaN(radiusM) ? 0 : radiusM / 1000];
  const [low, high] = [Math.max(0, km - off), km + off].map((value) => words.number(value, value < 10 ? 1 : 0));
  return low === high
    ? words.t('imported.row.distance.exact', { low: low ?? '', side })
    : words.t('imported.row.distance.range', { low: low ?? '', high: high ?? '', side });
}

/** "2 · 5 · 9": low, best, high; one figure where all are the same. */
function killedText(figures: readonly number[], words: Words): string {
  const known = figures.filter((figure) => !Number.isNaN(figure));
  return [...new Set(known)].map((figure) => words.number(figure)).join('–');
}

/** A row known to an area only: its area first, the coordinates of the file as what they are. */
function somewhere(areas: readonly string[], position: string, words: Words): string {
  return [
    ...(areas.length > 0 ? [words.t('rowPlate.somewhere', { area: areas.map(isolated).join(' · ') })] : []),
    words.t('rowPlate.fileCoordinates', { position }),
  ].join(' · ');
}

/** In the language of the page where it is a known value, otherwise as the file writes it. */
function governorateText({ governorate }: ImportedSet['columns'], row: number, areas: Areas, words: Words): string {
  const text = cellText(governorate, row);
  const [id] = matchAreas([text], areas);
  const area = id === undefined ? undefined : areas.get(id);
  return area ? words.text(area.name) : text;
}

export function describeRow(set: ImportedSet, row: number, reference: Areas, words: Words): RowWords {
  const { columns } = set;
  const [earliest, latest, reported] = [
    columns.earliest[row] ?? undated.earliest,
    columns.latest[row] ?? undated.latest,
    columns.reported[row] ?? undated.earliest,
  ];
  const [longitude, latitude, radiusM] = [
    columns.longitude[row] ?? NaN,
    columns.latitude[row] ?? NaN,
    columns.radiusM[row] ?? NaN,
  ];
  const placed = !Number.isNaN(longitude) && !Number.isNaN(latitude);
  const isPosition = isPositionCode(placements.indexOf(placedAsName(columns, row)));
  const position = isolated(`${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
  const areas = [
    ...new Set(
      [governorateText(columns, row, reference, words), cellText(columns.country, row)].filter((text) => text !== ''),
    ),
  ];
  const precision =
    placedAsName(columns, row) === 'not_stated'
      ? words.t('rowPlate.notStated')
      : words.code('precision', geoPrecisions[columns.precision[row] ?? 0] ?? 'unknown');
  return {
    when: spanText(earliest, latest, words) || words.t('imported.row.undated'),
    whenTold: told(set, row, ['earliest', 'latest']),
    category: cellText(columns.category, row),
    actors: [cellText(columns.actor, row), cellText(columns.otherActor, row)]
      .filter((text) => text !== '')
      .map(isolated)
      .join(' · '),
    where: placed
      ? isPosition
        ? [position, ...areas.map(isolated)].join(' · ')
        : somewhere(areas, position, words)
      : words.t('imported.row.unplaced'),
    precision: placed
      ? [
          precision,
          ...(Number.isNaN(radiusM) ? [] : [words.t('imported.row.within', { km: words.number(radiusM / 1000, 1) })]),
        ].join(' · ')
      : '',
    distance: distanceText(columns.borderKm[row] ?? NaN, radiusM, isPosition, words),
    killed: killedText([columns.low[row] ?? NaN, columns.best[row] ?? NaN, columns.high[row] ?? NaN], words),
    reported: reported === undated.earliest ? '' : words.day(reported),
    source: words.t('imported.row.of', { name: isolated(set.name), line: columns.row[row] ?? 0 }),
  };
}
