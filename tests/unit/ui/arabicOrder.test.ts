/**
 * Arabic sentences with days, figures, ranges, degrees and Latin names are read in their order: the units of a text, each a word, a figure with its sign
 * or a Latin name, follow each other from right to left as the Unicode bidirectional algorithm lays them out, and a figure or a name runs from left to
 * right.
 */
import bidiFactory from 'bidi-js';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/domain/records/citation.ts';
import { toCoordinates } from '../../../src/domain/geo/mgrs.ts';
import { figuresOf } from '../../../src/domain/records/figures.ts';
import { figureSentence } from '../../../src/layers/marks/figureText.ts';
import { selectEventDays, selectExtent } from '../../../src/store/selectors.ts';
import { selectPublications, selectReach } from '../../../src/store/timeSelectors.ts';
import {
  describeClaimValue,
  describeFigure,
  describeKmRange,
  describeLength,
  describePlacement,
  describeSource,
  describeWhere,
} from '../../../src/ui/describe.ts';
import { speakRecord } from '../../../src/ui/records/speakRecord.ts';
import { presetsOf } from '../../../src/ui/timeline/presets.ts';
import { describeCitation } from '../../../src/words/describeCitation.ts';
import { describeWhen } from '../../../src/words/describeDate.ts';
import { messageOf } from '../../../src/words/messages.ts';
import { wordsIn, type WordKey } from '../../../src/words/words.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';
import { loadedStore } from './renderWith.tsx';

const bidi = bidiFactory();
const words = wordsIn('ar');

const arabic = '[\\u0621-\\u0652]+';
const figure = '[+±−~]?\\d(?:[\\d.,:]*\\d)?[%°]?';
const latinWord = '[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u024f0-9][\\w’\\u00c0-\\u024f.+-]*';
const latin = `(?=[^ ]*[A-Za-z])${latinWord}(?:[ ,/&()-]+${latinWord})*`;
const unitPattern = new RegExp(`${latin}|${figure}|${arabic}`, 'gu');

/** The unit that is not where it belongs; undefined where all are. */
function misplaced(text: string): string | undefined {
  const embedding = bidi.getEmbeddingLevels(text, 'rtl');
  const places = new Map(bidi.getReorderedIndices(text, embedding).map((index, place) => [index, place]));
  let left = Infinity;
  for (const { 0: unit, index } of text.matchAll(unitPattern)) {
    const ends = [places.get(index) ?? 0, places.get(index + unit.length - 1) ?? 0] as const;
    const runsLeft = /[\u0600-\u06ff]/.test(unit);
    if (Math.max(...ends) > left || (unit.length > 1 && ends[0] > ends[1] !== runsLeft)) return unit;
    left = Math.min(...ends);
  }
  return undefined;
}

const state = loadedStore({ language: 'ar' }).getState();
const records = [...facts.values()];

const texts: Readonly<Record<string, readonly string[]>> = {
  'sources with their days': [...dataset.sources.values()].map((source) => describeSource(source, words)),
  citations: records.flatMap(({ record }) =>
    record.claims.flatMap((claim) => {
      const citation = citationOf(claim, dataset.sources.get(claim.source));
      return citation ? [describeCitation(citation, words)] : [];
    }),
  ),
  presets: presetsOf(
    {
      extent: selectExtent(state),
      reach: selectReach(state),
      publications: selectPublications(state),
      eventDays: selectEventDays(state),
    },
    words,
  ).map(({ text }) => text),
  'windows of days': [
    words.dayRange(dataset.firstDay, dataset.lastDay),
    words.dayRange(dataset.lastDay - 5, dataset.lastDay),
  ],
  'days of records': records.flatMap(({ record }) => [
    describeWhen(record, dataset.lastDay, words),
    describeWhen(record, dataset.lastDay, words, 'long'),
  ]),
  places: records.flatMap(({ record, placement }) => [
    describeWhere(record, dataset, words),
    describePlacement(placement, words),
  ]),
  coordinates: records.flatMap(({ placement }) => {
    if (placement.kind !== 'point') return [];
    const { latitude, longitude, digits } = toCoordinates(placement.position, placement.radiusM);
    return [
      words.t('record.coordinates.value', {
        latitude: latitude.toFixed(digits),
        longitude: longitude.toFixed(digits),
        radius: describeLength(placement.radiusM, words),
      }),
    ];
  }),
  'distances to the border': records.map(({ borderKm }) => describeKmRange(borderKm, words)),
  figures: records.flatMap(({ record }) => [
    ...record.claims.flatMap((claim) => describeClaimValue(claim, dataset, words) ?? []),
    ...figuresOf(record.claims).flatMap((each) => [figureSentence(each, words), describeFigure(each, words)]),
  ]),
  'names and texts of the data': [
    ...records.flatMap(({ record }) => [record.name.ar, record.note?.ar ?? '', record.whenNote?.ar ?? '']),
    ...records.flatMap(({ record }) => record.claims.flatMap(({ text, note }) => [text.ar, note?.ar ?? ''])),
    ...[...dataset.places.values()].flatMap(({ name, note }) => [name.ar, note?.ar ?? '']),
  ],
  'options as they are spoken': records.map((each) => speakRecord(each, { dataset, words, asOf: dataset.lastDay })),
};

/** Every message of the page, with 12 in the place of each value. */
const exported = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/words/**/*.ts', { eager: true });
const twelve = new Proxy(
  {},
  {
    get: () => 12,
    has: () => true,
    getOwnPropertyDescriptor: () => ({ value: 12, configurable: true, enumerable: true }),
  },
);
const keys = Object.values(exported)
  .flatMap((names) => Object.values(names))
  .flatMap((table) => (typeof table === 'object' && table !== null ? Object.keys(table) : []))
  .filter((key) => messageOf(key) !== undefined);
/** Signs of a figure, and what a sign after a word would be torn from. */
const signed = /[+±−]\d[\d.,]*|\d[\d.,]*[%°]/g;

const tornSigns = (text: string): readonly string[] => {
  const embedding = bidi.getEmbeddingLevels(text, 'rtl');
  const places = new Map(bidi.getReorderedIndices(text, embedding).map((index, place) => [index, place]));
  return [...text.matchAll(signed)]
    .filter(({ 0: unit, index }) => (places.get(index) ?? 0) > (places.get(index + unit.length - 1) ?? 0))
    .map(({ 0: unit }) => unit);
};

describe('Arabic texts keep the order of what they say', () => {
  it.each(Object.entries(texts))('%s', (_kind, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter((text) => misplaced(text) !== undefined)).toEqual([]);
  });

  it('in every message, with signs on the side of their figure where they are written', () => {
    expect(keys.length).toBeGreaterThan(1000);
    const torn = keys.filter((key) => tornSigns(words.t(key as WordKey, twelve)).length > 0);
    expect(torn).toEqual([]);
  });

  it('finds a day that is torn from its month by a Latin name before it', () => {
    expect(misplaced('Rudaw، 6 شباط 2026')).toBe('6');
    expect(misplaced('\u2068Rudaw\u2069، 6 شباط 2026')).toBeUndefined();
  });
});
