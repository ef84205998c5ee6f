/** From the text of a report to data that the check accepts: nothing is data that was not accepted, and what lacks evidence cannot be. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { acceptStatement, claimsToMake, takeBack, type Accepted } from '../../../src/drafts/acceptStatement.ts';
import { noChanges, type ChangeSet } from '../../../src/drafts/changeSet.ts';
import type { DeskReport } from '../../../src/drafts/deskDocument.ts';
import { draftData, newIssues } from '../../../src/drafts/draftData.ts';
import { findCopied, problemsOf } from '../../../src/drafts/honesty.ts';
import { isRewrite, sameParagraphs } from '../../../src/drafts/independence.ts';
import { matchRecords, sharedStatement, withLikeliest } from '../../../src/drafts/matchRecords.ts';
import { composeTexts } from '../../../src/drafts/paraphrase.ts';
import { proposeCard, sourceIdOf, type SourceCard } from '../../../src/drafts/sourceCard.ts';
import { sentencesOf } from '../../../src/drafts/sentences.ts';
import type { Statement } from '../../../src/drafts/statement.ts';
import { composeStatements } from '../../../src/drafts/composeStatements.ts';
import { hashParagraph, splitParagraphs } from '../../../src/proposals/paragraphs.ts';
import { proposeFromText } from '../../../src/proposals/proposeFromText.ts';
import { statementContext } from '../../../src/store/deskSelectors.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';
import { inventedReport, rewrittenReport } from './inventedReport.ts';

const shipped = await loadDataset(readerOf(realFiles));
const { dataset } = shipped;
const published = dayFromIso('2026-03-05') ?? 0;

function reportOf(text: string, different: Partial<SourceCard> = {}): DeskReport {
  const paragraphs = splitParagraphs(text);
  const { card } = proposeCard(paragraphs, {}, dataset, () => '2026-03-05', published);
  const outlet = { en: 'Frontier Gazette', ar: 'جريدة الحدود' };
  const full = { ...card, publisher: 'Frontier Gazette', outlet, ...different };
  return { id: 'one', card: full, source: sourceIdOf(full), isCarded: true, paragraphs };
}

const report = reportOf(inventedReport);
const paragraphs = report.paragraphs.map(({ text }) => text);

function statementsOf(data: Dataset, from: DeskReport = report): readonly Statement[] {
  const context = statementContext(from, data);
  if (!context) throw new Error('The card has no day.');
  const proposals = proposeFromText(from.paragraphs, {
    published,
    publisher: from.card.publisher,
    language: 'en',
    places: data.places,
    actors: data.actors,
  });
  return composeStatements(from.paragraphs, proposals, context);
}

const statements = statementsOf(dataset);

function accept(changes: ChangeSet, statement: Statement, records = dataset.recordsById): Accepted {
  const texts = composeTexts({ ...statement, claims: claimsToMake(statement, records) }, dataset);
  return acceptStatement(changes, texts, {
    card: report.card,
    paragraphs,
    shipped: dataset,
    records,
    places: dataset.places,
    options: {},
  });
}

const acceptAll = (): ChangeSet =>
  statements.reduce((changes, statement) => accept(changes, statement).changes, noChanges);

it.each([
  ['alone', 'Unknown gunmen attacked an SDF checkpoint near al-Shaddadi on Tuesday. Two fighters were killed.', 1],
  ['first', 'Guards arrested two men near al-Hol camp on Tuesday.\n\nThe weather stayed dry for the whole week.', 1],
  ['a title', 'Guards arrest two men near al-Hol camp\n\nGuards arrested two men near al-Hol camp on Tuesday.', 1],
])('a sentence that stands %s is read, and a title is not read twice', (_, text, count) => {
  expect(statementsOf(dataset, reportOf(text))).toHaveLength(count);
});

const shapeOf = ({ kind, category, place, when, claimant, claims }: Statement): unknown => ({
  kind,
  category,
  place,
  when,
  claimant,
  figures: claims.flatMap(({ attribute, low, high, qualifier }) =>
    low === null ? [] : [[attribute, low, high, qualifier]],
  ),
});

describe('a figure without a word of what happened', () => {
  const told = 'Border guards arrested two men on Tuesday in al-Qaim district, the mayor of al-Qaim said.';
  const categoryAfter = (paragraph: string): string | undefined => {
    const other = reportOf(`A headline of the desk\nFrontier Gazette, 5 March 2026\n${told}\n${paragraph}`);
    const context = statementContext(other, dataset);
    const proposals = proposeFromText(other.paragraphs, {
      published,
      publisher: other.card.publisher,
      language: 'en',
      places: dataset.places,
      actors: dataset.actors,
    });
    return context ? composeStatements(other.paragraphs, proposals, context).at(-1)?.category : undefined;
  };

  it('belongs to the event before it', () => {
    expect(categoryAfter('He added that they had five vehicles.')).toBe('arrest');
  });

  it.each([
    'In Nineveh, more than 30 families have left.',
    'Some 30 families left on Monday.',
    'A local official said that 30 families left.',
  ])('is of something else where place, day or speaker are: %s', (paragraph) => {
    expect(categoryAfter(paragraph)).toBe('other');
  });
});

describe('the card of a source', () => {
  it('takes outlet, day and headline from the text', () => {
    const { card } = proposeCard(
      splitParagraphs(inventedReport),
      {},
      dataset,
      (line) => (line.includes('5 March 2026') ? '2026-03-05' : undefined),
      0,
    );
    expect(card).toMatchObject({
      publisher: 'Frontier Gazette',
      published: '2026-03-05',
      language: 'en',
      dateline: 'Qaim',
      reliability: 'F',
    });
    expect(sourceIdOf(card)).toBe('frontier-gazette-2026-03-05');
  });

  it('takes the reliability of an outlet from its earlier entries', () => {
    const { card, reasons } = proposeCard(
      splitParagraphs('A headline of some length\nRudaw, 5 March 2026'),
      {},
      dataset,
      () => undefined,
      published,
    );
    expect(card).toMatchObject({ publisher: 'Rudaw', reliability: 'B' });
    expect(reasons).toMatchObject({ reliability: 'earlier', published: 'today' });
  });
});

describe('statements of a report', () => {
  it('have the place, day, claimant and figures of their own sentence, and none of the headline', () => {
    expect(statements.map(shapeOf)).toEqual([
      {
        kind: 'incident',
        category: 'arrest',
        place: 'qaim-district',
        when: '2026-03-03',
        claimant: 'border-guard',
        figures: [['arrested', 2, 2, null]],
      },
      {
        kind: 'incident',
        category: 'airstrike',
        place: 'hatra-district',
        when: '2026-03-04',
        claimant: 'security-media-cell',
        figures: [['killed', 5, 6, null]],
      },
      {
        kind: 'incident',
        category: 'arrest',
        place: 'anbar',
        when: '2026-02',
        claimant: 'security-media-cell',
        figures: [['arrested', 40, 40, 'more-than']],
      },
    ]);
  });

  it('become data that the check accepts, and nothing else does', async () => {
    const [first] = statements;
    if (!first) throw new Error('There is no statement.');
    const { changes, record } = accept(noChanges, first);
    const draft = await draftData(realFiles, changes);
    expect(newIssues(draft.issues, shipped.issues)).toEqual([]);
    expect(draft.dataset.records.length).toBe(dataset.records.length + 1);
    const claims = draft.dataset.recordsById.get(record)?.claims ?? [];
    expect(claims.map(({ attribute, value }) => [attribute, value])).toEqual([
      ['arrested', 2],
      ['occurred', undefined],
    ]);
    for (const claim of claims)
      expect(claim).toMatchObject({
        source: 'frontier-gazette-2026-03-05',
        paragraph: 3,
        grade: 'F6',
        paragraphHash: hashParagraph(paragraphs[2] ?? ''),
      });
  });

  it('are all accepted by the check together', async () => {
    const draft = await draftData(realFiles, acceptAll());
    expect(newIssues(draft.issues, shipped.issues)).toEqual([]);
    expect(draft.dataset.records.length).toBe(dataset.records.length + statements.length);
  });

  it('leave no sentence of the report in what is written', async () => {
    const { written } = await draftData(realFiles, acceptAll());
    const all = [...written.values()].join('\n');
    const before = [...realFiles.values()].join('\n');
    for (const text of paragraphs.slice(2))
      for (const { start, end } of sentencesOf(text)) {
        expect(all).not.toContain(text.slice(start, end).trim());
        expect(before).not.toContain(text.slice(start, end).trim());
      }
    expect(findCopied(all, paragraphs.slice(1))).toBeUndefined();
  });

  it('are taken back whole, with the source that nothing else cites', () => {
    const [first, second] = statements;
    if (!first || !second) throw new Error('There are too few statements.');
    const one = accept(noChanges, first);
    const two = accept(one.changes, second);
    expect(takeBack(two.changes, two.targets)).toEqual(one.changes);
    expect(takeBack(one.changes, one.targets)).toEqual(noChanges);
    expect(takeBack(two.changes, one.targets).some(({ target }) => target.startsWith('source:'))).toBe(true);
  });

  it('add to a record that is there: a figure, and another day as a claim of its own', async () => {
    const [first] = statements;
    const known = dataset.recordsById.get('qaim-detonation-2026-02-06');
    if (!first || !known) throw new Error('The record is missing.');
    const { changes } = accept(noChanges, { ...first, record: known.id, relation: 'confirms' });
    const draft = await draftData(realFiles, changes);
    expect(newIssues(draft.issues, shipped.issues).filter(({ severity }) => severity === 'error')).toEqual([]);
    const added = draft.dataset.recordsById.get(known.id)?.claims.slice(known.claims.length) ?? [];
    expect(added.map(({ attribute }) => attribute).sort()).toEqual(['arrested', 'occurred', 'when']);
    const now = draft.dataset.recordsById.get(known.id);
    expect(now?.kind === 'incident' && known.kind === 'incident' ? now.when : null).toEqual(
      known.kind === 'incident' ? known.when : undefined,
    );
  });

  it('make one record of one thing, on whichever desk', () => {
    const [first] = statements;
    if (!first) throw new Error('There is no statement.');
    expect(accept(noChanges, first).changes).toEqual(accept(noChanges, { ...first }).changes);
  });
});

describe('what keeps a statement from becoming data', () => {
  const [sound] = statements;
  if (!sound) throw new Error('There is no statement.');
  const keysOf = (statement: Statement): readonly string[] =>
    problemsOf(statement, { paragraphs, data: dataset })
      .filter(({ severity }) => severity === 'error')
      .map(({ key }) => key);

  it('is nothing where all is there', () => {
    expect(keysOf(sound)).toEqual([]);
  });

  it.each([
    ['no claimant', { claimant: null, claimantName: null }, 'desk.problem.claimant'],
    ['no place', { place: null }, 'desk.problem.place'],
    ['no day', { when: '' }, 'desk.problem.when'],
    ['an impossible day', { when: '2026-02-30' }, 'desk.problem.when'],
    ['no grade', { digit: '' }, 'desk.problem.grade'],
    ['no claim', { claims: [] }, 'desk.problem.noClaims'],
    ['a headline in one language', { name: { en: 'Arrest', ar: ' ' } }, 'desk.problem.languages'],
    ['a claimant in one language', { claimant: null, claimantName: { en: 'mayor', ar: '' } }, 'desk.problem.languages'],
  ] as const)('is %s', (_, part, key) => {
    expect(keysOf({ ...sound, ...part })).toContain(key);
  });

  it('is a text with eight words of the report in a row, however they are written', () => {
    const withText = (en: string): Statement => ({
      ...sound,
      claims: sound.claims.map((claim) => ({ ...claim, text: { en, ar: 'نص' } })),
    });
    expect(keysOf(withText('He said two men were arrested on Tuesday in al-Qaim.'))).toContain('desk.problem.copied');
    expect(keysOf(withText('TWO men, were arrested – on tuesday in Al Qaim district'))).toContain(
      'desk.problem.copied',
    );
    expect(keysOf(withText('Two men were arrested on Tuesday in al-Qaim'))).toContain('desk.problem.copied');
    expect(keysOf(withText('Two men were arrested on Tuesday near the town'))).toEqual([]);
  });

  it('also finds eight words over the end of a wrapped line', () => {
    expect(
      findCopied('one two three four five six seven eight', ['zero one two three', 'four five six seven eight nine']),
    ).toBe(1);
    expect(
      findCopied('واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية', ['قال واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية']),
    ).toBe(1);
    expect(findCopied('one two three four five six seven', ['one two three four five six seven'])).toBeUndefined();
  });

  it('warns of what may be a private person', () => {
    const text = ['A man called Omar Testman was held.'];
    const named = {
      ...sound,
      claims: sound.claims.map((claim) => ({ ...claim, text: { en: 'Omar Testman was held.', ar: 'احتُجز رجل.' } })),
    };
    const found = problemsOf(named, { paragraphs: text, data: dataset }).filter(
      ({ key }) => key === 'desk.problem.person',
    );
    expect(found.map(({ severity, values }) => [severity, values?.['name']])).toEqual(
      named.claims.map(() => ['warning', 'Omar Testman']),
    );
  });
});

describe('matching', () => {
  it('offers the record that a statement speaks of, with its score', async () => {
    const [first] = statements;
    if (!first) throw new Error('There is no statement.');
    const { changes, record } = accept(noChanges, first);
    const draft = await draftData(realFiles, changes);
    const [best] = matchRecords(first, draft.dataset);
    expect(best).toMatchObject({ record: { id: record }, relation: 'confirms' });
    expect(best?.score).toBeGreaterThan(0.85);
    expect(withLikeliest(first, draft.dataset).record).toBe(record);
    expect(withLikeliest(first, dataset).record).toBeNull();
  });

  it('says when another figure disputes it', async () => {
    const [first] = statements;
    if (!first) throw new Error('There is no statement.');
    const draft = await draftData(realFiles, accept(noChanges, first).changes);
    const other = {
      ...first,
      source: 'other-2026-03-06',
      claims: first.claims.map((claim) => (claim.low === null ? claim : { ...claim, low: 9, high: 9 })),
    };
    expect(matchRecords(other, draft.dataset)[0]?.relation).toBe('disputes');
    expect(withLikeliest(other, draft.dataset).record).toBeNull();
  });

  it('takes the same claimant with the same figure for one story', async () => {
    const [first] = statements;
    if (!first) throw new Error('There is no statement.');
    const { changes, record } = accept(noChanges, first);
    const draft = await draftData(realFiles, changes);
    const known = draft.dataset.recordsById.get(record);
    const other = { ...first, source: 'second-wire-2026-03-06' };
    expect(known && sharedStatement(other, known)?.attribute).toBe('arrested');
    expect(matchRecords(other, draft.dataset)[0]?.relation).toBe('rewrite');
  });

  it('finds a rewrite by its paragraphs, and none where only the subject is alike', () => {
    const rewritten = splitParagraphs(rewrittenReport).map(({ text }) => text);
    expect(sameParagraphs(rewritten, paragraphs).map(({ paragraph, other }) => [paragraph, other])).toEqual([
      [3, 3],
      [4, 4],
    ]);
    expect(isRewrite(rewritten, paragraphs)).toBe(true);
    expect(
      isRewrite(
        ['Border guards in al-Qaim said that they had arrested two men who came from Syria on Tuesday of this week.'],
        paragraphs,
      ),
    ).toBe(false);
  });
});
