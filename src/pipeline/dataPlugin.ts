/**
 * Brings the data to the page. They are not bundled: in development they are served from data/ as they are on disk, and a build copies them
 * unchanged beside the page, where an operator may replace them. A build with an error in the data fails and lists them all.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkData, summarize, toLines } from './dataCheck.ts';
import { dataFolder, isForPage, listFiles } from './dataFolder.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** The file of data/ that a request names; undefined where it names something else, or something outside. */
export function dataFileOf(url: string, base: string, folder: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const start = `${base.endsWith('/') ? base : `${base}/`}data/`.replace(/^\.?\/+/, '/');
  if (!path.startsWith(start) || !(extname(path) in contentTypes)) return undefined;
  const root = normalize(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  const file = normalize(join(root, path.slice(start.length)));
  return file.startsWith(root) ? file : undefined;
}

function createServeData(base: string, folder: string) {
  return async (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): Promise<void> => {
    const file = dataFileOf(request.url ?? '', base, folder);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) {
      next();
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file)],
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

export function dataPlugin(folder: string = dataFolder): Plugin {
  let isBuild = false;
  return {
    name: 'border-brief-data',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (normalize(file).startsWith(normalize(folder))) server.ws.send({ type: 'full-reload' });
      });
      const serveData = createServeData(server.config.base, folder);
      server.middlewares.use((request, response, next) => void serveData(request, response, next).catch(next));
    },
    async buildStart() {
      if (!isBuild) return;
      const checked = await checkData(folder);
      const errors = checked.issues.filter(({ severity }) => severity === 'error');
      if (errors.length > 0)
        this.error(`The data have errors.\n${errors.map(toLines).join('\n')}\n${summarize(checked)}`);
    },
    async generateBundle() {
      for (const name of await listFiles(folder)) {
        if (extname(name) in contentTypes && isForPage(name))
          this.emitFile({ type: 'asset', fileName: `data/${name}`, source: await readFile(join(folder, name)) });
      }
    },
  };
}
