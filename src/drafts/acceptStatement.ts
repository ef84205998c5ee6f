/** An accepted statement as changes to the data. */
import type { Dataset } from '../domain/records/dataset.ts';
import type { RecordId } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import { decodeEdtf } from '../domain/time/edtf.ts';
import { hashParagraph } from '../proposals/paragraphs.ts';
import { parseTarget, type Json, type Target, targetKey } from './change.ts';
import { type ChangeSet, dropTarget, heldOf, putChange, type PutOptions } from './changeSet.ts';
import { radiusOf } from './composeStatements.ts';
import { freeId, slugOf } from './slug.ts';
import { sourceEntryOf, type SourceCard } from './sourceCard.ts';
import type { Statement, StatementClaim } from './statement.ts';

export interface AcceptContext {
  readonly card: SourceCard;
  /** Of the report, in order. */
  readonly paragraphs: readonly string[];
  /** The data without the draft. */
  readonly shipped: Pick<Dataset, 'sources' | 'actors' | 'recordsById'>;
  /** The records and places with the draft. */
  readonly records: Dataset['recordsById'];
  readonly places: Dataset['places'];
  readonly options: PutOptions;
}

export interface Accepted {
  readonly changes: ChangeSet;
  /** The record that the claims belong to now. */
  readonly record: RecordId;
  /** What the statement decided, as target keys. */
  readonly targets: readonly string[];
}

const textJson = ({ en, ar }: Text): Json => ({ en, ar });

function newRecordId({ place, category, when }: Statement, isTaken: (id: string) => boolean): RecordId {
  const day = /\d{4}(?:-\d\d){0,2}/.exec(when)?.[0] ?? 'undated';
  return freeId(slugOf([place ?? 'unplaced', category, day].join('-')), isTaken);
}

/** What only some kinds of records have. */
function ownProperties(statement: Statement, { places }: AcceptContext): { readonly [key: string]: Json } {
  const { kind, place, when, actors } = statement;
  const country = (place === null ? undefined : places.get(place)?.admin.country) ?? 'IQ';
  switch (kind) {
    case 'detention-site':
      return { place, control: [{ when, holder: null, status: 'unknown', claims: [] }] };
    case 'deployment':
      return { place, when, force: actors[0]?.id ?? '', side: country.startsWith('SY') ? 'SY' : 'IQ' };
    case 'transfer':
      return { from: country === 'SY' ? place : null, to: country === 'SY' ? null : place, when };
    default:
      return { place, when };
  }
}

function recordJson(statement: Statement, id: RecordId, context: AcceptContext): Json {
  const { kind, category, name, precision, part, whenNote, actors, place } = statement;
  const own = ownProperties(statement, context);
  const properties: { readonly [key: string]: Json } = {
    kind,
    category,
    name: textJson(name),
    ...own,
    geoPrecision: precision,
    radiusM: radiusOf(place === null ? undefined : context.places.get(place), precision),
    ...(part === null ? {} : { part }),
    ...(whenNote && kind !== 'detention-site' ? { whenNote: textJson(whenNote) } : {}),
    actors: actors.map(({ id: actor, role }) => ({ id: actor, role })),
  };
  return { type: 'Feature', id, geometry: null, properties };
}

function claimJson(
  claim: StatementClaim,
  id: string,
  claimant: string,
  statement: Statement,
  context: AcceptContext,
): Json {
  const { low, high, qualifier, unit, edtf, actor, attribute, stance, text } = claim;
  const number: { readonly [key: string]: Json } =
    low === null || high === null ? {} : low === high ? { value: low } : { low, high };
  return {
    id,
    source: statement.source,
    paragraph: statement.paragraph,
    paragraphHash: hashParagraph(context.paragraphs[statement.paragraph - 1] ?? ''),
    claimant,
    attribute,
    stance,
    grade: `${context.card.reliability}${statement.digit}`,
    ...number,
    ...(low === null || qualifier === null ? {} : { qualifier }),
    ...(low === null || unit === null ? {} : { unit }),
    ...(attribute === 'when' && edtf !== null ? { edtf } : {}),
    ...(actor === null ? {} : { actor }),
    text: textJson(text),
  };
}

