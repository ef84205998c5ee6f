/** A claim is cited by the paragraph that a reader of the page counts; where the stored text is wrapped, its line stands beside it. */
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/domain/records/citation.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset(readerOf(realFiles));

function citationFor(id: string): ReturnType<typeof citationOf> {
  const claim = dataset.records.flatMap(({ claims }) => claims).find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return citationOf(claim, dataset.sources.get(claim.source));
}

describe('a citation', () => {
  it('names the paragraph of the page and the line of a wrapped text', () => {
    expect(citationFor('warning-hol-prison-break-2025-06-28--1')).toEqual({ paragraph: 3, line: 15 });
    expect(citationFor('warning-buildup-2025-06-28--3')).toEqual({ paragraph: 1, line: 10 });
    expect(citationFor('warning-sleeper-cells-2025-06--4')).toEqual({ paragraph: 8, line: 38 });
  });

  it('names the paragraph alone where each line is one', () => {
    expect(citationFor('rutbah-cache-2026-02-05--1')).toEqual({ paragraph: 7 });
  });

  it('names nothing for a page that is cited whole', () => {
    expect(citationFor('rutbah-cache-2026-02-05--3')).toBeUndefined();
  });

  it('names the line alone before the first paragraph', () => {
    const claim = dataset.records.flatMap(({ claims }) => claims).find(({ paragraph }) => paragraph === 2);
    if (!claim) throw new Error('No claim is on a second line.');
    expect(citationOf(claim, dataset.sources.get('shafaq-2025-06-28'))).toEqual({ line: 2 });
  });
});
