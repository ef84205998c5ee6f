/** Imported sets on a sheet: drawn, in the legend and named in the notes, always apart from the records. */
import '../../words/imported.ts';
import '../../words/imports.ts';
import type { Shading } from '../../domain/imported/choropleth.ts';
import { legendOfShading } from '../../layers/imported/legendOfShading.ts';
import { circlePath } from '../../layers/symbols/path.ts';
import type { ImportedInput } from '../../map/scene/composeImported.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import type { SnapshotLegend } from './composeLegend.ts';
import { isolate } from '../isolate.ts';

export interface ImportedOnSheet {
  readonly name: string;
  /** Number of a colour in the theme’s list. */
  readonly colour: number;
  /** Rows in the window under all filters. */
  readonly certain: number;
  readonly possible: number;
  readonly rows: number;
  readonly sha256: string;
  /** ISO 8601 in UTC. */
  readonly importedAt: string;
  /** As the map has it; the colours are those of the sheet. */
  readonly drawn: ImportedInput;
  /** Rows counted in plates of areas, rows not on the map, and rows of the set whose file says nothing of precision. */
  readonly places?: { readonly inAreas: number; readonly notOnMap: number; readonly notStated: number } | undefined;
}

/** `name`: of the set whose rows are counted. */
export interface ShadedOnSheet {
  readonly name: string;
  readonly shading: Shading;
}

function colourOnSheet(theme: Theme, colour: number): string {
  return theme.imported[colour % theme.imported.length] ?? theme.imported[0];
}

/** Bottom to top, as a scene takes them. */
export function importedOnSheet(imported: readonly ImportedOnSheet[], theme: Theme): readonly ImportedInput[] {
  return imported.map(({ drawn, colour }) => ({ ...drawn, palette: [colourOnSheet(theme, colour)] })).reverse();
}

/** Topmost first; empty where nothing imported is shown. */
export function importedLegend(
  imported: readonly ImportedOnSheet[],
  theme: Theme,
  words: Words,
): readonly SnapshotLegend[] {
  if (imported.length === 0) return [];
  return [
    {
      id: 'imported',
      title: words.t('imported.plate.heading'),
      entries: imported.flatMap(({ name, colour, certain, possible, places }, index) => [
        {
          id: `imported-${index}`,
          count: certain + possible,
          label: words.t('imported.plate.entry', { name: isolate(name, words, 'auto'), certain, possible }),
          shapes: [
            { d: circlePath(12, 12, 6), fill: colourOnSheet(theme, colour), stroke: theme.halo, strokeWidth: 1.5 },
          ],
        },
        ...placeEntries(places, colourOnSheet(theme, colour), index, words),
      ]),
    },
  ];
}

/** How rows of a set that are no certain points are shown. */
function placeEntries(
  places: ImportedOnSheet['places'],
  colour: string,
  index: number,
  words: Words,
): SnapshotLegend['entries'] {
  return [
    ...(places && places.inAreas > 0
      ? [
          {
            id: `imported-${index}-areas`,
            count: places.inAreas,
            label: words.t('rowPlate.legend.area'),
            shapes: [{ d: 'M6 6H18V18H6Z', fill: colour }],
          },
        ]
      : []),
    ...(places && places.notStated > 0
      ? [
          {
            id: `imported-${index}-not-stated`,
            count: null,
            label: words.t('rowPlate.notStated'),
            shapes: [{ d: circlePath(12, 12, 6), fill: colour }],
          },
        ]
      : []),
  ];
}

/** Under a heading of its own: its figures are rows of a governorate, where those of other groups are records. */
export function shadedLegend(shaded: ShadedOnSheet | null, theme: Theme, words: Words): readonly SnapshotLegend[] {
  if (!shaded) return [];
  return [
    {
      id: 'shaded',
      title: words.t('shading.of', { name: isolate(shaded.name, words, 'auto') }),
      isApart: true,
      entries: legendOfShading(shaded.shading, theme, words),
    },
  ];
}

/** One sentence that names every set, how much of it is shown, and which file it was; empty where nothing imported is shown. */
export function importedNote(imported: readonly ImportedOnSheet[], words: Words): string {
  if (imported.length === 0) return '';
  const areas = imported.flatMap(({ name, places }) =>
    places && places.inAreas + places.notOnMap > 0
      ? [words.t('rowPlate.note', { ...places, name: isolate(name, words, 'auto') })]
      : [],
  );
  const note = words.t('imported.plate.note', {
    items: imported
      .map(({ name, certain, possible, rows, sha256, importedAt }) =>
        words.t('imported.plate.item', {
          name: isolate(name, words, 'auto'),
          rows: words.t('imported.inWindow', { certain, possible, total: rows }),
          hash: isolate(sha256.slice(0, 12), words),
          time: isolate(importedAt.slice(0, 16).replace('T', ' '), words),
        }),
      )
      .join(' · '),
  });
  return [note, ...areas].join(' ');
}
