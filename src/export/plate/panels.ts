/** Panels on the map of a slide, one below the other at one of its sides: the selection, the legend, what is only somewhere near, charts, a locator. */
import type { BoardPanelId } from '../../domain/board/panels.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { cardRows } from './cardRows.ts';
import { composeChart } from './charts.ts';
import {
  mirrorBox,
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type ItemPart,
  type Part,
  type PartId,
  type Row,
} from './displayList.ts';
import { showsTheatre, type MapFrame } from './framing.ts';
import { composeLocator } from './locator.ts';
import { setRows } from './rows.ts';
import { setSelection } from './selectionChart.ts';
import { legendVariants, slideLegend } from './slideLegend.ts';
import type { Measure } from './text.ts';

export type PanelSide = 'left' | 'right' | 'bottom';

export interface SetPanels {
  readonly parts: readonly Part[];
  readonly items: readonly DisplayItem[];
  readonly boxes: readonly Box[];
  readonly left: readonly { readonly part: PartId; readonly more: number }[];
  /** Cards without room in the column. */
  readonly unplaced: readonly (readonly Row[])[];
}

const insetPt = 8;
/** Between the edge of a ground and its rows. */
const groundPadPt = 7;
const groundOpacity = 1;
const locatorAspect = 0.66;
const chartPt = { alone: 150, besideKey: 92 } as const;
const mostElsewhere = 3;
/** Most of the column that the selection takes. */
const selectionShare = 0.64;

/** Panels need a column of this width; on a tall sheet they stand below each other at its foot. */
export function columnWidth(frame: Box): number {
  return Math.min(226, Math.max(168, frame.width * 0.235));
}

export function isTall({ width, height }: Box): boolean {
  return height > width * 1.15;
}

/** Whether the sheet has anything for panels to say. */
export function hasPanels({ parts, charts, selected, texts: [{ legend, elsewhere }] }: Snapshot): boolean {
  return (
    selected !== null ||
    charts.length > 0 ||
    elsewhere.length > 0 ||
    parts.has('locator') ||
    (parts.has('legend') && legend.length > 0)
  );
}

/** The column in which panels stand. */
export function panelColumn(frame: Box, side: PanelSide, footPt: number): Box {
  const inner: Box = {
    x: frame.x + insetPt,
    y: frame.y + insetPt,
    width: frame.width - 2 * insetPt,
    height: frame.height - 2 * insetPt - footPt,
  };
  if (side === 'bottom') return { ...inner, y: inner.y + inner.height * 0.55, height: inner.height * 0.45 };
  const width = columnWidth(frame);
  return side === 'left' ? { ...inner, width } : { ...inner, x: inner.x + inner.width - width, width };
}

/** What of the frame is free of them. */
export function freeBeside(frame: Box, side: PanelSide | null, footPt: number): Box {
  const whole: Box = { ...frame, height: frame.height - footPt };
  if (side === null) return whole;
  const column = panelColumn(frame, side, footPt);
  if (side === 'bottom') return { ...whole, height: column.y - whole.y };
  const taken = column.width + insetPt;
  return { ...whole, width: whole.width - taken, x: side === 'left' ? whole.x + taken : whole.x };
}

function elsewhereRows(snapshot: Snapshot): readonly Row[] {
  const { small } = snapshot.sheet.type;
  const { text, textQuiet } = snapshot.theme.page;
  const [{ elsewhere, words, direction }] = snapshot.texts;
  if (elsewhere.length === 0) return [];
  const base = { sizePt: small, weight: 400, colour: text } as const;
  const row = (said: string): Row => ({ ...base, runs: [{ text: said, direction }], marker: '·' });
  const more = elsewhere.length - mostElsewhere;
  return [
    { ...base, weight: 600, colour: textQuiet, heading: true, runs: [{ text: words.t('sheet.elsewhere'), direction }] },
    ...elsewhere.slice(0, mostElsewhere).map(row),
    ...(more > 0
      ? [
          {
            ...base,
            colour: textQuiet,
            runs: [
              { text: words.t(snapshot.hasNotes ? 'sheet.moreInNotes' : 'export.more', { count: more }), direction },
            ],
          },
        ]
      : []),
  ];
}

/** What the panels of a slide depend on. */
export interface PanelSetting {
  /** Where they stand, one below the other. In final coordinates. */
  readonly column: Box;
  /** Whether the column lies on the map: its panels then have a ground. */
  readonly isOnMap: boolean;
  /** Lines of the legend that the map asks for. */
  readonly seen: ReadonlySet<string>;
  /** Whether the legend is along the foot of the map, not in the column. */
  readonly apart: boolean;
  /** Panels of the board beside the map. */
  readonly beside: ReadonlySet<BoardPanelId>;
}

