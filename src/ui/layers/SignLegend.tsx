/** The signs that every mark may carry: hollow, lozenge, tag, corner. */
import type { ReactNode } from 'react';
import { drawMark, type Look } from '../../layers/symbols/drawMark.ts';
import { bareFrame } from '../../layers/marks/sidcOf.ts';
import { selectMilitary, selectTheme } from '../../store/selectors.ts';
import type { WordKey } from '../../words/words.ts';
import { Symbol } from '../kit/Symbol.tsx';
import { useApp, useWords } from '../useApp.tsx';

const signs: readonly { readonly key: WordKey; readonly look: Partial<Look> }[] = [
  { key: 'sign.solid', look: {} },
  { key: 'sign.possible', look: { verdict: 'possible' } },
  { key: 'sign.disputed', look: { disputed: true } },
  { key: 'sign.tag', look: { tag: true } },
];

export function SignLegend(): ReactNode {
  const words = useWords();
  const theme = useApp(selectTheme);
  const military = useApp(selectMilitary)?.(bareFrame);
  const plain: Look = {
    glyph: 'burst',
    colour: theme.records.neutral,
    verdict: 'certain',
    disputed: false,
    tag: false,
    military,
  };
  return (
    <section className="signs" aria-labelledby="signs-title">
      <h3 id="signs-title" className="small-title">
        {words.t('layers.signs')}
      </h3>
      <ul className="legend">
        {signs.map(({ key, look }) => (
          <li key={key} className="legend-entry">
            <Symbol shapes={drawMark({ ...plain, ...look }, theme)} />
            <span className="legend-label">{words.t(key)}</span>
          </li>
        ))}
        {military
          ? ([plain, { ...plain, glyph: 'word', military: undefined }] as const).map((look) => {
              const key = look.military ? 'legend.military' : 'legend.notMilitary';
              return (
                <li key={key} className="legend-entry">
                  <Symbol shapes={drawMark(look, theme)} />
                  <span className="legend-label">{words.t(key)}</span>
                </li>
              );
            })
          : null}
      </ul>
    </section>
  );
}
