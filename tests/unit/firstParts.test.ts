import { expect, it } from 'vitest';
import { firstPartScripts } from '../../src/pipeline/firstParts.ts';

const chunk = (fileName: string, moduleIds: readonly string[], imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName,
  moduleIds,
  imports,
  isEntry: fileName === 'index.js',
});
const bundle = Object.fromEntries(
  [
    chunk('index.js', ['/main.ts'], ['start.js']),
    chunk('start.js', ['/words.ts']),
    chunk('plates.js', ['/plates.ts', '/marks.ts'], ['start.js', 'room.js']),
    chunk('room.js', ['/room.ts']),
    chunk('late.js', ['/late.ts']),
  ].map((each) => [each.fileName, each]),
) as never;

it('names the scripts of a part and of what it imports, without those of the entry', () => {
  expect(firstPartScripts(bundle, ['/plates.ts', '/marks.ts'])).toEqual(['plates.js', 'room.js']);
  expect(firstPartScripts(bundle, ['/words.ts'])).toEqual([]);
});

it('throws for a part that is in no script', () => {
  expect(() => firstPartScripts(bundle, ['/gone.ts'])).toThrow('/gone.ts');
});
