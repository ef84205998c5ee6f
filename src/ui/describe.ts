/** Places, distances, figures and claims as phrases for a person: never finer than they are known, never one number where claims differ. */
import type { Dataset } from '../domain/records/dataset.ts';
import type { Figure, FigurePoint } from '../domain/records/figures.ts';
import type { KmRange, Placement } from '../domain/geo/placement.ts';
import type { ActorId, BriefRecord, Claim, PlaceId, Qualifier, Source } from '../domain/records/record.ts';
import { pluralFormOf, type WordKey, type Words } from '../words/words.ts';
import { describeDate } from '../words/describeDate.ts';

/** "3 km", "500 m". */
export function describeLength(metres: number, words: Words): string {
  if (metres < 1000) return words.t('distance.m', { figure: words.number(metres) });
  return words.t('distance.km', { figure: words.number(metres / 1000, metres < 10_000 ? 1 : 0) });
}

/** Coarser the farther: 1 km up to 50, 5 km up to 200, 10 km beyond. */
function stepKm(km: number): number {
  return km <= 50 ? 1 : km <= 200 ? 5 : 10;
}

/** "about 10–14 km", "up to about 5 km", "on the border". Low is rounded down and high up, so that the range still holds the truth. */
export function describeKmRange(range: KmRange | null, words: Words): string {
  if (!range) return words.t('distance.none');
  if (range.high === 0) return words.t('distance.onBorder');
  const step = stepKm(range.high);
  const middle = Math.round((range.low + range.high) / 2 / step) * step;
  const narrow = range.high - range.low < step;
  const low = narrow ? middle : Math.floor(range.low / step) * step;
  const high = narrow ? middle : Math.ceil(range.high / step) * step;
  if (low === 0) return words.t('distance.upTo', { high: words.number(Math.max(step, high)) });
  if (low === high) return words.t('distance.exact', { figure: words.t('distance.km', { figure: words.number(low) }) });
  return words.t('distance.range', { low: words.number(low), high: words.number(high) });
}

/** Name of a place; its id where the gazetteer has none. */
export function placeName(id: PlaceId | null, dataset: Dataset, words: Words): string {
  const place = id === null ? undefined : dataset.places.get(id);
  return place ? words.text(place.name) : (id ?? words.t('list.noPlace'));
}

export function actorName(id: ActorId, dataset: Dataset, words: Words): string {
  const actor = dataset.actors.get(id);
  return actor ? words.text(actor.name) : id;
}

/** "Rudaw, 6 Feb 2026"; the publisher keeps its own writing direction. */
export function describeSource({ publisher, published }: Source, words: Words): string {
  return words.t('source.named', { publisher, date: describeDate(published, words) });
}

/** Where a record is said to be, in few words. */
export function describeWhere(record: BriefRecord, dataset: Dataset, words: Words): string {
  if (record.kind !== 'transfer') return placeName(record.place, dataset, words);
  const end = (id: PlaceId | null): string =>
    id === null ? words.t('where.undisclosed') : placeName(id, dataset, words);
  return words.t('where.route', { from: end(record.from), to: end(record.to) });
}

/** How exactly a place is known. */
export function describePlacement(placement: Placement, words: Words): string {
  if (placement.kind === 'point') {
    return words.t('where.within', {
      precision: words.code('precision', placement.precision),
      radius: describeLength(placement.radiusM, words),
    });
  }
  if (placement.kind === 'area') return words.t('where.area', { area: words.text(placement.area.name) });
  return placement.kind === 'line' ? words.t('where.line') : words.code('precision', placement.precision);
}

/** What the map draws for it, and what that does not mean. */
export function describeDrawing(placement: Placement, words: Words): string {
  if (placement.kind === 'point')
    return words.t('where.drawnBy.point', { radius: describeLength(placement.radiusM, words) });
  if (placement.kind === 'area') {
    return words.t(placement.area.envelope ? 'where.drawnBy.envelope' : 'where.drawnBy.area', {
      area: words.text(placement.area.name),
    });
  }
  return words.t(placement.kind === 'line' ? 'where.drawnBy.line' : 'where.drawnBy.none');
}

const qualifierKeys: Readonly<Record<Qualifier, WordKey>> = {
  about: 'figure.about',
  'at-least': 'figure.atLeast',
  'at-most': 'figure.atMost',
  'more-than': 'figure.moreThan',
  'fewer-than': 'figure.fewerThan',
};

function qualifiedNumber(value: number, qualifier: Qualifier | undefined, words: Words): string {
  const figure = words.number(value, 1);
  return qualifier === undefined ? figure : words.t(qualifierKeys[qualifier], { figure });
}

const countedKeys: Readonly<Record<string, WordKey>> = {
  person: 'counted.person',
  brigade: 'counted.brigade',
  shell: 'counted.shell',
  site: 'counted.site',
  km: 'counted.km',
};

function withUnit(figure: string, count: number, unit: string | undefined, words: Words): string {
  const key = unit === undefined ? undefined : countedKeys[unit];
  return key === undefined ? figure : words.t(key, { figure, count, form: pluralFormOf(figure, count, words) });
}

/** One claimant's number without its unit: "about 1,500". */
export function describeNumber({ claim, low, high }: FigurePoint, words: Words): string {
  if (low === high) return qualifiedNumber(low, claim.qualifier, words);
  const figure = words.t('figure.range', { low: words.number(low, 1), high: words.number(high, 1) });
  return claim.qualifier === undefined ? figure : words.t(qualifierKeys[claim.qualifier], { figure });
}

/** One claimant's number with its unit: "about 1,500 people". */
function describePoint(point: FigurePoint, words: Words): string {
  return withUnit(describeNumber(point, words), point.high, point.claim.unit, words);
}

/** All claimants' numbers: "from more than 100 to about 1,500 people"; one number only where all agree. */
export function describeFigure(figure: Figure, words: Words): string {
  const lowest = figure.points.find(({ low }) => low === figure.low);
  const highest = figure.points.find(({ high }) => high === figure.high);
  if (!lowest || !highest) return '';
  const sameQualifier = figure.points.every(({ claim }) => claim.qualifier === lowest.claim.qualifier);
  if (figure.low === figure.high) {
    return withUnit(
      sameQualifier ? describeNumber(lowest, words) : qualifiedNumber(figure.low, 'about', words),
      figure.high,
      figure.unit,
      words,
    );
  }
  const low = qualifiedNumber(figure.low, lowest.claim.qualifier, words);
  const high = qualifiedNumber(figure.high, highest.claim.qualifier, words);
  return withUnit(
    lowest === highest ? describeNumber(lowest, words) : words.t('figure.span', { low, high }),
    figure.high,
    figure.unit,
    words,
  );
}

/** The value that a claim gives beside its text: a number, a date or a party; undefined where it has none. */
export function describeClaimValue(claim: Claim, dataset: Dataset, words: Words): string | undefined {
  const low = claim.value ?? claim.low;
  const high = claim.value ?? claim.high;
  if (low !== undefined && high !== undefined) return describePoint({ claim, low, high }, words);
  if (claim.edtf) return describeDate(claim.edtf, words);
  return claim.actor === undefined ? undefined : actorName(claim.actor, dataset, words);
}

/** "usually reliable; probably true" for B2. */
export function describeGradeWords(grade: string, words: Words): string {
  return words.t('grade.words', {
    reliability: words.code('reliability', grade.charAt(0)),
    credibility: words.code('credibility', grade.charAt(1)),
  });
}
