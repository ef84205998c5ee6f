/** Where it is said to be, and how much of that is known. No digit is shown that the precision does not justify. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { toCoordinates, toMgrs } from '../../domain/geo/mgrs.ts';
import type { Placement } from '../../domain/geo/placement.ts';
import { placesOf, type PlaceId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import type { Words } from '../../words/words.ts';
import { describeDrawing, describeKmRange, describeLength, describePlacement, describeWhere } from '../describe.ts';
import { Line, Section } from './Section.tsx';
import '../../words/details.ts';

/** The names in the language that is not read now, so that a place can be found on another map. */
function OtherNames({
  places,
  dataset,
  words,
}: {
  places: readonly PlaceId[];
  dataset: Dataset;
  words: Words;
}): ReactNode {
  const other = words.language === 'ar' ? 'en' : 'ar';
  const names = places.flatMap((id) => dataset.places.get(id)?.name ?? []);
  if (names.length === 0) return null;
  return (
    <p className="card-other" lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
      {names.map((name) => name[other]).join(' · ')}
    </p>
  );
}

function Position({ placement, words }: { placement: Placement; words: Words }): ReactNode {
  if (placement.kind !== 'point') return null;
  const { latitude, longitude, digits } = toCoordinates(placement.position, placement.radiusM);
  const degrees = (value: number): string => value.toFixed(digits);
  return (
    <>
      <Line label={words.t('record.coordinates')}>
        <bdi>
          {words.t('record.coordinates.value', {
            latitude: degrees(latitude),
            longitude: degrees(longitude),
            radius: describeLength(placement.radiusM, words),
          })}
        </bdi>
      </Line>
      <Line label={words.t('record.mgrs')}>
        <bdi dir="ltr" className="code">
          {toMgrs(placement.position, placement.radiusM)}
        </bdi>
      </Line>
    </>
  );
}

function codesOf(places: readonly PlaceId[], dataset: Dataset): readonly string[] {
  return [
    ...new Set(
      places
        .flatMap((id) => dataset.places.get(id) ?? [])
        .flatMap(({ admin }) => [admin.adm1, admin.adm2])
        .filter((code) => code !== undefined),
    ),
  ];
}

export function WhereSection({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const { record, placement, route, borderKm } = shown.facts;
  const places = placesOf(record);
  const codes = codesOf(places, dataset);
  return (
    <Section title={words.t('record.where')}>
      <p className="card-lead">{describeWhere(record, dataset, words)}</p>
      <OtherNames places={places} dataset={dataset} words={words} />
      <dl className="card-lines">
        <Line label={words.t('record.precision')}>{describePlacement(placement, words)}</Line>
        {route ? null : <Line label={words.t('record.drawnBy')}>{describeDrawing(placement, words)}</Line>}
        <Position placement={placement} words={words} />
        {codes.length > 0 ? (
          <Line label={words.t('record.pcodes')}>
            <bdi dir="ltr" className="code">
              {codes.join(' · ')}
            </bdi>
          </Line>
        ) : null}
        {borderKm ? <Line label={words.t('record.borderDistance')}>{describeKmRange(borderKm, words)}</Line> : null}
      </dl>
    </Section>
  );
}
