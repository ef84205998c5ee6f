/** Cards and holders as the real data have them. */
import { describe, expect, it } from 'vitest';
import type { LayerContext } from '../../../src/layers/contract/layer.ts';
import type { Mark } from '../../../src/layers/contract/mark.ts';
import { detentionLayer } from '../../../src/layers/catalogue/detentionLayer.ts';
import { transfersLayer } from '../../../src/layers/catalogue/transfersLayer.ts';
import { cardsOf } from '../../../src/layers/plates/composeCards.ts';
import { realContext } from './realContext.ts';

const contextOn = (from: string, to: string, known: string | null = null, language: 'en' | 'ar' = 'en'): LayerContext =>
  realContext(from, to, { known, language });

const cardsOn = (...args: Parameters<typeof contextOn>): readonly Mark[] =>
  cardsOf(contextOn(...args)).map(({ mark }) => mark);
const linesOf = ({ image }: Mark): readonly string[] =>
  image.kind === 'plate' ? image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
const transferOn = (...args: Parameters<typeof contextOn>): readonly string[] => {
  const card = cardsOn(...args).find(({ id }) => id.startsWith('card/transfer'));
  return card ? linesOf(card) : [];
};

describe('the card of the transfer', () => {
  it('has the count of the day, the plan, and the next count where it was known', () => {
    expect(transferOn('2026-01-21', '2026-02-01')).toEqual([
      'By 1 Feb: 475–500 detainees moved (27 Jan) · plan: up to 7,000',
      'next count 2,225–2,250 by 6 Feb',
      'Iraq, sites not disclosed',
    ]);
    expect(transferOn('2026-01-21', '2026-02-01', '2026-02-01')).toEqual([
      'By 1 Feb: 475–500 detainees moved (27 Jan) · plan: up to 7,000',
      'Iraq, sites not disclosed',
    ]);
    expect(transferOn('2026-01-21', '2026-02-12')).toEqual([
      'By 12 Feb: 5,700–5,704 detainees moved · plan: up to 7,000',
      'Iraq, sites not disclosed',
    ]);
  });

  it('is one, and so is the arrow, which ends open', () => {
    expect(cardsOn('2026-01-21', '2026-02-12').filter(({ id }) => id.startsWith('card/transfer'))).toHaveLength(1);
    const { sources } = transfersLayer.compose(contextOn('2026-01-21', '2026-02-12'));
    const lines = sources['transfers-lines'];
    const features = lines?.type === 'geojson' && typeof lines.data === 'object' ? lines.data : null;
    const fades = (features as GeoJSON.FeatureCollection).features.map(({ properties }) =>
      Number(properties?.['fade']),
    );
    expect(fades.filter((fade) => fade === 1)).toHaveLength(1);
    expect(fades.at(-1)).toBeLessThan(0.1);
  });

  it('is there in Arabic', () => {
    expect(transferOn('2026-01-21', '2026-02-06', null, 'ar')[0]).toContain('2,225–2,250');
  });
});

describe('the card of the forces', () => {
  it('names the units that are on alert and who says so, then the other postures', () => {
    const [card] = cardsOn('2026-01-21', '2026-02-07').filter(({ id }) => id === 'card/border-IQ');
    expect(card && linesOf(card)).toEqual([
      'On alert along the border, positions not published:',
      '6 PMF · 4 Iraqi Army · 3 Iraqi Border Guard brigades (Rudaw, 6 Feb)',
      expect.stringMatching(/^Surveillance: /),
    ]);
    expect(card?.records).toHaveLength(4);
  });

  it('has one block for each of the 13 units', () => {
    const [card] = cardsOn('2026-01-21', '2026-02-07').filter(({ id }) => id === 'card/border-IQ');
    const symbol = card?.image.kind === 'plate' ? card.image.items.find(({ kind }) => kind === 'symbol') : undefined;
    expect(symbol?.kind === 'symbol' ? symbol.shapes : []).toHaveLength(13);
  });
});

describe('a detention site', () => {
  const captionsOn = (from: string, to: string): readonly string[] =>
    contextOn(from, to).shown.flatMap((shown) => detentionLayer.caption?.(shown, contextOn(from, to)) ?? []);

  it('names its holder and since when', () => {
    expect(captionsOn('2026-02-06', '2026-02-07').some((caption) => /^Damascus since \d+ Jan$/.test(caption))).toBe(
      true,
    );
  });

  it('names both holders where they changed within the window', () => {
    expect(captionsOn('2026-01-10', '2026-02-07').some((caption) => /^SDF to Damascus, \d+ Jan$/.test(caption))).toBe(
      true,
    );
  });

  it('names the last holder where nobody is known to hold it now', () => {
    expect(captionsOn('2019-10-01', '2026-02-07')).toContain('SDF until 18 Oct 2019 · Holder not known');
  });
});
