/**
 * Proposals put together: one statement for each thing that a paragraph says to have happened, with the place, day, actors and figures that stand nearest
 * to it. A suggestion to a person and nothing more; what was taken from an earlier paragraph is said so.
 */
import type { Dataset } from '../domain/records/dataset.ts';
import type { Actor, ActorId, Participation, Place, Source } from '../domain/records/record.ts';
import { geoPrecisions } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import type { Paragraph } from '../proposals/paragraphs.ts';
import type { Proposal, ProposalsOfParagraph } from '../proposals/proposal.ts';
import '../words/desk.ts';
import { wordsIn } from '../words/words.ts';
import { attributeOf } from './attributeCues.ts';
import { composeTexts } from './paraphrase.ts';
import {
  anchorsOf,
  figuresNear,
  nearest,
  readParagraph,
  type Anchor,
  type Found,
  type OfKind,
  type Reading,
} from './readParagraph.ts';
import type { Carried, Statement, StatementClaim } from './statement.ts';

export interface StatementContext {
  readonly source: Pick<Source, 'id' | 'published'>;
  /** The outlet as an actor; null where the list of actors does not have it. */
  readonly outlet: ActorId | null;
  /** The outlet's name, for a claimant that is not in the list. */
  readonly outletName: Text;
  readonly language: string;
  /** The headline, which repeats what the report says below. */
  readonly title: string;
  readonly names: Pick<Dataset, 'places' | 'actors'>;
}

/** A country says less than a district beside it. */
const coarse = ({ proposal }: Found<'place'>): number => geoPrecisions.indexOf(proposal.value.precision) * 40;

/** “The mayor of Rutbah said”: the place belongs to the speaker, and is the last to be taken for that of the event. */
const ofSpeaker = 5000;

/** What part an actor usually has; a person changes it where the report says otherwise. */
function roleOf({ type, name }: Actor, category: string): string {
  if (/detainee/i.test(name.en)) return ['done', 'ongoing', 'planned'].includes(category) ? 'detainee' : 'affected';
  const custody = ['escape', 'done', 'ongoing', 'planned', 'prison-break'].includes(category);
  if (type === 'armed-group') return category === 'arrest' ? 'target' : custody ? 'detainee' : 'perpetrator';
  return type === 'civilians' ? 'affected' : ['state-force', 'paramilitary'].includes(type) ? 'operator' : 'party';
}

function claimOf(attribute: string, proposal: number | null, values: Partial<StatementClaim> = {}): StatementClaim {
  const empty = { low: null, high: null, qualifier: null, unit: null, edtf: null, actor: null } as const;
  const text = { en: '', ar: '' };
  return { attribute, stance: 'asserts', ...empty, text, follows: true, proposal, ...values };
}

/** A claim without a number, to start from. */
export function createClaim(attribute: string): StatementClaim {
  return claimOf(attribute, null);
}

const notDated = (source: StatementContext['source']): string =>
  `../${source.published.text.replace(/^.*\//, '').replace(/[?~%]$/, '')}`;

function whenNoteOf(day: OfKind<'day'> | undefined, { source }: StatementContext): Text | null {
  if (day && (day.reason.code === 'day.written' || day.reason.code === 'day.month')) return null;
  const note = (language: 'en' | 'ar'): string => {
    const words = wordsIn(language);
    const published = words.weekday(source.published.from);
    return day
      ? words.t('desk.say.whenNote', { words: day.words, published })
      : words.t('desk.say.whenNote.none', { published });
  };
  return { en: note('en'), ar: note('ar') };
}

interface Ends {
  readonly place: Pick<Statement, 'place' | 'precision' | 'part'>;
  readonly when: Pick<Statement, 'when' | 'whenNote'>;
  readonly carried: readonly Carried[];
  readonly used: readonly number[];
}

function endsOf(
  anchor: Anchor | undefined,
  reading: Reading,
  before: Statement | undefined,
  context: StatementContext,
): Ends {
  const speakers = reading.find('claimant').map(({ proposal }) => proposal.range);
  const isOfSpeaker = ({ proposal: { range } }: Found<'place'>): boolean =>
    speakers.some(({ start, end }) => range.start < end && start < range.end);
  const place = nearest(anchor, reading.find('place'), (found) => coarse(found) + (isOfSpeaker(found) ? ofSpeaker : 0));
  const day = nearest(anchor, reading.find('day'));
  const carried: Carried[] = [];
  const carry = (part: Carried['part'], from: Statement): void =>
    void carried.push({
      part,
      paragraph: from.carried.find((each) => each.part === part)?.paragraph ?? from.paragraph,
    });
  if (!place && before) carry('place', before);
  if (!day && before) carry('when', before);
  return {
    place: place
      ? {
          place: place.proposal.value.place,
          precision: place.proposal.value.precision,
          part: place.proposal.value.part ?? null,
        }
      : { place: before?.place ?? null, precision: before?.precision ?? 'unknown', part: before?.part ?? null },
    when: day
      ? { when: day.proposal.value, whenNote: whenNoteOf(day.proposal, context) }
      : before
        ? { when: before.when, whenNote: before.whenNote }
        : { when: notDated(context.source), whenNote: whenNoteOf(undefined, context) },
    carried,
    used: [place?.index, day?.index].filter((index) => index !== undefined),
  };
}

