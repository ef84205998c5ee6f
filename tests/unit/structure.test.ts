/** The house holds: folders import only from their own or a lower rank, nothing imports in a circle, and MapLibre comes in by one door. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ranks: Readonly<Record<string, number>> = {
  base: 0,
  domain: 1,
  words: 1,
  theme: 1,
  dataset: 2,
  formats: 2,
  proposals: 2,
  drafts: 3,
  layers: 3,
  charts: 3,
  imports: 3,
  store: 4,
  map: 5,
  export: 6,
  ui: 7,
  app: 8,
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map((match) => {
    const specifier = (match[3] ?? match[4] ?? '').replace(/\?.*$/, '');
    const to = specifier.startsWith('.') ? posix.normalize(posix.join(dirname(file), specifier)) : specifier;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
}

const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const folderOf = (path: string): string => path.split('/')[1] ?? '';

describe('ranks', () => {
  it('reads the sources that it judges', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('lets a file import only from its own or a lower rank', () => {
    const wrong = imports.filter(({ from, to }) => {
      const own = ranks[folderOf(from)];
      const other = ranks[folderOf(to)];
      return to.startsWith('src/') && own !== undefined && (other === undefined || other > own);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('gives every folder of src a rank, or none at all to the pipeline', () => {
    const folders = new Set(files.filter((file) => file.split('/').length > 2).map(folderOf));
    expect([...folders].filter((folder) => !(folder in ranks) && folder !== 'pipeline')).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) if (to.startsWith('src/')) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      const seen = path.indexOf(file);
      if (seen >= 0) cycles.push([...path.slice(seen), file].join(' → '));
      if (seen >= 0 || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('doors', () => {
  const valueImporters = (name: RegExp): string[] =>
    imports.filter(({ to, typeOnly }) => name.test(to) && !typeOnly).map(({ from }) => from);

  it('imports maplibre-gl in one file', () => {
    expect(new Set(valueImporters(/^maplibre-gl($|\/)/))).toEqual(new Set(['src/map/engine/maplibrePort.ts']));
  });

  it('keeps React to the interface and the recipe that starts it', () => {
    expect(
      valueImporters(/^(react|react-dom|react-aria|@tanstack)/).filter((file) => !/^src\/(ui|app)\//.test(file)),
    ).toEqual([]);
  });

  it('keeps the domain to a short list of packages', () => {
    const packages = imports
      .filter(({ from, to }) => /^src\/(base|domain)\//.test(from) && !to.startsWith('src/'))
      .map(({ to }) => to);
    expect(packages.filter((name) => !/^(@turf\/turf$|mgrs$|geojson$)/.test(name))).toEqual([]);
  });

  it('never makes markup or code from text', () => {
    const pattern =
      /\.setHTML\(|\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has no file of barrels and no junk drawer', () => {
    expect(files.filter((file) => /\/(index|utils?|helpers?|common)\.tsx?$/.test(file))).toEqual([]);
  });
});
