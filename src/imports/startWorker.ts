/** The worker that reads files, from beside the page. A sealed page has `app/sealed/startImportWorker.ts` in its place. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
