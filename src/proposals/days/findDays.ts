/** Days in a text: every expression that a rule reads, in order, each with the day that it means and why. */
import { dayFromIso, toIsoDay, type Day } from '../../domain/time/day.ts';
import { decodeEdtf } from '../../domain/time/edtf.ts';
import type { Language } from '../../domain/records/text.ts';
import type { DayProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { sentenceAt, sentencesOf } from '../reading/sentences.ts';
import { arabicDays, arabicFuture, arabicSince, arabicUntil } from './arabicDays.ts';
import type { DayReading } from './dayReadings.ts';
import type { DayRule } from './dayRule.ts';
import { englishDays, englishFuture, englishSince, englishUntil } from './englishDays.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: DayRule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All matches without overlap: rules earlier in the list, then longer words, come first. */
function matchRules(plain: string, rules: readonly DayRule[]): readonly Found[] {
  const taken: Found[] = [];
  for (const rule of rules) {
    for (const match of plain.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!taken.some((each) => start < each.end && end > each.start))
        taken.push({ start, end, rule, groups: match.groups ?? {} });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** "Since Tuesday" lasts until the publication; "until Tuesday" has no known start. */
function bound(reading: DayReading, before: string, language: Language, published: Day): DayReading {
  const [since, until] = language === 'ar' ? [arabicSince, arabicUntil] : [englishSince, englishUntil];
  const [start = ''] = reading.value.split('/');
  if (since.test(before)) {
    const value = `${start}/${toIsoDay(published)}`;
    return decodeEdtf(value).ok
      ? { ...reading, value, code: 'day.since', params: { day: start, published: toIsoDay(published) } }
      : reading;
  }
  return until.test(before) && start === reading.value
    ? { ...reading, value: `../${reading.value}`, code: 'day.until', params: { day: reading.value } }
    : reading;
}

/** A day that follows a rule's words directly, with at most one word between: what "two days before" counts from. */
function isDirectlyAfter(plain: string, { end }: Found, next: Found | undefined): next is Found {
  return (
    next !== undefined &&
    /^ ?(?:(?:the |last )?\p{L}+ )?$/u.test(plain.slice(end, next.start)) &&
    next.rule.fromNext === undefined
  );
}

/** The days of one block. `anchor`: the day that the blocks before it named last. */
function daysOf(
  block: Block,
  rules: readonly DayRule[],
  published: Day,
  language: Language,
  anchor: Day | undefined,
): readonly (DayReading & { readonly found: Found })[] {
  const sentences = sentencesOf(block.plain);
  const read = (
    found: Found,
    from: Day | undefined,
    isChained: boolean,
    period: string | undefined,
  ): DayReading | undefined => {
    const { start, end, rule, groups } = found;
    const sentence = sentenceAt(sentences, start);
    const before = block.plain.slice(sentence.start, start);
    const after = block.plain.slice(end, Math.max(end, sentence.end));
    const future =
      (language === 'ar' ? arabicFuture : englishFuture).test(before.slice(-60)) || /^ (?:المقبل|القادم)/.test(after);
    const match = { group: (name: string) => groups[name] ?? '', words: block.plain.slice(start, end), before, after };
    const reading = rule.read(match, { published, anchor: from, future, isChained, period });
    return reading && decodeEdtf(reading.value).ok ? bound(reading, before, language, published) : undefined;
  };
  let last = anchor;
  let period: string | undefined;
  const matches = matchRules(block.plain, rules);
  return matches.flatMap((found, index) => {
    const next = matches[index + 1];
    const chained =
      found.rule.fromNext && isDirectlyAfter(block.plain, found, next)
        ? read(next, last, false, period)?.anchor
        : undefined;
    const reading = read(found, chained ?? last, chained !== undefined, period);
    const own = reading && (reading.anchor ?? dayFromIso(reading.value));
    last = own ?? last;
    if (own !== undefined) period = undefined;
    else if (reading && /^(?:day\.(?:month|part-of-month|year|part-of-year))$/.test(reading.code))
      period = reading.value;
    return reading ? [{ ...reading, found }] : [];
  });
}

/** For every block its days; what a block names last is what the next one counts from. */
export function findDays(
  blocks: readonly Block[],
  published: Day,
  language: Language,
): readonly (readonly DayProposal[])[] {
  let anchor: Day | undefined;
  return blocks.map((block) => {
    // A date in digits has no letters.
    const isEnglish = block.hasLatin || /\d{4}/.test(block.plain);
    const rules = [...(block.hasArabic ? arabicDays : []), ...(isEnglish ? englishDays : [])];
    const days = daysOf(block, rules, published, language, anchor);
    anchor = days.findLast((day) => day.anchor !== undefined)?.anchor ?? anchor;
    return days.map(({ found: { start, end }, value, code, params }): DayProposal => {
      const range = block.rangeOf(start, end);
      return {
        kind: 'day',
        range,
        words: block.original.slice(range.start, range.end),
        value,
        reason: { code, params },
      };
    });
  });
}
