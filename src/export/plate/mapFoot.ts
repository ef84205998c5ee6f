/**
 * What lies along the lower edge of the map of a slide: the credits of the basemap, where reading begins, and the scale at the other end. Above them, rows
 * that find no room beside the map.
 */
import type { Snapshot } from '../snapshot/snapshot.ts';
import {
  mirrorBox,
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type Part,
  type Row,
} from './displayList.ts';
import type { MapFrame } from './framing.ts';
import { naturalHeight, setRows } from './rows.ts';
import { composeStrip } from './strip.ts';
import { ascentShare, lineSpacing, wrapText, type Measure } from './text.ts';

/** Share of the width for the names of the ground's sources; the scale has the rest. */
const creditsShare = 0.7;
/** Longest bar of the scale, as a share of the width. */
const barShare = 0.14;
const padPt = 6;

function creditLines(
  { attribution, sheet, texts: [{ stamps }] }: Snapshot,
  widthPt: number,
  measure: Measure,
): readonly string[] {
  if (attribution.length === 0) return [];
  const { small } = sheet.type;
  return wrapText(stamps.attribution, widthPt * creditsShare - small, small, 400, measure);
}

function creditsHeight(snapshot: Snapshot, widthPt: number, measure: Measure): number {
  return snapshot.sheet.type.small * (0.4 + lineSpacing * Math.max(1, creditLines(snapshot, widthPt, measure).length));
}

/** `rows`: what finds no room beside the map. */
export function mapFootHeight(snapshot: Snapshot, widthPt: number, rows: readonly Row[], measure: Measure): number {
  const above = rows.length === 0 ? 0 : naturalHeight(rows, widthPt - 2 * padPt, measure) + 2 * padPt;
  return creditsHeight(snapshot, widthPt, measure) + above;
}

/** The names, whole, on a ground of their own. */
function creditsItems(snapshot: Snapshot, strip: Box, measure: Measure): readonly DisplayItem[] {
  const lines = creditLines(snapshot, strip.width, measure);
  if (lines.length === 0) return [];
  const { small } = snapshot.sheet.type;
  const { panel, textQuiet } = snapshot.theme.page;
  const width = Math.max(...lines.map((line) => measure(line, small, 400))) + small;
  const top = strip.y + (strip.height - lines.length * small * lineSpacing) / 2;
  return [
    { kind: 'rect', box: { ...strip, width }, fill: panel },
    ...lines.map((text, index): DisplayItem => ({
      kind: 'text',
      x: strip.x + small / 2,
      y: top + index * small * lineSpacing + small * ascentShare,
      text,
      sizePt: small,
      weight: 400,
      colour: textQuiet,
      direction: snapshot.texts[0].direction,
      align: 'left',
    })),
  ];
}

/** Parts and items of the scale, the ground first. */
function setScale(
  snapshot: Snapshot,
  { camera }: MapFrame,
  strip: Box,
  measure: Measure,
): { readonly parts: readonly Part[]; readonly items: readonly DisplayItem[]; readonly ground: Box } {
  const pad = snapshot.sheet.type.small * 0.5;
  const line: Box = { ...strip, y: strip.y + strip.height - pad * 3.4, height: pad * 3.4 };
  const probe = composeStrip(snapshot, camera, line, measure, barShare);
  const end = Math.max(...probe.parts.map(({ box }) => box.x + box.width));
  const x = strip.x + strip.width - (end - strip.x) - pad;
  const set = composeStrip(snapshot, camera, { ...line, x }, measure, barShare);
  const ground = { ...line, x: x - pad, width: strip.x + strip.width - x + pad };
  const fill: DisplayItem = { kind: 'rect', part: 'credits', box: ground, fill: snapshot.theme.page.panel };
  return { parts: set.parts, items: [fill, ...set.items], ground };
}

export interface SetFoot {
  readonly parts: readonly Part[];
  readonly items: readonly DisplayItem[];
  /** What of the map is covered; what lies between credits and scale is map. */
  readonly boxes: readonly Box[];
}

/** In final coordinates. */
export function setMapFoot(snapshot: Snapshot, map: MapFrame, rows: readonly Row[], measure: Measure): SetFoot {
  const { widthPt } = snapshot.sheet;
  const isRtl = snapshot.texts[0].direction === 'rtl';
  // As if from left to right, and mirrored as a whole.
  const frame = isRtl ? mirrorBox(map.box, widthPt) : map.box;
  const stripPt = creditsHeight(snapshot, frame.width, measure);
  const strip: Box = { ...frame, y: frame.y + frame.height - stripPt, height: stripPt };
  const scale = setScale(snapshot, map, strip, measure);
  const credits = ofPart('credits', creditsItems(snapshot, strip, measure));
  const [creditsGround] = credits;
  const abovePt = mapFootHeight(snapshot, frame.width, rows, measure) - stripPt;
  const above: Box = { ...frame, y: strip.y - abovePt, height: abovePt };
  const whole: Box = { ...above, height: abovePt + stripPt };
  const inner: Box = { x: above.x + padPt, y: above.y + padPt, width: above.width - 2 * padPt, height: abovePt };
  const set = setRows(rows, inner, measure, () => ({ ...rows[0] }) as Row);
  const parts: readonly Part[] = [
    ...scale.parts,
    ...(rows.length > 0 ? [{ id: 'notes', box: { ...inner, height: set.heightPt }, rows: set.rows } as const] : []),
  ];
  const items: readonly DisplayItem[] = [
    ...(rows.length > 0 ? [{ kind: 'rect', part: 'panel', box: whole, fill: snapshot.theme.page.panel } as const] : []),
    ...ofPart('notes', set.items),
    ...credits,
    ...scale.items,
  ];
  // Below rows that run from edge to edge nothing of the map would be seen.
  const boxes =
    rows.length > 0 ? [whole] : [...(creditsGround?.kind === 'rect' ? [creditsGround.box] : []), scale.ground];
  return isRtl
    ? {
        parts: parts.map((part) => mirrorPart(part, widthPt)),
        items: items.map((item) => mirrorItem(item, widthPt)),
        boxes: boxes.map((box) => mirrorBox(box, widthPt)),
      }
    : { parts, items, boxes };
}
