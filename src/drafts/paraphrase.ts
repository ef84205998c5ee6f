/** Names and claims in the project's own words, composed from values in both languages. A person may write better ones; nothing is taken from a report. */
import type { Dataset } from '../domain/records/dataset.ts';
import type { Qualifier } from '../domain/records/record.ts';
import { languages, type Language, type Text } from '../domain/records/text.ts';
import { decodeEdtf } from '../domain/time/edtf.ts';
import { describeDate } from '../words/describeDate.ts';
import '../words/desk.ts';
import { wordsIn, type WordKey, type Words } from '../words/words.ts';
import type { Statement, StatementClaim } from './statement.ts';

const qualified: Readonly<Record<Qualifier, WordKey>> = {
  about: 'figure.about',
  'at-least': 'figure.atLeast',
  'at-most': 'figure.atMost',
  'more-than': 'figure.moreThan',
  'fewer-than': 'figure.fewerThan',
};

type Names = Pick<Dataset, 'places' | 'actors'>;

const both = (compose: (language: Language) => string): Text => {
  const [en = '', ar = ''] = languages.map(compose);
  return { en, ar };
};

/** "5–6", "more than 50"; empty without a number. */
export function describeNumber({ low, high, qualifier }: StatementClaim, words: Words): string {
  if (low === null || high === null) return '';
  const figure =
    low === high ? words.number(low) : words.t('figure.range', { low: words.number(low), high: words.number(high) });
  return qualifier === null ? figure : words.t(qualified[qualifier], { figure });
}

function whenText(when: string, words: Words): string {
  const date = decodeEdtf(when);
  return date.ok ? describeDate(date.value, words) : '';
}

const categoryText = ({ kind, category }: Statement, words: Words): string => {
  const text = words.code('category', `${kind}/${category}`);
  return kind === 'incident' || kind === 'detention-site' ? text : `${words.code('kind', kind)}: ${text}`;
};

function placeText({ place }: Statement, { places }: Names, words: Words): string {
  const name = place === null ? undefined : places.get(place)?.name;
  return name ? words.text(name) : words.t('desk.say.nowhere');
}

/** "Arrest, al-Qaim district". */
export function proposeName(statement: Statement, names: Names): Text {
  return both((language) => {
    const words = wordsIn(language);
    const values = { what: categoryText(statement, words), where: placeText(statement, names, words) };
    return words.t('desk.say.name', values);
  });
}

/** "Number arrested: more than 50." or, without a number, what is said to have happened, where and when. */
export function proposeText(claim: StatementClaim, statement: Statement, names: Names): Text {
  return both((language) => {
    const words = wordsIn(language);
    const what = words.code('attribute', claim.attribute);
    const number = describeNumber(claim, words);
    if (number !== '') {
      const unit = claim.unit === null ? '' : words.code('unit', claim.unit);
      return words.t('desk.say.figure', { what, number, unit: unit === '' ? '' : ` (${unit})` });
    }
    const when = whenText(claim.edtf ?? statement.when, words);
    if (claim.attribute === 'when') return words.t('desk.say.when', { when });
    const happened = categoryText(statement, words);
    const where = placeText(statement, names, words);
    if (claim.attribute !== 'occurred') return words.t('desk.say.other', { what, happened, where });
    return words.t(claim.stance === 'denies' ? 'desk.say.denied' : 'desk.say.occurred', {
      what: happened,
      where,
      when,
    });
  });
}

/** The statement with its name and texts composed again where they follow the values. */
export function composeTexts(statement: Statement, names: Names): Statement {
  const claims = statement.claims.map((claim) =>
    claim.follows ? { ...claim, text: proposeText(claim, statement, names) } : claim,
  );
  return { ...statement, claims, ...(statement.nameFollows ? { name: proposeName(statement, names) } : {}) };
}
