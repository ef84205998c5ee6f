/** The signs that the map of the step shows, each once with its meaning. */
import type { ReactNode } from 'react';
import type { BriefingStep } from '../../domain/briefing/briefing.ts';
import type { LegendEntry } from '../../layers/contract/layer.ts';
import { legendOfLooks } from '../../layers/marks/legendOfLooks.ts';
import { layerModules } from '../../layers/registry.ts';
import { isLayerOn } from '../../layers/shownOfLayers.ts';
import { selectInSight } from '../../store/selectors.ts';
import { Symbol } from '../kit/Symbol.tsx';
import { selectLayerContext } from '../layerContext.ts';
import { useApp, useWords } from '../useApp.tsx';

/** A room reads no more at once. */
const mostEntries = 8;

export function useStepLegend(step: BriefingStep): readonly LegendEntry[] {
  const context = useApp(selectLayerContext);
  const inSight = useApp(selectInSight);
  const layers = useApp(({ view }) => view.layers);
  if (!context) return [];
  const seen = context.shown.filter(({ facts: { record } }) => inSight.has(record.id));
  const named = seen.filter(({ facts: { record } }) => step.records.includes(record.id));
  const shown = named.length > 0 ? named : seen;
  const choice = legendOfLooks({ ...context, shown }).filter(({ id }) => id === 'military');
  const entries = layerModules
    .filter((module) => isLayerOn({ layers }, module.id))
    .flatMap((module) => module.legend({ ...context, shown }).filter(({ count }) => count !== null && count > 0))
    .slice(0, mostEntries - choice.length);
  return [...entries, ...choice];
}

export function PresentLegend({ entries }: { entries: readonly LegendEntry[] }): ReactNode {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <ul className="present-legend" aria-label={words.t('present.legend')}>
      {entries.map(({ id, shapes, label }) => (
        <li key={id}>
          <Symbol shapes={shapes} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
