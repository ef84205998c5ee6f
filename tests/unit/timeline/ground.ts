/** The days of the reports, as the timeline meets them. */
import { dayFromIso, type Day } from '../../../src/domain/time/day.ts';
import type { AxisGround } from '../../../src/ui/timeline/axisZoom.ts';

export function dayIn(iso: string): Day {
  const day = dayFromIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
}

export const eventDays: readonly Day[] = [
  '2014-01-01',
  '2017-12-09',
  '2019-03-23',
  '2019-04-01',
  '2019-10-09',
  '2019-10-13',
  '2019-10-16',
  '2019-10-17',
  '2025-06-14',
  '2025-06-22',
  '2025-06-25',
  '2025-06-28',
  '2026-01-01',
  '2026-01-18',
  '2026-01-19',
  '2026-01-21',
  '2026-01-23',
  '2026-01-27',
  '2026-02-05',
  '2026-02-06',
  '2026-02-12',
].map(dayIn);

export function groundOf(widthPx: number, textScale = 1): AxisGround {
  return { first: dayIn('2014-01-01'), last: dayIn('2026-02-18'), eventDays, widthPx, textScale };
}
