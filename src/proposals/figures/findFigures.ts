/** Figures in a text: a number with its qualifier and what it counts. Amounts without a number are said to be such; none is made up for them. */
import type { Qualifier } from '../../domain/records/record.ts';
import type { FigureProposal, FigureValue, ReasonCode, TextRange } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { plainPattern, toPlain } from '../reading/plainText.ts';
import type { FigureLanguage } from './figureRule.ts';
import { arabicFigures, englishFigures } from './languages.ts';
import { numberOf } from './numberWords.ts';
import { isDual, isSingular, unitOf } from './units.ts';

interface Amount extends TextRange {
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier | null;
  readonly code: ReasonCode;
}

interface Compiled {
  readonly amounts: RegExp;
  readonly vague: RegExp;
  readonly before: readonly (readonly [RegExp, Qualifier])[];
  readonly after: readonly (readonly [RegExp, Qualifier])[];
  /** The words after a number where its noun, with at most two more words, is between them: "seven soldiers at least". */
  readonly afterNoun: RegExp;
}

function compile({ number, particles, range, before, after, vague }: FigureLanguage): Compiled {
  const first = before.map(([words]) => words).join('|');
  const last = after.map(([words]) => words).join('|');
  const exact = (words: string): RegExp => new RegExp(`^(?:${toPlain(words)})$`, 'iu');
  return {
    amounts: plainPattern(
      `(?:(?<before>${first}) ?|(?<between>between |بين ))?${particles}(?<low>${number})(?:(?:${range}|(?<and> and | و))${particles}(?<high>${number}))?(?: (?<after>${last}))?`,
    ),
    vague: plainPattern(vague),
    before: before.map(([words, qualifier]) => [exact(words), qualifier]),
    after: after.map(([words, qualifier]) => [exact(words), qualifier]),
    // Before another number the words belong to that one.
    afterNoun: new RegExp(
      `^(?: (?!and |or |but |${toPlain('أو')} )\\p{L}+){0,2}? (?<after>${toPlain(last)})(?![\\p{L}])(?! (?:${number}))`,
      'iu',
    ),
  };
}

const rules = {
  en: { language: englishFigures, ...compile(englishFigures) },
  ar: { language: arabicFigures, ...compile(arabicFigures) },
};
type Rules = (typeof rules)['en'];

