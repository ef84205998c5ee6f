/** What a reader of a finished sheet sees, measured on the laid-out plate and on the placement of its map. */
import { booleanPointInPolygon } from '@turf/turf';
import { briefPlaces } from '../../src/domain/geo/briefPlaces.ts';
import type { Box, DisplayItem } from '../../src/export/plate/displayList.ts';
import type { Plate } from '../../src/export/plate/plate.ts';
import { shownOnSheet, sightOf } from '../../src/export/sheetScene.ts';
import type { Snapshot } from '../../src/export/snapshot/snapshot.ts';
import { arrangeAll, type Layout } from '../../src/layers/plates/arrangeAll.ts';
import { groundOf } from '../../src/layers/plates/plateGroups.ts';
import { shortName } from '../../src/layers/plates/shortName.ts';
import { isCovered, isInSight, isWithin } from '../../src/layers/plates/sight.ts';
import { meet } from '../../src/layers/plates/worldPixels.ts';
import { boxesOf } from './boxes.ts';

export interface SheetReading {
  /** Lines of lists that the sheet has no room for. */
  readonly lost: number;
  /** Names, marks and plates that an edge of the map or a panel cuts. */
  readonly cut: readonly string[];
  /** Two things that lie over each other. */
  readonly hidden: readonly string[];
  readonly smallestPt: number;
  /** Of the whole sheet. */
  readonly mapPercent: number;
  /** Of the whole sheet: the map without what panels cover of it. */
  readonly clearPercent: number;
  /** Of the five places, those in sight without their name. */
  readonly unnamed: readonly string[];
  /** Records of an area that are drawn as a point, and plates outside their outline. */
  readonly misplaced: readonly string[];
}

export function textsOf(items: readonly DisplayItem[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

/** The placement that the map of the sheet is drawn from. */
export function placementOf(snapshot: Snapshot, { map, panels }: Plate): Layout {
  const { context, sheet, modules, view, callouts } = snapshot;
  const shown = shownOnSheet(context.shown);
  return arrangeAll({ ...context, shown }, sightOf(map, panels, sheet.mapPxPerPt), modules, view.layers, callouts);
}

function misplacedIn(layout: Layout, snapshot: Snapshot, zoom: number): readonly string[] {
  const placements = new Map(
    snapshot.context.shown.map(({ facts }) => [facts.record.id, facts.placement.kind] as const),
  );
  const points = layout.blocks
    .flatMap(({ slots, more }) => [...slots.keys(), ...(more?.ids ?? [])])
    .filter((id) => placements.get(id) !== 'point');
  const outside = layout.plates
    .filter(({ group, placed }) => {
      // Below this zoom the plate of a part of an area stands anywhere in the area.
      const ground = zoom < 6.5 ? group.area?.geometry : groundOf(group);
      return ground && placed.isNumber !== true && !booleanPointInPolygon([...placed.position], ground);
    })
    .map(({ group }) => group.key);
  return [...points, ...outside];
}

const areaOf = ({ width, height }: Pick<Box, 'width' | 'height'>): number => width * height;
const areaOfAll = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + areaOf(box), 0);
const wholeOf = ({ widthPt, heightPt }: Plate): Pick<Box, 'width' | 'height'> => ({ width: widthPt, height: heightPt });

export function readSheet(snapshot: Snapshot, plate: Plate): SheetReading {
  const layout = placementOf(snapshot, plate);
  const { frame, names } = layout;
  const boxes = boxesOf(layout);
  const covers = frame.covers.map((box) => ({ name: 'a panel', box }));
  const titles = new Map(names.map(({ group, text }) => [group.members[0].place.id, text.title]));
  const { dataset, texts } = snapshot;
  return {
    lost: plate.left.reduce((sum, { more }) => sum + more, 0),
    cut: boxes
      .filter(({ box }) => !isWithin(frame, box, 0) || covers.some((cover) => meet(cover.box, box)))
      .map(({ name }) => name),
    hidden: boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => meet(other.box, box))
        .map((other) => `${name} meets ${other.name}`),
    ),
    smallestPt:
      Math.round(10 * Math.min(...plate.items.flatMap((item) => (item.kind === 'text' ? [item.sizePt] : [])))) / 10,
    mapPercent: Math.round((100 * plate.map.box.width * plate.map.box.height) / (plate.widthPt * plate.heightPt)),
    clearPercent: Math.round((100 * (areaOf(plate.map.box) - areaOfAll(plate.panels))) / areaOf(wholeOf(plate))),
    unnamed: briefPlaces.filter((id) => {
      const place = dataset.places.get(id);
      if (place?.geometry?.type !== 'Point') return false;
      const [x = 0, y = 0] = place.geometry.coordinates;
      const at = layout.world.toPixel([x, y]);
      return isInSight(frame, at) && !isCovered(frame, at) && titles.get(id) !== shortName(place, texts[0].words);
    }),
    misplaced: misplacedIn(layout, snapshot, plate.map.camera.zoom),
  };
}