function claimantOf(
  anchor: Anchor | undefined,
  reading: Reading,
  { names, outlet, outletName, language }: StatementContext,
): Pick<Statement, 'claimant' | 'claimantName'> & { readonly index: number | undefined } {
  const found = nearest(anchor, reading.find('claimant'));
  const value = found?.proposal.value;
  if (!value || found.proposal.reason.code === 'claimant.publisher')
    return { claimant: outlet, claimantName: outlet === null ? outletName : null, index: found?.index };
  if (value.actor !== undefined && names.actors.has(value.actor))
    return { claimant: value.actor, claimantName: null, index: found.index };
  const name = value.name.replace(/^(?:the|a|an) /i, '');
  const claimantName = { en: language === 'en' ? name : '', ar: language === 'ar' ? name : '' };
  return { claimant: null, claimantName, index: found.index };
}

function actorsOf(
  anchor: Anchor | undefined,
  reading: Reading,
  category: string,
  claimant: ActorId | null,
  { names }: StatementContext,
): readonly Participation[] {
  const near = reading.find('actor').filter(({ sentence }) => anchor === undefined || sentence === anchor.sentence);
  const ids = [...new Set(near.map(({ proposal }) => proposal.value))].filter((id) => id !== claimant);
  return ids.flatMap((id) => {
    const actor = names.actors.get(id);
    return actor && actor.type !== 'media' ? [{ id, role: roleOf(actor, category) }] : [];
  });
}

/** A paragraph without a place, day or speaker of its own continues the event before it: only then is its figure one of that event. */
function continues(reading: Reading): boolean {
  const goesOn: readonly string[] = ['claimant.pronoun', 'claimant.publisher'];
  return (
    reading.find('place').length === 0 &&
    reading.find('day').length === 0 &&
    reading.find('claimant').every(({ proposal }) => goesOn.includes(proposal.reason.code))
  );
}

function composeOne(
  anchor: Anchor | undefined,
  number: number,
  reading: Reading,
  anchors: readonly Anchor[],
  before: Statement | undefined,
  context: StatementContext,
): Statement {
  const { paragraph, sentences } = reading;
  const { kind, category } =
    anchor?.proposal.value ??
    (before && continues(reading) ? before : { kind: 'incident' as const, category: 'other' });
  const ends = endsOf(anchor, reading, before, context);
  const { index: claimantIndex, ...claimant } = claimantOf(anchor, reading, context);
  const figures = figuresNear(anchor, anchors, reading);
  const claims = figures.map(({ index, sentence, proposal }) => {
    const { start, end } = sentences[sentence] ?? { start: 0, end: paragraph.text.length };
    const range = { start: proposal.range.start - start, end: proposal.range.end - start };
    const { low, high, unit, qualifier } = proposal.value;
    return claimOf(attributeOf(paragraph.text.slice(start, end), range, unit, category), index, {
      low,
      high,
      unit,
      qualifier,
    });
  });
  const used = [anchor?.index, claimantIndex, ...ends.used, ...figures.map(({ index }) => index)];
  return composeTexts(
    {
      key: `${context.source.id}/${paragraph.n}/${number}`,
      source: context.source.id,
      paragraph: paragraph.n,
      proposals: [...new Set(used.filter((index) => index !== undefined))].sort((a, b) => a - b),
      carried: ends.carried,
      relation: 'new',
      record: null,
      kind,
      category,
      name: { en: '', ar: '' },
      nameFollows: true,
      ...ends.place,
      ...ends.when,
      actors: actorsOf(anchor, reading, category, claimant.claimant, context),
      ...claimant,
      claimantType: claimant.claimantName === context.outletName ? 'media' : 'unnamed',
      digit: '6',
      claims: [...(anchor || claims.length === 0 ? [claimOf('occurred', anchor?.index ?? null)] : []), ...claims],
    },
    context.names,
  );
}

/** A title that is a whole sentence is read as well: in a report without a title the first sentence is taken for one. */
const endsSentence = /[.!?؟。…]["'”’»)]*$/u;

/** In the order of the text. A paragraph that names no category but has a figure is a statement of its own, or continues the one before it. */
export function composeStatements(
  paragraphs: readonly Paragraph[],
  proposals: readonly ProposalsOfParagraph[],
  context: StatementContext,
): readonly Statement[] {
  const statements: Statement[] = [];
  const byNumber = new Map(proposals.map((each) => [each.n, each.proposals]));
  for (const paragraph of paragraphs) {
    if (paragraph.text === context.title && paragraphs.length > 1 && !endsSentence.test(paragraph.text)) continue;
    const reading = readParagraph(paragraph, byNumber.get(paragraph.n) ?? []);
    const anchors = anchorsOf(reading);
    const before = statements.at(-1);
    if (anchors.length === 0 && figuresNear(undefined, [], reading).length > 0)
      statements.push(composeOne(undefined, 0, reading, [], before, context));
    anchors.forEach((anchor, number) => statements.push(composeOne(anchor, number, reading, anchors, before, context)));
  }
  return statements;
}

/** A statement that a person makes of a paragraph by hand. */
export function createStatement(
  paragraph: Paragraph,
  proposals: readonly Proposal[],
  number: number,
  before: Statement | undefined,
  context: StatementContext,
): Statement {
  return composeOne(undefined, number, readParagraph(paragraph, proposals), [], before, context);
}

/** Radius in metres of a record at a place: that of the place where it is as precise, else none. */
export function radiusOf(place: Place | undefined, precision: Statement['precision']): number | null {
  return place && (precision === 'site' || precision === 'settlement') ? place.radiusM : null;
}
