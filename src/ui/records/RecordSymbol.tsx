/** The symbol of a record as the map draws it. */
import type { ReactNode } from 'react';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { Symbol } from '../kit/Symbol.tsx';
import { layerOf, selectLayerContext, toReading } from '../layerContext.ts';
import { useApp, useAppStore } from '../useApp.tsx';

export function RecordSymbol({ facts }: { facts: RecordFacts }): ReactNode {
  const store = useAppStore();
  const context = useApp(selectLayerContext);
  if (!context) return null;
  const shapes = layerOf(facts)?.symbol(toReading(store.getState(), facts), context) ?? [];
  return <Symbol shapes={shapes} />;
}
