/** What the signs of events in tiles mean. `counted`: of those known to an area only, what the plates count; null where none does. */
import type { TileAreas } from '../../domain/imported/tileAreas.ts';
import '../../words/imported.ts';
import '../../words/tiles.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { tileColour } from './composeTileEvents.ts';
import type { LegendEntry } from '../contract/layer.ts';
import { circlePath } from '../symbols/path.ts';

export function legendOfTiles(theme: Theme, words: Words, counted: TileAreas | null = null): readonly LegendEntry[] {
  const colour = theme.imported[tileColour];
  return [
    {
      id: 'certain',
      count: null,
      label: words.t('tiles.certain'),
      shapes: [{ d: circlePath(12, 12, 6), fill: colour, stroke: theme.halo, strokeWidth: 1.5 }],
    },
    {
      id: 'possible',
      count: null,
      label: words.t('tiles.possible'),
      shapes: [{ d: circlePath(12, 12, 6), fill: theme.hollow, stroke: colour, strokeWidth: 2 }],
    },
    counted
      ? {
          id: 'coarse',
          count: null,
          label: words.t('tiles.counted'),
          shapes: [{ d: 'M5 5H19V19H5Z', fill: colour, stroke: theme.halo, strokeWidth: 1.5 }],
        }
      : { id: 'coarse', count: null, label: words.t('tiles.coarse'), shapes: [] },
    ...(counted?.offMap ?? []).map(({ reason, rows }) => ({
      id: reason,
      count: null,
      label: words.t('tiles.offMap', { count: rows, reason: words.t(`rowPlate.reason.${reason}`) }),
      shapes: [],
    })),
  ];
}
