/**
 * Our own modules that the page's entry and late parts share go into one script: the bundler would cut them into some thirty by which parts share them. One
 * script costs fewer requests and is compressed as one text. Libraries are left to the bundler: of many the start needs only some modules.
 */
import { join, sep } from 'node:path';
import { projectFolder } from './projectFolder.ts';

/** The part of the bundler's answers that is asked here. */
export interface ModuleGraph {
  /** Null for a module that is not known. `importers`: modules that import it at once, not by `import()`. */
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const sourceFolder = join(projectFolder, 'src') + sep;

/** Whether an entry imports the module, itself or through others, without an `import()` between. */
function isOfStart(id: string, graph: ModuleGraph, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = graph.getModuleInfo(id);
  return module !== null && (module.isEntry || module.importers.some((each) => isOfStart(each, graph, seen)));
}

/** The name of the script that a module goes into; null leaves it to the bundler. */
export function startChunk(id: string, graph: ModuleGraph, folder: string = sourceFolder): 'start' | null {
  return id.startsWith(folder) && isOfStart(id, graph, new Set()) ? 'start' : null;
}
