/** Panels in words and drawn: in both languages, every look and any size nothing is missing and nothing leaves the box. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePanel, type ComposedPanel } from '../../../src/charts/composePanel.ts';
import type { ChartItem, ChartList } from '../../../src/charts/displayList.ts';
import { eventFacets } from '../../../src/domain/board/boardView.ts';
import { boardPanelIds } from '../../../src/domain/board/panels.ts';
import { textWidth } from '../../../src/layers/plates/textWidth.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { day, inputOf, inputs, winter } from './boardInput.ts';

const languages = ['en', 'ar'] as const;
const wide = { width: 420, height: 210, textSize: 12 };

function xsOf(item: ChartItem): readonly number[] {
  switch (item.kind) {
    case 'text':
      return [item.x];
    case 'line':
      return [item.from[0], item.to[0]];
    case 'shape':
      return item.points.flat().map(([x]) => x);
    default:
      return [item.box.x, item.box.x + item.box.width];
  }
}

function compose(id: (typeof boardPanelIds)[number], language: 'en' | 'ar', facet = eventFacets[0]): ComposedPanel {
  return composePanel(id, inputOf(winter), { words: wordsIn(language), theme: themes.dark, facet });
}

describe('every panel', () => {
  it('has a title, a sentence and a table as wide as its head, in any view', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...languages), fc.constantFrom(...boardPanelIds), (input, language, id) => {
        const { text } = composePanel(id, input, { words: wordsIn(language), theme: themes.light });
        expect(text.title).not.toBe('');
        expect(text.sentence).toMatch(/\S/);
        for (const row of text.table.rows) expect(row.length).toBe(text.table.columns.length);
        for (const series of text.chart?.series ?? []) expect(series.values.length).toBe(text.chart?.categories.length);
      }),
      { numRuns: 60 },
    );
  });

  it('draws finite shapes inside its width, in any view and any size', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 160, max: 1600 }),
      height: fc.integer({ min: 80, max: 900 }),
      textSize: fc.integer({ min: 10, max: 30 }),
    });
    fc.assert(
      fc.property(inputs, sizes, fc.constantFrom(...boardPanelIds), (input, size, id) => {
        const list = composePanel(id, input, { words: wordsIn('en'), theme: themes.print }).draw(size);
        for (const x of list.items.flatMap(xsOf)) {
          expect(Number.isFinite(x)).toBe(true);
          expect(x).toBeGreaterThan(-size.textSize * 4);
          expect(x).toBeLessThan(size.width + size.textSize * 4);
        }
        for (const { box } of list.marks) expect(Object.values(box).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(boardPanelIds)(
    '%s: is the mirror image in Arabic, except for the ledger, whose sides are countries',
    (id) => {
      const [english, arabic] = languages.map((language): ChartList => compose(id, language).draw(wide));
      if (!english || !arabic) throw new Error('Two languages are drawn.');
      expect([english.direction, arabic.direction]).toEqual(['ltr', 'rtl']);
      const country = (list: ChartList, name: string): number | undefined =>
        list.items.flatMap((item) => (item.kind === 'text' && item.text === name ? [item.x] : []))[0];
      if (id === 'ledger') expect(country(arabic, 'العراق')).toBe(country(english, 'Iraq'));
      else if (english.days && arabic.days)
        expect(arabic.days.pieces[0]?.x0).toBeGreaterThan(arabic.days.pieces.at(-1)?.x1 ?? 0);
    },
  );

  it.each(boardPanelIds)('%s: keeps its texts inside and readable in the column of a slide', (id) => {
    const column = { width: 185, height: 300, textSize: 12, leastSize: 12, isOnSheet: true };
    for (const language of languages)
      for (const item of compose(id, language).draw(column).items) {
        if (item.kind !== 'text') continue;
        const width = textWidth(item.text, item.sizePt);
        const left = item.x - width * { left: 0, centre: 0.5, right: 1 }[item.align];
        expect(item.sizePt).toBeGreaterThanOrEqual(12);
        expect(item.text).not.toMatch(/enlarge|كبّر/);
        expect([item.text, left >= -1, left + width <= 186]).toEqual([item.text, true, true]);
      }
  });

  it.each(boardPanelIds)('%s: says every mark with words, and gives each an id of its own', (id) => {
    for (const language of languages) {
      const { marks } = compose(id, language).draw({ width: 700, height: 500, textSize: 12 });
      expect(marks.length).toBeGreaterThan(0);
      expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
      for (const { text } of marks) expect(text).toMatch(/\p{L}/u);
    }
  });
});

describe('what colours say', () => {
  // The smaller one is the panel beside a map on a screen of 1366 × 768.
  it.each([
    [700, 300, 12],
    [274, 92, 11],
  ])(
    'is said by pattern and letter as well: contested is hatched, unknown has a question mark; %i × %i',
    (width, height, textSize) => {
      const { items } = compose('control', 'en').draw({ width, height, textSize });
      const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      expect(texts).toEqual(expect.arrayContaining(['SDF', 'Damascus', '?']));
      expect(items.some((item) => item.kind === 'shape' && !item.closed && item.points.length > 5)).toBe(true);
    },
  );
});

describe('sentences', () => {
  it('answer the questions of a briefing', () => {
    const { marks } = compose('control', 'en').draw({ width: 700, height: 300, textSize: 12 });
    const said = marks.map(({ text }) => text).filter((text) => text.startsWith('Al-Shaddadi prison'));
    expect(said.map((text) => text.split(' · ')[0])).toEqual([
      'Al-Shaddadi prison: SDF, until 18 Jan 2026',
      'Al-Shaddadi prison: Contested, 19 Jan 2026',
      'Al-Shaddadi prison: Damascus, since 20 Jan 2026',
    ]);
    expect(compose('transfers', 'en').text.sentence).toBe(
      '2,225–2,250 detainees moved by 6 Feb 2026, of at most 7,000 planned.',
    );
    expect(compose('transfers', 'ar').text.sentence).toContain('7,000');
  });

  it('do not compare what is too little', () => {
    const quiet = inputOf({ from: day('2026-01-26'), to: day('2026-02-01'), mode: 'window' });
    const { marks } = composePanel('figures', quiet, { words: wordsIn('en'), theme: themes.dark }).draw(wide);
    expect(marks[0]?.text).toContain('too few to compare');
  });
});

it('the ledger tells two forces of one party apart by a stripe, not by the letter alone', () => {
  const { items } = compose('ledger', 'en').draw({ width: 420, height: 420, textSize: 12 });
  const bars = items.flatMap((item) => (item.kind === 'rect' && item.box.height > 200 ? [item] : []));
  const stripesIn = ({ x, width }: { readonly x: number; readonly width: number }): number =>
    items.filter(
      (item) =>
        item.kind === 'line' && item.from[0] === item.to[0] && item.from[0] > x + 1 && item.from[0] < x + width - 1,
    ).length;
  // The colour of a party, whether its force is certain (filled) or possible (hollow).
  const colours = bars.map(({ fill, stroke }) => stroke ?? fill);
  const looks = bars.map(({ box }, index) => `${colours[index]} ${stripesIn(box)}`);
  expect(new Set(colours).size).toBeLessThan(bars.length);
  expect(new Set(looks).size).toBe(bars.length);
});
