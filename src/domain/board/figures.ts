/** How much, and how sure: one line a figure, lowest to highest, with the records that it is made of. */
import type { BriefRecord, RecordId } from '../records/record.ts';
import { figuresOf, type Figure } from '../records/figures.ts';
import { transferredBy } from '../records/series.ts';
import type { Shown, Visible } from '../records/visible.ts';
import { countBins, isLong, timedEvents } from '../time/expected.ts';
import type { Day } from '../time/day.ts';
import type { Bin } from '../time/timeAxis.ts';
import { verdictOf, windowBounds } from '../time/window.ts';
import type { TimeWindow } from '../view/view.ts';
import { handoversOf } from './handovers.ts';
import type { BoardInput } from './panels.ts';

export const figureLineIds = [
  'incidents',
  'handovers',
  'alert',
  'moved',
  'escaped',
  'killed',
  'injured',
  'arrested',
] as const;
export type FigureLineId = (typeof figureLineIds)[number];

/** What one record adds to a line. */
export interface FigurePart {
  readonly record: RecordId;
  readonly verdict: 'certain' | 'possible';
  readonly low: number;
  readonly high: number;
  /** Null where the record itself is counted. */
  readonly figure: Figure | null;
}

export interface FigureLine {
  readonly id: FigureLineId;
  /** What is certain; of figures the lowest claims. */
  readonly low: number;
  /** With what is only possible; of figures the highest claims. */
  readonly high: number;
  /** Expected number, where possible days are shared out; null where nothing is. */
  readonly expected: number | null;
  /** Day of a running total; null elsewhere. */
  readonly day: Day | null;
  readonly disputed: boolean;
  readonly parts: readonly FigurePart[];
}

export interface FiguresAnswer {
  readonly panel: 'figures';
  readonly lines: readonly FigureLine[];
  /** The same lines for `against`; null where nothing is compared. */
  readonly before: readonly FigureLine[] | null;
  readonly against: Bin | null;
}

const peopleLines = ['escaped', 'killed', 'injured', 'arrested'] as const;

function lineOf(id: FigureLineId, parts: readonly FigurePart[]): FigureLine {
  return {
    id,
    low: parts.reduce((sum, { low, verdict }) => sum + (verdict === 'certain' ? low : 0), 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
    expected: null,
    day: null,
    disputed: parts.some(({ figure }) => figure?.disputed === true),
    parts,
  };
}

function figureParts(
  shown: readonly Shown[],
  attribute: string,
  unit: string,
  has: (record: BriefRecord) => boolean,
): readonly FigurePart[] {
  return shown
    .filter(({ facts }) => has(facts.record))
    .flatMap(({ facts, verdict, claims }) => {
      const figure = figuresOf(claims).find((each) => each.attribute === attribute && each.unit === unit);
      return figure ? [{ record: facts.record.id, verdict, low: figure.low, high: figure.high, figure }] : [];
    });
}

function incidentsLine(
  { facts, view: { filters, asKnown } }: Ground,
  { shown }: Visible,
  time: TimeWindow,
): FigureLine {
  const incidents = shown.filter((each) => each.facts.record.kind === 'incident');
  const ids = new Set(incidents.map((each) => each.facts.record.id));
  const events = timedEvents(facts, filters, asKnown).filter(({ id }) => ids.has(id));
  const [bin] = countBins(events, [windowBounds(time)]);
  const long = events.filter(isLong).filter(({ when, placed }) => placed && verdictOf(when, time) === 'certain');
  const line = lineOf(
    'incidents',
    incidents.map(({ facts: { record }, verdict }) => ({ record: record.id, verdict, low: 1, high: 1, figure: null })),
  );
  return { ...line, expected: (bin?.expected ?? 0) + long.length };
}

function movedLine({ view: { asKnown } }: Ground, { shown }: Visible, to: Day): FigureLine {
  const counts = shown.flatMap(({ facts, verdict }) => {
    const { record } = facts;
    const count = record.kind === 'transfer' ? transferredBy(record, facts, to, asKnown).step : null;
    return count ? [{ count, verdict, record: record.id }] : [];
  });
  const parts = counts.map(({ record, verdict, count: { figure } }): FigurePart => ({
    record,
    verdict,
    low: figure.low,
    high: figure.high,
    figure,
  }));
  // Every operation has a running total of its own; the newest day is the one that is named.
  const days = counts.map(({ count }) => count.step.asOf.latest);
  return {
    ...lineOf('moved', parts),
    low: parts.reduce((sum, { low }) => sum + low, 0),
    day: days.length > 0 ? Math.max(...days) : null,
  };
}

type Ground = Pick<BoardInput, 'facts' | 'view'>;

function linesOf(ground: Ground, visible: Visible, time: TimeWindow): readonly FigureLine[] {
  const { shown } = visible;
  const ofIncidents = (record: BriefRecord): boolean => record.kind === 'incident';
  const handovers = shown.flatMap(({ facts: { record } }) =>
    record.kind === 'detention-site' ? handoversOf(record, time).slice(-1) : [],
  );
  return [
    incidentsLine(ground, visible, time),
    lineOf(
      'handovers',
      handovers.map(({ site, verdict }) => ({ record: site, verdict, low: 1, high: 1, figure: null })),
    ),
    lineOf(
      'alert',
      figureParts(
        shown,
        'strength',
        'brigade',
        (record) => record.kind === 'deployment' && record.category === 'alert',
      ),
    ),
    movedLine(ground, visible, time.to),
    ...peopleLines.map((id) => lineOf(id, figureParts(shown, id, 'person', ofIncidents))),
  ];
}

/** `before`: what is shown in the window compared with, and that window. */
export function answerFigures(
  input: BoardInput,
  before: { readonly visible: Visible; readonly bin: Bin } | null,
): FiguresAnswer {
  return {
    panel: 'figures',
    lines: linesOf(input, input.visible, input.view.time),
    before: before ? linesOf(input, before.visible, { ...before.bin, mode: 'window' }) : null,
    against: before?.bin ?? null,
  };
}
