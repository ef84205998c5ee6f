/** The bundled fonts of the map, by the names that style layers use. MapLibre draws every glyph from them; there is no glyph server. */
import arabicRegular from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabicSemiBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latinRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import latinExtendedRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExtendedSemiBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';
import { regularFont, semiBoldFont } from './fontNames.ts';

/** The last two are the presentation forms that MapLibre's shaping of Arabic ends in. */
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const latin = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+2122', 'U+2191-2193', 'U+2212'];
const latinExtended = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02FF', 'U+1E00-1EFF'];

/** `resolve` makes full addresses of the bundled ones: MapLibre's worker knows no page to which they could be relative. */
export function fontFaces(resolve: (url: string) => string): FontFacesSpecification {
  const face = (arabicUrl: string, latinUrl: string, latinExtendedUrl: string) => [
    { url: resolve(arabicUrl), 'unicode-range': [...arabic] },
    { url: resolve(latinUrl), 'unicode-range': [...latin] },
    { url: resolve(latinExtendedUrl), 'unicode-range': [...latinExtended] },
  ];
  return {
    [regularFont]: face(arabicRegular, latinRegular, latinExtendedRegular),
    [semiBoldFont]: face(arabicSemiBold, latinSemiBold, latinExtendedSemiBold),
  };
}
