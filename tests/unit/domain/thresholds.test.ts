/** Limits and thresholds of the model, at their value and beside it: each holds where its docstring says, and the message names it. */
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { boundsOfPlacement } from '../../../src/domain/geo/placeRecord.ts';
import { subjectOf } from '../../../src/domain/imported/reconcileSubjects.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { composeTimeAxis } from '../../../src/domain/time/timeAxis.ts';
import { drawingOf } from '../../../src/domain/view/drawing.ts';
import { dataset } from '../export/buildSnapshot.ts';

describe('limits', () => {
  it('of a briefing are five million letters, and the remedy says so', () => {
    const read = readBriefing('b.json', ' '.repeat(5_000_001), { records: new Set() });
    expect(read).toMatchObject({ ok: false, failure: [{ remedy: 'A briefing has at most 5 MB.' }] });
    const whole = readBriefing('b.json', ' '.repeat(5_000_000), { records: new Set() });
    expect(whole).toMatchObject({ ok: false });
    expect(whole).not.toMatchObject({ failure: [{ message: 'The file is too large for a briefing.' }] });
  });

  it('of a drawing: circles begin with one point, a line with two, an outline with three', () => {
    const points = [
      [41, 34],
      [42, 34],
      [42, 35],
    ] as const;
    const begins = (kind: 'rings' | 'line' | 'area'): number =>
      [1, 2, 3].find((count) => drawingOf(kind, points.slice(0, count), [20])) ?? 0;
    expect([begins('rings'), begins('line'), begins('area')]).toEqual([1, 2, 3]);
    expect(drawingOf('rings', [], [20])).toBeUndefined();
  });

  it('of the padding beside a fold: with an even limit, more stays folded than open', () => {
    const { segments } = composeTimeAxis({
      first: 0,
      last: 6,
      eventDays: [0, 6],
      foldAfterDays: 4,
      paddingDays: 9,
    });
    expect(segments.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['open', 0, 1],
      ['folded', 2, 4],
      ['open', 5, 6],
    ]);
  });
});

it('a record known to an area is compared from the middle of its box, within a circle around all of it', () => {
  const areas = [...deriveFacts(dataset).values()].filter(
    ({ placement, record }) => placement.kind === 'area' && record.kind !== 'detention-site',
  );
  expect(areas.length).toBeGreaterThan(5);
  for (const facts of areas) {
    const subject = subjectOf(facts);
    const [west, south, east, north] = boundsOfPlacement(facts.placement) ?? [];
    if (!subject?.position || west === undefined || south === undefined || !east || !north) throw new Error('no box');
    expect(subject.position[0]).toBeCloseTo((west + east) / 2, 9);
    expect(subject.position[1]).toBeCloseTo((south + north) / 2, 9);
    const corners = [west, east].flatMap((x) => [south, north].map((y) => [x, y] as const));
    const far = corners.map((corner) => distanceKm(subject.position ?? [0, 0], corner));
    expect(subject.radiusKm).toBeCloseTo(Math.max(...far), 6);
  }
});
