/** Limits and thresholds of the model, at their value and beside it: each holds where its docstring says, and the message names it. */
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { borderRuler, rangeAlong } from '../../../src/domain/geo/alongBorder.ts';
import { distanceToRing, metresPerDegree } from '../../../src/domain/geo/distanceToRing.ts';
import { countAreas, shadingOf } from '../../../src/domain/imported/choropleth.ts';
import { acledOf } from '../../../src/domain/records/acled.ts';
import { distanceKm } from '../../../src/domain/geo/distance.ts';
import { overlaps, unite } from '../../../src/domain/geo/boundsOf.ts';
import { boundsOfPlacement } from '../../../src/domain/geo/placeRecord.ts';
import { defaultThresholds, mostCandidates } from '../../../src/domain/imported/reconcile.ts';
import { mercatorOf } from '../../../src/domain/imported/mercatorColumns.ts';
import { corridorOf } from '../../../src/domain/geo/corridor.ts';
import { nearestOf } from '../../../src/domain/geo/nearest.ts';
import { readDrawings } from '../../../src/domain/view/drawingText.ts';
import { subjectOf } from '../../../src/domain/imported/reconcileSubjects.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { composeTimeAxis } from '../../../src/domain/time/timeAxis.ts';
import { noSelection, selectedRecord, selectedRow } from '../../../src/domain/view/selection.ts';
import { defaultView, openingView } from '../../../src/domain/view/view.ts';
import { writeText } from '../../../src/domain/view/partText.ts';
import { decodeView } from '../../../src/domain/view/viewCodec.ts';
import { episodesOf } from '../../../src/domain/board/episodes.ts';
import { advance, beginHistory, redo, undo } from '../../../src/domain/briefing/history.ts';
import type { Placement } from '../../../src/domain/geo/placement.ts';
import { drawingLimits, drawingOf } from '../../../src/domain/view/drawing.ts';
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

  it('of a drawing in a link: six circles, forty points, twelve drawings, up to the 85th parallel', () => {
    const rings = (count: number): string =>
      `rings:41,34:${Array.from({ length: count }, (_, index) => index + 1).join(',')}`;
    const line = (points: number): string =>
      `line:${Array.from({ length: points }, (_, index) => `${index},34`).join('~')}`;
    const isRead = (text: string): boolean => readDrawings(text) !== undefined;
    expect([isRead(rings(6)), isRead(rings(7))]).toEqual([true, false]);
    expect([isRead(line(40)), isRead(line(41))]).toEqual([true, false]);
    expect([isRead(Array(12).fill(line(2)).join('!')), isRead(Array(13).fill(line(2)).join('!'))]).toEqual([
      true,
      false,
    ]);
    expect([isRead('line:180,85~-180,-85'), isRead('line:0,85.5~1,2'), isRead('line:180.5,0~1,2')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isRead('rings:41,34:1000'), isRead('rings:41,34:1000.5'), isRead('rings:41,34:0')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of a shading are five classes, of a comparison twenty rows a record', () => {
    const counts = {
      unmatched: 0,
      areas: Array.from({ length: 30 }, (_, index) => ({ area: `a${index}`, certain: index + 1, possible: 0 })),
    };
    expect(shadingOf(counts).classes).toEqual([1, 7, 13, 19, 25].map((low) => ({ low, high: low + 5 })));
    expect(mostCandidates).toBe(20);
  });

  it('of a part of a link that is named to the reader are forty letters', () => {
    const named = (letters: number): string | undefined =>
      decodeView(`v=2&${'x'.repeat(letters)}`, defaultView(0, 1), { records: new Set() } as never).ignored[0];
    expect(named(40)).toBe('x'.repeat(40));
    expect(named(41)).toBe(`${'x'.repeat(39)}…`);
  });

  it('of the map: what lies on its edge is on it, what lies beyond is not', () => {
    const columns = (positions: readonly (readonly [number, number])[]) => ({
      rows: positions.length,
      longitude: Float64Array.from(positions, ([x]) => x),
      latitude: Float64Array.from(positions, ([, y]) => y),
      precision: new Uint8Array(positions.length),
      radiusM: new Float32Array(positions.length),
    });
    const { placed } = mercatorOf(
      columns([
        [180, 0],
        [-180, 0],
        [180.01, 0],
        [-180.01, 0],
        [0, 85.05],
        [0, -85.05],
        [0, 85.06],
        [0, -85.06],
      ]),
    );
    expect([...placed]).toEqual([1, 1, 0, 0, 1, 1, 0, 0]);
  });

  it('of a corridor: none at nought kilometres', () => {
    expect(corridorOf(dataset, 0, 'both')).toBeUndefined();
    expect(corridorOf(dataset, 1, 'both')?.km).toBe(1);
  });

  it('of what may be nearer: a place that is at least as far as the nearest is at most is not', () => {
    const at = (radiusM: number): Placement => ({
      kind: 'point',
      place: 'x',
      position: [41, 34],
      radiusM,
      precision: 'site',
    });
    // Nought to one kilometre each: the second may be nearer; a place that is known exactly may not.
    expect(nearestOf(at(0), [at(1000), at(1000)], (each) => each)?.possiblyNearer).toHaveLength(1);
    expect(nearestOf(at(0), [at(0), at(0)], (each) => each)?.possiblyNearer).toEqual([]);
  });

  it('of the way back are a hundred steps', () => {
    let history = beginHistory(0);
    for (let step = 1; step <= 150; step += 1) history = advance(history, step);
    let back = 0;
    for (let before = undo(history); before !== history; before = undo(history)) {
      history = before;
      back += 1;
    }
    expect([back, history.present]).toEqual([100, 50]);
    expect(redo(history).present).toBe(51);
  });

  it('of an episode are forty-five days without an event, and one day alone is none', () => {
    expect(episodesOf([0, 45, 91, 200])).toEqual([{ from: 0, to: 45 }]);
    expect(episodesOf([0, 45, 90, 200, 201])).toEqual([
      { from: 0, to: 90 },
      { from: 200, to: 201 },
    ]);
  });

  it('of a link are twelve thousand letters, and of a text in it two hundred', () => {
    const base = defaultView(0, 99);
    const linkOf = (letters: number): string => `v=2&lang=ar&x=${'a'.repeat(letters - 'v=2&lang=ar&x='.length)}`;
    expect(decodeView(linkOf(12_000), base).view.language).toBe('ar');
    expect(decodeView(linkOf(12_001), base).view).toEqual(base);
    expect(writeText('a'.repeat(201))).toHaveLength(200);
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

it('only a selected record is one, and only a selected row of this set', () => {
  const row = { kind: 'row', set: 'a', row: 0 } as const;
  expect([selectedRecord({ kind: 'record', id: 'x' }), selectedRecord(row), selectedRecord(noSelection)]).toEqual([
    'x',
    null,
    null,
  ]);
  expect([selectedRow(row, 'a'), selectedRow(row, 'b'), selectedRow(noSelection, 'a')]).toEqual([0, null, null]);
});

it('rows are compared as the dialog begins: the same within 5 km and a day, near within 25 km and a week', () => {
  expect(defaultThresholds).toEqual({ sameKm: 5, sameDays: 1, nearKm: 25, nearDays: 7, needsActor: true });
});

it('a border without a line is nowhere near', () => {
  const ruler = borderRuler({ type: 'LineString', coordinates: [] });
  expect([ruler.lengthKm, ruler.nearest([41, 34])]).toEqual([0, { km: 0, offKm: Infinity }]);
});

it('drawings in a link have limits that a person can read', () => {
  expect(drawingLimits).toEqual({ drawings: 12, points: 40, rings: 6, radiusKm: 1000 });
});

it('a place known to a circle lies along as much of the border as the circle', () => {
  const { border } = dataset;
  if (!border) throw new Error('The data have no border.');
  const ruler = borderRuler(border);
  const middle = ruler.points[Math.floor(ruler.points.length / 2)]?.position ?? [0, 0];
  for (const radiusKm of [5, 20, 60]) {
    const placement = {
      kind: 'point',
      place: 'x',
      position: middle,
      radiusM: radiusKm * 1000,
      precision: 'settlement',
    } as const;
    const { low, high } = rangeAlong(placement, ruler) ?? { low: 0, high: 0 };
    const { km } = ruler.nearest(middle);
    // The line bends, so that it is never shorter than the circle is wide by much, nor twice as long.
    expect(km - low).toBeGreaterThan(radiusKm * 0.8);
    expect(high - km).toBeGreaterThan(radiusKm * 0.8);
    expect(high - low).toBeLessThan(radiusKm * 4 + 8);
  }
});

it('inside an outline is inside also at the height of one of its corners', () => {
  const away = distanceToRing([
    [40, 33],
    [42, 34],
    [40, 35],
    [38, 34],
    [40, 33],
  ]);
  const inside = [
    [40, 34],
    [41, 34],
    [39, 34],
    [40, 33.5],
  ] as const;
  const outside = [
    [43, 34],
    [37, 34],
    [39, 33],
    [41, 35],
    [38.5, 34.9],
  ] as const;
  for (const [x, y] of inside) expect([x, y, away(x, y, 1e6) < 0]).toEqual([x, y, true]);
  for (const [x, y] of outside) expect([x, y, away(x, y, 1e6) > 0]).toEqual([x, y, true]);
});

describe('the distance to an outline', () => {
  const ring = [
    [-1, -1],
    [1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  const away = distanceToRing(ring);
  const degrees = (longitude: number, latitude: number): number => away(longitude, latitude, 1e9) / metresPerDegree;

  it.each([
    [2, 0, 1],
    [-3, 0.5, 2],
    [0, 1.5, 0.5],
    [0.3, -4, 3],
    [4, 5, 5],
    [0.25, 0, -0.75],
    [0.1, -0.5, -0.5],
    [1, 0.4, 0],
  ])('of %d, %d is %d degrees, less than none inside', (longitude, latitude, expected) => {
    expect(Math.abs(degrees(longitude, latitude) - expected)).toBeLessThan(1e-9);
  });

  it.each([
    [2, 0],
    [-2, 0],
    [0, 2],
    [0, -2],
  ])('of %d, %d is measured as far as it is asked for, and infinite beyond', (longitude, latitude) => {
    expect(away(longitude, latitude, metresPerDegree * 1.000_001)).toBeCloseTo(metresPerDegree, 3);
    expect(away(longitude, latitude, metresPerDegree * 0.999_999)).toBe(Infinity);
  });

  it('is in metres on the ground', () => {
    expect(Math.abs(away(3, 0, 1e9) / 1000 - distanceKm([1, 0], [3, 0]))).toBeLessThan(1);
    expect(Math.abs(away(0, 3, 1e9) / 1000 - distanceKm([0, 1], [0, 3]))).toBeLessThan(2);
  });

  it('of no position is infinite', () => {
    expect([away(Number.NaN, 0, 1e9), away(0, Number.NaN, 1e9)]).toEqual([Infinity, Infinity]);
  });
});

it('an area is shaded also where more rows are possible than certain, and not where there is none', () => {
  const [first, second] = [...dataset.areas.keys()];
  if (first === undefined || second === undefined) throw new Error('The data have no areas.');
  const tally = { certain: Uint32Array.of(1, 2, 0), possible: Uint32Array.of(0, 5, 0) };
  expect(countAreas(['', 'a', 'b'], [undefined, first, second], tally, dataset.areas)).toEqual({
    unmatched: 0,
    areas: [{ area: first, certain: 2, possible: 5 }],
  });
  expect(countAreas(['', 'a'], [undefined, undefined], tally, dataset.areas)).toEqual({ unmatched: 7, areas: [] });
});

it('territory that an armed group gains together with a government is the government’s again', () => {
  const seized = dataset.recordsById.get('isis-seizes-anbar-2014');
  const government = [...dataset.actors.values()].find(({ type }) => type !== 'armed-group');
  if (!seized || !government) throw new Error('The data lack what the test needs.');
  const joined = { ...seized, actors: [...seized.actors, { id: government.id, role: 'perpetrator' }] } as typeof seized;
  expect(acledOf(seized, dataset.actors)?.subEventType).toBe('Non-state actor overtakes territory');
  expect(acledOf(joined, dataset.actors)?.subEventType).toBe('Government regains territory');
});

it('two boxes share ground where they touch on every side, and not where one side is apart', () => {
  const box = [40, 33, 42, 35] as const;
  const beside = [
    [42, 35, 44, 37],
    [38, 31, 40, 33],
    [41, 34, 41.5, 34.5],
    [39, 32, 43, 36],
    [30, 34, 50, 34],
  ] as const;
  const apart = [
    [42.1, 33, 44, 35],
    [38, 33, 39.9, 35],
    [40, 35.1, 42, 37],
    [40, 31, 42, 32.9],
    [36, 30, 38, 50],
    [30, 36, 50, 38],
    [43, 20, 60, 34],
  ] as const;
  for (const [others, shared] of [
    [beside, true],
    [apart, false],
  ] as const)
    for (const other of others)
      expect([other, overlaps(box, other), overlaps(other, box)]).toEqual([other, shared, shared]);
});

it('the box around several boxes reaches to the outermost of each side', () => {
  expect(
    unite([
      [40, 33, 41, 36],
      [39, 34, 43, 35],
      [42, 32, 42, 38],
    ]),
  ).toEqual([39, 32, 43, 38]);
  expect(unite([])).toBeUndefined();
});

it('a link that names nothing shows everything: what is left out of an address is this view, also in links of years ago', () => {
  const shown = { visible: true, opacity: 1 };
  expect(defaultView(10, 99)).toEqual({
    camera: { center: [41.3, 35], zoom: 6.3, bearing: 0, pitch: 0 },
    time: { from: 10, to: 99, mode: 'window' },
    asKnown: null,
    layers: {
      incidents: shown,
      detention: shown,
      deployments: shown,
      transfers: shown,
      warnings: shown,
      footprints: shown,
      places: shown,
      border: shown,
      distance: shown,
    },
    filters: {
      text: '',
      kinds: [],
      categories: [],
      actors: [],
      sources: [],
      claimants: [],
      reliabilities: [],
      credibilities: [],
      precisions: [],
      countries: [],
      governorates: [],
      maxBorderKm: null,
      borderSide: 'both',
      area: null,
      disputedOnly: false,
      context: true,
    },
    selection: noSelection,
    drawings: [],
    sort: { key: 'when', descending: true },
    language: 'en',
    flavour: 'dark',
    symbols: 'plain',
    board: '',
    rows: '',
    compare: '',
  });
  expect(openingView(0, 99).time).toEqual({ from: 70, to: 99, mode: 'window' });
  expect(openingView(80, 99).time.from).toBe(80);
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