function qualifierIn(words: string | undefined, list: Compiled['before']): Qualifier | null {
  return words === undefined ? null : (list.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** Numbers that the words around do not make a date, an age or a calibre. "12 and 30" are two amounts: the second is read on its own. */
function amountsIn(plain: string, { amounts, before, after, language }: Rules): readonly Amount[] {
  const found: Amount[] = [];
  amounts.lastIndex = 0;
  for (let match = amounts.exec(plain); match; match = amounts.exec(plain)) {
    const groups = match.groups ?? {};
    const isPair = groups['and'] !== undefined && groups['between'] === undefined;
    const low = numberOf(groups['low'] ?? '');
    const high = isPair || groups['high'] === undefined ? low : numberOf(groups['high']);
    const words = isPair ? match[0].slice(0, match[0].lastIndexOf(groups['and'] ?? '')) : match[0];
    const end = match.index + words.length;
    amounts.lastIndex = Math.max(end, match.index + 1);
    if (low === undefined || high === undefined || high < low) continue;
    const head = plain.slice(0, match.index);
    if ((language.notBefore.test(head) && !language.total.test(head)) || language.notAfter.test(plain.slice(end)))
      continue;
    if (yearPattern.test(words) && beforeYear.test(head)) continue;
    const qualifier = qualifierIn(groups['before'], before) ?? (isPair ? null : qualifierIn(groups['after'], after));
    const code = high > low ? 'figure.range' : /\d/.test(words) ? 'figure.digits' : 'figure.words';
    found.push({ start: match.index, end, low, high, qualifier, code });
  }
  return found;
}

/** "In 2014 militants overran the town" counts no militants. */
const yearPattern = /^(?:19|20)\d\d$/;
const beforeYear = new RegExp(
  `(?:\\b(?:since|in|until|by|from|of|to|and|after|before|during|early|mid|late)|(?:^|\\s)[وفب]?(?:${toPlain('في|منذ|خلال|حتى|قبل|بعد|عامي')}))[ -](?:و)?$`,
  'iu',
);

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);

/**
 * The noun that a number counts, at most eight words on. Further nouns that are counted belong to it ("mortar shells"). A list before it may only be one of
 * names: "Afghan, Azeri and Asian fighters".
 */
function nounAfter(
  plain: string,
  from: number,
  { stop }: FigureLanguage,
): { readonly unit: string; readonly end: number } | undefined {
  let found: { unit: string; end: number } | undefined;
  let end = from;
  for (const match of [...plain.slice(from, from + 120).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].slice(
    0,
    8,
  )) {
    const [start, word] = [from + match.index, match[0]];
    const gap = plain.slice(end, start);
    // "1,500 of the detainees", in Arabic always so.
    if (end === from && gap === ' ' && /^(?:of|من)$/i.test(word)) {
      end = start + word.length;
      continue;
    }
    const isQuoted = end === from && gap === '" ';
    const unit = unitOf(word) ?? unitOf(word.replace(/^.*-/, ''));
    if (found && (!unit || gap !== ' ' || !isLatin(word))) break;
    if ((!isQuoted && /[.;:!?"]/.test(gap)) || stop.test(word) || /^\d/.test(word)) break;
    const isJoint = /^(?:and|or)$/i.test(word);
    if (isJoint && !/^ \p{Lu}/u.test(plain.slice(start + word.length))) break;
    if (gap.includes(',') && !isJoint && !/^\p{Lu}/u.test(word)) break;
    end = start + word.length;
    if (unit) found = { unit, end };
  }
  return found;
}

/** The end of the first noun for a person among words that begin at a position. */
function personEnd(from: number, words: string): number | undefined {
  const match = [...words.matchAll(/[\p{L}-]+/gu)].find(([word]) => unitOf(word) === 'person' && !word.endsWith('s'));
  return match && from + match.index + match[0].length;
}

const distance = /^[- ]?(?:kilomet(?:er|re)s?|km|كيلومترا?|كيلومترات|كم)(?![\p{L}])/iu;

function toValue({ low, high, qualifier }: Amount, unit: string | null): FigureValue {
  return { low, high, unit, qualifier };
}

/** What words name that is counted. A toll counts persons. */
function unitIn(words = ''): string | undefined {
  const named = [...words.matchAll(/\p{L}+/gu)].map(([word]) => unitOf(word)).find((unit) => unit !== undefined);
  return named ?? (/\btoll\b|حصيل|عددهم|اعدادهم/i.test(words) ? 'person' : undefined);
}

/** What the text counted last: "the total" is of the same. */
const lastUnit = (found: readonly FigureProposal[]): string | undefined =>
  found.findLast(({ value }) => value.unit !== null && value.unit !== 'km')?.value.unit ?? undefined;

/** `taken`: ranges in the block that are something else, a day or a distance from a place. */
export function findFigures(block: Block, taken: readonly TextRange[]): readonly FigureProposal[] {
  const { plain } = block;
  const all: FigureProposal[] = [];
  const add = (start: number, end: number, value: FigureValue, code: ReasonCode): void => {
    const range = block.rangeOf(start, end);
    const isTaken =
      taken.some((each) => range.start < each.end && range.end > each.start) ||
      all.some((each) => range.start < each.range.end && range.end > each.range.start);
    if (!isTaken)
      all.push({
        kind: 'figure',
        range,
        words: block.original.slice(range.start, range.end),
        value,
        reason: { code, params: {} },
      });
  };
  for (const rule of [...(block.hasArabic ? [rules.ar] : []), ...(block.hasLatin ? [rules.en] : [])]) {
    for (const amount of amountsIn(plain, rule)) {
      const [head, tail] = [plain.slice(0, amount.start), plain.slice(amount.end)];
      const km = distance.exec(tail);
      const noun = nounAfter(plain, amount.end, rule.language);
      const isCasualties = rule.language.casualtyBefore.test(head) || rule.language.casualtyAfter.test(tail);
      const total = rule.language.total.exec(head);
      const [beforeList, afterList] = rule.language.listed;
      const isElliptic =
        (rule.language.compared.test(head) || (beforeList.test(head) && afterList.test(tail))) &&
        !yearPattern.test(plain.slice(amount.start, amount.end));
      const counted = total
        ? (unitIn(total.groups?.['noun']) ?? lastUnit(all) ?? unitIn(total[0]))
        : isElliptic && lastUnit(all);
      if (km) add(amount.start, amount.end + km[0].length, toValue(amount, 'km'), amount.code);
      else if (noun) {
        const later = amount.qualifier === null ? rule.afterNoun.exec(plain.slice(noun.end)) : null;
        const qualifier = amount.qualifier ?? qualifierIn(later?.groups?.['after'], rule.after);
        add(
          amount.start,
          noun.end + (later?.[0].length ?? 0),
          toValue({ ...amount, qualifier }, noun.unit),
          amount.code,
        );
      } else if (isCasualties) add(amount.start, amount.end, toValue(amount, 'person'), amount.code);
      else if (counted) add(amount.start, amount.end, toValue(amount, counted), amount.code);
    }
    for (const match of plain.matchAll(rule.vague)) {
      const end = match.index + match[0].length;
      const noun = nounAfter(plain, end, rule.language);
      const isCasualties = rule.language.casualtyAfter.test(plain.slice(end));
      if (noun || isCasualties)
        add(
          match.index,
          noun?.end ?? end,
          { low: null, high: null, unit: noun?.unit ?? 'person', qualifier: null },
          'figure.no-number',
        );
    }
    for (const match of rule.language.single.flatMap((pattern) => [...plain.matchAll(pattern)])) {
      const from = match.indices?.groups?.['words']?.[0] ?? 0;
      const end = personEnd(from, match.groups?.['words'] ?? '');
      const start = plain.slice(0, from - 1).search(/an?$/i);
      if (end !== undefined)
        add(start, end, { low: 1, high: 1, unit: 'person', qualifier: null }, 'figure.count-of-nouns');
    }
  }
  if (block.hasArabic)
    for (const { start, end, value } of arabicNounCounts(plain)) add(start, end, value, 'figure.count-of-nouns');
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** "مقتل جندي", "القبض على مطلوب": one person. */
const casualty = new RegExp(
  `(?:^|\\s)[وفب]?(?:${toPlain('مقتل|قتل|إصابة|أصيب|استشهاد|استشهد|اعتقال|اعتقلت|توقيف|أوقفت|اختطاف|القبض على')}) $`,
  'u',
);

/** Arabic counts one and two by the noun itself: "رجل واحد", "عنصران". */
function arabicNounCounts(plain: string): readonly (TextRange & { readonly value: FigureValue })[] {
  const words = [...plain.matchAll(/\p{L}+/gu)];
  return words.flatMap((match, index) => {
    const bare = match[0].replace(/^[وفبل](?=\p{L}{4})/u, '');
    const word = unitOf(match[0]) ? match[0] : bare;
    const unit = unitOf(word);
    const next = words[index + 1];
    if (!unit) return [];
    const end = match.index + match[0].length;
    const start = end - word.length;
    if (isDual(word)) return [{ start, end, value: { low: 2, high: 2, unit, qualifier: null } }];
    const isCasualty = isSingular(word) && casualty.test(plain.slice(0, start));
    const isOne = next !== undefined && /^واحد[اه]?$/.test(next[0]) && plain.slice(end, next.index) === ' ';
    if (isCasualty && !isOne) return [{ start, end, value: { low: 1, high: 1, unit, qualifier: null } }];
    return isOne
      ? [{ start, end: next.index + next[0].length, value: { low: 1, high: 1, unit, qualifier: null } }]
      : [];
  });
}
