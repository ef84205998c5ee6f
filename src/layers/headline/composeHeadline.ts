/**
 * What a view shows, as a headline: title, window, and up to three sentences that answer what happened, who holds what and what moved. One answer for
 * the page, sheets and briefings. Counts are those of the panels; every sentence names the records and the publications that it rests on.
 */
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import { asksPlace } from '../../domain/records/filterRecords.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Claim, RecordId, SourceId } from '../../domain/records/record.ts';
import type { Shown, Visible } from '../../domain/records/visible.ts';
import { asOfDay, windowBounds } from '../../domain/time/window.ts';
import type { View } from '../../domain/view/view.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { figureBounds, figureText } from '../marks/figureText.ts';
import { composeHeld } from './composeHeld.ts';
import { composeMoved } from './composeMoved.ts';
import { withDispute, type Draft, type HeadlineContext } from './draft.ts';

export interface HeadlineSentence {
  readonly id: 'happened' | 'held' | 'moved';
  /** A whole sentence with its full stop, as plain text. */
  readonly text: string;
  /** Its weightiest part alone, without a full stop; absent where it has no parts. */
  readonly short?: string | undefined;
  /** The shown records that it counts, in order of time; never empty. */
  readonly records: readonly RecordId[];
  /** The publications of the claims that it rests on: the reports first, then by day of publication. */
  readonly sources: readonly SourceId[];
}

export interface Headline {
  readonly title: string;
  /** "14 Jan – 12 Feb 2026", "until 12 Feb 2026" or "12 Feb 2026". */
  readonly window: string;
  /** "As known on 28 Jan 2026"; null where everything published counts. */
  readonly asKnown: string | null;
  /** At most three; empty where nothing is shown. */
  readonly sentences: readonly HeadlineSentence[];
}

/** `visible` is the answer of `filterRecords` for the view. */
export interface HeadlineInput {
  readonly visible: Visible;
  readonly view: Pick<View, 'time' | 'asKnown' | 'filters'>;
  readonly dataset: Dataset;
  readonly words: Words;
}

/** Attributes worth a headline, in order: the first that an incident has a figure for. */
const notable: readonly { readonly attribute: string; readonly key: WordKey }[] = [
  { attribute: 'escaped', key: 'headline.escaped' },
  { attribute: 'killed', key: 'headline.killed' },
];

/** The incident with the highest figure; an escape before anything else. */
function largestFigure(
  incidents: readonly Shown[],
): { readonly shown: Shown; readonly figure: Figure; readonly key: WordKey } | undefined {
  for (const { attribute, key } of notable) {
    const found = incidents.flatMap((shown) =>
      figuresOf(shown.claims)
        .filter((figure) => figure.attribute === attribute)
        .map((figure) => ({ shown, figure, key })),
    );
    const [largest] = found.sort((a, b) => figureBounds(b.figure).high - figureBounds(a.figure).high);
    if (largest) return largest;
  }
  return undefined;
}

function composeHappened({ shown, words }: HeadlineContext, byPlace: boolean): Draft | null {
  const about = shown.filter(({ facts }) => facts.record.kind === 'incident');
  if (about.length === 0) return null;
  const possible = about.filter(({ verdict }) => verdict === 'possible').length;
  const first = words.t(byPlace ? 'headline.incidents.place' : 'headline.incidents', {
    count: about.length,
    possible,
    which: possible === 0 ? 'none' : possible === about.length ? 'all' : 'some',
  });
  const largest = largestFigure(about);
  const claims = about.flatMap((one) => one.claims);
  if (!largest) return { text: first, about, claims };
  const { shown: one, figure, key } = largest;
  const said = words.t(key, { name: words.text(one.facts.record.name), figure: figureText(figure, words) });
  const second = withDispute(said, figure, words);
  return { text: words.t('headline.join', { first, second }), short: second, about, claims };
}

function sourcesOf(claims: readonly Claim[], { sources }: Dataset): readonly SourceId[] {
  const rank = (id: SourceId): number => Number(sources.get(id)?.kind !== 'report');
  const day = (id: SourceId): number => sources.get(id)?.published.from ?? Infinity;
  return [...new Set(claims.map(({ source }) => source))].sort((a, b) => rank(a) - rank(b) || day(a) - day(b) || 0);
}

function windowText({ from, to, mode }: View['time'], words: Words): string {
  if (mode === 'cumulative') return words.t('date.until', { date: words.dayShort(to) });
  return mode === 'instant' ? words.dayShort(to) : words.dayRange(from, to);
}

export function composeHeadline({ visible, view, dataset, words }: HeadlineInput): Headline {
  const context: HeadlineContext = {
    dataset,
    words,
    shown: visible.shown,
    from: windowBounds(view.time).from,
    asOf: asOfDay(view),
    asKnown: view.asKnown,
  };
  const drafts: readonly (readonly [HeadlineSentence['id'], Draft | null])[] = [
    ['happened', composeHappened(context, asksPlace(view.filters))],
    ['held', composeHeld(context)],
    ['moved', composeMoved(context)],
  ];
  return {
    title: words.t('app.subtitle.plain'),
    window: windowText(view.time, words),
    asKnown: view.asKnown === null ? null : words.t('time.known.active', { day: words.dayShort(view.asKnown) }),
    sentences: drafts.flatMap(([id, draft]): HeadlineSentence[] =>
      draft
        ? [
            {
              id,
              text: words.t('headline.sentence', { text: draft.text }),
              short: draft.short,
              records: draft.about.map(({ facts }) => facts.record.id),
              sources: sourcesOf(draft.claims, dataset),
            },
          ]
        : [],
    ),
  };
}
