/** The lines that tie a sheet to its time, its data and its view. */
import '../../words/sheets.ts';
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
  /** The same without what is in layers that are switched off, for a slide, which says it among what it does not show. */
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

/**
 * "37 of 112 shown · 4 undated · 3 unplaced"; what is zero is left out. Records of layers switched off are shown, as on the
 * screen, and said to be left out of the sheet. `asksPlace`: what is certain is so of the place, too.
 */
function countWords({ counts }: Visible, hidden: number, asksPlace: boolean, words: Words): string {
  return [
    words.t('export.counts', { shown: counts.shown, total: counts.total }),
    words.t(asksPlace ? 'export.counts.certainThere' : 'export.counts.certain', {
      certain: counts.certain,
      possible: counts.possible,
    }),
    ...(counts.undated > 0 ? [words.t('export.counts.undated', { count: counts.undated })] : []),
    ...(counts.unplaced > 0 ? [words.t('export.counts.unplaced', { count: counts.unplaced })] : []),
    ...(hidden > 0 ? [words.t('export.counts.hidden', { count: hidden })] : []),
  ].join(' · ');
}

export function composeStamps(input: StampInput, words: Words): SnapshotStamps {
  const { view, dataset, visible, producedAt } = input;
  const windowText = windowWords(view.time, words);
  const filters = filterWords(view, dataset, words);
  const asksPlace = view.filters.maxBorderKm !== null || view.filters.area !== null;
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
    counts: countWords(visible, visible.counts.shown - input.shown.length, asksPlace, words),
    countsShort: countWords(visible, 0, asksPlace, words),
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
