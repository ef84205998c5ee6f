/**
 * The border straightened: north above, Syria left and Iraq right in every language. Beside the line one bar a force over the whole length, then the
 * kilometres in which an incident may lie, each on its side.
 */
import { scaleLinear } from 'd3-scale';
import { clamp } from '../../base/numbers.ts';
import type { LedgerAnswer, LedgerEntry, LedgerForce, LedgerGround } from '../../domain/board/ledger.ts';
import { partyColour } from '../../layers/marks/parties.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { drawMark } from '../../layers/symbols/drawMark.ts';
import { actorShort, type PanelContext, type PanelSize } from '../context.ts';
import type { ChartList } from '../displayList.ts';
import { createPen } from '../pen.ts';
import { forceText, strengthText } from '../text/ledgerText.ts';
import { bundlesOf, drawEntries, lanesOf, packed } from './ledgerEntries.ts';
import { drawStrip, stripWidth } from './ledgerStrip.ts';
import { sign, type Plot, type Side } from './ledgerPlot.ts';

/** Kilometres of a stretch that a press asks for. */
const stretchKm = 50;

/** From bar to bar of the forces, in sizes of the text. */
const forceStep = 0.95;

const letterOf = (index: number): string => String.fromCodePoint(97 + index);

/** The result writes the names of the governorates, over whatever lies there. */
function drawGround({ pen, context, y, top, bottom, middle, band }: Plot, ground: LedgerGround): () => void {
  const later: (() => void)[] = [];
  const { page, border } = context.theme;
  const { words, dataset } = context;
  for (const side of ['SY', 'IQ'] as const) {
    const end = side === 'IQ' ? pen.width : 0;
    const align = side === 'IQ' ? 'right' : 'left';
    pen.text(end, pen.size, words.code('country', side), { strong: true, align });
    for (const { area, lowKm, highKm } of side === 'IQ' ? ground.iraq : ground.syria) {
      const [from, to] = [y(lowKm), y(highKm)];
      if (lowKm > 0) pen.line([middle + sign(side) * band, from], [end, from], page.rule, 1);
      const name = words.text(area.name);
      const width = Math.min(textWidth(name, pen.size) + pen.size * 0.5, Math.abs(end - middle) - band);
      const label = {
        x: side === 'IQ' ? pen.width - width : 0,
        y: from + 1,
        width,
        height: Math.min(pen.size * 1.45, to - from),
      };
      const text = words.t('board.ledger.governorate', {
        area: name,
        low: words.number(lowKm),
        high: words.number(highKm),
      });
      later.push(() => {
        if (to - from > pen.size * 1.3) {
          pen.rect(label, { fill: page.panel });
          pen.text(end, from + pen.size * 1.1, name, { align, colour: page.textQuiet, most: width });
        }
        pen.mark(`area/${area.id}`, label, text, { kind: 'filter', filter: 'governorates', values: [area.id] });
      });
    }
  }
  pen.line([middle, top], [middle, bottom], border, pen.size * 0.24);
  for (let km = 0; km < ground.lengthKm; km += stretchKm) {
    const next = Math.min(ground.lengthKm, km + stretchKm);
    const at = y(km);
    pen.line([middle - pen.size * 0.35, at], [middle + pen.size * 0.35, at], page.textQuiet, 1);
    if (km % 100 === 0 && bottom - at > pen.size * 1.5)
      pen.text(middle - pen.size * 0.55, at + pen.size * 1.02, words.number(km), {
        size: pen.small,
        align: 'right',
        colour: page.textQuiet,
      });
    const box = { x: middle - band, y: at, width: 2 * band, height: y(next) - at };
    const text = words.t('board.ledger.stretch', { low: words.number(km), high: words.number(next) });
    pen.mark(`stretch/${km}`, box, text, { kind: 'stretch', fromKm: km, toKm: next });
  }
  const glyph = pen.size * 1.3;
  for (const { id, km } of ground.crossings) {
    const name = dataset.places.get(id)?.name;
    const box = { x: middle - glyph / 2, y: y(km) - glyph / 2, width: glyph, height: glyph };
    const shapes = drawMark(
      { glyph: 'gate', colour: context.theme.records.crossing, verdict: 'certain', disputed: false, tag: false },
      context.theme,
    );
    pen.add({ kind: 'symbol', box, grid: 24, shapes });
    const text = words.t('board.ledger.crossing', { name: name ? words.text(name) : id, km: words.number(km) });
    pen.mark(`crossing/${id}`, box, text);
  }
  return () => later.forEach((write) => write());
}

/**
 * Bars over the whole length beside the line, a letter above each that the lines below explain. A colour is that of a party: its second force has a stripe
 * along the bar, its third two.
 */
