/** Reads a file that belongs to the page: from within a sealed page, else from beside a hosted one. */
import { embedded, sealedPage } from '../base/embedded.ts';

/** `path` is relative to the page. Rejects with what the host answered. */
export async function readBeside(path: string, cache: RequestCache = 'default'): Promise<string> {
  const bytes = embedded(path);
  if (bytes) return new TextDecoder().decode(bytes);
  if (sealedPage()) throw new Error(`The sealed file carries no ${path}.`);
  const response = await fetch(`./${path}`, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.text();
}
