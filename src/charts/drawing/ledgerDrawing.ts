/**
 * The border straightened: north above, Syria left and Iraq right in every language. Beside the line the kilometres in which an incident may lie, each on
 * its side; farther out one bar a force over the whole length.
 */
import { scaleLinear } from 'd3-scale';
import type { LedgerAnswer, LedgerEntry, LedgerForce, LedgerGround } from '../../domain/board/ledger.ts';
import { packLanes } from '../../domain/time/packLanes.ts';
import { incidentSign } from '../../layers/catalogue/incidentsLayer.ts';
import { partyColour } from '../../layers/marks/parties.ts';
import { textWidth } from '../../layers/plates/textWidth.ts';
import { drawMark } from '../../layers/symbols/drawMark.ts';
import { actorShort, type PanelContext, type PanelSize } from '../context.ts';
import type { ChartList } from '../displayList.ts';
import { createPen, type Pen } from '../pen.ts';
import { entryText, forceText, strengthText } from '../text/ledgerText.ts';

/** Kilometres of a stretch that a press asks for. */
export const stretchKm = 50;

type Side = 'SY' | 'IQ';

interface Plot {
  readonly pen: Pen;
  readonly context: PanelContext;
  readonly y: (km: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Of the border line. */
  readonly middle: number;
  /** Half the width of the band with the scale. */
  readonly band: number;
}

/** Away from the line: left for Syria, right for Iraq. */
const sign = (side: Side): 1 | -1 => (side === 'IQ' ? 1 : -1);

function drawGround({ pen, context, y, top, bottom, middle, band }: Plot, ground: LedgerGround): void {
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
      const width = pen.width / 2 - band - pen.size * 0.4;
      if (to - from > pen.size * 1.3)
        pen.text(end, from + pen.size * 1.1, name, { align, colour: page.textQuiet, most: width });
      const label = {
        x: side === 'IQ' ? pen.width - width : 0,
        y: from,
        width,
        height: Math.min(pen.size * 1.5, to - from),
      };
      const text = words.t('board.ledger.governorate', {
        area: name,
        low: words.number(lowKm),
        high: words.number(highKm),
      });
      pen.mark(`area/${area.id}`, label, text, { kind: 'filter', filter: 'governorates', values: [area.id] });
    }
  }
  pen.line([middle, top], [middle, bottom], border, pen.size * 0.24);
  for (let km = 0; km < ground.lengthKm; km += stretchKm) {
    const next = Math.min(ground.lengthKm, km + stretchKm);
    const at = y(km);
    pen.line([middle - pen.size * 0.35, at], [middle + pen.size * 0.35, at], page.textQuiet, 1);
    if (km % 100 === 0 && bottom - at > pen.size * 1.5)
      pen.text(middle - pen.size * 0.55, at + pen.size * 1.02, words.number(km), {
        size: pen.size * 0.85,
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
}

/** Bars over the whole length at the outer edge of a side, the number of units above each. Returns where the room for incidents ends. */
function drawForces(
  { pen, context, top, bottom, middle, band }: Plot,
  forces: readonly LedgerForce[],
  side: Side,
): number {
  const { theme, dataset } = context;
  const own = forces.filter((force) => force.side === side);
  const bar = pen.size * 0.55;
  const step = pen.size * 1.05;
  for (const [index, force] of own.entries()) {
    const x = middle + sign(side) * (band + pen.size * 0.5 + index * step + bar / 2);
    const box = { x: x - bar / 2, y: top, width: bar, height: bottom - top };
    const colour = partyColour(force.force, dataset.actors, theme);
    pen.rect(box, force.verdict === 'certain' ? { fill: colour } : { fill: theme.hollow, stroke: colour, strokePt: 1 });
    if (force.verdict === 'possible') pen.hatch(box, colour);
    const letter = String.fromCodePoint(97 + index);
    pen.text(x, top - pen.size * 0.25, letter, { size: pen.size * 0.88, strong: true, align: 'centre' });
    pen.mark(`force/${force.record}`, { ...box, x: x - step / 2, width: step }, forceText(force, context), {
      kind: 'record',
      id: force.record,
    });
  }
  return band + pen.size * 0.5 + own.length * step;
}

function colourOf({ kind, category }: LedgerEntry, { theme }: PanelContext): string {
  return kind === 'warning' ? theme.records.warning : theme.records[incidentSign(category).colour];
}

function drawEntries(
  { pen, context, y, middle }: Plot,
  entries: readonly LedgerEntry[],
  side: Side,
  inner: number,
): void {
  const { theme } = context;
  const own = entries.filter((entry) => entry.side === side);
  const least = pen.size * 1.5;
  const spans = own.map(({ lowKm, highKm }) => {
    const [from, to] = [y(lowKm), y(highKm)];
    const centre = (from + to) / 2;
    return { from, to, start: Math.min(from, centre - least / 2), end: Math.max(to, centre + least / 2) };
  });
  const lanes = packLanes(spans, pen.size * 0.3);
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const step = Math.min(pen.size * 1.7, (pen.width / 2 - inner) / count);
  for (const [index, entry] of own.entries()) {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const x = middle + sign(side) * (inner + ((lanes[index] ?? 0) + 0.5) * step);
    const colour = colourOf(entry, context);
    const bar = Math.min(pen.size * 0.3, step * 0.4);
    const box = { x: x - bar / 2, y: from, width: bar, height: Math.max(1, to - from) };
    pen.rect(box, entry.verdict === 'certain' ? { fill: colour } : { fill: theme.hollow, stroke: colour, strokePt: 1 });
    for (const end of [from, to]) pen.line([x - bar, end], [x + bar, end], colour, 1);
    const glyph = Math.min(pen.size * 1.4, step);
    const symbol = { x: x - glyph / 2, y: (from + to) / 2 - glyph / 2, width: glyph, height: glyph };
    const shapes = drawMark(
      {
        glyph: entry.kind === 'warning' ? 'warning' : incidentSign(entry.category).glyph,
        colour,
        verdict: entry.verdict,
        disputed: entry.disputed,
        tag: false,
      },
      theme,
    );
    pen.add({ kind: 'symbol', box: symbol, grid: 24, shapes });
    const tall = Math.max(box.height, glyph);
    pen.mark(
      `entry/${entry.record}`,
      { x: x - step / 2, y: (from + to) / 2 - tall / 2, width: step, height: tall },
      entryText(entry, context),
      { kind: 'record', id: entry.record },
    );
  }
}

/** "a PMF 6 brigades · b …": what the letters above the bars stand for, in as many lines as there are forces. */
function legendLines(forces: readonly LedgerForce[], context: PanelContext): readonly string[] {
  return (['SY', 'IQ'] as const).flatMap((side) =>
    forces
      .filter((force) => force.side === side)
      .map(
        (force, index) =>
          `${String.fromCodePoint(97 + index)} ${actorShort(force.force, context)}: ${strengthText(force, context)}`,
      ),
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

export function drawLedger(answer: LedgerAnswer, context: PanelContext, size: PanelSize): ChartList {
  const { words, theme } = context;
  const pen = createPen(context, size);
  const { ground } = answer;
  if (!ground) {
    pen.text(0, pen.size * 1.4, words.t('board.ledger.none'), { colour: theme.page.textQuiet, most: pen.width });
    return pen.done({ mirrors: false });
  }
  const small = pen.size * 0.88;
  const legend = wrap(legendLines(answer.forces, context), small, pen.width);
  const top = pen.size * 2.6;
  const bottom = pen.height - legend.length * small * 1.3 - pen.size * 0.5;
  const plot: Plot = {
    pen,
    context,
    y: scaleLinear([0, ground.lengthKm], [top, bottom]),
    top,
    bottom,
    middle: pen.width / 2,
    band: pen.size * 2,
  };
  drawGround(plot, ground);
  for (const side of ['SY', 'IQ'] as const) {
    const inner = drawForces(plot, answer.forces, side);
    drawEntries(plot, answer.entries, side, inner + pen.size * 0.3);
  }
  const text = `${words.number(ground.lengthKm)} ${words.t('board.ledger.km')}`;
  pen.text(plot.middle, bottom + small * 0.95, text, {
    size: pen.size * 0.85,
    colour: theme.page.textQuiet,
    align: 'centre',
  });
  const start = words.direction === 'ltr' ? 0 : pen.width;
  for (const [index, line] of legend.entries())
    pen.text(start, bottom + small * (2.1 + index * 1.3) - pen.size * 0.1, line, {
      size: small,
      align: words.direction === 'ltr' ? 'left' : 'right',
      most: pen.width,
    });
  return pen.done({ mirrors: false });
}
