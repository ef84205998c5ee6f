/** What the colours of shaded governorates mean, and of which set. */
import type { ReactNode } from 'react';
import { legendOfShading } from '../../../layers/imported/legendOfShading.ts';
import { selectFocusedSet } from '../../../store/importedSelectors.ts';
import { selectTheme } from '../../../store/selectors.ts';
import { selectShading } from '../../../store/shadingSelectors.ts';
import { Symbol } from '../../kit/Symbol.tsx';
import { useApp, useWords } from '../../useApp.tsx';
import './shading.css';

/** Nothing while no governorate is shaded. */
export function ShadingLegend(): ReactNode {
  const words = useWords();
  const theme = useApp(selectTheme);
  const shading = useApp(selectShading);
  const name = useApp((state) => selectFocusedSet(state)?.name);
  if (!shading || name === undefined) return null;
  return (
    <div className="shading-told">
      <p className="small-title" id="shading-told">
        {words.t('shading.of', { name })}
      </p>
      <ul className="shading-legend" aria-labelledby="shading-told">
        {legendOfShading(shading, theme, words).map(({ id, label, shapes }) => (
          <li key={id}>
            <Symbol shapes={shapes} />
            {label}
          </li>
        ))}
      </ul>
      <p className="hint">{words.t('shading.classes')}</p>
      {shading.counts.unmatched > 0 ? (
        <p className="hint">{words.t('shading.unmatched', { count: shading.counts.unmatched })}</p>
      ) : null}
    </div>
  );
}
