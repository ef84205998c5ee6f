/** Clicks and the pointer: which records they mean, reported at most once a frame. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { AreaId, PlaceId, RecordId } from '../../domain/records/record.ts';
import type { RowPick } from '../../layers/imported/importedLayer.ts';
import { tileEventPrefix } from '../../layers/contract/scene.ts';
import type { Hovered, MapEvents, ScreenPoint, TileEvent } from './port.ts';
import { toAreas, toPicks, toPlace } from './toPicks.ts';

/** How far from the pointer a record may be drawn and still be meant. A finger is blunter than a mouse. */
const reachPx = { fine: 3, coarse: 12 } as const;

/** `pickable`: the layers to ask, and `rowsAt` for imported layers; none while the map cannot answer. Returns what ends the watching. */
export function connectPointer(
  map: MapLibreMap,
  pickable: () => readonly string[],
  rowsAt: (point: ScreenPoint, reachPx: number) => readonly RowPick[],
  tell: Pick<MapEvents, 'pick' | 'hover'>,
): () => void {
  let hovered: RecordId | null = null;
  let hoveredRow: RowPick | null = null;
  let hoveredPlace: PlaceId | null = null;
  let hoveredArea: AreaId | undefined;
  let waiting: MapMouseEvent | null = null;
  let frame = 0;

  function hitsAt({ x, y }: ScreenPoint, reach: number): Hovered {
    const layers = pickable().filter((id) => !id.startsWith(tileEventPrefix));
    const hits = layers.length === 0 ? [] : featuresAt({ x, y }, reach, layers);
    const records = toPicks(hits);
    const areas = toAreas(hits);
    return { records, place: records.length + areas.length > 0 ? null : toPlace(hits), areas };
  }

  function featuresAt(
    { x, y }: ScreenPoint,
    reach: number,
    layers: readonly string[],
  ): ReturnType<MapLibreMap['queryRenderedFeatures']> {
    return map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [...layers], validate: false },
    );
  }

  function eventAt(point: ScreenPoint, reach: number): TileEvent | null {
    const layers = pickable().filter((id) => id.startsWith(tileEventPrefix));
    const [feature] = layers.length === 0 ? [] : featuresAt(point, reach, layers);
    return feature ? Object.entries(feature.properties).map(([name, value]) => [name, String(value)] as const) : null;
  }

  function hover(hit: Hovered, row: RowPick | null, { x, y }: ScreenPoint): void {
    const record = hit.records[0] ?? null;
    const [area] = hit.areas;
    const isSame = record === hovered && hit.place === hoveredPlace && area === hoveredArea;
    if (isSame && row?.layer === hoveredRow?.layer && row?.row === hoveredRow?.row) return;
    [hovered, hoveredRow, hoveredPlace, hoveredArea] = [record, row, hit.place, area];
    map.getCanvas().style.cursor = (record ?? row ?? hit.place ?? area ?? null) === null ? '' : 'pointer';
    tell.hover(record, { x, y }, row, hit);
  }

  const onFrame = (): void => {
    frame = 0;
    if (waiting && !map.isMoving()) {
      const hit = hitsAt(waiting.point, reachPx.fine);
      const [row = null] = hit.areas.length > 0 ? [] : rowsAt(waiting.point, reachPx.fine);
      hover(hit, row, waiting.point);
    }
    waiting = null;
  };
  const onMove = (event: MapMouseEvent): void => {
    waiting = event;
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const onLeave = (event: MapMouseEvent): void => {
    waiting = null;
    hover({ records: [], place: null, areas: [] }, null, event.point);
  };
  const onClick = (event: MapMouseEvent): void => {
    const {
      originalEvent,
      point: { x, y },
      lngLat,
    } = event;
    const touched = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    const reach = touched ? reachPx.coarse : reachPx.fine;
    const { records, ...beside } = hitsAt({ x, y }, reach);
    const position = [lngLat.lng, lngLat.lat] as const;
    tell.pick(records, { x, y }, rowsAt({ x, y }, reach), position, eventAt({ x, y }, reach), beside);
  };

  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('click', onClick);
  return () => {
    cancelAnimationFrame(frame);
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('click', onClick);
  };
}
