import { describe, expect, it } from 'vitest';
import { distance } from '@turf/turf';
import { found, propose } from './proposing.ts';

const places = (text: string): readonly string[] => found('place', text);
const arabicPlaces = (text: string): readonly string[] => found('place', text, { language: 'ar' });

describe('which place is meant', () => {
  it.each([
    ['A raid in Kirkuk failed.', 'Kirkuk → kirkuk-governorate within'],
    ['A raid in the city of Kirkuk failed.', 'city of Kirkuk → kirkuk-city at'],
    ['A raid in Qaim district failed.', 'Qaim district → qaim-district within'],
    ['Lorries wait at the al-Qaim crossing.', 'al-Qaim crossing → xing-qaim at'],
    ['Aid reached Al-Hawl camp.', 'Al-Hawl camp → hol-camp at'],
    ['Smoke rose over Sinjar.', 'Sinjar → sinjar at'],
    ['A convoy left Abu Kamal.', 'Abu Kamal → bukamal at'],
    ['Lorries wait at the Abu Kamal crossing.', 'Abu Kamal crossing → xing-qaim at'],
    ['Trucks reached the town of al-Hol.', 'town of al-Hol → hol-town at'],
    ['Inmates of al-Shaddadah prison rioted.', 'al-Shaddadah prison → shaddadi-prison at'],
    ['Dust covered Deir al-Zor province.', 'Deir al-Zor province → deir-ez-zor-governorate within'],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it('gives a plural noun to every name of a list', () => {
    expect(
      places('Storms hit the provinces of Nineveh, Kirkuk and Anbar.').map((each) => each.split(' → ')[1]),
    ).toEqual(['nineveh within', 'kirkuk-governorate within', 'anbar within']);
  });

  it('means by a bare name what the text has called by its full one', () => {
    expect(places('Tents burned in al-Hol camp. Later al-Hol was calm.')[1]).toBe('al-Hol → hol-camp at');
  });
});

describe('how precisely', () => {
  it.each([
    ['Smoke rose near Baghouz.', 'Baghouz → baghouz near'],
    ['Smoke rose in southern Saladin.', 'southern Saladin → saladin within south'],
    ['Smoke rose in the north-west of Nineveh.', 'north-west of Nineveh → nineveh within north-west'],
    ['Smoke rose south of Ramadi.', 'south of Ramadi → ramadi offset 180'],
    ['Smoke rose 25 km south-east of Ramadi.', '25 km south-east of Ramadi → ramadi offset 135 25'],
    ['Smoke rose in Nineveh’s western countryside.', 'Nineveh → nineveh within west'],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual([expected]);
  });

  it('measures a footprint from the town and covers what the words leave open', () => {
    const [proposal] = propose('A cell hid 40 kilometres west of Ramadi.').filter(({ kind }) => kind === 'place');
    if (proposal?.kind !== 'place' || !proposal.value.footprint) throw new Error('No footprint.');
    const { position, radiusM } = proposal.value.footprint;
    expect(distance([43.3, 33.42], [...position])).toBeCloseTo(40, 1);
    expect(position[0]).toBeLessThan(43.3);
    expect(radiusM).toBeGreaterThan(40_000 * Math.sin(Math.PI / 8));
  });

  it('says of a distance from an area that it is impossible to place', () => {
    const [proposal] = propose('The village lies 30 km east of Saladin province.').filter(
      ({ kind }) => kind === 'place',
    );
    expect(proposal?.reason.code).toBe('place.offset-impossible');
    expect(proposal?.kind === 'place' ? [proposal.value.precision, proposal.value.footprint] : []).toEqual([
      'unknown',
      undefined,
    ]);
  });
});

describe('what is no place', () => {
  it.each([
    ['a dateline', 'RAMADI, Iraq (Wire) — Shops opened.'],
    ['a byline', 'Sami Aziz contributed to this report from Erbil.'],
    ['a family name', 'Omar al-Walid spoke.'],
    ['a compound', 'Damascus-backed fighters left.'],
    ['a government', 'The envoy told Baghdad so, and Damascus denied it.'],
    ['a state that acts', 'Iraq has signed the accord.'],
    ['a feeling', 'There is concern in Iraq.'],
    ['another border', 'Guards watch the Turkish border.'],
  ])('%s', (_, text) => {
    expect(places(text)).toEqual([]);
  });

  it('leaves a state in which something is', () => {
    expect(places('Four men were tried in Iraq.')).toEqual(['Iraq → iraq within']);
  });
});

describe('Arabic places', () => {
  it.each([
    ['وقع انفجار بالقائم.', 'القائم → qaim-district within'],
    ['وصلت القافلة إلى مدينة الرطبة.', 'مدينة الرطبة → rutbah-town at'],
    ['نزحت عائلات من مخيم الهول.', 'مخيم الهول → hol-camp at'],
    ['سُمع دوي في سنجار.', 'سنجار → sinjar at'],
    ['سُمع دوي قرب الباغوز.', 'الباغوز → baghouz near'],
    ['شوهد رتل جنوبي محافظة نينوى.', 'جنوبي محافظة نينوى → nineveh within south'],
    ['يقع الوكر على بعد 20 كم شمال شرق الرمادي.', '20 كم شمال شرق الرمادي → ramadi offset 45 20'],
    ['انتشرت قوات على الحدود العراقية السورية.', 'الحدود العراقية السورية → border within'],
  ])('%s', (text, expected) => {
    expect(arabicPlaces(text)).toEqual([expected]);
  });

  it('takes no force for the border that it guards', () => {
    expect(arabicPlaces('ذكر ضابط في حرس الحدود ذلك.')).toEqual([]);
  });

  it('takes no adjective or verb for a name', () => {
    expect(arabicPlaces('حضر الوزير وناقش الوضع القائم.')).toEqual([]);
  });
});

describe('names in other spellings', () => {
  it('agree in their consonants and in where their vowels are', () => {
    expect(
      places('They saw Malikiyeh, Gweran prison, Deir el-Zour, Manbej and Fallouja.').map(
        (each) => each.split(' → ')[1],
      ),
    ).toEqual(['malikiyah at', 'ghuwayran-prison at', 'deir-ez-zor-governorate within', 'manbij at', 'fallujah at']);
  });

  it('are no other words', () => {
    expect(places('Missile fire hit Hussein Malki and Amir Mosely of Boston.')).toEqual([]);
  });
});

describe('bodies named after a place', () => {
  it('are no places', () => {
    expect(places('The Hasakah Military Council met the Anbar Operations Command.')).toEqual([]);
    expect(found('place', 'قالت قيادة عمليات نينوى ذلك.', { language: 'ar' })).toEqual([]);
  });

  it('and a town is not the camp of its name', () => {
    expect(places('Guards left the town of Ain Issa.')).toEqual([]);
    expect(places('Families left al-Hol.')).toEqual(['al-Hol → hol-camp at']);
  });
});
