/** Today is the day of the machine's calendar, not the UTC day. */
import { afterEach, describe, expect, it } from 'vitest';
import { localDayOf, toIsoDay } from '../../../src/domain/time/day.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('local day', () => {
  it.each([
    ['Asia/Baghdad', '2026-02-07T22:30:00Z', '2026-02-08'],
    ['Asia/Baghdad', '2026-02-07T20:59:59Z', '2026-02-07'],
    ['America/New_York', '2026-02-08T02:00:00Z', '2026-02-07'],
    ['UTC', '2026-02-07T23:59:59Z', '2026-02-07'],
    // The clocks were put forward in this night.
    ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29'],
  ])('in %s at %s is %s', (timeZone, instant, day) => {
    process.env['TZ'] = timeZone;
    expect(toIsoDay(localDayOf(Date.parse(instant)))).toBe(day);
  });
});
