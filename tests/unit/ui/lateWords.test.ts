/**
 * Words that load late are there when they are said. A file of words makes its keys known when it is imported, so a text is found only where every
 * way of loading the code that says it has loaded its words as well. The way is followed over the sources, and each table is read alone.
 */
import { readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf, type Messages } from '../../../src/words/messages.ts';
import { wordsIn, type WordKey } from '../../../src/words/words.ts';
import { closureOf, readModules } from './moduleGraph.ts';

const modules = readModules('src');
const isWords = (path: string): boolean => path.startsWith('src/words/');
const entry = normalize(/<script[^>]*src="\/([^"]+)"/.exec(readFileSync('index.html', 'utf8'))?.[1] ?? '');

/** Every key and the file that says it, as written. */
const tableOfKey = new Map(
  [...modules.values()]
    .filter(({ path }) => isWords(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^ {2}'([^']+)': \[/gm)].map(([, key = '']) => [key, path] as const),
    ),
);
const tables = [...new Set(tableOfKey.values())];

/** What the files of words hand out once all are loaded. */
const exported = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/words/**/*.ts', { eager: true });

const isTable = (value: unknown): value is Messages =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((pair) => Array.isArray(pair) && pair.length === 2);

describe('every table of words', () => {
  const known = Object.values(exported).flatMap((names) => Object.entries(names).filter(([, value]) => isTable(value)));

  it('is found by this test', () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(known.flatMap(([, table]) => Object.keys(table as Messages)).sort()).toEqual([...tableOfKey.keys()].sort());
  });

  it.each(known)('%s: each key resolves in both languages', (_name, table) => {
    for (const [key, pair] of Object.entries(table as Messages)) {
      expect(messageOf(key), key).toEqual(pair);
      for (const language of ['en', 'ar'] as const) {
        const values = new Proxy(
          {},
          {
            get: () => 2,
            has: () => true,
            getOwnPropertyDescriptor: () => ({ value: 2, configurable: true, enumerable: true }),
          },
        );
        expect(wordsIn(language).t(key as WordKey, values), `${key} (${language})`).toMatch(/\S/);
      }
    }
  });
});

/** Files that start a part of the page: the first, and each that is imported late. */
const starts = [...new Set([entry, ...[...modules.values()].flatMap(({ lateImports }) => lateImports)])].filter(
  (path) => modules.has(path) && !isWords(path),
);
const closures = new Map(starts.map((start) => [start, closureOf(modules, start)]));
const startsOf = (path: string): readonly string[] => starts.filter((start) => closures.get(start)?.has(path));

function meet(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((table) => others.every((other) => other.has(table))));
}

/**
 * Tables that are known, at the least, when a part has loaded: its own, and those known to all that load it. Found by taking away until nothing
 * changes.
 */
const knownAfter = new Map(
  starts.map((start) => [
    start,
    start === entry ? wordsOf(closures.get(start)) : (new Set(tables) as ReadonlySet<string>),
  ]),
);

function wordsOf(paths: Iterable<string> = []): ReadonlySet<string> {
  return new Set([...paths].filter(isWords));
}

/** Tables known to the code of a file, with those that the file itself fetches. */
function knownIn(path: string): ReadonlySet<string> {
  const fetched = (modules.get(path)?.lateImports ?? [])
    .filter(isWords)
    .flatMap((table) => [...closureOf(modules, table)]);
  return new Set([...meet(startsOf(path).map((start) => knownAfter.get(start) ?? new Set())), ...fetched]);
}

for (let isSettled = false; !isSettled;) {
  isSettled = true;
  for (const start of starts.filter((each) => each !== entry)) {
    const importers = [...modules.values()].filter(
      ({ path, lateImports }) => lateImports.includes(start) && startsOf(path).length > 0,
    );
    const now = new Set([...wordsOf(closures.get(start)), ...meet(importers.map(({ path }) => knownIn(path)))]);
    if (now.size !== knownAfter.get(start)?.size) {
      knownAfter.set(start, now);
      isSettled = false;
    }
  }
}

/** Files that name keys without saying them: what they hand on is said by a part that has the words. */
const namesOnly: Readonly<Record<string, RegExp>> = {
  // Names of keys, said by the help.
  'key.': /^src\/.*\bkeys\.ts$/,
  // The key of a notice is looked for among those shown.
  'imported.removed': /\bimportedActions\.ts$/,
};

it('has its words wherever a text is said', () => {
  const missing = [...modules.values()]
    .filter(({ path }) => !isWords(path) && startsOf(path).length > 0)
    .flatMap(({ path, text }) => {
      const known = knownIn(path);
      return [...new Set([...text.matchAll(/'([a-z][\w-]*(?:[./][\w./-]+)+)'/g)].map(([, key = '']) => key))]
        .filter((key) => tableOfKey.has(key) && !known.has(tableOfKey.get(key) ?? ''))
        .filter((key) => !Object.entries(namesOnly).some(([prefix, file]) => key.startsWith(prefix) && file.test(path)))
        .map((key) => `${path} says ${key} and does not load ${tableOfKey.get(key) ?? ''}`);
    });
  expect(starts.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
