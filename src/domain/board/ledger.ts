/**
 * What is said to stand and to have happened along the border, straightened from its northern to its southern tripoint: forces over its whole length,
 * because no report says where along it, incidents and warnings as the kilometres in which they may lie.
 */
import { borderRuler, rangeAlong, stretchesBeside, type BorderStretch } from '../geo/alongBorder.ts';
import type { KmRange } from '../geo/placement.ts';
import type { Dataset } from '../records/dataset.ts';
import { figuresOf, type Figure } from '../records/figures.ts';
import type { ActorId, GeoPrecision, PlaceId, RecordId, RecordKind } from '../records/record.ts';
import type { Shown } from '../records/visible.ts';
import type { ImportedStrip } from './importedAlong.ts';
import type { BoardInput } from './panels.ts';

export interface LedgerForce {
  readonly record: RecordId;
  readonly force: ActorId;
  readonly side: 'IQ' | 'SY';
  readonly category: string;
  /** How many units; null where nobody says. */
  readonly strength: Figure | null;
  readonly verdict: 'certain' | 'possible';
}

export interface LedgerEntry {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly category: string;
  readonly side: 'IQ' | 'SY' | 'both';
  readonly precision: GeoPrecision;
  readonly lowKm: number;
  readonly highKm: number;
  /** How far from the border it may be. */
  readonly distance: KmRange;
  readonly verdict: 'certain' | 'possible';
  readonly disputed: boolean;
}

/** What stands still: the line, its crossings and the governorates beside it. */
export interface LedgerGround {
  readonly lengthKm: number;
  readonly crossings: readonly { readonly id: PlaceId; readonly km: number }[];
  readonly iraq: readonly BorderStretch[];
  readonly syria: readonly BorderStretch[];
}

export interface LedgerAnswer {
  readonly panel: 'ledger';
  /** Null where the data have no border. */
  readonly ground: LedgerGround | null;
  readonly forces: readonly LedgerForce[];
  /** With an interval of their own, from north to south. */
  readonly entries: readonly LedgerEntry[];
  /** Somewhere along the whole border. */
  readonly anywhere: readonly LedgerEntry[];
  /** Certainly farther from the border than `reachKm`. */
  readonly beyond: number;
  readonly unplaced: number;
  readonly reachKm: number;
  /** Rows of the imported set in focus along the line. */
  readonly imported: ImportedStrip | null;
}

/** A crossing farther from the line than this belongs to another border. */
const crossingOffKm = 12;
export const ledgerReachKm = 100;

const grounds = new WeakMap<Dataset, LedgerGround>();

export function ledgerGround(dataset: Dataset): LedgerGround | null {
  const { border, areas, crossings } = dataset;
  if (!border || border.coordinates.length < 2) return null;
  const known = grounds.get(dataset);
  if (known) return known;
  const ruler = borderRuler(border);
  const ground: LedgerGround = {
    lengthKm: ruler.lengthKm,
    crossings: crossings
      .map(({ id, position }) => ({ id, ...ruler.nearest(position) }))
      .filter(({ offKm }) => offKm <= crossingOffKm)
      .map(({ id, km }) => ({ id, km }))
      .sort((a, b) => a.km - b.km),
    iraq: stretchesBeside(ruler, areas.values(), 'IQ'),
    syria: stretchesBeside(ruler, areas.values(), 'SY'),
  };
  grounds.set(dataset, ground);
  return ground;
}

function sideOf(countries: readonly string[]): LedgerEntry['side'] {
  const [iraq, syria] = [countries.includes('IQ'), countries.includes('SY')];
  return iraq === syria ? 'both' : iraq ? 'IQ' : 'SY';
}

function entryOf(
  { facts, verdict, disputed }: Shown,
  { lengthKm, range }: { lengthKm: number; range: KmRange },
): LedgerEntry {
  const { record, countries, borderKm } = facts;
  return {
    record: record.id,
    kind: record.kind,
    category: record.category,
    side: sideOf(countries),
    precision: record.geoPrecision,
    lowKm: Math.max(0, range.low),
    highKm: Math.min(lengthKm, range.high),
    distance: borderKm ?? { low: 0, high: 0 },
    verdict,
    disputed,
  };
}

export function answerLedger({ dataset, visible, imported }: BoardInput): LedgerAnswer {
  const ground = ledgerGround(dataset);
  const placed: LedgerEntry[] = [];
  const anywhere: LedgerEntry[] = [];
  const forces: LedgerForce[] = [];
  let beyond = 0;
  let unplaced = 0;
  for (const shown of visible.shown) {
    const { record, placement, borderKm } = shown.facts;
    if (record.kind === 'deployment') {
      const strength = figuresOf(shown.claims).find(({ attribute }) => attribute === 'strength') ?? null;
      const { id, force, side, category } = record;
      forces.push({ record: id, force, side, category, strength, verdict: shown.verdict });
    } else if (record.kind === 'incident' || record.kind === 'warning') {
      const range = ground && dataset.border ? rangeAlong(placement, borderRuler(dataset.border)) : null;
      if (!ground || !range) unplaced += 1;
      else if (borderKm && borderKm.low > ledgerReachKm) beyond += 1;
      else if (placement.kind === 'line') anywhere.push(entryOf(shown, { lengthKm: ground.lengthKm, range }));
      else placed.push(entryOf(shown, { lengthKm: ground.lengthKm, range }));
    }
  }
  placed.sort((a, b) => a.lowKm - b.lowKm || a.highKm - b.highKm);
  return {
    panel: 'ledger',
    ground,
    forces,
    entries: placed,
    anywhere,
    beyond,
    unplaced,
    reachKm: ledgerReachKm,
    imported: imported ?? null,
  };
}
