/** A day is the day that is written, wherever the machine stands. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { readDate } from '../../../src/imports/dates/readDate.ts';

const script = fileURLToPath(new URL('../../imports/printDays.ts', import.meta.url));
const day = (text: string): number => dayFromIso(text) ?? Number.NaN;

function daysIn(zone: string): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
}

describe('days', () => {
  it('are the same in every time zone', () => {
    const exact = [day('2026-01-19'), day('2026-01-19')];
    const month = [day('2026-01-01'), day('2026-01-31')];
    const expected = [
      [
        ...Array.from({ length: 13 }, () => exact),
        month,
        [day('2026-01-01'), day('2026-12-31')],
        [day('2026-01-10'), day('2026-01-19')],
        month,
        exact,
      ],
      [exact, exact],
    ];
    for (const zone of ['UTC', 'Asia/Baghdad', 'America/Los_Angeles', 'Pacific/Kiritimati'])
      expect(daysIn(zone), zone).toEqual(expected);
  });

  it('are none where the text is none', () => {
    for (const text of ['soon', '31/04/2026', '2026-13-01', '0', '19 Smarch 2026', '2026-01-19-02', '1', '99/99/9999'])
      expect(readDate(text, { order: 'dayFirst', calendar: null }), text).toBe('dateInvalid');
    expect(readDate('NaN')).toBe('dateMissing');
    expect(readDate('01/02/2026')).toBe('dateAmbiguous');
    expect(readDate('16-Feb-98')).toEqual({ first: day('1998-02-16'), last: day('1998-02-16') });
  });
});
