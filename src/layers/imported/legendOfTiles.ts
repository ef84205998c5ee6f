/** What the signs of events in tiles mean. */
import '../../words/tiles.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { tileColour } from './composeTileEvents.ts';
import type { LegendEntry } from '../contract/layer.ts';
import { circlePath } from '../symbols/path.ts';

export function legendOfTiles(theme: Theme, words: Words): readonly LegendEntry[] {
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
    {
      id: 'coarse',
      count: null,
      label: words.t('tiles.coarse'),
      shapes: [],
    },
  ];
}
