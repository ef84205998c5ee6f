/** A browser that keeps nothing, or has no room: nothing throws, what the reader did lasts for the visit, and a notice says so. */
import { afterEach, describe, expect, it } from 'vitest';
import { createDeskStorage } from '../../../src/app/keepDesk.ts';
import { keepPreferences } from '../../../src/app/keepPreferences.ts';
import { emptyDesk } from '../../../src/drafts/deskDocument.ts';
import { noColumns, type Mapping } from '../../../src/imports/columns/mapping.ts';
import { keepMapping, listMappings } from '../../../src/imports/keptMappings.ts';
import { setCharacterKeys } from '../../../src/store/actions/sessionActions.ts';
import { selectWords } from '../../../src/store/selectors.ts';
import { loadedStore } from '../../corpora/doors.ts';

const stores = ['localStorage', 'indexedDB'] as const;
const own = stores.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

function replace(get: () => unknown): void {
  for (const name of stores) Object.defineProperty(globalThis, name, { configurable: true, get });
}

afterEach(() => {
  for (const [name, descriptor] of own) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
  }
});

const refuse = (name: string) => (): never => {
  throw new DOMException('x', name);
};
const mapping: Mapping = {
  columns: noColumns,
  dateOrder: null,
  scale: 'own',
  assumedPrecision: 'site',
};

describe.each([
  ['private', 'unavailable', refuse('SecurityError')],
  [
    'full',
    'full',
    () => ({
      getItem: () => null,
      setItem: refuse('QuotaExceededError'),
      removeItem: () => undefined,
      open: refuse('QuotaExceededError'),
    }),
  ],
] as const)('a browser that is %s', (_, failure, get) => {
  it('says that a preference lasts for this visit, and keeps it as long', () => {
    replace(get);
    const store = loadedStore();
    const stop = keepPreferences(store);
    setCharacterKeys(store, false);
    const { characterKeys, notices } = store.getState().session;
    expect([characterKeys, notices.map(({ key }) => key)]).toEqual([false, ['keep.preferences']]);
    expect(selectWords(store.getState()).t('keep.preferences')).toMatch(/\.$/);
    stop();
  });

  it('keeps no mapping and no desk, and says why', async () => {
    replace(get);
    expect([keepMapping({ name: 'a', columns: ['a'], mapping, dateOrder: null }), listMappings()]).toEqual([false, []]);
    const desk = createDeskStorage();
    expect([await desk.read(), await desk.write(emptyDesk)]).toEqual([null, failure]);
  });
});
