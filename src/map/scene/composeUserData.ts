/**
 * What readers bring to the scene: their own basemap, imported sets, the governorates that one shades, events of an archive. It is loaded with the first
 * of them, as most visits bring none.
 */
import { memoizeLast } from '../../base/memoizeLast.ts';
import { countRowAreas } from '../../domain/imported/countRowAreas.ts';
import { rowAreasOf } from '../../domain/imported/rowAreas.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { TileAreas } from '../../domain/imported/tileAreas.ts';
import type { Shading } from '../../domain/imported/choropleth.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { composeChoropleth, noChoropleth } from '../../layers/imported/composeChoropleth.ts';
import type { RowsByArea } from '../../layers/plates/sight.ts';
import { composeTileEvents, tileColour, type DayWindow } from '../../layers/imported/composeTileEvents.ts';
import '../../words/tiles.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Words } from '../../words/words.ts';
import type { Archive } from '../basemap/archive.ts';
import { composeImported, type ImportedInput } from './composeImported.ts';
import type { UserDataParts } from './composeScene.ts';
import { composeOwnBasemap, tileSource, type OwnBasemapParts } from '../basemap/ownBasemap.ts';

export interface UserDataInput {
  readonly view: Pick<View, 'time'>;
  readonly dataset: Pick<Dataset, 'areas' | 'places'> | null;
  readonly theme: Theme;
  readonly words: Words;
  readonly ownBasemap?: Archive | null;
  readonly eventTiles?: Archive | null;
  /** Of the archive of this name, what the tiles in view count by area. */
  readonly tileAreas?: (Pick<TileAreas, 'areas'> & { readonly name: string }) | null;
  /** Imported sets that are drawn, bottom to top. */
  readonly imported?: readonly ImportedInput[];
  /** Governorates shaded by an imported set. Keep the object while its counts stay. */
  readonly choropleth?: Shading | null;
}

const ownBasemapOnce = memoizeLast(composeOwnBasemap);
const choroplethOnce = memoizeLast(composeChoropleth);
/** The same list while its content is the same: the plates are placed again only for another one. */
const rowsOnce = memoizeLast((rows: readonly RowsByArea[]) => rows, deepEqual);
const nothing: OwnBasemapParts = { sources: {}, layers: [] };

export function composeUserData({
  view,
  dataset,
  theme,
  words,
  ownBasemap,
  eventTiles,
  tileAreas,
  imported,
  choropleth,
}: UserDataInput): UserDataParts {
  const window = windowBounds(view.time);
  return {
    ground: ownBasemap ? ownBasemapOnce(ownBasemap, theme) : nothing,
    shaded: choropleth && dataset ? choroplethOnce(choropleth, dataset, theme) : noChoropleth,
    imported: composeImported(imported ?? [], window, theme, words),
    tiled: eventTiles ? composeTiled(eventTiles, window, theme) : nothing,
    rows: dataset
      ? composeRows(
          imported ?? [],
          tileAreas
            ? [
                {
                  name: words.t('tiles.inView', { name: tileAreas.name }),
                  colour: theme.imported[tileColour],
                  areas: tileAreas.areas,
                },
              ]
            : [],
          window,
          dataset,
        )
      : undefined,
  };
}

/** `tiled`: events in tiles, above all sets. Undefined where every row of every set has a position or is not on the map. */
function composeRows(
  imported: readonly ImportedInput[],
  tiled: readonly RowsByArea[],
  window: DayWindow,
  dataset: Pick<Dataset, 'areas' | 'places'>,
): UserDataParts['rows'] {
  // Topmost first, as the list of sets has them.
  const own = imported.toReversed().map(({ set, mask, name = '', palette }): RowsByArea => ({
    name,
    colour: palette[0] ?? '',
    areas: countRowAreas(set, rowAreasOf(set, dataset), window, mask).areas,
  }));
  const rows = [...tiled, ...own];
  return rows.some(({ areas }) => areas.length > 0) ? rowsOnce(rows) : undefined;
}

function composeTiled(archive: Archive, window: DayWindow, theme: Theme): OwnBasemapParts {
  const { source, tiles } = tileSource(archive);
  return archive.events
    ? {
        sources: { [source]: { type: 'vector', ...tiles } },
        layers: composeTileEvents(archive.events, source, window, theme),
      }
    : nothing;
}
