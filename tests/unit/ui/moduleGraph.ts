/** The modules of the page as the sources import them: at once, or late. Types are left out; they load nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceModule {
  readonly path: string;
  readonly text: string;
  /** Modules that load before it. */
  readonly imports: readonly string[];
  /** Modules that it loads when it wants them. */
  readonly lateImports: readonly string[];
}

const atOnce = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?from\s*)?'(\.[^']+)'/gm;
const late = /\bimport\(\s*'(\.[^']+)'/g;

export type ModuleGraph = ReadonlyMap<string, SourceModule>;

export function readModules(folder: string): ModuleGraph {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
  return new Map(
    paths.map((path) => {
      const text = readFileSync(path, 'utf8');
      const found = (pattern: RegExp): readonly string[] =>
        [...text.matchAll(pattern)].map(([, to = '']) => normalize(join(dirname(path), to)));
      return [path, { path, text, imports: found(atOnce), lateImports: found(late) }];
    }),
  );
}

/** A module and everything that loads before it. */
export function closureOf(modules: ModuleGraph, path: string, seen = new Set<string>()): ReadonlySet<string> {
  const module = modules.get(path);
  if (!module || seen.has(path)) return seen;
  seen.add(path);
  for (const imported of module.imports) closureOf(modules, imported, seen);
  return seen;
}
