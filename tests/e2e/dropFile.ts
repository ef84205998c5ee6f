import type { Page } from '@playwright/test';

/** Lets a file fall onto the map, as a reader does who drags it out of a folder. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    (file) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0))], file.name));
      return dropped;
    },
    { name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('.map-canvas', 'drop', { dataTransfer: transfer });
}
