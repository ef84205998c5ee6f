/** Events in vector tiles on a sheet: what their signs mean, and that nobody has counted them. */
import '../../words/tiles.ts';
import { legendOfTiles } from '../../layers/imported/legendOfTiles.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import type { SnapshotLegend } from './composeLegend.ts';
import { isolate } from '../isolate.ts';

export function tileLegend(name: string | null, theme: Theme, words: Words): readonly SnapshotLegend[] {
  return name === null
    ? []
    : [
        {
          id: 'tile-events',
          title: words.t('tiles.of', { name: isolate(name, words, 'auto') }),
          isApart: true,
          entries: legendOfTiles(theme, words),
        },
      ];
}

export function tileNote(name: string | null, words: Words): string {
  return name === null ? '' : words.t('tiles.plate.note', { name: isolate(name, words, 'auto') });
}
