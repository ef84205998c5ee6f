/** Hands a file to the browser's own way of saving. */
const keptMs = 60_000;

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Saving begins after this function has ended; the address must live until then.
  window.setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