/** `map`: with the free part already beside the column. In final coordinates. */
export function composePanels(
  snapshot: Snapshot,
  map: MapFrame,
  measure: Measure,
  { column: standing, isOnMap, seen, apart, beside }: PanelSetting,
): SetPanels {
  const { sheet, theme } = snapshot;
  const isRtl = snapshot.texts[0].direction === 'rtl';
  const { widthPt } = sheet;
  const padPt = isOnMap ? groundPadPt : 0;
  // Rows are set from left to right and mirrored as a whole.
  const column = isRtl ? mirrorBox(standing, widthPt) : standing;
  const [parts, items, boxes, left]: [Part[], DisplayItem[], Box[], { part: PartId; more: number }[]] = [
    [],
    [],
    [],
    [],
  ];
  const unplaced: (readonly Row[])[] = [];
  let y = column.y;
  const room = (): number => column.y + column.height - y;
  const turn = (box: Box): Box => (isRtl ? mirrorBox(box, widthPt) : box);
  const ground = (heightPt: number): DisplayItem => ({
    kind: 'rect',
    part: 'panel',
    box: { x: column.x, y, width: column.width, height: heightPt },
    fill: theme.page.panel,
    stroke: theme.page.rule,
    strokePt: groundOpacity,
    radiusPt: 3,
  });
  const add = (id: PartId & ItemPart, heightPt: number, inner: readonly DisplayItem[], rows?: Part['rows']): void => {
    const own = [...(isOnMap ? [ground(heightPt)] : []), ...ofPart(id, inner)];
    const box: Box = { x: column.x, y, width: column.width, height: heightPt };
    const part: Part = rows ? { id, box, rows } : { id, box };
    parts.push(isRtl ? mirrorPart(part, widthPt) : part);
    items.push(...(isRtl ? own.map((item) => mirrorItem(item, widthPt)) : own));
    if (isOnMap) boxes.push(turn(box));
    y += heightPt + insetPt;
  };
  const inner = (): Box => ({
    x: column.x + padPt,
    y: y + padPt,
    width: column.width - 2 * padPt,
    height: room() - 2 * padPt,
  });
  const nothing = (more: number): Row => ({
    sizePt: 12,
    weight: 400,
    colour: '',
    runs: [{ text: `+${more}`, direction: 'ltr' }],
  });

  const hasLegend = snapshot.parts.has('legend') && !apart;
  /** `keptPt`: height that is left for what follows. Fewer rows rather than a row that is cut. */
  const addLegend = (keptPt: number): void => {
    if (!hasLegend || parts.some(({ id }) => id === 'legend')) return;
    const box = { ...inner(), height: inner().height - keptPt };
    for (const rows of legendVariants(snapshot, seen, box.width, measure)) {
      if (rows.rows.length === 0) return;
      const set = setRows(rows.rows, box, measure, nothing);
      if (set.more > 0) continue;
      add('legend', set.heightPt + 2 * padPt, set.items, set.rows);
      if (rows.more > 0) left.push({ part: 'legend', more: rows.more });
      return;
    }
    left.push({ part: 'legend', more: slideLegend(snapshot, 0, seen).more });
  };

  if (snapshot.selected) {
    const share = { ...inner(), height: Math.min(inner().height, column.height * selectionShare) };
    const set = setSelection(snapshot, share, sheet.type.small, measure);
    if (set.heightPt > 0) add('selection', set.heightPt + 2 * padPt, set.items, set.rows);
    if (set.more > 0) left.push({ part: 'selection', more: set.more });
  }
  const heightPt = snapshot.shaded ? chartPt.besideKey : chartPt.alone;
  // Shaded areas say nothing without their key: it comes first, and the charts keep their room.
  if (snapshot.shaded) addLegend(Math.min(snapshot.charts.length * (heightPt + 2 * padPt + insetPt), room() * 0.75));
  for (const [index, chart] of snapshot.charts.entries()) {
    if (room() < heightPt + 2 * padPt) {
      left.push({ part: 'charts', more: snapshot.charts.length - index });
      break;
    }
    // Charts know themselves which way they run: they are laid out in final coordinates.
    const box = turn({ ...inner(), height: heightPt });
    add('charts', heightPt + 2 * padPt, []);
    items.push(...composeChart(chart, box, snapshot, measure));
  }
  const locatorPt = column.width * 0.62 * locatorAspect;
  if (
    snapshot.parts.has('locator') &&
    snapshot.dataset.areas.size > 0 &&
    room() >= locatorPt &&
    !showsTheatre(snapshot, map)
  ) {
    const box = turn({ x: column.x, y, width: column.width * 0.62, height: locatorPt });
    parts.push({ id: 'locator', box });
    items.push(...ofPart('locator', composeLocator(snapshot, map.camera, map.box, box)));
    if (isOnMap) boxes.push(box);
    y += locatorPt + insetPt;
  }
  const near = elsewhereRows(snapshot);
  if (near.length > 0) {
    const set = setRows(near, inner(), measure, nothing);
    if (set.more === 0) add('elsewhere', set.heightPt + 2 * padPt, set.items, set.rows);
    else left.push({ part: 'elsewhere', more: set.more });
  }
  // The legend keeps room for a few rows.
  const legendPt = hasLegend ? sheet.type.small * 6.5 : 0;
  for (const rows of cardRows(snapshot, beside)) {
    const box = { ...inner(), height: inner().height - legendPt };
    // Where not all of it fits, the first two lines say most: what, and how many.
    const counts = Array.from({ length: rows.length }, (_, index) => rows.length - index);
    const fitting = counts
      .filter((count) => count >= Math.min(2, rows.length))
      .map((count) => setRows(rows.slice(0, count), box, measure, nothing))
      .find(({ more }) => more === 0);
    if (fitting) add('cards', fitting.heightPt + 2 * padPt, fitting.items, fitting.rows);
    else unplaced.push(rows);
    const lost = rows.length - (fitting?.rows.length ?? 0);
    if (lost > 0) left.push({ part: 'cards', more: lost });
  }
  addLegend(0);
  return { parts, items, boxes, left, unplaced };
}
