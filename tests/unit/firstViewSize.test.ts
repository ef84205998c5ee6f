import { expect, it } from 'vitest';
import { firstViewBytes, loadedWith } from '../../src/pipeline/firstViewSize.ts';

const chunk = (fileName: string, code: string, imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  code,
  imports,
  isEntry: fileName === 'index.js',
  dynamicImports: ['later.js'],
});
const bundleOf = (...chunks: readonly ReturnType<typeof chunk>[]) =>
  Object.fromEntries(chunks.map((each) => [each.fileName, each])) as never;

it('counts each script of the first view once, without MapLibre and what comes later', () => {
  const first = bundleOf(
    chunk('index.js', 'a', ['one.js', 'maplibre.js']),
    chunk('one.js', 'bb', ['index.js']),
    chunk('maplibre.js', 'c'.repeat(99)),
    chunk('later.js', 'd'),
  );
  const alone = bundleOf(chunk('index.js', 'a'));
  const other = bundleOf(chunk('index.js', 'bb'));
  expect(firstViewBytes(first)).toBe(firstViewBytes(alone) + firstViewBytes(other));
});

it('follows imports through a circle and a diamond', () => {
  const imports: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['d', 'a'], c: ['d'], d: [] };
  expect([...loadedWith('a', (name) => imports[name] ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
});
