/**
 * Makes the service worker of a built page: after one visit the page works without its host. Everything that the page may load is kept together under
 * one list of hashes, so that a page and data of different builds never mix; a host that serves other bytes than the list says gets no new version installed.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { generateSW } from 'workbox-build';

/** For the page’s host, for developers, or too large to keep unasked. */
const notKept = ['**/*.map', '_headers', 'sw.js', 'data/schema/**', '**/*.md', 'border-brief-sealed.html'];

const largestFile = 20 * 1024 * 1024;

async function integrityOf(file: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;
}

/** Writes `sw.js` into the folder of a built page. Throws where a file would not be kept. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: notKept,
    swDest: join(folder, 'sw.js'),
    maximumFileSizeToCacheInBytes: largestFile,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    cleanupOutdatedCaches: true,
    skipWaiting: false,
    // Everything that a verb may need is kept when the first picture has been drawn; from then on the page is served by the worker, without a reload.
    clientsClaim: true,
    directoryIndex: 'index.html',
    cacheId: 'border-brief',
    manifestTransforms: [
      async (entries) => ({
        manifest: await Promise.all(
          entries.map(async (entry) => ({ ...entry, integrity: await integrityOf(join(folder, entry.url)) })),
        ),
        warnings: [],
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

export function serviceWorkerPlugin(): Plugin {
  let folder = '';
  return {
    name: 'border-brief-service-worker',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: async () => writeServiceWorker(folder) },
  };
}
