/** Stands in a sealed page for the start of the worker that reads files, which a hosted page has beside it. */
import { embeddedUrl } from '../../base/embedded.ts';
import { importWorkerPart } from './partNames.ts';

export function startWorker(): Worker {
  return new Worker(embeddedUrl(importWorkerPart, 'text/javascript') ?? '', { type: 'module' });
}
