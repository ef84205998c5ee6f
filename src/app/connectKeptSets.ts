/** Brings back the sets that were kept on this machine and keeps every change of them. Where nothing can be kept they last for the visit, and the page says so. */
import '../words/imported.ts';
import '../words/imports.ts';
import type { ImportedSet } from '../domain/imported/importedSet.ts';
import { createKeptSets, type KeepFailure, type KeptSets } from '../imports/keepSets.ts';
import type { Result } from '../base/result.ts';
import { readKeptPrecision } from '../domain/imported/placedAs.ts';
import { restoreSets } from '../store/actions/importedActions.ts';
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

type Write = () => Promise<Result<true, KeepFailure>>;

/** What has to be written so that what is kept says the same as the list. */
export function changesBetween(
  before: readonly ImportedSet[],
  now: readonly ImportedSet[],
  kept: Pick<KeptSets, 'save' | 'rename' | 'restyle' | 'remove'>,
): readonly { readonly name: string; readonly write: Write }[] {
  const known = new Map(before.map((set) => [set.id, set]));
  const left = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((set) => {
      const old = known.get(set.id);
      if (old === set) return [];
      if (old?.columns !== set.columns) return [{ name: set.name, write: () => kept.save(set) }];
      return [
        ...(old.name === set.name ? [] : [{ name: set.name, write: () => kept.rename(set.id, set.name) }]),
        ...(old.style === set.style ? [] : [{ name: set.name, write: () => kept.restyle(set.id, set.style) }]),
      ];
    }),
    ...before.filter(({ id }) => !left.has(id)).map(({ id, name }) => ({ name, write: () => kept.remove(id) })),
  ];
}

export function connectKeptSets(store: AppStore, kept: KeptSets = createKeptSets()): () => void {
  const told = new Set<KeepFailure>();
  const tell = (failure: KeepFailure, name: string): void => {
    if (told.has(failure)) return;
    told.add(failure);
    notify(store, { tone: 'caution', key: `imports.keep.${failure}`, ...(name === '' ? {} : { details: [name] }) });
  };
  // One write after the other, so that the last one stands.
  let queue: Promise<void> = Promise.resolve();
  const write = (before: readonly ImportedSet[], now: readonly ImportedSet[]): void => {
    for (const change of changesBetween(before, now, kept)) {
      queue = queue.then(async () => {
        const done = await change.write();
        if (!done.ok) tell(done.failure, change.name);
      });
    }
  };
  let stopped = false;
  let stopWatching = (): void => undefined;
  const start = async (): Promise<void> => {
    const list = await kept.list();
    const restored: ImportedSet[] = [];
    // A browser that keeps nothing matters only once there is something to keep.
    if (!list.ok && list.failure !== 'unavailable') tell(list.failure, '');
    for (const head of list.ok ? list.value : []) {
      const set = await kept.load(head.id);
      if (set.ok) restored.push(readKeptPrecision(set.value));
      else tell(set.failure, head.name);
    }
    if (stopped) return;
    const { sets } = store.getState().session.imported;
    const early = sets.filter(({ id }) => restored.every((set) => set.id !== id));
    if (restored.length > 0) restoreSets(store, [...early, ...restored]);
    write(restored, store.getState().session.imported.sets);
    stopWatching = store.subscribe(({ session }, before) => {
      if (session.imported.sets !== before.session.imported.sets)
        write(before.session.imported.sets, session.imported.sets);
    });
  };
  void start();
  return () => {
    stopped = true;
    stopWatching();
    void queue.then(() => kept.close());
  };
}
