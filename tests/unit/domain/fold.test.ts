/** One spelling for many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, matchesFolded } from '../../../src/domain/records/fold.ts';

const hol = foldName(['Al-Hol', 'الهول', 'Al-Hawl', 'al-Houl', 'ھۆڵ', 'Hol'].join(' · '));
const qaim = foldName("Al-Qa'im · القائم · Al-Qa’im · Husaybah · حصيبة");

describe('folding', () => {
  it.each(['al-Hol', 'Al-Hawl', 'الهول', 'Hol', 'AL HOL', 'هول', 'al-Hoūl', 'ھۆڵ', 'الهـول', 'الهَوْل'])(
    'finds al-Hol by %s',
    (query) => {
      expect(matchesFolded(hol, foldName(query))).toBe(true);
    },
  );

  it.each(["al-Qa'im", 'Al Qaim', 'qaʾim', 'القائم', 'القايم', 'husaibah'.replace('ai', 'ay'), 'حصيبه'])(
    'finds al-Qa’im by %s',
    (query) => {
      expect(matchesFolded(qaim, foldName(query))).toBe(true);
    },
  );

  it('wants every word of the query and the beginning of a word', () => {
    expect(matchesFolded(hol, foldName('hol camp'))).toBe(false);
    expect(matchesFolded(foldName('Shaddadi prison'), foldName('prison shad'))).toBe(true);
    expect(matchesFolded(foldName('Shaddadi prison'), foldName('addadi'))).toBe(false);
  });

  it('reads Arabic and Persian digits as Latin ones', () => {
    expect(foldName('٢٬٢٥٠ ۲۰۲۶')).toBe(foldName('2 250 2026'));
  });

  it('keeps a word that only begins like an article', () => {
    expect(foldName('Aleppo')).toBe('alepo');
    expect(foldName('Anbar')).toBe('anbar');
  });

  it('changes nothing that is already folded, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldName(text);
        expect(matchesFolded(once, once)).toBe(true);
      }),
    );
  });
});
