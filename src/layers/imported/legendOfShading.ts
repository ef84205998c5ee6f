/** What the colours of shaded governorates mean, as entries of a legend. */
import '../../words/drawer.ts';
import type { Shading } from '../../domain/imported/choropleth.ts';
import { choroplethColours } from '../../theme/choropleth.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import { stepColours } from './composeChoropleth.ts';
import type { LegendEntry } from '../contract/layer.ts';

const swatch = 'M2 5H22V19H2Z';

/** Classes from few rows to many, then the hatch where one is drawn. */
export function legendOfShading(
  { counts, starts, classes }: Shading,
  theme: Theme,
  words: Words,
): readonly LegendEntry[] {
  const colours = choroplethColours[theme.flavour];
  const steps = stepColours(colours, starts.length);
  const entries = classes.map(({ low, high }, index): LegendEntry => ({
    id: `class-${index}`,
    count: null,
    label:
      low === high ? words.number(low) : words.t('shading.class', { low: words.number(low), high: words.number(high) }),
    shapes: [{ d: swatch, fill: steps[index] ?? colours.classes[0], stroke: colours.outline, strokeWidth: 1 }],
  }));
  const hatched = counts.areas.some(({ certain }) => certain === 0);
  return hatched
    ? [
        ...entries,
        {
          id: 'possible',
          count: null,
          label: words.t('shading.possible'),
          shapes: [
            { d: 'M2 12 9 5M2 19 16 5M9 19 22 6M16 19 22 13', stroke: colours.possible, strokeWidth: 1.6 },
            { d: swatch, stroke: colours.outline, strokeWidth: 1 },
          ],
        },
      ]
    : entries;
}
