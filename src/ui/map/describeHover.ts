/** What the map says of a thing under the pointer: one sentence, how precisely its place is known first. */
import { bbox, distance, length, lineString } from '@turf/turf';
import '../../words/measure.ts';
import '../../words/places.ts';
import { recordsAbout } from '../../domain/geo/recordsAbout.ts';
import type { Dataset, ReferenceArea } from '../../domain/records/dataset.ts';
import type { Place } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import { shortName } from '../../layers/plates/shortName.ts';
import { describeWhen } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';

/** Up to this radius a place is where it is. */
const exactM = 1500;

const across = new WeakMap<ReferenceArea, number>();

/** The longer side of its bounds. */
export function kmAcross(area: ReferenceArea): number {
  const known = across.get(area);
  if (known !== undefined) return known;
  const [west, south, east, north] = bbox(area.geometry) as [number, number, number, number];
  const middle = (south + north) / 2;
  const km = Math.max(distance([west, middle], [east, middle]), distance([west, south], [west, north]));
  across.set(area, km);
  return km;
}

/** In the middle of a sentence English writes kinds small. */
function kindText({ facts: { record } }: Shown, words: Words): string {
  const name =
    record.kind === 'warning' ? words.t('legend.warning') : words.code('category', `${record.kind}/${record.category}`);
  return words.language === 'en' && /^[A-Z][a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function describeRecord(shown: Shown, dataset: Dataset, asOf: Day, words: Words): string {
  const { record, placement } = shown.facts;
  const what = kindText(shown, words);
  const when = describeWhen(record, asOf, words);
  const km = (value: number): string => words.t('measure.km', { km: words.number(value) });
  if (record.kind === 'transfer') return words.t('hover.other', { what: words.text(record.name), when });
  if (placement.kind === 'area')
    return words.t('hover.inArea', {
      area: words.text(placement.area.name),
      km: km(kmAcross(placement.area)),
      what,
      when,
    });
  if (placement.kind === 'line' && dataset.border)
    return words.t('hover.alongBorder', { km: km(length(lineString(dataset.border.coordinates))), what, when });
  const place = placement.place === null ? undefined : dataset.places.get(placement.place);
  if (placement.kind !== 'point' || !place) return words.t('hover.other', { what: words.text(record.name), when });
  return placement.radiusM <= exactM
    ? words.t('hover.at', { place: shortName(place, words), what, when })
    : words.t('hover.within', { km: km(placement.radiusM / 1000), place: shortName(place, words), what, when });
}

export function describePlace(place: Place, shown: readonly Shown[], dataset: Dataset, words: Words): string {
  const { at, district, governorate } = recordsAbout(place, shown, dataset);
  return words.t('hover.place', {
    place: shortName(place, words),
    at: words.number(at.length),
    near: words.number(district.length + governorate.length),
  });
}
