/** The conversion that the geometries of a file need, by the reference system that the file or the user names. */
import { ImportStop } from '../importStop.ts';
import type { TableBuilder } from '../table/rawTable.ts';
import { isWgs84, loadProjector, systemName, type Projector } from './projections.ts';

/** Undefined for longitude and latitude of WGS 84, also where no system is named. Throws `ImportStop('projected')` where the system is not known. */
export async function projectorFor(system: string | null): Promise<Projector | undefined> {
  if (system === null || isWgs84(system)) return undefined;
  const project = await loadProjector(system);
  if (!project) throw new ImportStop('projected', { name: systemName(system) });
  return project;
}

/** The same for a layer of a file, with notes on the system. `named`: null where the layer names none and is taken for WGS 84. */
export async function chooseProjector(
  table: TableBuilder,
  named: string | null,
  asked: string | undefined,
): Promise<Projector | undefined> {
  const system = asked ?? named;
  const project = await projectorFor(system);
  if (system === null) table.decide({ code: 'noSystem', values: {} });
  else if (project) table.decide({ code: 'projectedFrom', values: { name: systemName(system) } });
  return project;
}