/** The claims that the relation asks for: a further figure brings no second “it happened”; another day is a claim of its own. */
export function claimsToMake(statement: Statement, records: Dataset['recordsById']): readonly StatementClaim[] {
  const { record, relation, claims, when } = statement;
  const existing = record === null ? undefined : records.get(record);
  const kept =
    relation === 'figure' ? claims.filter(({ low, attribute }) => low !== null || attribute !== 'occurred') : claims;
  if (!existing || existing.kind === 'detention-site' || relation === 'figure') return kept;
  const isOther = when !== '' && existing.when.text !== when && !kept.some(({ attribute }) => attribute === 'when');
  const dated = decodeEdtf(when);
  if (!isOther || !dated.ok || !Number.isFinite(dated.value.from)) return kept;
  const day: StatementClaim = {
    attribute: 'when',
    stance: 'asserts',
    low: null,
    high: null,
    qualifier: null,
    unit: null,
    edtf: when,
    actor: null,
    text: { en: '', ar: '' },
    follows: true,
    proposal: null,
  };
  return [...kept, day];
}

/** The day up to which a count holds: the last day that the statement names. */
function asOfText(when: string, published: string): string {
  const end = when.split('/').at(-1) ?? '';
  return end === '' || end === '..' ? published : end;
}

/** The set without what a statement decided earlier. What other claims rest on stays. */
export function takeBack(
  changes: ChangeSet,
  targets: readonly string[],
  given: ReadonlySet<string> = new Set(),
): ChangeSet {
  const parsed = targets.flatMap((key) => parseTarget(key) ?? []);
  const withoutClaims = parsed
    .filter(({ kind }) => kind === 'claim' || kind === 'step')
    .reduce((left, target) => dropTarget(left, target, given), changes);
  return parsed
    .filter(({ kind }) => kind === 'record' || kind === 'source' || kind === 'actor')
    .reduce((left, target) => (isNeeded(left, target) ? left : dropTarget(left, target, given)), withoutClaims);
}

/** Whether any decision that holds names the id. */
function isNeeded(changes: ChangeSet, target: Target): boolean {
  const own = targetKey(target);
  return [...heldOf(changes)].some(
    ([key, { value }]) => key !== own && value !== null && JSON.stringify(value).includes(`"${target.id}"`),
  );
}

/**
 * The set with everything that the statement decides: its source, a new actor, the record, its claims. `texts`: the statement with its texts composed
 * (`composeTexts`), its claims those of `claimsToMake`.
 */
export function acceptStatement(changes: ChangeSet, texts: Statement, context: AcceptContext): Accepted {
  const { card, paragraphs, shipped, records, places, options } = context;
  const targets: string[] = [];
  let next = changes;
  const put = (target: Target, value: Json): void => {
    next = putChange(next, target, value, options);
    targets.push(targetKey(target));
  };
  const held = heldOf(changes);
  if (!shipped.sources.has(texts.source))
    put({ kind: 'source', id: texts.source }, sourceEntryOf(card, texts.source, paragraphs.length));
  let claimant = texts.claimant;
  if (claimant === null && texts.claimantName) {
    claimant = slugOf(texts.claimantName.en) || `${texts.source}-claimant`;
    if (!shipped.actors.has(claimant))
      put(
        { kind: 'actor', id: claimant },
        { id: claimant, name: textJson(texts.claimantName), type: texts.claimantType },
      );
  }
  const isTaken = (id: string): boolean =>
    shipped.recordsById.has(id) || places.has(id) || held.has(targetKey({ kind: 'record', id }));
  const record = texts.record ?? newRecordId(texts, isTaken);
  if (texts.record === null) put({ kind: 'record', id: record }, recordJson(texts, record, context));
  const known = records.get(record);
  const isTransfer = (known?.kind ?? texts.kind) === 'transfer';
  for (const claim of texts.claims) {
    const isUsed = (id: string): boolean =>
      targets.includes(targetKey({ kind: 'claim', id })) ||
      heldOf(next).has(targetKey({ kind: 'claim', id })) ||
      (known?.claims.some((each) => each.id === id) ?? false);
    const id = freeId(`${record}--${texts.source}-p${texts.paragraph}-${claim.attribute}`, isUsed);
    put({ kind: 'claim', id }, { owner: record, claim: claimJson(claim, id, claimant ?? '', texts, context) });
    if (isTransfer && claim.attribute === 'transferred' && claim.low !== null)
      put(
        { kind: 'step', id },
        { owner: record, asOf: asOfText(claim.edtf ?? texts.when, card.published), cumulative: 'inferred' },
      );
  }
  return { changes: next, record, targets };
}
