/**
 * A reader's own PMTiles archive, ground or events: from a file of theirs or from the page's own origin. Nothing in it is trusted: names are compared
 * with lists, its attribution is cut down to plain text, and tiles are decoded by MapLibre's worker alone.
 */
import { failure, success, type Result } from '../../base/result.ts';
import { findEventTiles, type EventTiles } from '../../domain/imported/tileEvents.ts';

export interface Archive {
  /** Unlike that of every other archive opened since the page was loaded. */
  readonly id: string;
  readonly tiles: 'vector' | 'raster';
  /** Address of a tile, with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Names of the layers inside vector tiles. */
  readonly vectorLayers: readonly string[];
  /** What of it are events with a day; null where it is ground alone. */
  readonly events: EventTiles | null;
  /** To whom the map data is owed, as plain text; empty where the archive does not say. */
  readonly attribution: string;
}

/**
 * `unreadable`: the file or address gave no bytes. `foreign`: an address of another origin. `not-an-archive`: no PMTiles of version 3.
 * `other-tiles`: a kind of tile that is not drawn here.
 */
export type ArchiveFault = 'unreadable' | 'foreign' | 'not-an-archive' | 'other-tiles';

/** Bytes of a tile; null where the archive has none. */
export type ReadTile = (z: number, x: number, y: number, signal: AbortSignal) => Promise<Uint8Array | null>;

const scheme = 'own';
let opened = 0;

/** Reads header and metadata. The addresses of the archive's tiles begin with `<id>://`. */
export async function readArchive(
  source: File | string,
): Promise<Result<{ readonly archive: Archive; readonly readTile: ReadTile }, ArchiveFault>> {
  const href = typeof source === 'string' ? sameOriginUrl(source) : null;
  if (typeof source === 'string' && href === null) return failure('foreign');
  const start = await firstBytes(href ?? source);
  if (!start) return failure('unreadable');
  if (!startsAsArchive(start)) return failure('not-an-archive');
  const { PMTiles, FileSource, FetchSource, TileType } = await import('pmtiles');
  const tiles = new PMTiles(href === null ? new FileSource(source as File) : new FetchSource(href));
  try {
    const header = await tiles.getHeader();
    const pictures: readonly number[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];
    const isVector = header.tileType === TileType.Mvt;
    if (!isVector && !pictures.includes(header.tileType)) return failure('other-tiles');
    const metadata = await tiles.getMetadata();
    const id = `${scheme}${(opened += 1)}`;
    return success({
      archive: {
        id,
        tiles: isVector ? 'vector' : 'raster',
        url: `${id}://{z}/{x}/{y}`,
        minZoom: header.minZoom,
        maxZoom: header.maxZoom,
        bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
        vectorLayers: vectorLayersOf(metadata),
        events: isVector ? (findEventTiles(describedLayers(metadata)) ?? null) : null,
        attribution: attributionOf(metadata),
      },
      readTile: async (z, x, y, signal) => {
        const tile = await tiles.getZxy(z, x, y, signal);
        return tile ? new Uint8Array(tile.data) : null;
      },
    });
  } catch {
    return failure('not-an-archive');
  }
}

/** The tile that an address names; undefined where it has another form. */
export function tileOf(url: string): { readonly z: number; readonly x: number; readonly y: number } | undefined {
  const match = /^[a-z0-9]+:\/\/(\d{1,2})\/(\d+)\/(\d+)$/.exec(url);
  return match ? { z: Number(match[1]), x: Number(match[2]), y: Number(match[3]) } : undefined;
}

/** A tile that the archive lacks is empty ground, not an error. */
export async function loadTile(readTile: ReadTile, url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const tile = tileOf(url);
  const bytes = tile ? await readTile(tile.z, tile.x, tile.y, signal) : null;
  return bytes ? bytes.slice().buffer : new ArrayBuffer(0);
}

/** The address in full where it belongs to the page's origin, else null: the page fetches from nowhere else. */
function sameOriginUrl(text: string): string | null {
  const page = globalThis.location;
  if (!page || !URL.canParse(text, page.href)) return null;
  const url = new URL(text, page.href);
  return url.origin === page.origin && url.username === '' ? url.href : null;
}

const magic = 'PMTiles';
const headerBytes = 127;

async function firstBytes(source: File | string): Promise<Uint8Array | null> {
  try {
    if (typeof source !== 'string') return new Uint8Array(await source.slice(0, headerBytes).arrayBuffer());
    const response = await fetch(source, { headers: { Range: `bytes=0-${headerBytes - 1}` } });
    if (!response.ok || !response.body) return null;
    const { value } = await response.body.getReader().read();
    void response.body.cancel().catch(() => undefined);
    return value ?? null;
  } catch {
    return null;
  }
}

function startsAsArchive(bytes: Uint8Array): boolean {
  return (
    bytes.length >= magic.length + 1 &&
    magic.split('').every((letter, index) => bytes[index] === letter.charCodeAt(0)) &&
    bytes[magic.length] === 3
  );
}

/** At most this many layers are drawn; an archive of a map has some ten. */
const layerLimit = 60;

function vectorLayersOf(metadata: unknown): readonly string[] {
  const layers = memberOf(metadata, 'vector_layers');
  if (!Array.isArray(layers)) return [];
  const names = layers
    .map((layer: unknown) => memberOf(layer, 'id'))
    .filter((id) => typeof id === 'string' && id !== '');
  return [...new Set(names as string[])].slice(0, layerLimit);
}

/** Layers with the names of their properties, as archives that tippecanoe makes describe them. */
function describedLayers(metadata: unknown): readonly { readonly id: string; readonly fields: readonly string[] }[] {
  const layers = memberOf(metadata, 'vector_layers');
  return (Array.isArray(layers) ? layers.slice(0, layerLimit) : []).flatMap((layer: unknown) => {
    const [id, fields] = [memberOf(layer, 'id'), memberOf(layer, 'fields')];
    return typeof id === 'string' && typeof fields === 'object' && fields !== null
      ? [{ id, fields: Object.keys(fields) }]
      : [];
  });
}

function attributionOf(metadata: unknown): string {
  const text = memberOf(metadata, 'attribution');
  if (typeof text !== 'string') return '';
  return text
    .slice(0, 2000)
    .replace(/<[^>]*>/g, '')
    .replace(/[<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
