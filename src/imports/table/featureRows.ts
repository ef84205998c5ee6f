/** Features and plain records into a table: each property is a column, met when it is first seen. */
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { systemName, type Projector } from '../places/projections.ts';
import { toShape, type VertexCount } from '../places/toShape.ts';
import { createCellWriter } from './cells.ts';
import type { TableBuilder } from './rawTable.ts';

export interface FeatureRows {
  /** `plain`: an object that is not a feature is a row of its own properties. */
  readonly add: (row: number, value: unknown, plain: boolean) => void;
  /** Throws `ImportStop` where the file says that its positions are in another system, and all of them are degrees. `system`: what it names. */
  readonly checkUnits: (system: string | null) => void;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value) : (value as boolean | number).toString();
}

/** Values that databases wrap with their type: `{"$date": …}`, `{"$numberInt": "5"}`. */
function unwrapped(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [name = '', ...others] = Object.keys(value);
  return others.length === 0 && name.startsWith('$') ? unwrapped(value[name]) : value;
}

/** Objects that are a position by themselves. */
const isPlace = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(value).some((name) => /^(?:lat|latitude|lng|lon|long|longitude|coordinates|geometries|x|y)$/i.test(name));
const deepest = 3;
const mostMembers = 60;

/** The members of a record; those of an object within are named after both, as `dates.start`. */
function membersOf(record: Readonly<Record<string, unknown>>, before = '', depth = 1): readonly [string, unknown][] {
  return Object.entries(record).flatMap(([name, wrapped]): readonly [string, unknown][] => {
    const value = unwrapped(wrapped);
    const isPlain = isRecord(value) && depth < deepest && !isPlace(value);
    const count = isPlain ? Object.keys(value).length : 0;
    return isPlain && count > 0 && count <= mostMembers
      ? membersOf(value, `${before}${name}.`, depth + 1)
      : [[before + name, value]];
  });
}

const geometryTypes = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** `project`: to longitude and latitude, where the geometries are in another system. */
export function createFeatureRows(table: TableBuilder, limits: ImportLimits, project?: Projector): FeatureRows {
  const writer = createCellWriter();
  const count: VertexCount = { vertices: 0, beyondDegrees: false };
  // A system of degrees leaves a position about where it is.
  const inMetres = project !== undefined && !(Math.abs(project(41, 34)[0] - 41) < 1);
  const addRecord = (
    row: number,
    properties: Readonly<Record<string, unknown>>,
    id: unknown,
    geometry: unknown,
  ): void => {
    const shape = toShape(geometry, limits, count, project);
    if (!shape) return table.skip(row, 'geometryInvalid', toCellText(geometry).slice(0, 120));
    const at: number[] = [];
    writer.clear();
    for (const [name, value] of membersOf(properties)) {
      const text = toCellText(value);
      if (text.length * 3 > limits.cellBytes && new TextEncoder().encode(text).length > limits.cellBytes) {
        return table.skip(row, 'cellTooLong', text.slice(0, 120), table.columnOf(name));
      }
      const column = table.columnOf(name);
      // The record itself may have a name with a point.
      at.push(name.includes('.') && at.includes(column) ? table.columnOf(`${name} #2`) : column);
      writer.add(text);
    }
    if ((typeof id === 'string' || typeof id === 'number') && !Object.hasOwn(properties, 'id')) {
      at.push(table.columnOf('id'));
      writer.add(String(id).slice(0, 1000));
    }
    table.addFeature(row, writer.cells(), at, shape);
  };
  const add: FeatureRows['add'] = (row, value, plain) => {
    if (!isRecord(value)) return table.skip(row, 'notAFeature', toCellText(value).slice(0, 120));
    const { type, properties, geometry, id, features } = value;
    // Collections within collections, as some tools join files.
    if (type === 'FeatureCollection' && Array.isArray(features)) {
      for (const feature of features as readonly unknown[]) add(row, feature, plain);
      return;
    }
    if (type === 'Feature') {
      if (properties !== null && properties !== undefined && !isRecord(properties))
        return table.skip(row, 'notAFeature', toCellText(properties).slice(0, 120));
      return addRecord(row, isRecord(properties) ? properties : {}, id, geometry);
    }
    if (typeof type === 'string' && geometryTypes.has(type)) return addRecord(row, {}, undefined, value);
    if (plain) return addRecord(row, value, undefined, null);
    return table.skip(row, 'notAFeature', toCellText(value).slice(0, 120));
  };
  return {
    add,
    checkUnits: (system) => {
      if (inMetres && count.vertices > 0 && count.beyondDegrees !== true)
        throw new ImportStop('degreesInMetres', { name: systemName(system ?? '') });
    },
  };
}
