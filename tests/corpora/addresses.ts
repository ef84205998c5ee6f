/** Links and texts that a browser keeps: what anybody may have written there. */
import fc from 'fast-check';
import { connectKeptBriefing } from '../../src/app/connectKeptBriefing.ts';
import { keepPreferences } from '../../src/app/keepPreferences.ts';
import { decodeView, encodeView } from '../../src/domain/view/viewCodec.ts';
import { viewParts } from '../../src/domain/view/viewParts.ts';
import { listMappings } from '../../src/imports/keptMappings.ts';
import { wholeView } from '../unit/export/buildSnapshot.ts';
import { loadedStore } from './doors.ts';
import { payloads } from './texts.ts';
import type { Corpus, CorpusCase } from './tally.ts';

const keys = [...viewParts.map(({ key }) => key), 'v', 'x', '', '__proto__', 'constructor', 'V', 'lang '];
const values = [
  '',
  'null',
  'NaN',
  '-Infinity',
  '1e999',
  'undefined',
  '__proto__',
  'constructor',
  '%',
  '%zz',
  '%00',
  '%ff',
  ',',
  ',,',
  '0',
  '-1',
  '7',
  'border',
  'border,border',
  'border:2',
  'border:x',
  'ar',
  'light',
  'any',
  'on',
  '1',
  '41,34,7',
  '181,91,99',
  '1,2,3,4,5,6',
  'x'.repeat(300),
  '2026-01-10..2026-02-07',
  '2026-02-07..2026-01-10',
  '2026-02-30',
  '..',
  'escape',
  'C3',
  '9'.repeat(400),
  'incident',
  'constructor,incident',
];

const seed = 20_260_207;
const links: readonly string[] = fc.sample(
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...keys),
        fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 20 })),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pairs) => `v=2&${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  { numRuns: 2000, seed },
);

/** Every part of a link has changed the view, says what the view says anyway, or is named. Read again, what was kept is the same. */
function openLink(link: string): { readonly kind: 'read' | 'refused'; readonly lost: boolean } {
  const { view, ignored } = decodeView(link, wholeView);
  const again = decodeView(encodeView(view, wholeView), wholeView);
  const alone = link
    .split('&')
    .slice(1)
    .filter((pair) => {
      const read = decodeView(`v=2&${pair}`, wholeView);
      return read.ignored.length > 0;
    });
  const named = new Set(ignored);
  const everyNamed = alone.every((pair) =>
    decodeView(`v=2&${pair}`, wholeView).ignored.every((name) => named.has(name)),
  );
  const stable = again.ignored.length === 0 && encodeView(again.view, wholeView) === encodeView(view, wholeView);
  return { kind: ignored.length === 0 ? 'read' : 'refused', lost: !everyNamed || !stable };
}

export const linkCorpus: Corpus = {
  name: 'Links, fuzzed (fast-check)',
  varies: true,
  door: 'links',
  cases: links.map((link) => ({ name: link.slice(0, 120), expected: 'either', open: () => openLink(link) })),
};

const kept = [
  '',
  'null',
  '{}',
  '[]',
  '[null]',
  '[[]]',
  '7',
  '"x"',
  '{"__proto__":{"polluted":1}}',
  '{',
  '\u0000',
  'off',
  'x'.repeat(100_000),
  '[{"name":1}]',
  '[{"name":"a","columns":[1],"mapping":{}}]',
  '[{"name":"a","columns":["a"],"mapping":{"columns":{"date":-1}}}]',
  '{"format":"border-brief/briefing","version":2}',
  '{"format":"border-brief/briefing","version":99,"id":"a","title":{"en":"a","ar":"b"},"dataset":"","steps":[]}',
  ...payloads.slice(0, 20),
];

/** How a browser keeps texts: as they are, full, or not at all, as in some private windows. */
const browsers: Readonly<Record<string, (text: string) => unknown>> = {
  keeps: (text) => ({ getItem: () => text, setItem: () => undefined, removeItem: () => undefined }),
  full: (text) => ({
    getItem: () => text,
    setItem: () => {
      throw new DOMException('x', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  }),
  private: () => {
    throw new DOMException('x', 'SecurityError');
  },
};

export const storageCorpus: Corpus = {
  name: 'Kept texts: foreign, damaged, full and forbidden storage',
  door: 'storage',
  cases: Object.entries(browsers).flatMap(([how, open]) =>
    kept.map((text): CorpusCase => ({
      name: `${how}: ${text.slice(0, 60)}`,
      expected: 'read',
      open: () => {
        const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => open(text) });
        try {
          const store = loadedStore();
          const before = store.getState().view;
          const events = { window: new EventTarget(), document: new EventTarget() };
          const stops = [keepPreferences(store), connectKeptBriefing(store, () => undefined, events)];
          const mappings = listMappings();
          for (const stop of stops) stop();
          return { kind: 'read', lost: store.getState().view !== before || mappings.length > 1 };
        } finally {
          if (own) Object.defineProperty(globalThis, 'localStorage', own);
          else Reflect.deleteProperty(globalThis, 'localStorage');
        }
      },
    })),
  ),
};
