/** The days that chrono-node finds, as EDTF, for comparison with the rules. */
import * as chrono from 'chrono-node';
import { toIsoDay, toUtcDate, type Day } from '../../../src/domain/time/day.ts';
import type { ProposalsOfParagraph } from '../../../src/proposals/proposal.ts';
import type { Paragraph } from '../../../src/proposals/paragraphs.ts';

function toEdtf(part: chrono.ParsedComponents): string {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
  const two = (value: number | null): string => String(value ?? 0).padStart(2, '0');
  const isDay =
    part.isCertain('day') || part.isCertain('weekday') || (!part.isCertain('month') && !part.isCertain('year'));
  if (isDay) return `${year}-${two(month)}-${two(day)}`;
  return part.isCertain('month') ? `${year}-${two(month)}` : String(year);
}

export function chronoDays(paragraphs: readonly Paragraph[], published: Day): readonly ProposalsOfParagraph[] {
  // Noon, so that no time zone moves the day.
  const instant = new Date(toUtcDate(published).getTime() + 43_200_000);
  return paragraphs.map(({ n, text }) => ({
    n,
    proposals: chrono.parse(text, { instant, timezone: 0 }).map(({ index, text: words, start, end }) => ({
      kind: 'day' as const,
      range: { start: index, end: index + words.length },
      words,
      value: end ? `${toEdtf(start)}/${toEdtf(end)}` : toEdtf(start),
      reason: { code: 'day.written' as const, params: { published: toIsoDay(published) } },
    })),
  }));
}
