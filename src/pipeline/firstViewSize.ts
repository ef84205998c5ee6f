/**
 * Keeps the start light: a build fails when the scripts that the page loads before it can draw outgrow their bound. What is wanted only later belongs
 * behind an `import()`. MapLibre is not counted, as it does not grow by what is written here.
 */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Gzipped, in bytes. 200 kB; the bound only ever goes down. */
const firstViewBound = 204_800;

/** A chunk with all that it imports at once, each once. */
export function loadedWith(
  entry: string,
  importsOf: (name: string) => readonly string[],
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  return seen.has(entry)
    ? seen
    : importsOf(entry).reduce(
        (found, name) => loadedWith(name, importsOf, found),
        new Set([...seen, entry]) as ReadonlySet<string>,
      );
}

/** Gzipped bytes of what the page's entry loads at once, without MapLibre. */
export function firstViewBytes(bundle: Rolldown.OutputBundle): number {
  const chunks = new Map(
    Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  );
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const loaded = entry ? loadedWith(entry.fileName, (name) => chunks.get(name)?.imports ?? []) : [];
  return [...loaded].reduce(
    (sum, name) => sum + (/maplibre/.test(name) ? 0 : gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length),
    0,
  );
}

export function firstViewSizePlugin(): Plugin {
  return {
    name: 'border-brief-first-view-size',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const bytes = firstViewBytes(bundle);
        if (bytes > firstViewBound)
          this.error(
            `The scripts of the first view are ${bytes} bytes gzipped, ${bytes - firstViewBound} more than they may be.`,
          );
      },
    },
  };
}
