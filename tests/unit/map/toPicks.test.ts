import { describe, expect, it } from 'vitest';
import { toAreas, toPicks, type Hit } from '../../../src/map/engine/toPicks.ts';

const hit = (type: string, record: unknown, id = type): Hit => ({
  layer: { id, type },
  properties: record === undefined ? null : { record },
});

describe('toPicks', () => {
  it('names each record once, topmost first', () => {
    expect(toPicks([hit('symbol', 'b'), hit('symbol', 'a', 'lower'), hit('symbol', 'b', 'lower')])).toEqual(['b', 'a']);
  });

  it('means the mark before the line, and the line before the area', () => {
    expect(toPicks([hit('fill', 'area'), hit('line', 'route'), hit('symbol', 'mark')])).toEqual(['mark']);
    expect(toPicks([hit('fill', 'area'), hit('line', 'route')])).toEqual(['route']);
    expect(toPicks([hit('fill', 'area'), hit('fill', 'other')])).toEqual(['area', 'other']);
  });

  it('means a plate of imported rows before the area around it, and a mark before both', () => {
    const plate: Hit = { layer: { id: 'plate', type: 'symbol' }, properties: { areas: 'IQG15 nineveh-district' } };
    const ground = hit('fill', 'area');
    expect([toPicks([plate, ground]), toAreas([plate, ground])]).toEqual([[], ['IQG15', 'nineveh-district']]);
    expect([toPicks([hit('symbol', 'mark'), plate, ground]), toAreas([hit('symbol', 'mark'), plate])]).toEqual([
      ['mark'],
      [],
    ]);
  });

  it('passes over what carries no record, and then takes what lies below', () => {
    expect(toPicks([hit('symbol', undefined), hit('line', 7), hit('fill', 'area')])).toEqual(['area']);
    expect(toPicks([])).toEqual([]);
  });
});
