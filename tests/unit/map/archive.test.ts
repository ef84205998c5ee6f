import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readArchive, tileOf, type Archive } from '../../../src/map/basemap/archive.ts';
import { composeOwnBasemap } from '../../../src/map/basemap/ownBasemap.ts';
import { themes } from '../../../src/theme/theme.ts';
import { tinyArchive } from '../../contract/tinyArchive.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer>): File => new File([bytes], 'own.pmtiles');

async function open(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readArchive(fileOf(bytes));
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

describe('readArchive', () => {
  it('reads what an archive says of itself, and its tiles', async () => {
    const { archive, readTile } = await open(tinyArchive());
    expect(archive).toMatchObject({
      tiles: 'vector',
      minZoom: 0,
      maxZoom: 0,
      bounds: [-180, -85, 180, 85],
      vectorLayers: ['water', 'places'],
      events: null,
    });
    const { signal } = new AbortController();
    expect((await readTile(0, 0, 0, signal))?.length).toBeGreaterThan(20);
    expect(await readTile(1, 0, 0, signal)).toBeNull();
  });

  it('gives every archive an id of its own', async () => {
    const [a, b] = [await open(tinyArchive()), await open(tinyArchive())];
    expect(a.archive.id).not.toBe(b.archive.id);
    expect(a.archive.url.startsWith(`${a.archive.id}://`)).toBe(true);
  });

  it('lets no markup out of an attribution', async () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '<<script>b</script>',
      '© <b>Open</b>StreetMap',
      'a < b',
      '<a href="x',
    ]) {
      const { archive } = await open(tinyArchive(text));
      expect(archive.attribution).not.toMatch(/[<>]/);
    }
    expect((await open(tinyArchive('© <b>Open</b>StreetMap'))).archive.attribution).toBe('© OpenStreetMap');
    expect((await open(tinyArchive('x'.repeat(5000)))).archive.attribution.length).toBe(300);
  });

  it('refuses damaged archives as such', async () => {
    const whole = tinyArchive();
    const older = whole.with(7, 2);
    const otherTiles = whole.with(99, 6);
    const noDirectory = whole.with(8, 255);
    const faults = await Promise.all(
      [older, otherTiles, noDirectory, whole.slice(0, 127)].map(async (bytes) => {
        const read = await readArchive(fileOf(bytes));
        return read.ok ? 'opened' : read.failure;
      }),
    );
    expect(faults).toEqual(['not-an-archive', 'other-tiles', 'not-an-archive', 'not-an-archive']);
  });
});

describe('tileOf', () => {
  it('reads the address of a tile and nothing else', () => {
    expect(tileOf('own1://7/78/51')).toEqual({ z: 7, x: 78, y: 51 });
    for (const url of ['own1://7/78', 'own1://7/78/51/2', 'own1://a/b/c', '', 'own1://7/78/51?x'])
      expect(tileOf(url)).toBeUndefined();
  });
});

describe('composeOwnBasemap', () => {
  const archive: Archive = {
    id: 'own9',
    tiles: 'vector',
    url: 'own9://{z}/{x}/{y}',
    minZoom: 0,
    maxZoom: 14,
    bounds: [37, 29, 47, 38],
    attribution: '',
    vectorLayers: ['roads', 'places', 'water', 'mine', 'buildings', 'landuse', 'waterway', '__proto__', 'constructor'],
    events: null,
  };
  const styleOf = (parts: ReturnType<typeof composeOwnBasemap>) => ({
    version: 8 as const,
    sources: { ...parts.sources },
    layers: [...parts.layers],
  });

  it('is a valid style for every flavour and kind of tile', () => {
    for (const theme of Object.values(themes)) {
      for (const tiles of ['vector', 'raster'] as const) {
        const style = styleOf(composeOwnBasemap({ ...archive, tiles }, theme));
        expect(validateStyleMin(style as never, latest)).toEqual([]);
      }
    }
  });

  it('draws ground before water before roads, unknown layers last, and no labels', () => {
    const { layers } = composeOwnBasemap(archive, themes.dark);
    const drawn = layers.map((layer) => ('source-layer' in layer ? layer['source-layer'] : ''));
    expect([...new Set(drawn)]).toEqual([
      'landuse',
      'water',
      'waterway',
      'buildings',
      'roads',
      'mine',
      '__proto__',
      'constructor',
    ]);
    expect(layers.some(({ type }) => type === 'symbol')).toBe(false);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });
});