function drawForces(
  { pen, context, top, bottom, middle, band }: Plot,
  forces: readonly LedgerForce[],
  side: Side,
): void {
  const { theme, dataset } = context;
  const bar = pen.size * 0.5;
  const step = pen.size * forceStep;
  const drawn: string[] = [];
  for (const [index, force] of forces.entries()) {
    const x = middle + sign(side) * (band + (index + 0.5) * step);
    const box = { x: x - bar / 2, y: top, width: bar, height: bottom - top };
    const colour = partyColour(force.force, dataset.actors, theme);
    pen.rect(box, force.verdict === 'certain' ? { fill: colour } : { fill: theme.hollow, stroke: colour, strokePt: 1 });
    if (force.verdict === 'possible') pen.hatch(box, colour);
    const alike = drawn.filter((each) => each === colour).length;
    for (let stripe = 1; stripe <= alike; stripe += 1) {
      const at = box.x + (bar * stripe) / (alike + 1);
      pen.line([at, top], [at, bottom], theme.page.panel, Math.max(1, bar * 0.16));
    }
    drawn.push(colour);
    pen.text(x, top - pen.size * 0.25, letterOf(index), { size: pen.small, strong: true, align: 'centre' });
    pen.mark(`force/${force.record}`, { ...box, x: x - step / 2, width: step }, forceText(force, context), {
      kind: 'record',
      id: force.record,
    });
  }
}

/** "a PMF 6 brigades · b …": what the letters above the bars stand for, in as many lines as there are forces. */
function legendLines(forces: readonly LedgerForce[], context: PanelContext): readonly string[] {
  return (['SY', 'IQ'] as const).flatMap((side) =>
    forces
      .filter((force) => force.side === side)
      .map((force, index) => `${letterOf(index)} ${actorShort(force.force, context)}: ${strengthText(force, context)}`),
  );
}

/** Legend lines beside each other where they have room. */
function wrap(lines: readonly string[], size: number, width: number): readonly string[] {
  return lines.reduce<readonly string[]>((done, line) => {
    const last = done.at(-1);
    const joined = last === undefined ? line : `${last} · ${line}`;
    return last !== undefined && textWidth(joined, size) <= width ? [...done.slice(0, -1), joined] : [...done, line];
  }, []);
}

interface SideRoom {
  readonly side: Side;
  readonly forces: readonly LedgerForce[];
  readonly entries: readonly LedgerEntry[];
}

/** Width that a side would like to have. */
function wantOf({ forces, entries, side }: SideRoom, y: Plot['y'], size: number): number {
  const lanes = lanesOf(packed(bundlesOf(entries, side, y), size * 1.25));
  return forces.length * size * forceStep + lanes * size * 1.6 + size * 2;
}

export function drawLedger(answer: LedgerAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { words, theme } = context;
  const pen = createPen(context, size);
  const { ground } = answer;
  if (!ground) {
    pen.text(0, pen.size * 1.4, words.t('board.ledger.none'), { colour: theme.page.textQuiet, most: pen.width });
    return pen.done({ mirrors: false });
  }
  const { small } = pen;
  const told = answer.imported
    ? [words.t('board.imported.near', { name: answer.imported.name, count: answer.imported.near })]
    : [];
  const legend = [...wrap(legendLines(answer.forces, context), small, pen.width), ...told];
  const top = pen.size * 2.4;
  const bottom = pen.height - (legend.length + 1) * small * 1.3 - pen.size * 0.2;
  const y = scaleLinear([0, ground.lengthKm], [top, bottom]);
  const rooms = (['SY', 'IQ'] as const).map((side): SideRoom => ({
    side,
    forces: answer.forces.filter((force) => force.side === side),
    entries: answer.entries,
  }));
  const band = pen.size * 1.7;
  const [west = 1, east = 1] = rooms.map((room) => wantOf(room, y, pen.size));
  const strip = answer.imported ? pen.size * stripWidth : 0;
  const room = pen.width - 2 * band - 2 * strip;
  const left = clamp(room * (west / (west + east)), room * 0.25, room * 0.75);
  const plot: Plot = { pen, context, y, top, bottom, middle: strip + left + band, band };
  const names = drawGround(plot, ground);
  for (const { side, forces, entries } of rooms) {
    drawForces(plot, forces, side);
    const inner = band + forces.length * pen.size * forceStep + pen.size * 0.3;
    const bundles = bundlesOf(entries, side, y);
    const lanes = Math.max(1, lanesOf(packed(bundles, pen.size * 1.25)));
    const free = (side === 'SY' ? left : room - left) + band - inner;
    drawEntries(plot, bundles, side, { inner, step: Math.min(pen.size * 1.7, free / lanes) });
  }
  if (answer.imported) drawStrip(plot, answer.imported);
  names();
  const length = `${words.number(ground.lengthKm)} ${words.t('board.ledger.km')}`;
  pen.text(plot.middle, bottom + small, length, {
    size: pen.small,
    colour: theme.page.textQuiet,
    align: 'centre',
  });
  const start = words.direction === 'ltr' ? 0 : pen.width;
  for (const [index, line] of legend.entries())
    pen.text(start, bottom + small * (2.2 + index * 1.3), line, {
      size: small,
      align: words.direction === 'ltr' ? 'left' : 'right',
      most: pen.width,
    });
  return pen.done({ mirrors: false });
}
