/** Governorates along the border: each stretch has one, and ground that no given area covers has none. */
import { expect, it } from 'vitest';
import { borderRuler, stretchesBeside } from '../../../src/domain/geo/alongBorder.ts';
import { dataset } from './boardInput.ts';

const { border, areas } = dataset;
if (!border) throw new Error('The data have no border.');
const ruler = borderRuler(border);

it('cover the border without a gap on either side', () => {
  for (const country of ['IQ', 'SY'] as const) {
    const stretches = stretchesBeside(ruler, areas.values(), country);
    expect(stretches.every(({ area }) => area.country === country && area.kind === 'governorate')).toBe(true);
    expect(stretches[0]?.lowKm).toBe(0);
    expect(stretches.at(-1)?.highKm).toBeCloseTo(ruler.lengthKm, 6);
    stretches.slice(1).forEach(({ lowKm }, index) => expect(lowKm).toBe(stretches[index]?.highKm));
  }
});

it('of one governorate alone are its own kilometres and no others', () => {
  const whole = stretchesBeside(ruler, areas.values(), 'IQ');
  for (const { area, lowKm, highKm } of whole) {
    const alone = stretchesBeside(ruler, [area], 'IQ');
    expect(alone.map((stretch) => stretch.area.id)).toEqual([area.id]);
    expect(Math.abs((alone[0]?.highKm ?? -1) - highKm)).toBeLessThan(5);
    expect(Math.abs((alone[0]?.lowKm ?? -1) - lowKm)).toBeLessThan(5);
  }
  expect(stretchesBeside(ruler, [], 'IQ')).toEqual([]);
});
