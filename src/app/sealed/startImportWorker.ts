/**
 * Stands in a sealed page for the start of the worker that reads files, which a hosted page has beside it. A page on a disk has no origin, and without one a
 * browser starts no worker from a blob; from a data address it does.
 */
import { embedded } from '../../base/embedded.ts';
import { importWorkerPart } from './partNames.ts';
import { scriptAddress } from './scriptAddress.ts';

export function startWorker(): Worker {
  const bytes = embedded(importWorkerPart);
  if (!bytes) throw new Error('The file carries no script that reads files.');
  return new Worker(scriptAddress(new TextDecoder().decode(bytes)), { type: 'module' });
}
