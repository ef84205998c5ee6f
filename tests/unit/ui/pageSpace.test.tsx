/** The room of a page follows the size of its text: screens by their size, and the limits that style sheets ask for. */
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { connectPageSpace, isWithin, narrow, compact, spaceWithin } from '../../../src/ui/pageSpace.ts';

afterEach(() => {
  document.documentElement.style.fontSize = '';
  delete document.documentElement.dataset['space'];
});

describe('the room of the page', () => {
  it.each([
    [1920, 1080, 14, ''],
    [1366, 768, 14, 'w1599 h860'],
    [899, 900, 14, 'w899 w1099 w1199 w1279 w1599'],
    [900, 900, 14, 'w1099 w1199 w1279 w1599'],
    [390, 844, 14, 'w480 w599 w768 w832 w899 w1099 w1199 w1279 w1599 h860'],
    // Twice the size of a browser's text, set by a style sheet on the root.
    [1366, 768, 32, 'w599 w768 w832 w899 w1099 w1199 w1279 w1599 h480 h620 h860'],
    [1280, 600, 14, 'w1599 h620 h860'],
    [1280, 650, 14, 'w1599 h860'],
    // A wall, on which everything is enlarged, is not a smaller.
    [3840, 2160, 28, ''],
  ])('of %i × %i at %i px is within “%s”', (width, height, textPx, limits) => {
    expect(spaceWithin(width, height, textPx).join(' ')).toBe(limits);
  });

  it('is that of a small screen once a style sheet doubles the text', () => {
    Object.assign(window, { innerWidth: 1366, innerHeight: 768 });
    document.documentElement.style.fontSize = '14px';
    const end = connectPageSpace();
    expect([isWithin(narrow), isWithin(compact)]).toEqual([false, false]);
    document.documentElement.style.fontSize = '200%';
    window.dispatchEvent(new Event('resize'));
    expect([isWithin(narrow), isWithin(compact)]).toEqual([true, true]);
    end();
  });

  it('has every limit that a style sheet asks for, and style sheets ask for no width of the window', () => {
    const known = new Set<string>(spaceWithin(0, 0, 14));
    const sheets = globSync('src/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const);
    const asked = sheets.flatMap(([, text]) => [...text.matchAll(/data-space~='([^']+)'/g)].map(([, limit]) => limit));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((limit) => !known.has(limit ?? ''))).toEqual([]);
    // The presenter's window is a document of its own, and presenting enlarges by the screen.
    expect(sheets.filter(([, text]) => /@media[^{]*(?:width|height)/.test(text)).map(([file]) => file)).toEqual([
      'src/ui/present/present.css',
    ]);
  });
});
