/** A record in ACLED's terms: what the category says, and for territory who gained it. */
import { describe, expect, it } from 'vitest';
import { acledOf } from '../../../src/domain/records/acled.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset(readerOf(realFiles));

function subEventOf(id: string): string | undefined {
  const record = dataset.recordsById.get(id);
  if (!record) throw new Error(`There is no record ${id}.`);
  return acledOf(record, dataset.actors)?.subEventType;
}

describe('ACLED terms', () => {
  it.each(['isis-seizes-anbar-2014', 'isis-seizes-nineveh-2014', 'isis-seizes-saladin-2014', 'baghouz-2019-03-23'])(
    'give territory to the armed group that gains it: %s',
    (id) => {
      expect(subEventOf(id)).toBe('Non-state actor overtakes territory');
    },
  );

  it('give territory back to the government where an armed group loses it and no armed group gains it', () => {
    expect(subEventOf('isis-driven-out-of-iraq-2017')).toBe('Government regains territory');
  });

  it('count a site that changes hands as a battle only where someone is said to have attacked it', () => {
    expect(subEventOf('shaddadi-takeover-2026-01-19')).toBe('Government regains territory');
    expect(subEventOf('hol-takeover-2026-01-21')).toBe('Non-violent transfer of territory');
  });

  it('follow the category everywhere else', () => {
    expect(subEventOf('qaim-detonation-2026-02-06')).toBe('Suicide bomb');
    expect(subEventOf('site-hol-camp')).toBeUndefined();
  });
});
