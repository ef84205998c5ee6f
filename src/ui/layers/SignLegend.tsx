/** The signs that every mark may carry: hollow, lozenge, tag; the corner of a site that changed hands, where one is in view; and the number of records that found no room. */
import type { ReactNode } from 'react';
import { drawMark, type Look } from '../../layers/symbols/drawMark.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { bareFrame } from '../../layers/marks/sidcOf.ts';
import { partyColour } from '../../layers/marks/parties.ts';
import { formerHolderOf } from '../../layers/marks/siteLook.ts';
import { selectMilitary, selectTheme } from '../../store/selectors.ts';
import { selectSeenContext } from '../layerContext.ts';
import type { WordKey } from '../../words/words.ts';
import { Symbol } from '../kit/Symbol.tsx';
import { useApp, useWords } from '../useApp.tsx';

const signs: readonly { readonly key: WordKey; readonly look: Partial<Look> }[] = [
  { key: 'sign.solid', look: {} },
  { key: 'sign.possible', look: { verdict: 'possible' } },
  { key: 'sign.disputed', look: { disputed: true } },
  { key: 'sign.tag', look: { tag: true } },
];

/** Of the corner of the first site in view that changed hands. */
function formerColourIn(context: LayerContext): string | undefined {
  const former = context.shown.map((shown) => formerHolderOf(shown, context)).find((holder) => holder !== null);
  return former === undefined ? undefined : partyColour(former, context.dataset.actors, context.theme);
}

/** Military signs have no corner. */
const changed = { glyph: 'prison', military: undefined } as const;

export function SignLegend(): ReactNode {
  const words = useWords();
  const theme = useApp(selectTheme);
  const military = useApp(selectMilitary)?.(bareFrame);
  const context = useApp(selectSeenContext);
  const formerColour = context ? formerColourIn(context) : undefined;
  const plain: Look = {
    glyph: 'burst',
    colour: theme.records.neutral,
    verdict: 'certain',
    disputed: false,
    tag: false,
    military,
  };
  const box = { d: 'M2 6H22V18H2Z', fill: theme.labelHalo, stroke: theme.label, strokeWidth: 1.2 };
  const plus = { d: 'M8 12H16M12 8V16', stroke: theme.label, strokeWidth: 1.8 };
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
        {formerColour ? (
          <li className="legend-entry">
            <Symbol shapes={drawMark({ ...plain, ...changed, formerColour }, theme)} />
            <span className="legend-label">{words.t('sign.changed')}</span>
          </li>
        ) : null}
        <li className="legend-entry">
          <Symbol shapes={[box, plus]} />
          <span className="legend-label">{words.t('sign.more')}</span>
        </li>
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
