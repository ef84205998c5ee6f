/** The images that the names of towns ask for, in the colours of a flavour. */
import type { SceneImage } from '../../layers/contract/image.ts';
import { basemapColours } from '../../theme/basemap.ts';
import type { Flavour } from '../../theme/flavour.ts';
import { drawTownIcon, type TownKind } from './drawTownIcon.ts';

const kinds: readonly TownKind[] = ['town', 'capital'];

export function composeTownImages(flavour: Flavour, pixelRatio = 3): readonly SceneImage[] {
  return kinds.map((id) => ({
    id,
    kind: 'raster',
    pixelRatio,
    ...drawTownIcon(id, basemapColours[flavour], pixelRatio),
  }));
}
