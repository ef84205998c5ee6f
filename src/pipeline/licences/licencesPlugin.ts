/** Puts the licence texts beside the page, in a build and in development. */
import type { Plugin } from 'vite';
import { composeLicences, licencesFile } from './composeLicences.ts';

export function licencesPlugin(): Plugin {
  return {
    name: 'border-brief-licences',
    configureServer({ middlewares }) {
      middlewares.use(`/${licencesFile}`, (_request, response, next) => {
        composeLicences().then(
          (text) => response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(text),
          next,
        );
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: licencesFile, source: await composeLicences() });
    },
  };
}
