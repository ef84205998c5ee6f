/** The page's own fonts as files that can be cut down to the letters used. WOFF and not WOFF2: the library cannot cut the latter. */
import arabicRegular from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import arabicSemiBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import latinRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import latinSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import latinExtendedRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import latinExtendedSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import type { FaceFiles } from './faces.ts';

/** Addresses of the hosted page, or `data:` addresses within a sealed one. */
const addresses: FaceFiles<string> = {
  400: { latin: latinRegular, latinExtended: latinExtendedRegular, arabic: arabicRegular },
  600: { latin: latinSemiBold, latinExtended: latinExtendedSemiBold, arabic: arabicSemiBold },
};

async function read(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return new Uint8Array(await response.arrayBuffer());
}

async function readWeight(weight: 400 | 600): Promise<FaceFiles<Uint8Array>[400]> {
  const { latin, latinExtended, arabic } = addresses[weight];
  const [first, second, third] = await Promise.all([read(latin), read(latinExtended), read(arabic)]);
  return { latin: first, latinExtended: second, arabic: third };
}

/** Rejects where one is missing: a document with other fonts would have other lines. */
export async function readFontFiles(): Promise<FaceFiles<Uint8Array>> {
  const [regular, semiBold] = await Promise.all([readWeight(400), readWeight(600)]);
  return { 400: regular, 600: semiBold };
}
