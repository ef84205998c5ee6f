/** What imported sets bring to the scene: points, cells or clusters. A set that is drawn as before comes back as the same objects. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { DrawMode } from '../../domain/imported/drawMode.ts';
import type { ImportedColumns } from '../../domain/imported/importedColumns.ts';
import { cellRadius, densityCells, type DensityCells } from '../../domain/imported/densityCells.ts';
import type { DayRange } from '../../domain/imported/rowsInWindow.ts';
import type { CellsDrawing, ImportedLayer, ImportedLook, HexColour } from '../../layers/imported/importedLayer.ts';
import { clusterLayers, clusterPoints } from '../../layers/imported/composeDensity.ts';
import { geojsonSource, type SceneSource } from '../../layers/contract/scene.ts';
import { densityColours } from '../../theme/density.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import type { LayerSpecification } from 'maplibre-gl';

export interface ImportedInput {
  /** Of the imported set; ids of sources and layers begin with it. */
  readonly id: string;
  /** As the plates name it. */
  readonly name?: string;
  readonly set: ImportedColumns;
  readonly mask: Uint8Array | null;
  readonly mode: DrawMode;
  /** Whole zoom for which cells are made: `Math.floor` of the camera's, so that they keep while the camera moves a little. */
  readonly cellZoom: number;
  /** Of each code of the set's category. Keep the array while the colours stay. */
  readonly palette: readonly HexColour[];
  /** 0–1. */
  readonly opacity: number;
}

export interface ImportedScene {
  readonly sources: Readonly<Record<string, SceneSource>>;
  /** Above labels of the basemap, below those of the layers. */
  readonly over: readonly LayerSpecification[];
  /** Points or cells, below labels of the basemap and above areas and lines of the layers. */
  readonly points: readonly Omit<ImportedLayer, 'below'>[];
}

/** Of a cell from side to side, in CSS pixels, at the whole zoom; up to twice that before the next. */
const cellPx = 22;
export const clusterPx = 84;

/** A few thousand marks are read one by one, also on a wall; of a million one sees where they crowd. */
const radii: readonly (readonly [mostRows: number, radii: ImportedLook['radii']])[] = [
  [
    5000,
    [
      [4, 3],
      [7, 4.4],
      [10, 6],
      [14, 8],
    ],
  ],
  [
    50_000,
    [
      [4, 2.2],
      [7, 3.4],
      [10, 5],
      [14, 7],
    ],
  ],
  [
    Infinity,
    [
      [4, 1.6],
      [7, 2.6],
      [10, 4],
      [14, 6.5],
    ],
  ],
];
const radiiFor = (rows: number): ImportedLook['radii'] => radii.find(([most]) => rows <= most)?.[1] ?? [];

type Compose = (input: ImportedInput, window: DayRange, theme: Theme, words: Words) => ImportedScene;

const composers = new Map<string, Compose>();

/** Scenes are remembered for each id, and forgotten with it. */
export function composeImported(
  inputs: readonly ImportedInput[],
  window: DayRange,
  theme: Theme,
  words: Words,
): readonly ImportedScene[] {
  const ids = new Set(inputs.map(({ id }) => id));
  for (const id of composers.keys()) if (!ids.has(id)) composers.delete(id);
  return inputs.map((input) => {
    const compose = composers.get(input.id) ?? createComposer();
    composers.set(input.id, compose);
    return compose(input, window, theme, words);
  });
}

function createComposer(): Compose {
  const cellsOnce = memoizeLast(
    (set: ImportedColumns, mask: Uint8Array | null, from: number, to: number, px: number, zoom: number) =>
      densityCells(set, { from, to }, mask, cellRadius(px, zoom)),
  );
  const drawingOnce = memoizeLast((cells: DensityCells, theme: Theme, opacity: number): CellsDrawing => {
    const { steps, possible } = densityColours[theme.flavour];
    return { cells, steps, outline: possible, opacity };
  });
  const sourceOnce = memoizeLast((cells: DensityCells, words: Words) => geojsonSource(clusterPoints(cells, words)));
  const layersOnce = memoizeLast((id: string, theme: Theme, opacity: number) =>
    clusterLayers(id, id, densityColours[theme.flavour], theme, opacity, clusterPx),
  );
  const lookOnce = memoizeLast(
    (palette: readonly HexColour[], halo: HexColour, opacity: number, rows: number): ImportedLook => ({
      palette,
      halo,
      radii: radiiFor(rows),
      opacity,
    }),
  );
  return ({ id, set, mask, mode, cellZoom, palette, opacity }, { from, to }, theme, words) => {
    if (mode === 'clusters')
      return {
        sources: { [id]: sourceOnce(cellsOnce(set, mask, from, to, clusterPx, cellZoom), words) },
        over: layersOnce(id, theme, opacity),
        points: [],
      };
    const layer = {
      type: 'imported',
      set,
      mask,
      window: { from, to },
      look: lookOnce(palette, theme.halo, opacity, set.rows),
    } as const;
    const drawn =
      mode === 'density'
        ? {
            ...layer,
            id: `${id}-cells`,
            cells: drawingOnce(cellsOnce(set, mask, from, to, cellPx, cellZoom), theme, opacity),
          }
        : { ...layer, id: `${id}-points` };
    return { sources: {}, over: [], points: [drawn] };
  };
}
