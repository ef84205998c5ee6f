/**
 * The same KML in an archive, with its icons, so that no program has to fetch any; military symbols where the view has them. Every entry has the first day of the
 * format: the same bytes at any hour.
 */
import { strToU8, zipSync } from 'fflate';
import type { RecordId } from '../../domain/records/record.ts';
import type { Shape } from '../../layers/contract/image.ts';
import { militaryOf } from '../../layers/marks/sidcOf.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { kindIcon } from './kindIcons.ts';
import { kindStyles } from './kindStyles.ts';
import { writeKml } from './kml.ts';
import { packedIcon, symbolAddress } from './kmlStyles.ts';
import { symbolIcon } from './symbolIcons.ts';

/** The first day that an archive can name, in local time: the same bytes at any hour and in any zone. */
const firstDay = new Date(1980, 0, 1);

interface PackedSymbol {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Of records with a military symbol; equal symbols have one name. */
function symbolsOf({ records, modules, context }: Snapshot): ReadonlyMap<RecordId, PackedSymbol> {
  const names = new Map<string, string>();
  return new Map(
    records.flatMap(({ shown }): [RecordId, PackedSymbol][] => {
      const { record } = shown.facts;
      const module = modules.find(({ owns }) => owns(record));
      if (!module || !militaryOf(record, context)) return [];
      const shapes = module.symbol(shown, context);
      const key = JSON.stringify(shapes);
      const name = names.get(key) ?? `symbol-${names.size + 1}`;
      names.set(key, name);
      return [[record.id, { name, shapes }]];
    }),
  );
}

export function writeKmz(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  const kinds = [...new Set(Object.values(kindStyles).map(({ shape }) => shape))];
  const icons = Object.fromEntries(kinds.map((shape) => [packedIcon(shape), kindIcon(shape)]));
  const symbols = symbolsOf(snapshot);
  const named = new Map([...symbols.values()].map(({ name, shapes }) => [symbolAddress(name), shapes]));
  const drawn = Object.fromEntries([...named].map(([name, shapes]) => [name, symbolIcon(shapes)]));
  const doc = strToU8(writeKml(snapshot, packedIcon, ({ shown }) => symbols.get(shown.facts.record.id)?.name));
  return new Uint8Array(zipSync({ 'doc.kml': doc, ...icons, ...drawn }, { level: 6, mtime: firstDay }));
}
