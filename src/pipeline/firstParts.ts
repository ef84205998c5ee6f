/**
 * Parts of the page that its entry asks for by `import()` and without which the first picture is not complete: the built page names their scripts, so that
 * they load beside the entry and not after it.
 */
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { loadedWith } from './firstViewSize.ts';
import { projectFolder } from './projectFolder.ts';

const parts = [
  'src/dataset/checkTables.ts',
  'src/layers/plates/composePlates.ts',
  'src/map/engine/paintPlate.ts',
  'src/ui/headline/Headline.tsx',
  'src/ui/map/MapLists.tsx',
].map((path) => join(projectFolder, path));

/** The scripts of the parts and of what they import, without those that the entry loads by itself. Throws where a part is in no script. */
export function firstPartScripts(bundle: Rolldown.OutputBundle, modules: readonly string[] = parts): readonly string[] {
  const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const importsOf = (name: string): readonly string[] =>
    chunks.find(({ fileName }) => fileName === name)?.imports ?? [];
  const entry = chunks.find(({ isEntry }) => isEntry);
  const own = loadedWith(entry?.fileName ?? '', importsOf);
  const found = modules.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(module));
    if (!chunk) throw new Error(`${module} is in no script.`);
    return chunk.fileName;
  });
  const scripts = new Set(found.flatMap((name) => [...loadedWith(name, importsOf)]));
  return [...scripts].filter((name) => !own.has(name));
}

export function firstPartsPlugin(): Plugin {
  return {
    name: 'border-brief-first-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        firstPartScripts(bundle ?? {}).map((name): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        })),
    },
  };
}
