/** Switches the shading of governorates. */
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { setShading } from '../../../store/actions/importedActions.ts';
import { Toggle } from '../../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';
import { ShadingLegend } from './ShadingLegend.tsx';

export function ShadingControl({ set }: { set: ImportedSet }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const on = useApp(({ session }) => session.imported.shading);
  // A column that the file does not have holds the empty text alone.
  if (set.columns.governorate.texts.length <= 1) return null;
  return (
    <section className="shading" aria-label={words.t('shading.title')}>
      <Toggle look="switch" checked={on} onChange={(next) => setShading(store, next)}>
        {words.t('shading.switch')}
      </Toggle>
      <ShadingLegend />
    </section>
  );
}
