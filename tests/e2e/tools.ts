/** Programs beside the browser that read what it has written. */
import { execFileSync } from 'node:child_process';

/** What the program writes to its standard output. Throws where it is missing or fails. */
export function runTool(name: string, args: readonly string[]): Buffer {
  return execFileSync(name, args, { maxBuffer: 200_000_000, stdio: ['ignore', 'pipe', 'pipe'] });
}
