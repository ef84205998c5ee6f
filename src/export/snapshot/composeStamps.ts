/** The lines that tie a sheet to its time, its data and its view. */
import '../../words/sheets.ts';
import { isUnplaced } from '../../domain/records/filterRecords.ts';
import { asOfDay } from '../../domain/time/window.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import type { Shown, Visible } from '../../domain/records/visible.ts';
import type { Words } from '../../words/words.ts';
import { filterWords } from './filterWords.ts';
import { isolate } from '../isolate.ts';
import { shortHash } from '../shortHash.ts';

export interface SnapshotStamps {
  readonly windowText: string;
  /** Window, states and knowledge in one line, for a slide. */
  readonly line: string;
  readonly window: string;
  readonly asOf: string;
  readonly asKnown: string;
  readonly produced: string;
  readonly counts: string;
  /** What is on the map and what is not, for a slide. */
  readonly countsShort: string;
  readonly filters: readonly string[];
  /** The same as one sentence; says so where nothing is filtered. */
  readonly filterLine: string;
  readonly attribution: string;
  readonly disclaimer: string;
  readonly publicSources: string;
  readonly version: string;
  readonly link: string | null;
}

export interface StampInput {
  readonly view: View;
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** Of the visible, what the sheet shows. */
  readonly shown: readonly Shown[];
  readonly producedAt: number;
  readonly attribution: readonly string[];
  readonly link: string | null;
  readonly encoded: string;
}

/** Iraq and Syria keep the same time all year. */
const localOffsetMs = 3 * 3_600_000;

function minuteText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}

export function windowWords({ from, to, mode }: View['time'], words: Words): string {
  if (mode === 'cumulative') return words.t('export.window.cumulative', { to: words.dayShort(to) });
  if (mode === 'instant') return words.t('export.window.instant', { to: words.dayShort(to) });
  return words.t('export.window.range', { range: words.dayRange(from, to) });
}

interface Counted {
  readonly visible: Visible;
  /** Of the visible, what the sheet shows. */
  readonly shown: readonly Shown[];
  /** What is certain or possible is so of the place, too. */
  readonly asksPlace: boolean;
}

/** "27 on the map, 7 not on the map", by the rule of the page (`layers/onMap.ts`). */
function mapWords(shown: readonly Shown[], words: Words): string {
  const onMap = shown.filter(({ facts }) => !isUnplaced(facts)).length;
  return [
    words.t('sheet.counts.map', { count: onMap }),
    ...(onMap < shown.length ? [words.t('sheet.counts.offMap', { count: shown.length - onMap })] : []),
  ].join(words.t('export.comma'));
}

function undatedWords({ counts }: Visible, words: Words): readonly string[] {
  return counts.undated > 0 ? [words.t('export.counts.undated', { count: counts.undated })] : [];
}

/**
 * "37 of 112 shown · 33 certainly in the window, 4 possibly · 30 on the map, 7 not on the map"; what is zero is left out. Records of layers switched off
 * are shown, as on the screen, and said to be left out of the sheet.
 */
function countWords({ visible, shown, asksPlace }: Counted, words: Words): string {
  const { counts } = visible;
  const hidden = counts.shown - shown.length;
  return [
    words.t('export.counts', { shown: counts.shown, total: counts.total }),
    words.t(asksPlace ? 'export.counts.certainThere' : 'export.counts.certain', {
      certain: counts.certain,
      possible: counts.possible,
    }),
    ...undatedWords(visible, words),
    mapWords(shown, words),
    ...(hidden > 0 ? [words.t('export.counts.hidden', { count: hidden })] : []),
  ].join(' · ');
}

/** The same for a slide, which says among what it does not show what else there is. */
function shortCountWords({ visible, shown, asksPlace }: Counted, words: Words): string {
  const { possible } = visible.counts;
  return [
    mapWords(shown, words),
    ...(possible > 0
      ? [words.t(asksPlace ? 'sheet.counts.possibleThere' : 'sheet.counts.possible', { count: possible })]
      : []),
    ...undatedWords(visible, words),
  ].join(' · ');
}

export function composeStamps(input: StampInput, words: Words): SnapshotStamps {
  const { view, dataset, visible, producedAt } = input;
  const windowText = windowWords(view.time, words);
  const filters = filterWords(view, dataset, words);
  const asksPlace = view.filters.maxBorderKm !== null || view.filters.area !== null;
  const counted: Counted = { visible, shown: input.shown, asksPlace };
  return {
    windowText,
    line: [
      windowText,
      words.t('sheet.asOf', { day: words.dayShort(asOfDay(view)) }),
      view.asKnown === null
        ? words.t('sheet.asKnownAll')
        : words.t('sheet.asKnown', { day: words.dayShort(view.asKnown) }),
    ].join(' · '),
    filters,
    window: words.t('export.stamp.window', { window: windowText }),
    asOf: words.t('export.stamp.asOf', { day: words.dayShort(asOfDay(view)) }),
    asKnown:
      view.asKnown === null
        ? words.t('export.stamp.asKnownAll')
        : words.t('export.stamp.asKnown', { day: words.dayShort(view.asKnown) }),
    produced: words.t('export.stamp.produced', {
      utc: isolate(minuteText(producedAt), words),
      local: isolate(minuteText(producedAt + localOffsetMs), words),
    }),
    counts: countWords(counted, words),
    countsShort: shortCountWords(counted, words),
    filterLine:
      filters.length === 0 ? words.t('export.filters.none') : words.t('export.filters', { items: filters.join(' · ') }),
    attribution: words.t('export.attribution', { items: isolate(input.attribution.join(' · '), words, 'auto') }),
    disclaimer: words.t('export.disclaimer'),
    publicSources: words.t('export.publicSources'),
    version: words.t('export.stamp.version', {
      dataset: dataset.version === '' ? words.t('export.stamp.noVersion') : isolate(dataset.version, words),
      hash: isolate(shortHash(`${dataset.version} ${input.encoded}`), words),
    }),
    link: input.link === null ? null : words.t('export.stamp.link', { link: isolate(input.link, words) }),
  };
}
