/** The script of a worker as a `data:` address, with as few letters as it takes: Chromium takes no address of more than 2 MiB. */
export const longestAddress = 2 * 1024 * 1024;

/** Escapes only what an address would end at, drop or take for an escape. */
export function scriptAddress(script: string): string {
  const escaped = script.replace(/[%#?\t\n\r]/g, encodeURIComponent).replace(/[^\0-~]/gu, encodeURIComponent);
  return `data:text/javascript;charset=utf-8,${escaped}`;
}
