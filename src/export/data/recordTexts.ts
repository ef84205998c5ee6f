/** A record in words, for files that people read. */
import '../../words/export.ts';
import { citationOf } from '../../domain/records/citation.ts';
import { asOfDay } from '../../domain/time/window.ts';
import { figuresOf } from '../../domain/records/figures.ts';
import { placesOf, type BriefRecord, type Claim } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { figureSentence } from '../../layers/marks/figureText.ts';
import { describeCitation } from '../../words/describeCitation.ts';
import { describeDate, describeWhen } from '../../words/describeDate.ts';
import { periodOf } from './toGisFeature.ts';
import { categoryName } from '../snapshot/filterWords.ts';
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';

type Speaking = Pick<SnapshotTexts, 'words'>;

/** No finer than it is written, and worded as on the screen; a site by the period of control on the last day that counts. */
export function whenText({ facts: { record } }: Shown, { view }: Pick<Snapshot, 'view'>, { words }: Speaking): string {
  return describeWhen(record, asOfDay(view), words, 'long');
}

export function placeNames(
  record: BriefRecord,
  { dataset }: Pick<Snapshot, 'dataset'>,
  { words }: Speaking,
): readonly string[] {
  return placesOf(record).map((id) => {
    const place = dataset.places.get(id);
    return place ? words.text(place.name) : id;
  });
}

/** Who holds a site, and in which period; nothing for other records. "Held by Syrian government, since 20 January 2026". */
export function holderLine(
  { facts: { record } }: Shown,
  { dataset, view }: Pick<Snapshot, 'dataset' | 'view'>,
  { words }: Speaking,
): readonly string[] {
  if (record.kind !== 'detention-site') return [];
  const day = asOfDay(view);
  const period = periodOf(record, day);
  if (!period) return [words.t('export.holder.untold', { day: words.dayShort(day) })];
  const { holder, status, when } = period;
  const during = describeDate(when, words, 'long');
  if (status !== 'held' || holder === null)
    return [words.t(`export.holder.${status === 'held' ? 'unknown' : status}`, { period: during })];
  const actor = dataset.actors.get(holder);
  return [words.t('export.holder', { holder: actor ? words.text(actor.name) : holder, period: during })];
}

/** What is only possible about its time and its place, one line for each. */
export function doubtLines({ inWindow, inArea }: Shown, { words }: Speaking): readonly string[] {
  return [
    ...(inWindow === 'possible' ? [words.t('export.possible')] : []),
    ...(inArea === 'possible' ? [words.t('export.possiblePlace')] : []),
  ];
}

/** "Al-Anbar (governorate)", "Ramadi (settlement, within 6 km)": the name, and how precisely it is known. */
export function placeText(shown: Shown, snapshot: Pick<Snapshot, 'dataset'>, texts: Speaking): string {
  const { words } = texts;
  const names = placeNames(shown.facts.record, snapshot, texts);
  const { placement, record, route } = shown.facts;
  const radiusM = route === null && placement.kind === 'point' ? placement.radiusM : 0;
  const within = radiusM > 0 ? [words.t('export.within', { km: words.number(radiusM / 1000, 1) })] : [];
  const precision = [words.code('precision', record.geoPrecision), ...within].join(words.t('export.comma'));
  return words.t('export.place', {
    name: names.length > 0 ? names.join(' → ') : words.t('transfer.undisclosed'),
    precision,
  });
}

export function kindText({ facts: { record } }: Shown, { words }: Speaking): string {
  return words.t('export.kind', {
    kind: words.code('kind', record.kind),
    category: categoryName(`${record.kind}/${record.category}`, words),
  });
}

/** Disputed figures as ranges, and said to be disputed. */
export function figureLines({ claims }: Shown, { words }: Speaking): readonly string[] {
  return figuresOf(claims).map((figure) =>
    words.t('export.figure', {
      label: words.code('attribute', figure.attribute),
      figure: figureSentence(figure, words),
    }),
  );
}

/** "Syrian Democratic Forces [4] ¶ 2: about 1,500 escaped (C3)". */
export function claimText(
  claim: Claim,
  { dataset, sources }: Pick<Snapshot, 'dataset' | 'sources'>,
  { words }: Speaking,
): string {
  const claimant = dataset.actors.get(claim.claimant);
  const citation = citationOf(claim, dataset.sources.get(claim.source));
  const number = sources.find(({ source }) => source.id === claim.source)?.number;
  return words.t(claim.stance === 'denies' ? 'export.claim.denied' : 'export.claim', {
    claimant: claimant ? words.text(claimant.name) : claim.claimant,
    number: number === undefined ? '?' : words.number(number),
    place: citation ? ` ${describeCitation(citation, words)}` : '',
    text: words.text(claim.text),
    grade: claim.grade,
  });
}

/** Window, state of knowledge, counts and filters, one sentence each. */
export function scopeLines({ stamps }: SnapshotTexts): readonly string[] {
  return [
    stamps.counts,
    stamps.window,
    stamps.asOf,
    stamps.asKnown,
    stamps.filterLine,
    stamps.produced,
    stamps.version,
  ];
}
