/** The data of this repository as the ground of panels, in any window, under any clock and filter. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { BoardInput } from '../../../src/domain/board/panels.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { dayFromIso, type Day } from '../../../src/domain/time/day.ts';
import { noFilters, type Filters, type TimeMode, type TimeWindow } from '../../../src/domain/view/view.ts';

export const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
export const facts = deriveFacts(dataset);

export const day = (text: string): Day => dayFromIso(text) ?? Number.NaN;

export function inputOf(time: TimeWindow, asKnown: Day | null = null, filters: Filters = noFilters): BoardInput {
  const visible = filterRecords(facts, time, asKnown, filters);
  return { dataset, facts, visible, view: { time, asKnown, filters }, against: null };
}

export const winter: TimeWindow = { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' };

const days = fc.integer({ min: day('2014-01-01'), max: day('2026-06-30') });

export const windows: fc.Arbitrary<TimeWindow> = fc
  .record({ from: days, length: fc.nat(700), mode: fc.constantFrom<TimeMode>('window', 'cumulative', 'instant') })
  .map(({ from, length, mode }) => ({ from, to: from + length, mode }));

const filters: fc.Arbitrary<Filters> = fc
  .record({
    countries: fc.subarray(['IQ', 'SY'], { maxLength: 1 }),
    reliabilities: fc.subarray(['B', 'C'], { maxLength: 1 }),
    maxBorderKm: fc.option(fc.nat(300)),
    disputedOnly: fc.boolean(),
    context: fc.boolean(),
  })
  .map((some) => ({ ...noFilters, ...some }));

/** Any window, clock and filters. */
export const inputs: fc.Arbitrary<BoardInput> = fc
  .record({ time: windows, asKnown: fc.option(days), some: filters })
  .map(({ time, asKnown, some }) => inputOf(time, asKnown, some));
