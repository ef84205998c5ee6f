/** The same KML in an archive, with its icons, so that no program has to fetch any. Every entry has the first day of the format: the same bytes at any hour. */
import { strToU8, zipSync } from 'fflate';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { kindIcon } from './kindIcons.ts';
import { kindStyles } from './kindStyles.ts';
import { writeKml } from './kml.ts';
import { packedIcon } from './kmlStyles.ts';

/** The first day that an archive can name, in local time: the same bytes at any hour and in any zone. */
const firstDay = new Date(1980, 0, 1);

export function writeKmz(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  const shapes = [...new Set(Object.values(kindStyles).map(({ shape }) => shape))];
  const icons = Object.fromEntries(shapes.map((shape) => [packedIcon(shape), kindIcon(shape)]));
  const doc = strToU8(writeKml(snapshot, packedIcon));
  return new Uint8Array(zipSync({ 'doc.kml': doc, ...icons }, { level: 6, mtime: firstDay }));
}
