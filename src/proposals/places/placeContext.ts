/** What the words around a name say about a place: which of several is meant, which part of it, how near, how far. */
import type { AreaPart } from '../../domain/records/record.ts';
import { plainPattern } from '../reading/plainText.ts';
import type { Token } from '../reading/tokens.ts';
import { categoriesNamed } from './placeForms.ts';
import { toKm } from './offset.ts';

export interface PlaceContext {
  /** Categories that a noun beside the name allows. */
  readonly categories: readonly string[] | undefined;
  readonly part: AreaPart | undefined;
  readonly isNear: boolean;
  /** A direction from the place, with a distance where the text gives one. */
  readonly direction: AreaPart | undefined;
  readonly km: number | undefined;
  /** Plain offset at which the words about the place begin. */
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The noun after a name, also after a list of names: "Raqqa and Deir ez-Zor provinces". */
function nounAfter(
  plain: string,
  tokens: readonly Token[],
  { last }: Span,
): { readonly categories: readonly string[]; readonly end: number } | undefined {
  const next = tokens[last + 1];
  const self = tokens[last];
  if (!next || !self) return undefined;
  if (/^ ['"(]?$/.test(plain.slice(self.end, next.start)) && !self.isPossessive) {
    const categories = categoriesNamed(next.text) ?? categoriesNamed(`${next.text} ${tokens[last + 2]?.text ?? ''}`);
    if (categories) return { categories, end: next.end };
  }
  const list =
    /^(?:(?:, (?:and )?| and | or )(?:the )?(?:[\p{Lu}][\p{L}'-]*|(?:al|ar|as|at|ez)-\p{L}+)(?: [\p{Lu}][\p{L}'-]*)?){1,4} (provinces|governorates|districts|cities|towns|villages|camps|prisons)\b/u.exec(
      plain.slice(self.end),
    );
  const categories = list && categoriesNamed(list[1] ?? '');
  return categories ? { categories, end: self.end } : undefined;
}

/** The noun before a name: "the city of Ramadi", "قضاء القائم", "provinces of Nineveh, Saladin". */
function nounBefore(
  plain: string,
  tokens: readonly Token[],
  { first, start }: Span,
): { readonly categories: readonly string[]; readonly start: number } | undefined {
  const words = tokens.slice(Math.max(0, first - 4), first).filter(({ isArticle, end }) => !isArticle && end <= start);
  const [second, last] = [words.at(-2), words.at(-1)];
  if (last && plain.slice(last.end, start) === ' ' && !/^[a-z]/i.test(last.text)) {
    const categories = categoriesNamed(last.text);
    if (categories) return { categories, start: last.start };
  }
  if (last?.text.toLowerCase() === 'of' && second) {
    const categories = categoriesNamed(second.text);
    if (categories) return { categories, start: second.start };
  }
  const list =
    /(provinces|governorates|districts|cities|towns|villages|camps|prisons|محافظات|محافظتي|مدينتي|بلدات|قضائي) (?:of )?(?:[^.;:]{0,50}(?:, (?:and )?| and | و))?$/iu.exec(
      plain.slice(0, start),
    );
  const categories = list && categoriesNamed(list[1] ?? '');
  return categories ? { categories, start } : undefined;
}

const number = '(?<number>\\d+(?:[.,]\\d+)?)';
const unit = '(?<unit>kilometers?|kilometres?|km|miles?|كيلومترا?|كيلومترات|كم|ميلا?|أميال)';
const englishDistance = plainPattern(
  `${number}[ -]?${unit} (?:away )?(?:to the )?(?<direction>[\\p{L}-]+(?: [\\p{L}-]+)?)? ?(?:of|from)(?: the)?(?: (?:city|town|village|district|province) of)?`,
  'iu',
);
const arabicDistance = plainPattern(`${number} ?${unit} ?(?:إلى |من |عن )?`, 'iu');
const arabicAfter = plainPattern(`(?:بنحو|بحوالي|بمسافة|على بعد|بـ?) ?(?:نحو |حوالي )?${number} ?${unit}`, 'iu');

function toNumber(text: string): number {
  return Number(text.replace(/,(?=\d{3})/g, '').replace(',', '.'));
}

/** Of the words before a name the direction nearest to it and whether it is said of the place ("southern Anbar") or from it ("south of"). */
function directionBefore(
  plain: string,
  tokens: readonly Token[],
  { first, start }: Span,
): { readonly token: Token; readonly from: boolean; readonly inside: boolean } | undefined {
  for (const token of tokens.slice(Math.max(0, first - 5), first).reverse()) {
    if (!token.direction) continue;
    const between = plain.slice(token.end, start).toLowerCase();
    const isArabic = !/^[a-z]/i.test(token.text);
    if (/^ (?:of|from) (?:the )?(?:(?:city|town|village|district|province|governorate) of )?$/.test(between)) {
      return { token, from: true, inside: /\b(?:in|into|across) the $/i.test(plain.slice(0, token.start)) };
    }
    if (isArabic && /^ (?:من |عن )?(?:(?:محافظه|قضا|مدينه|بلده|قريه|ناحيه) )?$/.test(between)) {
      return {
        token,
        from: true,
        inside: /^(?:في|ب)/.test(plain.slice(Math.max(0, token.start - 3), token.start).trim()),
      };
    }
    if (/^ (?:parts? of )?(?:the )?(?:province of |governorate of )?$/.test(between))
      return { token, from: false, inside: true };
  }
  return undefined;
}

const near =
  /(?:\b(?:near|close to|outside|outskirts of|vicinity of|around|adjacent to|not far from|next to)(?: to)?(?: the)?(?: (?:city|town|village) of)? |(?:^|\s)[وف]?(?:قرب|بالقرب من|بجوار|محيط|اطراف|ضواحي|مشارف|علي مقربه من) (?:(?:مدينه|بلده|قريه|مخيم|سجن) )?)$/i;

/** "Deir ez-Zor's eastern countryside". */
function partAfter(plain: string, tokens: readonly Token[], { last, start, end }: Span): AreaPart | undefined {
  const next = tokens[last + 1];
  if (!next?.direction) return undefined;
  const between = plain.slice(end, next.start);
  // "ريف دير الزور الشرقي"
  if (
    between === ' ' &&
    next.text.startsWith('ال') &&
    /(?:ريف|باديه|صحرا|مناطق) (?:محافظه |قضا |مدينه )?$/.test(plain.slice(0, start))
  )
    return next.direction;
  if (between !== "'s ") return undefined;
  return /^ (?:countryside|desert|outskirts|areas?|parts?|regions?|suburbs|districts)\b/i.test(plain.slice(next.end))
    ? next.direction
    : undefined;
}

export function readPlaceContext(plain: string, tokens: readonly Token[], span: Span): PlaceContext {
  const [after, before] = [nounAfter(plain, tokens, span), nounBefore(plain, tokens, span)];
  const found = directionBefore(plain, tokens, span);
  const head = plain.slice(Math.max(0, span.start - 80), span.start);
  const offset = span.start - head.length;
  const english = englishDistance.exec(head);
  const directionStart = found ? found.token.start - offset : head.length;
  const arabic = /[\u0621-\u064a]/.test(head)
    ? arabicDistance.exec(head.slice(0, Math.max(0, directionStart)).replace(/(?:إلى |الي )?(?:ال)?$/u, ''))
    : null;
  const tail = found?.from ? arabicAfter.exec(plain.slice(span.end, span.end + 30)) : null;
  const reachesName =
    english !== null &&
    /^ (?:the )?$/.test(head.slice(english.index + english[0].length).replace(/^(?: al-| ar-)/, ' '))
      ? english
      : null;
  const arabicReaches =
    arabic !== null && /^\s*$/.test(head.slice(arabic.index + arabic[0].length, directionStart).replace(/الي/, ''))
      ? arabic
      : null;
  const distance = reachesName ?? arabicReaches ?? (tail?.index !== undefined && tail.index <= 1 ? tail : null);
  const km = distance?.groups
    ? toKm(toNumber(distance.groups['number'] ?? ''), distance.groups['unit'] ?? '')
    : undefined;
  const isFrom = found !== undefined && (found.from || km !== undefined);
  const starts = [
    span.start,
    before?.start,
    found?.token.start,
    distance && distance !== tail ? offset + distance.index : undefined,
  ];
  return {
    categories: after?.categories ?? before?.categories,
    part: (found && !(isFrom && !found.inside) ? found.token.direction : undefined) ?? partAfter(plain, tokens, span),
    isNear: near.test(plain.slice(0, before?.start ?? span.start)) || near.test(head),
    direction: isFrom && !found.inside ? found.token.direction : undefined,
    km,
    start: Math.min(...starts.filter((each) => each !== undefined && each !== null)),
    end: Math.max(span.end, after?.end ?? 0, distance === tail && tail ? span.end + tail.index + tail[0].length : 0),
  };
}
