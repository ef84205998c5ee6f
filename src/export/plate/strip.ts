/** Scale bar and north arrow, in the strip below the map. */
import type { Camera } from '../../domain/view/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ofPart, type Box, type SetParts } from './displayList.ts';
import { metresPerCssPx } from './mercator.ts';
import type { Measure } from './text.ts';

/** A scale bar of a round length that holds at the latitude in the middle of the map. */
interface ScaleBar {
  readonly km: number;
  readonly widthPt: number;
}

const steps = [1, 2, 5] as const;

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that fits into `mostPt`. */
export function scaleBarOf(metresPerPt: number, mostPt: number): ScaleBar {
  const mostKm = (metresPerPt * mostPt) / 1000;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = Math.max(...steps.map((step) => step * power).filter((length) => length <= mostKm * (1 + 1e-9)));
  return { km, widthPt: (km * 1000) / metresPerPt };
}

/** Share of the strip's width that the bar may take at most. */
const barShare = 0.32;

/** On a grid of 24; its tip is north when it is not turned. */
const northPath = 'M12 1.5L18.5 21L12 16.8L5.5 21Z';

export function composeStrip(
  { sheet, theme, parts, texts: [{ words, direction }] }: Snapshot,
  camera: Camera,
  strip: Box,
  measure: Measure,
  share = barShare,
): SetParts {
  const size = sheet.type.small;
  const { text, page } = theme.page;
  const metresPerPt = metresPerCssPx(camera.center[1], camera.zoom) * sheet.mapPxPerPt;
  const bar = scaleBarOf(metresPerPt, strip.width * share);
  const label = words.t('export.km', { km: words.number(bar.km, 3) });
  const labelPt = measure(label, size, 400);
  const barPt = Math.min(size * 0.55, strip.height * 0.4);
  const barY = strip.y + (strip.height - barPt) / 2;
  const scaleBox: Box = { x: strip.x, y: strip.y, width: bar.widthPt + size * 0.6 + labelPt, height: strip.height };
  const items = ofPart('scale', [
    {
      kind: 'rect',
      box: { x: strip.x, y: barY, width: bar.widthPt, height: barPt },
      fill: page,
      stroke: text,
      strokePt: 0.75,
    },
    { kind: 'rect', box: { x: strip.x, y: barY, width: bar.widthPt / 2, height: barPt }, fill: text },
    {
      kind: 'text',
      x: strip.x + bar.widthPt + size * 0.6,
      y: barY + barPt / 2 + size * 0.36,
      text: label,
      sizePt: size,
      weight: 400,
      colour: text,
      direction,
      align: 'left',
    },
  ]);
  if (!parts.has('north')) return { parts: [{ id: 'scale', box: scaleBox }], items, left: [] };
  const letter = words.t('export.north');
  const side = strip.height;
  const northBox: Box = {
    x: scaleBox.x + scaleBox.width + size * 2,
    y: strip.y,
    width: side + size * 0.3 + measure(letter, size, 600),
    height: side,
  };
  const turned = camera.bearing === 0 ? {} : { turned: -camera.bearing };
  const arrow = ofPart('north', [
    { kind: 'symbol', box: { ...northBox, width: side }, grid: 24, shapes: [{ d: northPath, fill: text }], ...turned },
    {
      kind: 'text',
      x: northBox.x + side + size * 0.3,
      y: strip.y + side / 2 + size * 0.36,
      text: letter,
      sizePt: size,
      weight: 600,
      colour: text,
      direction,
      align: 'left',
    },
  ]);
  return {
    parts: [
      { id: 'scale', box: scaleBox },
      { id: 'north', box: northBox },
    ],
    items: [...items, ...arrow],
    left: [],
  };
}
