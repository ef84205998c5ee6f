/** Panels against plain answers that are computed another way from the same data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerControl } from '../../../src/domain/board/control.ts';
import { answerCoverage } from '../../../src/domain/board/coverage.ts';
import { answerDisagreements } from '../../../src/domain/board/disagreements.ts';
import { answerEvents } from '../../../src/domain/board/events.ts';
import { answerFigures } from '../../../src/domain/board/figures.ts';
import { answerLedger } from '../../../src/domain/board/ledger.ts';
import type { BoardInput } from '../../../src/domain/board/panels.ts';
import { answerTransfers } from '../../../src/domain/board/transfers.ts';
import { transferredBy } from '../../../src/domain/records/series.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';
import { isLong, timedEvents } from '../../../src/domain/time/expected.ts';
import { periodOn } from '../../../src/domain/time/stateOnDay.ts';
import { asOfDay, windowBounds } from '../../../src/domain/time/window.ts';
import { siteStateOf } from '../../../src/layers/marks/siteLook.ts';
import { dataset, day, inputOf, inputs, winter } from './boardInput.ts';

const ofKind = ({ visible }: BoardInput, kind: string): readonly Shown[] =>
  visible.shown.filter(({ facts: { record } }) => record.kind === kind);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('events', () => {
  it('add up to the incidents of the count line, whatever the window, the clock and the filters', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { certain, possible, categories } = answerEvents(input);
        const incidents = ofKind(input, 'incident');
        expect(certain + possible).toBe(incidents.length);
        expect(certain).toBe(incidents.filter(({ verdict }) => verdict === 'certain').length);
        expect(sum(categories.map((row) => row.certain + row.possible))).toBe(incidents.length);
        expect(sum(categories.map((row) => row.certain))).toBe(certain);
      }),
    );
  });

  it('begin with the category that is certain most often, then with the one that may be', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { categories } = answerEvents(input);
        const places = categories.map(({ certain, possible, id }) => [-certain, -possible, id] as const);
        const sorted = places.toSorted(
          ([a, b, one], [c, d, other]) => a - c || b - d || (one < other ? -1 : one > other ? 1 : 0),
        );
        expect(places).toEqual(sorted);
      }),
    );
  });

  it('share every incident out over the window once, and give each category its own share', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { cells, categories, bins, long } = answerEvents(input);
        const { from, to } = windowBounds(input.view.time);
        const ids = new Set(ofKind(input, 'incident').map(({ facts: { record } }) => record.id));
        const events = timedEvents(input.facts, input.view.filters, input.view.asKnown).filter(({ id }) => ids.has(id));
        const shares = events
          .filter((event) => !isLong(event))
          .map(({ when: { earliest, latest } }) => {
            const inside = Math.min(latest, to) - Math.max(earliest, from) + 1;
            return inside / (latest - earliest + 1);
          });
        expect(sum(cells.map(({ expected }) => expected))).toBeCloseTo(sum(shares), 6);
        expect(long).toBe(events.filter(isLong).length);
        for (const index of bins.keys())
          expect(sum(categories.map((row) => row.cells[index]?.expected ?? 0))).toBeCloseTo(
            cells[index]?.expected ?? 0,
            6,
          );
      }),
    );
  });

  it('know three episodes', () => {
    expect(answerEvents(inputOf(winter)).episodes.map(({ from }) => from)).toEqual([
      day('2019-10-09'),
      day('2025-06-14'),
      day('2026-01-11'),
    ]);
  });
});

describe('figures', () => {
  it('count what events count, and never less possible than certain', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { lines } = answerFigures(input, null);
        const [incidents] = lines;
        const events = answerEvents(input);
        expect([incidents?.low, incidents?.high]).toEqual([events.certain, events.certain + events.possible]);
        for (const { low, high, parts } of lines) {
          expect(high).toBeGreaterThanOrEqual(low);
          expect(parts.length === 0).toBe(high === 0);
        }
      }),
    );
  });

  it('are made of records of their own kind, whatever else claims the same attribute', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { id, parts } of answerFigures(input, null).lines) {
          const kinds = new Set(
            parts.map((part) => {
              const record = input.facts.get(part.record)?.record;
              return record?.kind === 'deployment' ? `${record.kind}/${record.category}` : record?.kind;
            }),
          );
          const own = { handovers: 'detention-site', alert: 'deployment/alert', moved: 'transfer' }[id as string];
          expect([id, ...kinds]).toEqual(kinds.size === 0 ? [id] : [id, own ?? 'incident']);
        }
      }),
    );
    const shown = inputOf(winter).visible.shown.flatMap((one) => {
      const { record } = one.facts;
      // The same claims, said of an alert and of another deployment.
      return record.kind === 'deployment' && record.category === 'alert'
        ? [
            one,
            { ...one, facts: { ...one.facts, record: { ...record, id: 'other', category: 'reinforcement' as const } } },
          ]
        : [];
    });
    expect(shown.length).toBeGreaterThan(0);
    const input = inputOf(winter);
    const alert = answerFigures({ ...input, visible: { ...input.visible, shown } }, null).lines.find(
      ({ id }) => id === 'alert',
    );
    expect(alert?.parts.length).toBeGreaterThan(0);
    expect(alert?.parts.map(({ record }) => record)).not.toContain('other');
  });

  it('give the last count of a running total, not a sum of counts', () => {
    const moved = answerFigures(inputOf(winter), null).lines.find(({ id }) => id === 'moved');
    expect(moved).toMatchObject({ low: 2225, high: 2250, day: day('2026-02-06'), disputed: true });
  });
});

describe('control', () => {
  it('agrees with the period that covers a day, on every day of its axis', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (input, pick) => {
        const { rows, axis } = answerControl(input);
        const on = axis.first + (pick % (axis.last - axis.first + 1));
        for (const { record: id, spans } of rows) {
          const { record } = input.facts.get(id) ?? {};
          if (record?.kind !== 'detention-site') throw new Error(`${id} is no site`);
          const period = periodOn(record, on);
          const span = spans.find(({ from, to }) => from <= on && on <= to);
          if (span) expect([span.holder, span.status]).toEqual([period?.holder, period?.status]);
          else if (input.view.asKnown === null) expect(period).toBeUndefined();
        }
        expect(rows.length).toBe(ofKind(input, 'detention-site').length);
      }),
    );
  });

  it('says who held al-Shaddadi prison on 20 January 2026', () => {
    const { rows } = answerControl(inputOf({ ...winter, to: day('2026-01-20') }));
    const row = rows.find(({ record }) => record === 'site-shaddadi-prison');
    expect(row?.now).toMatchObject({ holder: 'syrian-government', status: 'held' });
  });

  it('does not know a period before any of its claims was published', () => {
    const { rows } = answerControl(inputOf({ ...winter, to: day('2026-01-25') }, day('2026-01-19')));
    const spans = rows.find(({ record }) => record === 'site-aqtan-prison')?.spans ?? [];
    expect(spans.every(({ from }) => from <= day('2026-01-19'))).toBe(true);
  });
});

describe('transfers', () => {
  it('are the counts of the series up to the last day of the window', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { record: id, counts } of answerTransfers(input).operations) {
          const each = input.facts.get(id);
          if (each?.record.kind !== 'transfer') throw new Error(`${id} is no transfer`);
          const plain = transferredBy(each.record, each, input.view.time.to, input.view.asKnown);
          expect(counts.map(({ day: on, low, high }) => [on, low, high])).toEqual(
            plain.steps.map(({ step, figure }) => [step.asOf.latest, figure.low, figure.high]),
          );
          expect(counts.every(({ day: on }) => on <= input.view.time.to)).toBe(true);
        }
      }),
    );
  });
});

describe('the border ledger', () => {
  it('puts every shown incident and warning in exactly one place', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { entries, anywhere, beyond, unplaced, forces, ground } = answerLedger(input);
        const spoken = ofKind(input, 'incident').length + ofKind(input, 'warning').length;
        expect(entries.length + anywhere.length + beyond + unplaced).toBe(spoken);
        expect(forces.length).toBe(ofKind(input, 'deployment').length);
        for (const { lowKm, highKm } of entries) {
          expect(lowKm).toBeGreaterThanOrEqual(0);
          expect(highKm).toBeGreaterThanOrEqual(lowKm);
          expect(highKm).toBeLessThanOrEqual(ground?.lengthKm ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('disagreements', () => {
  it('name every disputed record, and no other', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const disputed = input.visible.shown
          .filter((shown) => shown.disputed)
          .map(({ facts: { record } }) => record.id);
        expect([...new Set(answerDisagreements(input).rows.map(({ record }) => record))].sort()).toEqual(
          disputed.sort(),
        );
      }),
    );
  });

  it('begin with the widest: from a hundred to fifteen hundred', () => {
    expect(answerDisagreements(inputOf(winter)).rows[0]).toMatchObject({ attribute: 'escaped', low: 100, high: 1500 });
  });
});

describe('coverage', () => {
  it('has each publication in the bin of its day and in the row of its publisher, up to the day as known', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { bins, publishers } = answerCoverage(input);
        const cited = new Set([...input.facts.values()].flatMap(({ sources }) => [...sources]));
        const last = Math.min(asOfDay(input.view), input.view.asKnown ?? Infinity);
        const expected = [...dataset.sources.values()].filter(({ id, published: { from, latest } }) => {
          const isDated = Number.isFinite(from) && Number.isFinite(latest);
          return cited.has(id) && isDated && latest >= (bins[0]?.from ?? Infinity) && latest <= last;
        });
        expect(publishers.flatMap(({ sources }) => [...sources]).sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const { publisher, counts } of publishers)
          expect(counts).toEqual(
            bins.map(
              ({ from, to }) =>
                expected.filter(
                  (source) =>
                    source.publisher === publisher && source.published.latest >= from && source.published.latest <= to,
                ).length,
            ),
          );
      }),
    );
  });

  it('counts every cited publication of the window once, and days without any', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { bins, published, publishers, silent, newest, daysSince } = answerCoverage(input);
        expect(sum(bins.map(({ sources }) => sources.length))).toBe(published);
        expect(sum(publishers.map(({ sources }) => sources.length))).toBe(published);
        expect(bins.filter(({ sources }) => sources.length === 0).length).toBe(silent);
        expect(daysSince).toBe(newest === null ? null : asOfDay(input.view) - newest.day);
        expect(Math.max(-Infinity, ...bins.map(({ to }) => to))).toBe(
          asOfDay(input.view) < windowBounds(input.view.time).from ? -Infinity : asOfDay(input.view),
        );
      }),
    );
  });

  it('says of no day after the one as known that there was no report', () => {
    const answer = answerCoverage(inputOf(winter, day('2026-01-25')));
    expect(answer.bins.at(-1)?.to).toBe(day('2026-01-25'));
    expect(answerCoverage(inputOf(winter, day('2026-01-01'))).bins).toEqual([]);
  });

  it('tells publications that carry the story of another from independent ones, along a chain of them', () => {
    const [first, second, third] = answerCoverage(inputOf(winter)).bins.flatMap(({ sources }) => sources);
    const sources = new Map(
      [...dataset.sources].map(([id, source]) => {
        const rewriteOf = id === third ? second : id === second ? first : undefined;
        return [id, rewriteOf === undefined ? source : { ...source, rewriteOf }];
      }),
    );
    const { rewrites, bins } = answerCoverage({ ...inputOf(winter), dataset: { ...dataset, sources } });
    expect([answerCoverage(inputOf(winter)).rewrites, rewrites, sum(bins.map((bin) => bin.rewrites))]).toEqual([
      0, 2, 2,
    ]);
  });
});

describe('sites that changed hands', () => {
  it('are those that the map marks as changed on the last day of the newest thirty', () => {
    const input = inputOf({ from: day('2026-01-14'), to: day('2026-02-12'), mode: 'window' });
    const line = answerFigures(input, null).lines.find(({ id }) => id === 'handovers');
    const marked = ofKind(input, 'detention-site').flatMap(({ facts: { record } }) =>
      record.kind === 'detention-site' &&
      siteStateOf(record, { asOf: asOfDay(input.view), from: windowBounds(input.view.time).from }).former !== null
        ? [record.id]
        : [],
    );
    expect(line?.parts.map(({ record }) => record).toSorted()).toEqual(marked.toSorted());
    expect(marked.length).toBe(4);
  });
});
