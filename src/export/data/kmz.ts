/** The same KML in an archive, as Google Earth passes it on: one entry named `doc.kml`, with no clock but that of the format's first day. */
import { strToU8, zipSync } from 'fflate';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { writeKml } from './kml.ts';

/** The first day that an archive can name, in local time: the same bytes at any hour and in any zone. */
const firstDay = new Date(1980, 0, 1);

export function writeKmz(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ 'doc.kml': strToU8(writeKml(snapshot)) }, { level: 6, mtime: firstDay }));
}
