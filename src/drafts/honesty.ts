/** What a statement must have before it can become data, and what a person should look at once more. */
import { foldName } from '../domain/records/fold.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { Text } from '../domain/records/text.ts';
import { decodeEdtf } from '../domain/time/edtf.ts';
import type { WordKey, WordValues } from '../words/words.ts';
import '../words/desk.ts';
import type { Statement } from './statement.ts';

export type ProblemField = 'category' | 'place' | 'when' | 'claimant' | 'grade' | 'name' | 'text' | 'claims' | 'actors';

export interface Problem {
  readonly field: ProblemField;
  /** Index of the claim that it is about; null for the statement. */
  readonly claim: number | null;
  /** A `warning` does not keep the statement from being accepted. */
  readonly severity: 'error' | 'warning';
  readonly key: WordKey;
  readonly values?: WordValues | undefined;
}

/** So many words in a row are a copy. */
export const copiedWords = 8;

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '');

function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - copiedWords + 1))
    .map((_, index) => words.slice(index, index + copiedWords).join(' '));
}

/** Number of the first paragraph that has eight words of the text in a row; undefined where none has. Paragraphs of a wrapped text are read on. */
export function findCopied(text: string, paragraphs: readonly string[]): number | undefined {
  const runs = runsOf(wordsOf(text));
  if (runs.length === 0) return undefined;
  const parts = paragraphs.map(wordsOf);
  const found = parts.findIndex((part, index) => {
    const next = (parts[index + 1] ?? []).slice(0, copiedWords - 1);
    const joined = ` ${[...part, ...next].join(' ')} `;
    return runs.some((run) => joined.includes(` ${run} `));
  });
  return found < 0 ? undefined : found + 1;
}

const isEmpty = ({ en, ar }: Text): boolean => en.trim() === '' || ar.trim() === '';

/** Two or more capitalised words that the text also has and that name no known place or actor: perhaps a private person. */
const personPattern = /\p{Lu}[\p{L}'’-]+(?: (?:al|el|bin|ibn|abu)?[- ]?\p{Lu}[\p{L}'’-]+)+/gu;

/** Words of offices, forces and areas: a name with one of them is not a person's. */
const officePattern =
  /\b(?:The|Command|Council|Ministry|Minister|Agency|Operations?|Security|Forces?|Army|Police|Guards?|Governorate|Province|District|Region|Government|Movement|Brigades?|Service|Cell|Committee|Office|Authority|Media|News|Reported|Denied|Killed|Draft)\b/;

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(personPattern)].map(([name]) => name).filter((name) => !officePattern.test(name));
}

export interface HonestyContext {
  readonly paragraphs: readonly string[];
  readonly data: Pick<Dataset, 'places' | 'actors'>;
}

function isKnownName(name: string, { places, actors }: HonestyContext['data']): boolean {
  const folded = foldName(name);
  return [...places.values(), ...actors.values()].some((each) =>
    [each.name.en, ...each.aliases].some((other) => {
      const known = foldName(other);
      return known === folded || ` ${known} `.includes(` ${folded} `) || ` ${folded} `.includes(` ${known} `);
    }),
  );
}

function personIn(text: string, context: HonestyContext): string | undefined {
  const report = context.paragraphs.join('\n');
  return namesIn(text).find((name) => report.includes(name) && !isKnownName(name, context.data));
}

function textProblems(
  text: Text,
  field: ProblemField,
  claim: number | null,
  context: HonestyContext,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (isEmpty(text)) problems.push({ field, claim, severity: 'error', key: 'desk.problem.languages' });
  const copied = findCopied(text.en, context.paragraphs) ?? findCopied(text.ar, context.paragraphs);
  if (copied !== undefined)
    problems.push({ field, claim, severity: 'error', key: 'desk.problem.copied', values: { paragraph: copied } });
  const person = personIn(text.en, context);
  if (person !== undefined)
    problems.push({ field, claim, severity: 'warning', key: 'desk.problem.person', values: { name: person } });
  return problems;
}

function recordProblems(statement: Statement, context: HonestyContext): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (field: ProblemField, key: WordKey): void =>
    void problems.push({ field, claim: null, severity: 'error', key });
  if (statement.place === null && statement.kind !== 'transfer') add('place', 'desk.problem.place');
  if (!decodeEdtf(statement.when).ok) add('when', 'desk.problem.when');
  if (statement.kind === 'deployment' && statement.actors.length === 0) add('actors', 'desk.problem.force');
  return [...problems, ...textProblems(statement.name, 'name', null, context)];
}

/** In the order of the fields. Without an error the statement may be accepted. */
export function problemsOf(statement: Statement, context: HonestyContext): readonly Problem[] {
  const { claimant, claimantName, claims, digit, record } = statement;
  const named = claimantName === null ? [] : textProblems(claimantName, 'claimant', null, context);
  return [
    ...(record === null ? recordProblems(statement, context) : []),
    ...(claimant === null && claimantName === null
      ? [{ field: 'claimant', claim: null, severity: 'error', key: 'desk.problem.claimant' } as const]
      : []),
    ...(claimant === null ? named : []),
    ...(claimant === null && claimantName !== null && statement.claimantType !== 'media'
      ? [{ field: 'claimant', claim: null, severity: 'warning', key: 'desk.problem.office' } as const]
      : []),
    ...(/^[1-6]$/.test(digit)
      ? []
      : [{ field: 'grade', claim: null, severity: 'error', key: 'desk.problem.grade' } as const]),
    ...(claims.length === 0
      ? [{ field: 'claims', claim: null, severity: 'error', key: 'desk.problem.noClaims' } as const]
      : []),
    ...claims.flatMap(({ text }, index) => textProblems(text, 'text', index, context)),
  ];
}
