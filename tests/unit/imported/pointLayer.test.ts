import { describe, expect, it } from 'vitest';
import { cellFragmentSource, cellVertexSource } from '../../../src/map/imported/cellShaders.ts';
import { composeMarks } from '../../../src/map/imported/pointBuffers.ts';
import { radiusAt } from '../../../src/map/imported/pointLayer.ts';
import { shiftMatrix } from '../../../src/map/imported/setLayer.ts';
import { channelsOf, composePalette } from '../../../src/map/imported/pointProgram.ts';
import { fragmentSource, uniformNames, vertexSource } from '../../../src/map/imported/shaders.ts';
import { importedSet } from '../../contract/sampleColumns.ts';

const sources = [
  ['vertex', vertexSource],
  ['fragment', fragmentSource],
  ['vertex of cells', cellVertexSource],
  ['fragment of cells', cellFragmentSource],
] as const;
/** Kept by GLSL ES 3.00 for later, or functions of its own: fine on one driver, an error on the next. */
const reserved = [
  'attribute',
  'varying',
  'active',
  'asm',
  'cast',
  'class',
  'common',
  'enum',
  'extern',
  'external',
  'filter',
  'fixed',
  'goto',
  'half',
  'hvec2',
  'inline',
  'input',
  'interface',
  'long',
  'namespace',
  'noinline',
  'output',
  'partition',
  'patch',
  'public',
  'resource',
  'sample',
  'sampler',
  'short',
  'sizeof',
  'static',
  'superp',
  'template',
  'this',
  'typedef',
  'union',
  'unsigned',
  'using',
  'volatile',
];
const declared = (source: string, word: string): Map<string, string> =>
  new Map(
    [...source.matchAll(new RegExp(`${word} ((?:highp|mediump|lowp) )(\\w+) (\\w+);`, 'g'))].map((match) => [
      match[3] ?? '',
      `${match[1]}${match[2]}`,
    ]),
  );

describe('the shaders', () => {
  it.each(sources)('%s: begins with its version and uses no reserved word', (_, source) => {
    expect(source.startsWith('#version 300 es\n')).toBe(true);
    for (const word of reserved) expect(source, word).not.toMatch(new RegExp(`\\b${word}\\b`));
    expect(source).not.toMatch(/\bgl_FragColor\b|\btexture2D\b|__/);
  });

  it('agree in type and precision on the uniforms that both read, and on what one hands the other', () => {
    const [vertex, fragment] = [declared(vertexSource, 'uniform'), declared(fragmentSource, 'uniform')];
    expect(vertex.size + fragment.size).toBeGreaterThan(uniformNames.length);
    expect([...new Set([...vertex.keys(), ...fragment.keys()])].sort()).toEqual([...uniformNames].sort());
    for (const [name, type] of vertex) if (fragment.has(name)) expect(fragment.get(name), name).toBe(type);
    expect([...declared(vertexSource, 'flat out')]).toEqual([...declared(fragmentSource, 'flat in')]);
  });

  it('of cells share no uniform, and agree on what one hands the other', () => {
    const [vertex, fragment] = [declared(cellVertexSource, 'uniform'), declared(cellFragmentSource, 'uniform')];
    expect([...vertex.keys()].filter((name) => fragment.has(name))).toEqual([]);
    for (const [out, into] of [
      ['flat out', 'flat in'],
      ['\nout', '\nin'],
    ] as const) {
      const handed = [...declared(cellVertexSource, out)];
      expect(handed.length).toBeGreaterThan(0);
      expect(handed).toEqual([...declared(cellFragmentSource, into)]);
    }
  });
});

describe('what the card is given', () => {
  it('names colour, passing and placed for each row', () => {
    expect([...composeMarks(importedSet, Uint8Array.from([1, 1, 0, 1, 1]))]).toEqual([
      1, 0, 1, 1, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 2, 0, 1, 1,
    ]);
  });

  it('holds the first colour for codes that have none', () => {
    const palette = composePalette(['#010203', '#0a0b0c']);
    expect([...palette.subarray(0, 12)]).toEqual([1, 2, 3, 255, 10, 11, 12, 255, 1, 2, 3, 255]);
    expect(palette.length).toBe(1024);
    expect(() => channelsOf('red')).toThrow(/red/);
  });

  it('grows marks evenly between the zooms named', () => {
    const radii = [
      [5, 2],
      [9, 4],
    ] as const;
    expect([3, 5, 7, 9, 12].map((zoom) => radiusAt(radii, zoom))).toEqual([2, 2, 3, 4, 4]);
  });

  it('moves the origin before it rounds', () => {
    const matrix = Float64Array.from({ length: 16 }, (_, index) => index + 1);
    const [x, y] = [0.25, 0.5];
    const shifted = shiftMatrix(matrix, x, y);
    expect([...shifted.subarray(0, 12)]).toEqual([...matrix.subarray(0, 12)]);
    expect([...shifted.subarray(12)]).toEqual([
      13 + 1 * x + 5 * y,
      14 + 2 * x + 6 * y,
      15 + 3 * x + 7 * y,
      16 + 4 * x + 8 * y,
    ]);
  });
});
