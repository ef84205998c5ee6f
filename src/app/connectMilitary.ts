/** Military symbols load when a view first asks for them: by the switch, a link or a step of a briefing. Until then plain ones are drawn. */
import { patchSession, type AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';
import { whenFirst } from './whenFirst.ts';

export function connectMilitary(store: AppStore): void {
  whenFirst(
    store,
    ({ view }) => view.symbols === 'app6',
    () =>
      void loadPart(
        store,
        'bar.toApp6',
        () => import('../layers/symbols/military.ts'),
        ({ militarySymbols }) => patchSession(store, { military: militarySymbols }),
      ),
  );
}
