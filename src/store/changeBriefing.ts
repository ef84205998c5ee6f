/** What a draft means for a briefing: the steps that it touches, and the briefing as it is issued again with what is new marked. Nobody's text is replaced. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Briefing, BriefingStep } from '../domain/briefing/briefing.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import { figuresOf, type Figure } from '../domain/records/figures.ts';
import type { BriefRecord, Claim, RecordId } from '../domain/records/record.ts';
import { languages, type Language, type Text } from '../domain/records/text.ts';
import { filterRecords } from '../domain/records/filterRecords.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import { parseTarget } from '../drafts/change.ts';
import { heldOf, type ChangeSet } from '../drafts/changeSet.ts';
import { sentencesOf } from '../drafts/sentences.ts';
import '../words/desk.ts';
import '../words/deskDraft.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { selectBriefing, viewOfStep } from './briefingSelectors.ts';
import { deskDocument, draftIdsOf } from './deskSelectors.ts';
import type { AppState } from './store.ts';

export interface TouchedStep {
  readonly step: BriefingStep;
  readonly index: number;
  /** New or changed records that the step shows or names. */
  readonly records: readonly RecordId[];
}

const none: readonly TouchedStep[] = [];

const touchedOnce = memoizeLast(
  (
    briefing: Briefing,
    ids: ReadonlySet<RecordId>,
    facts: ReadonlyMap<RecordId, RecordFacts>,
    look: Parameters<typeof viewOfStep>[1],
  ): readonly TouchedStep[] =>
    briefing.steps.flatMap((step, index) => {
      const { time, asKnown, filters } = viewOfStep(step, look);
      const shown = new Set(filterRecords(facts, time, asKnown, filters).shown.map((each) => each.facts.record.id));
      const records = [...ids].filter((id) => shown.has(id) || step.records.includes(id));
      return records.length > 0 ? [{ step, index, records }] : [];
    }),
);

/** The steps of the open briefing that the draft touches, in their order. */
export function touchedSteps(state: AppState): readonly TouchedStep[] {
  const { desk, facts } = state.session;
  const briefing = selectBriefing(state);
  if (!desk?.draft || !briefing) return none;
  return touchedOnce(briefing, draftIdsOf(deskDocument(desk).changes), facts, state.view);
}

/** The claims that the draft adds to records, in the order of their ids. */
export function newClaims(
  changes: ChangeSet,
  { recordsById }: Dataset,
  shipped: Dataset,
): readonly { readonly record: BriefRecord; readonly claim: Claim }[] {
  return [...heldOf(changes).values()].flatMap(({ target, value }) => {
    const parsed = parseTarget(target);
    if (parsed?.kind !== 'claim' || typeof value !== 'object' || value === null || !('owner' in value)) return [];
    const owner = typeof value.owner === 'string' ? value.owner : '';
    const record = recordsById.get(owner);
    const claim = record?.claims.find(({ id }) => id === parsed.id);
    const before = shipped.recordsById.get(owner)?.claims.find(({ id }) => id === parsed.id);
    return record && claim && JSON.stringify(before) !== JSON.stringify(claim) ? [{ record, claim }] : [];
  });
}

interface FigureNow {
  /** As it may stand in a text: digits, with and without separators. */
  readonly old: readonly string[];
  readonly now: string;
}

const spelled = (number: number, words: Words): readonly string[] => [String(number), words.number(number)];

/** Figures of records that are others with the draft. */
function changedFigures(ids: Iterable<RecordId>, data: Dataset, shipped: Dataset, words: Words): readonly FigureNow[] {
  return [...ids].flatMap((id) => {
    const [before, after] = [shipped.recordsById.get(id), data.recordsById.get(id)];
    if (!before || !after) return [];
    const now = figuresOf(after.claims);
    return figuresOf(before.claims).flatMap((figure): readonly FigureNow[] => {
      const same = now.find(({ attribute, unit }: Figure) => attribute === figure.attribute && unit === figure.unit);
      if (!same || (same.low === figure.low && same.high === figure.high)) return [];
      const old = [...new Set([...spelled(figure.low, words), ...spelled(figure.high, words)])];
      const text =
        same.low === same.high
          ? words.number(same.low)
          : words.t('figure.range', { low: words.number(same.low), high: words.number(same.high) });
      return [{ old, now: text }];
    });
  });
}

const hasNumber = (sentence: string, number: string): boolean =>
  new RegExp(`(^|[^\\d,.])${number.replace(/[.,]/g, '\\$&')}(?![\\d]|[,.]\\d)`).test(sentence);

/** Each paragraph with its sentences; one with a figure that has changed is followed by what it is now. */
function markSentences(text: string, figures: readonly FigureNow[], words: Words): string {
  return text
    .split('\n')
    .map((line) =>
      sentencesOf(line)
        .map(({ start, end }) => {
          const sentence = line.slice(start, end);
          const changed = figures.filter(({ old }) => old.some((number) => hasNumber(sentence, number)));
          const notes = changed.map(({ now }) => words.t('desk.brief.now', { now })).join(' ');
          return notes === '' ? sentence : `${sentence.trimEnd()} ${notes} `;
        })
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const both = (compose: (language: Language) => string): Text => {
  const [en = '', ar = ''] = languages.map(compose);
  return { en, ar };
};

/** The briefing as it is issued again: the texts that people wrote, with changed sentences marked, and what is new below them. */
export function reissuedBriefing(state: AppState): Briefing | null {
  const { desk } = state.session;
  const briefing = selectBriefing(state);
  if (!desk?.draft || !briefing) return null;
  const { dataset } = desk.draft;
  const { dataset: shipped } = desk.shipped;
  const added = newClaims(deskDocument(desk).changes, dataset, shipped);
  const touched = new Map(touchedSteps(state).map(({ step, records }) => [step.id, records]));
  const steps = briefing.steps.map((step): BriefingStep => {
    const records = touched.get(step.id);
    if (!records) return step;
    const text = both((language) => {
      const words = wordsIn(language);
      const figures = changedFigures(records, dataset, shipped, words);
      const marked = markSentences(step.text[language], figures, words);
      if (step.text[language] === '' && step.text[language === 'en' ? 'ar' : 'en'] !== '') return '';
      const lines = added
        .filter(({ record }) => records.includes(record.id))
        .map(({ record, claim }) =>
          words.t('desk.brief.line', { text: `${words.text(record.name)}: ${words.text(claim.text)}` }),
        );
      return [marked, ...lines].filter((line) => line !== '').join('\n\n');
    });
    return { ...step, text };
  });
  return { ...briefing, dataset: dataset.version, steps };
}

/** A step that says what the draft brings, in both languages. */
export function changeStepText(changes: ChangeSet, dataset: Dataset, shipped: Dataset): Text {
  const added = newClaims(changes, dataset, shipped);
  return both((language) => {
    const words = wordsIn(language);
    return added.map(({ record, claim }) => `${words.text(record.name)}: ${words.text(claim.text)}`).join('\n\n');
  });
}
