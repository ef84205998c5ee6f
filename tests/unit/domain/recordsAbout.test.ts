/** The records of the five places, distinguished by how near they are known to be. */
import { describe, expect, it } from 'vitest';
import { briefPlaces } from '../../../src/domain/geo/briefPlaces.ts';
import { outlineOfPlace, recordsAbout } from '../../../src/domain/geo/recordsAbout.ts';
import { describeRecord } from '../../../src/ui/map/describeHover.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { dataset, visibleIn, wholeView } from '../export/buildSnapshot.ts';

const { shown } = visibleIn(wholeView);

function idsAbout(place: string) {
  const found = dataset.places.get(place);
  if (!found) throw new Error(`There is no place ${place}.`);
  const { at, district, governorate } = recordsAbout(found, shown, dataset);
  const ids = (list: typeof at): readonly string[] => list.map(({ facts }) => facts.record.id);
  return { at: ids(at), district: ids(district), governorate: ids(governorate) };
}

describe('the records of a place', () => {
  it('are at it, in its district or in its governorate, each once', () => {
    const qaim = idsAbout('qaim-town');
    expect(qaim.district).toContain('qaim-detonation-2026-02-06');
    expect(qaim.governorate).toContain('rutbah-cache-2026-02-05');
    const all = [...qaim.at, ...qaim.district, ...qaim.governorate];
    expect(new Set(all).size).toBe(all.length);
  });

  it('put the strike near Hatra in its district and never in the town', () => {
    const hatra = idsAbout('hatra-town');
    expect(hatra.at).toEqual([]);
    expect(hatra.district).toContain('hazar-strike-2026-02-06');
    expect(hatra.governorate).toContain('warning-officials-nineveh-2026-02');
  });

  it('put the camp and the prison at their towns', () => {
    expect(idsAbout('hol-town').at).toContain('site-hol-camp');
    expect(idsAbout('shaddadi-town').at).toContain('site-shaddadi-prison');
    expect(idsAbout('hol-town').governorate).toContain('site-shaddadi-prison');
  });

  it('trust no envelope: Ramadi lies inside that of Ar-Rutbah district', () => {
    const arrest = 'ramadi-arrest-2026-01-27';
    const { district, governorate } = idsAbout('rutbah-town');
    expect(district).not.toContain(arrest);
    expect(governorate).toContain(arrest);
  });

  it('serve a district as well as a town', () => {
    expect(idsAbout('hatra-district').district).toContain('hazar-strike-2026-02-06');
  });
});

it('outlines an area for each of the five', () => {
  for (const id of briefPlaces) {
    const place = dataset.places.get(id);
    expect([id, place && outlineOfPlace(place, dataset)?.kind]).toEqual([
      id,
      expect.stringMatching(/^(?:district|governorate)$/),
    ]);
  }
});

describe('the sentence of a record', () => {
  const sentenceOf = (id: string, language: 'en' | 'ar' = 'en'): string => {
    const one = shown.find(({ facts }) => facts.record.id === id);
    if (!one) throw new Error(`${id} is not shown.`);
    return describeRecord(one, dataset, dataset.lastDay, wordsIn(language));
  };

  it('begins with how precisely the place is known', () => {
    expect(sentenceOf('rutbah-cache-2026-02-05')).toMatch(
      /^Somewhere in Ar-Rutbah district \(\d+ km across\): weapons cache, /,
    );
    expect(sentenceOf('site-shaddadi-prison')).toMatch(/^Within 12 km of Al-Shaddadi prison: /);
    expect(sentenceOf('border-no-escape-2026-02-07')).toMatch(/^Somewhere along the border \(\d+ km long\): /);
    expect(sentenceOf('rutbah-cache-2026-02-05', 'ar')).toMatch(/^في مكان ما في قضاء الرطبة/);
  });
});
