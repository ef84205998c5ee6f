/** The fonts of a drawing inside it, so that it looks the same on any machine: only the weights and scripts that its texts are set in. */
import arabicRegular from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabicSemiBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latinRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import type { DisplayList, Weight } from '../plate/displayList.ts';
import { sheetFonts } from './fonts.ts';

interface Face {
  readonly family: string;
  readonly weight: Weight;
  readonly url: string;
  readonly letters: RegExp;
}

const [latinFamily, arabicFamily] = sheetFonts;
const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const latin = /[\u0021-\u02ff\u2010-\u206f]/;

const faces: readonly Face[] = [
  { family: latinFamily, weight: 400, url: latinRegular, letters: latin },
  { family: latinFamily, weight: 600, url: latinSemiBold, letters: latin },
  { family: arabicFamily, weight: 400, url: arabicRegular, letters: arabic },
  { family: arabicFamily, weight: 600, url: arabicSemiBold, letters: arabic },
];

/** The faces in which a sheet is set. */
function facesOf(list: DisplayList): readonly Face[] {
  const texts = list.items.filter((item) => item.kind === 'text');
  return faces.filter(({ weight, letters }) => texts.some((item) => item.weight === weight && letters.test(item.text)));
}

async function toDataAddress(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const bytes = new Uint8Array(await response.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(letters)}`;
}

/** Rules for a style element. Rejects where a font is missing. */
export async function composeFontRules(list: DisplayList): Promise<string> {
  const rules = await Promise.all(
    facesOf(list).map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await toDataAddress(url)}) format('woff2')}`,
    ),
  );
  return rules.join('');
}
