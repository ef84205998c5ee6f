import { expect, it } from 'vitest';
import { startChunk } from '../../src/pipeline/startChunk.ts';

const importers: Readonly<Record<string, readonly string[]>> = {
  'index.html': [],
  'src/main': ['index.html'],
  'src/page': ['src/main'],
  'src/ring': ['src/page', 'src/other'],
  'src/other': ['src/ring'],
  'src/late': [],
  'src/onlyLate': ['src/late'],
  'library/part': ['src/page'],
};
const graph = {
  getModuleInfo: (id: string) => (importers[id] ? { isEntry: id === 'index.html', importers: importers[id] } : null),
};
const isTogether = (id: string): boolean => startChunk(id, graph, 'src/') === 'start';

it('puts our modules that the entry imports into one script, through rings of imports too', () => {
  expect(Object.keys(importers).filter(isTogether)).toEqual(['src/main', 'src/page', 'src/ring', 'src/other']);
});

it('leaves alone what only late code imports, libraries, and what is not known', () => {
  expect(['src/late', 'src/onlyLate', 'library/part', 'src/unknown'].filter(isTogether)).toEqual([]);
});
