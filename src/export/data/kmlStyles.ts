/** Styles of KML: an icon and a colour for each kind; areas and lines faint, because they say where a record may be and not what it looks like. */
import { recordKinds } from '../../domain/records/record.ts';
import type { SnapshotRecord } from '../snapshot/snapshot.ts';
import { kindStyles, type KindShape } from './kindStyles.ts';

/** The shapes that Google Earth and other viewers have under these addresses. */
const knownIcons: Readonly<Record<KindShape, string>> = {
  circle: 'http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png',
  square: 'http://maps.google.com/mapfiles/kml/shapes/placemark_square.png',
  diamond: 'http://maps.google.com/mapfiles/kml/shapes/open-diamond.png',
  triangle: 'http://maps.google.com/mapfiles/kml/shapes/triangle.png',
};

export type IconAddress = (shape: KindShape) => string;
export const knownIcon: IconAddress = (shape) => knownIcons[shape];
/** Of an icon in the same archive. */
export const packedIcon: IconAddress = (shape) => `icons/${shape}.png`;

/** The ending of the ids of circles around positions. */
export const circleEnding = '-radius';

/** `aabbggrr`. */
function kmlColour(colour: string, alpha: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2).toLowerCase());
  return `${alpha}${blue}${green}${red}`;
}

/** A symbol of its own for a record, packed under this name; it has its colours. */
export type SymbolName = (record: SnapshotRecord) => string | undefined;
export const noSymbol: SymbolName = () => undefined;
export const symbolAddress = (name: string): string => `icons/${name}.png`;

/** `#<name>`, once for every symbol. */
export function symbolStyles(names: readonly string[]): readonly string[] {
  return [...new Set(names)].map(
    (name) =>
      `<Style id="${name}"><IconStyle><scale>1.2</scale><Icon><href>${symbolAddress(name)}</href></Icon></IconStyle></Style>`,
  );
}

/** `#position-<kind>` for a site or a settlement, `#extent-<kind>` for an area, a line or a circle. */
export function stylesMarkup(iconOf: IconAddress): string {
  return recordKinds
    .flatMap((kind) => {
      const { colour, shape } = kindStyles[kind];
      const line = `<LineStyle><color>${kmlColour(colour, 'ff')}</color><width>1.5</width></LineStyle>`;
      const area = `<PolyStyle><color>${kmlColour(colour, '18')}</color></PolyStyle>`;
      const icon = `<IconStyle><color>${kmlColour(colour, 'ff')}</color><scale>0.9</scale><Icon><href>${iconOf(shape)}</href></Icon></IconStyle>`;
      return [
        `<Style id="position-${kind}">${icon}</Style>`,
        `<Style id="extent-${kind}">${icon}${line}${area}</Style>`,
      ];
    })
    .join('\n');
}
