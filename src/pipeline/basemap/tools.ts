/** Typed access to the external tools of the basemap. */
import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { loadTool } from './packages.ts';

interface Mapshaper {
  readonly applyCommands: (
    commands: string,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, Uint8Array>>>;
}

interface TopojsonServer {
  readonly topology: (objects: Readonly<Record<string, unknown>>, quantization?: number) => Topology;
}

interface TopojsonSimplify {
  readonly presimplify: (topology: Topology) => Topology;
  readonly simplify: (topology: Topology, minimumWeight: number) => Topology;
}

/** Runs mapshaper on one layer; `commands` are inserted between its `-i` and `-o` and may name a second layer as `other.json`. */
export async function reshape(
  input: FeatureCollection,
  commands: string,
  other: FeatureCollection | null = null,
): Promise<FeatureCollection> {
  const output = await loadTool<Mapshaper>('mapshaper').applyCommands(
    `-i layer.json ${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    { 'layer.json': JSON.stringify(input), 'other.json': JSON.stringify(other) },
  );
  const [file] = Object.values(output);
  if (file === undefined) throw new Error(`mapshaper made nothing of: ${commands}`);
  return JSON.parse(new TextDecoder().decode(file)) as FeatureCollection;
}

/** Finds the lines that neighbours share. With a quantization, coordinates become whole numbers on a grid of so many cells a side. */
export function toTopology(objects: Readonly<Record<string, FeatureCollection>>, quantization?: number): Topology {
  return loadTool<TopojsonServer>('topojson-server').topology(objects, quantization);
}

/**
 * Visvalingam’s simplification with our own weight: `weigh` receives the area in square degrees that a vertex spans and its arc, and returns the weight;
 * vertices below 1 are removed.
 */
export function simplifyArcs(topology: Topology, weigh: (areaDeg2: number, arc: number) => number): Topology {
  const { presimplify, simplify } = loadTool<TopojsonSimplify>('topojson-simplify');
  const weighed = presimplify(topology);
  weighed.arcs.forEach((arc, index) => {
    for (const vertex of arc) vertex[2] = weigh(vertex[2] ?? Infinity, index);
  });
  return simplify(weighed, 1);
}

export function collect(
  features: readonly { readonly geometry: Geometry; readonly properties?: GeoJsonProperties }[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties = {} }) => ({ type: 'Feature', properties, geometry })),
  };
}
