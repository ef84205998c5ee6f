/** Switches the shading of governorates, and says what its colours mean. */
import type { ReactNode } from 'react';
import type { CrossCounts } from '../../../domain/crossFilter.ts';
import type { ImportedSet } from '../../../domain/importedSet.ts';
import { stepColours } from '../../../layers/composeChoropleth.ts';
import { setShading } from '../../../store/actions/deskActions.ts';
import { selectShading } from '../../../store/shadingSelectors.ts';
import { selectTheme } from '../../../store/selectors.ts';
import { choroplethColours } from '../../../theme/choropleth.ts';
import { Toggle } from '../../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';

export function ShadingControl({ set }: { set: ImportedSet; counts: CrossCounts }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const on = useApp(({ session }) => session.desk.shading);
  const theme = useApp(selectTheme);
  const shading = useApp(selectShading);
  const hasNames = set.columns.governorate.texts.length > 1;
  if (!hasNames) return null;
  const colours = choroplethColours[theme.flavour];
  const steps = stepColours(colours, shading?.starts.length ?? 0);
  return (
    <section className="shading" aria-label={words.t('shading.title')}>
      <Toggle look="switch" checked={on} onChange={(next) => setShading(store, next)}>{words.t('shading.switch')}</Toggle>
      {shading ? (
        <>
          <ul className="shading-legend">
            {shading.classes.map(({ low, high }, index) => (
              <li key={low}><span className="shading-swatch" style={{ background: steps[index] }} />{low === high ? words.number(low) : words.t('shading.class', { low: words.number(low), high: words.number(high) })}</li>
            ))}
            {shading.counts.areas.some(({ certain }) => certain === 0)
              ? <li><span className="shading-swatch" style={{ background: `repeating-linear-gradient(135deg, ${colours.possible} 0 1.5px, transparent 1.5px 5px)` }} />{words.t('shading.possible')}</li> : null}
          </ul>
          <p className="hint">{words.t('shading.classes')}</p>
          {shading.counts.unmatched > 0 ? <p className="hint">{words.t('shading.unmatched', { count: shading.counts.unmatched })}</p> : null}
        </>
      ) : null}
    </section>
  );
}
