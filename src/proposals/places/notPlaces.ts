/** Names of places that are no places of what a report tells: in its dateline or byline, in a person's name, in a compound, a state that acts. */
import type { PhraseMatch } from '../reading/phrases.ts';
import type { Token } from '../reading/tokens.ts';
import { isGovernment } from '../actors/capitals.ts';
import type { PlaceForm } from './placeForms.ts';

const byline =
  /\b(?:contributed to this report|reporting by|edited by|editing by|writing by)\b|(?:ساهم|اسهم) في اعداد|تحرير:/i;
const englishHead = /^[\p{Lu}\d][\p{L}\d ,/.'()-]{1,60}? [-—] /u;
const arabicHead = /^[\u0621-\u064a][^.:;]{1,45}? ?[-—:] /u;

/** At most seven words, none of them a verb: each has a capital or is Arabic. */
function isNames(head: string): boolean {
  const words = head.replace(/\([^)]*\)/g, '').match(/\p{L}+/gu) ?? [];
  const named = words.every((word) => /^\p{Lu}|^[\u0621-\u064a]/u.test(word));
  return words.length <= 7 && named && !/^[وف]?(?:قال|اعلن|اكد)/.test(head);
}

/** The words before the first dash, or a short line of names alone. */
function datelineOf(plain: string): string {
  const isShort = plain.length <= 60 && / [-—] |\//.test(plain);
  const heads = [isShort ? plain : '', englishHead.exec(plain)?.[0] ?? '', arabicHead.exec(plain)?.[0] ?? ''];
  return heads.find((head) => head !== '' && isNames(head)) ?? '';
}

/** Where the report was filed, or who wrote it. */
export function isOutsideStory(plain: string, start: number): boolean {
  return start < datelineOf(plain).length || byline.test(plain);
}

const functionWords = new Set(
  'in at near from the of around outside to inside across between and by for on into toward towards later then meanwhile today yesterday since when while now once after before where only even also if as that this these both beyond despite'.split(
    ' ',
  ),
);
const adjectives = /^(?:Iraqi|Syrian|Turkish|Kurdish|Iranian|Jordanian|American|Saudi|ISIS|Daesh|US)$/;

/** "Khalid al-Walid": a family name that is also a place. */
function isFamilyName(
  plain: string,
  tokens: readonly Token[],
  { first, last, start }: PhraseMatch<PlaceForm>,
): boolean {
  const self = tokens[first];
  const words = tokens.slice(Math.max(0, first - 2), first).filter(({ isArticle }) => !isArticle);
  const before = words.at(-1);
  if (!self || first !== last || !/^(?:al|el|ar|as|at|ad|an|ash|az)-/i.test(plain.slice(start)) || !before)
    return false;
  const isBeside = plain.slice(before.end, start) === ' ';
  return (
    isBeside &&
    before.isCapital &&
    !before.isPossessive &&
    !before.direction &&
    !functionWords.has(before.text.toLowerCase()) &&
    !adjectives.test(before.text)
  );
}

/** "الوضع القائم" is the present situation: an adjective agrees with the noun before it in its article. */
function isAdjective(plain: string, tokens: readonly Token[], { first, last, start }: PhraseMatch<PlaceForm>): boolean {
  const before = tokens[first - 1];
  return (
    first === last &&
    before !== undefined &&
    plain.slice(start).startsWith('ال') &&
    /^[وفبل]{0,2}ال/.test(before.text) &&
    plain.slice(before.end, start) === ' ' &&
    !before.direction
  );
}

const locative =
  /(?:\b(?:in|into|inside|to|from|across|within|throughout|around|between|through|leave|left|leaving|enter|entered|entering|reached?|outside|near|parts of|swathes of|areas of|regions of|territory of|west of|east of|north of|south of|of)(?: (?:the|both|all of|neighbou?ring|northern|southern|eastern|western|central|northeastern|northwestern|rest of|all))* )$/i;
const arabicLocative =
  /(?:^|[\s(])[وف]?(?:في|من|الي|داخل|عبر|نحو|بين|خارج|انحا|دخول|مغادره|اراضي|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|كل من|ارجا) $/;

/** "Concern in Iraq": where people feel or think something, nothing happens. */
const attitude =
  /\b(?:concerns?|worr(?:y|ies)|fears?|anxiety|debate|controversy|instability|politics|public opinion) (?:in|within|across|inside) $|(?:القلق|المخاوف|قلق|الجدل|استقرار|الاستقرار) (?:في|داخل) $/i;

/** A state is a place where something is in it or goes to it; as the subject of a verb or with a government it is who acts. */
function isActingState(
  plain: string,
  tokens: readonly Token[],
  { start, end, first }: PhraseMatch<PlaceForm>,
): boolean {
  const before = plain.slice(0, start);
  if (attitude.test(before)) return true;
  const particle = plain.slice(tokens[first]?.start ?? start, start);
  if (/[بل]/.test(particle) || locative.test(before) || arabicLocative.test(before))
    return /^'s? (?:government|president|army|ministry)/i.test(plain.slice(end));
  const list =
    /(?:\b(?:in|to|from|across|between)|[\s(](?:في|من|بين)) (?:both )?[\p{L}-]+(?:, [\p{L}-]+)*,? (?:and |و)$/u.exec(
      before,
    ) ?? /(?:^|\s)(?:في|من|بين|الي) [\p{L}]+ و$/u.exec(before);
  return list === null;
}

/** Bodies named after a place: "Hasakah Military Council", "Anbar Operations Command", "قيادة عمليات نينوى". */
const body =
  /^ (?:(?:Military|Tribal|Civil|Provincial|City|Local|Executive|Legislative|Operations|Police|Women's|Media|Health) )?(?:Council|Command|University|Conference|Airport Authority|Network|Brigades?|Division|Directorate|Chamber|Agency|Post|Times)\b|^ (?:military|tribal|civil|provincial|operations|police) (?:council|command)\b/;
const arabicBody =
  /(?:^|\s)[وفبل]{0,2}(?:ال)?(?:مجلس|قياده عمليات|قايد عمليات|عمليات|جامعه|شبكه|وكاله|نادي|كتيبه|تجمع|فرقه|غرفه) $/;

export function isOtherWord(plain: string, tokens: readonly Token[], match: PhraseMatch<PlaceForm>): boolean {
  const after = plain.slice(match.end);
  // "مجلس محافظة نينوى" names the governorate with its noun.
  const isOfBody = arabicBody.test(plain.slice(0, match.start)) && !plain.startsWith('محافظه', match.start);
  if (body.test(after) || isOfBody || isGovernment(plain, match.start, match.end)) return true;
  if (/^-\p{Ll}/u.test(after) || /^\p{L}-$/u.test(plain.slice(Math.max(0, match.start - 2), match.start))) return true;
  const isState = match.meanings.every(({ meaning: { place } }) => place.category === 'country');
  return (
    isFamilyName(plain, tokens, match) ||
    isAdjective(plain, tokens, match) ||
    (isState && isActingState(plain, tokens, match))
  );
}
