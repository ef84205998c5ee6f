/** The headline says what the panels count, from what was known, and never a sum of running totals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { defaultView, noFilters, type TimeMode, type View } from '../../../src/domain/view/view.ts';
import { composeHeadline, type Headline } from '../../../src/layers/headline/composeHeadline.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { dataset, visibleIn } from '../export/buildSnapshot.ts';

const base = defaultView(dataset.firstDay, dataset.lastDay);
const newest: View = { ...base, time: { ...base.time, from: dataset.lastDay - 29 } };

function headlineOf(view: View, language: View['language'] = 'en'): Headline {
  return composeHeadline({ visible: visibleIn(view), view, dataset, words: wordsIn(language) });
}

const textOf = (headline: Headline, id: string): string | undefined =>
  headline.sentences.find((sentence) => sentence.id === id)?.text;

describe('the headline', () => {
  it('begins nothing with a capital letter after a semicolon', () => {
    for (const view of [base, newest])
      for (const { text } of headlineOf(view).sentences) expect(text).not.toMatch(/; \p{Lu}/u);
  });

  it('answers what happened, who holds what and what moved', () => {
    const headline = headlineOf(newest);
    expect(headline).toMatchObject({ title: 'Iraq–Syria border', asKnown: null });
    expect(headline.window.replace(/\s/g, ' ')).toBe('14 Jan – 12 Feb 2026');
    expect(headline.sentences.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "15 incidents, 2 of which may have happened on other days. Escape from al-Shaddadi prison: 100–1,500 escaped, claims disagree.",
        "4 of 6 detention sites changed hands: Al-Shaddadi prison and Al-Hol camp (SDF → Damascus) · Al-Aqtan prison (SDF → Ministry of Interior of Syria) · A prison in al-Hasakah (not named) (SDF → not known).",
        "Detainees moved from north-east Syria to Iraq: 5,700–5,704, as of 12 Feb, claims disagree. 13 brigades on alert along the border, positions not published.",
      ]
    `);
    expect(headlineOf(newest, 'ar').sentences.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "15 حادثًا، اثنان منها ربما وقعا في أيام أخرى. هروب من سجن الشدادي: 100–1,500 من الفارّين، الروايات متعارضة.",
        "تبدّلت السيطرة على 4 من 6 مواقع احتجاز: سجن الشدادي ومخيم الهول (من قسد إلى دمشق) · سجن الأقطان (من قسد إلى وزارة الداخلية السورية) · سجن في الحسكة لم يُسمَّ (من قسد إلى غير معروف).",
        "نقل محتجزين من شمال شرق سوريا إلى العراق: 5,700–5,704، حتى 12 شباط، الروايات متعارضة. 13 لواءً في حالة تأهب على امتداد الحدود، المواقع غير منشورة.",
      ]
    `);
  });

  it('counts as of the last day and by what was known, never a later total', () => {
    const known = { ...newest, asKnown: dayFromIso('2026-02-01') ?? 0 };
    expect(headlineOf(known).asKnown).toBe('As known on 1 Feb 2026');
    expect(textOf(headlineOf(known), 'moved')).toContain('475–500, as of 27 Jan');
    const early = { ...newest, time: { ...newest.time, to: dayFromIso('2026-01-22') ?? 0 } };
    expect(textOf(headlineOf(early), 'moved')).toContain('150, as of 21 Jan');
  });

  it('says who holds the sites where none changed hands', () => {
    const late = { ...newest, time: { ...newest.time, from: dayFromIso('2026-02-06') ?? 0 } };
    expect(textOf(headlineOf(late), 'held')).toMatchInlineSnapshot(
      `"6 detention sites: Damascus 2 · Ministry of Interior of Syria 1 · not known 2 · contested 1."`,
    );
  });

  it('says once where all of them are uncertain, and not how many of how many', () => {
    const day = (text: string): number => dayFromIso(text) ?? 0;
    const happened = (from: string, to: string, language: View['language']): string | undefined =>
      textOf(headlineOf({ ...newest, time: { ...newest.time, from: day(from), to: day(to) } }, language), 'happened');
    expect(happened('2026-01-15', '2026-01-15', 'en')).toMatch(
      /^3 incidents, all of which may have happened on other days\./,
    );
    expect(happened('2026-01-15', '2026-01-15', 'ar')).toMatch(/^3 حوادث، وربما وقعت كلها في أيام أخرى\./u);
  });

  it('says it of one and of two incidents in words of their own', () => {
    const day = (text: string): number => dayFromIso(text) ?? 0;
    const on = (text: string): View => ({ ...newest, time: { from: day(text), to: day(text), mode: 'instant' } });
    expect(textOf(headlineOf(on('2026-02-01')), 'happened')).toMatch(
      /^1 incident, which may have happened on other days\./,
    );
    expect(textOf(headlineOf(on('2026-02-01'), 'ar'), 'happened')).toMatch(/^حادث واحد، وربما وقع في أيام أخرى\./u);
    expect(textOf(headlineOf(on('2026-01-24')), 'happened')).toMatch(/^2 incidents, both of which may have happened/);
    expect(textOf(headlineOf(on('2026-01-24'), 'ar'), 'happened')).toMatch(/^حادثان، وربما وقعا كلاهما في أيام أخرى/u);
  });

  it('says that a place is possible only where the filter asks for one', () => {
    const near = { ...newest, filters: { ...noFilters, maxBorderKm: 50 } };
    expect(textOf(headlineOf(near), 'happened')).toContain('or elsewhere');
  });

  it('has no sentence where nothing is shown', () => {
    expect(headlineOf({ ...newest, filters: { ...noFilters, text: 'nothing is called so' } }).sentences).toEqual([]);
  });

  it('has the counts of the panels in every window, and names shown records and known sources', () => {
    const days = fc.integer({ min: dataset.firstDay - 400, max: dataset.lastDay });
    const views = fc
      .record({
        from: days,
        length: fc.nat(900),
        mode: fc.constantFrom<TimeMode>('window', 'cumulative', 'instant'),
        asKnown: fc.option(days),
        disputedOnly: fc.boolean(),
      })
      .map(({ from, length, mode, asKnown, disputedOnly }): View => ({
        ...base,
        time: { from, to: from + length, mode },
        asKnown,
        filters: { ...noFilters, disputedOnly },
      }));
    fc.assert(
      fc.property(views, (view) => {
        const { shown } = visibleIn(view);
        const headline = headlineOf(view);
        const incidents = shown.filter(({ facts }) => facts.record.kind === 'incident');
        const happened = textOf(headline, 'happened');
        expect(happened === undefined).toBe(incidents.length === 0);
        if (happened !== undefined) expect(Number.parseInt(happened, 10)).toBe(incidents.length);
        const ids = new Set(shown.map(({ facts }) => facts.record.id));
        for (const { records, sources } of headline.sentences) {
          expect(records.length).toBeGreaterThan(0);
          expect(records.filter((id) => !ids.has(id))).toEqual([]);
          for (const id of sources)
            expect(dataset.sources.get(id)?.published.latest).toBeLessThanOrEqual(view.asKnown ?? Infinity);
        }
      }),
      { numRuns: 200 },
    );
  });
});
