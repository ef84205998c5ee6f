/** Incidents and warnings beside the line: the kilometres in which each may lie as a bar, with its sign on it. */
import { groupBy } from '../../base/groupBy.ts';
import type { LedgerEntry } from '../../domain/board/ledger.ts';
import { packLanes } from '../../domain/time/packLanes.ts';
import { incidentSign } from '../../layers/catalogue/incidentsLayer.ts';
import { militaryOf } from '../../layers/marks/sidcOf.ts';
import { drawMark } from '../../layers/symbols/drawMark.ts';
import type { PanelContext } from '../context.ts';
import { entryText } from '../text/ledgerText.ts';
import { sign, type Plot, type Side } from './ledgerPlot.ts';

function colourOf({ kind, category }: LedgerEntry, { theme }: PanelContext): string {
  return kind === 'warning' ? theme.records.warning : theme.records[incidentSign(category).colour];
}

/** Entries of one stretch share a bar. */
export interface Bundle {
  readonly entries: readonly LedgerEntry[];
  readonly from: number;
  readonly to: number;
}

export function bundlesOf(entries: readonly LedgerEntry[], side: Side, y: Plot['y']): readonly Bundle[] {
  const own = entries.filter((entry) => entry.side === side || entry.side === 'both');
  return [...groupBy(own, ({ lowKm, highKm }) => `${lowKm.toFixed(0)} ${highKm.toFixed(0)}`).values()].map((group) => ({
    entries: group,
    from: y(group[0]?.lowKm ?? 0),
    to: y(group[0]?.highKm ?? 0),
  }));
}

/** Room for the signs of a bundle, where its stretch is shorter than they are. */
export function packed(bundles: readonly Bundle[], glyph: number): readonly number[] {
  const spans = bundles.map(({ entries, from, to }) => {
    const half = Math.max(to - from, entries.length * glyph) / 2;
    return { start: (from + to) / 2 - half, end: (from + to) / 2 + half };
  });
  return packLanes(spans, glyph * 0.25);
}

export function lanesOf(lanes: readonly number[]): number {
  return lanes.reduce((most, lane) => Math.max(most, lane + 1), 0);
}

function drawSign(
  { pen, context, middle }: Plot,
  entry: LedgerEntry,
  { x, y, glyph, bundle }: { readonly x: number; readonly y: number; readonly glyph: number; readonly bundle: Bundle },
): void {
  const { theme } = context;
  const box = { x: x - glyph / 2, y: y - glyph / 2, width: glyph, height: glyph };
  const shapes = drawMark(
    {
      glyph: entry.kind === 'warning' ? 'warning' : incidentSign(entry.category).glyph,
      colour: colourOf(entry, context),
      verdict: entry.verdict,
      disputed: entry.disputed,
      tag: false,
      military: militaryOf(entry, context),
    },
    theme,
  );
  pen.add({ kind: 'symbol', box, grid: 24, shapes });
  const alone = bundle.entries.length === 1 && bundle.to - bundle.from > glyph;
  pen.mark(
    `entry/${entry.record}/${x < middle ? 'SY' : 'IQ'}`,
    alone ? { ...box, y: bundle.from, height: bundle.to - bundle.from } : box,
    entryText(entry, context),
    { kind: 'record', id: entry.record },
  );
}

/** From the line outwards: forces end at `inner`, bundles are `step` apart. */
export function drawEntries(
  plot: Plot,
  bundles: readonly Bundle[],
  side: Side,
  { inner, step }: { inner: number; step: number },
): void {
  const { pen, context, middle } = plot;
  const glyph = Math.min(pen.size * 1.35, step);
  const lanes = packed(bundles, glyph);
  for (const [index, bundle] of bundles.entries()) {
    const { from, to, entries } = bundle;
    const x = middle + sign(side) * (inner + ((lanes[index] ?? 0) + 0.5) * step);
    const colours = new Set(entries.map((entry) => colourOf(entry, context)));
    const [first] = colours;
    const colour = colours.size === 1 && first ? first : context.theme.page.textQuiet;
    const bar = pen.size * 0.22;
    pen.rect({ x: x - bar / 2, y: from, width: bar, height: Math.max(1, to - from) }, { fill: colour });
    for (const end of [from, to]) pen.line([x - bar * 1.6, end], [x + bar * 1.6, end], colour, 1.2);
    const start = (from + to) / 2 - ((entries.length - 1) * glyph * 1.05) / 2;
    for (const [at, entry] of entries.entries())
      drawSign(plot, entry, { x, y: start + at * glyph * 1.05, glyph, bundle });
  }
}
