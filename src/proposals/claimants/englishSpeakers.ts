/** Who speaks in an English sentence. */
import type { ActorMention } from '../actors/findActors.ts';
import type { SpeechScope, Speaking } from './speaking.ts';
import {
  apposition,
  asideClause,
  englishBefore,
  englishInverted,
  englishVerb,
  invertedVerb,
  ministry,
  nameAlone,
  personName,
  pronoun,
  speaker,
} from './speechCues.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Parts of a sentence before a position, between commas, dashes, colons and quotes, the last first. */
function partsBefore({ plain, start }: SpeechScope, position: number): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const match of plain.slice(start, position).matchAll(/[,;:"—]| - /g)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end: position }].reverse();
}

const lead = /^\s*(?:(?:and|but|while|meanwhile|however|when|as|after|although|in response|on \p{L}+day)\s+)*/iu;
const trail =
  /(?: (?:(?:late |early )?(?:on )?\p{Lu}\p{L}+day(?: (?:night|morning|evening|afternoon))?|in an? (?:\p{L}+ )?(?:statement|interview)|earlier|today|yesterday|also|now))+$/u;

/** Without conjunctions before and a day or an occasion after. */
function trimmed(plain: string, { start, end }: Part): Part {
  const text = plain.slice(start, end);
  const before = lead.exec(text)?.[0].length ?? 0;
  const kept = text.trimEnd().replace(trail, '').length;
  return { start: start + before, end: start + Math.max(kept, before) };
}

function mentionIn({ mentions, isOutlet }: SpeechScope, { start, end }: Part): ActorMention | undefined {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return inside.findLast((mention) => !isOutlet(mention)) ?? inside.at(-1);
}

/** A noun for people who speak, a name of two words, or a short subject with an article: "a prison guard". Not "no group". */
function isNamed(text: string): boolean {
  if (/^(?:no|nobody|none)\b/i.test(text)) return false;
  return (
    speaker.test(text) ||
    /^\p{Lu}{3,}$/u.test(text) ||
    /\p{Lu}\p{L}+ (?:\p{L}+-)?\p{Lu}\p{L}+/u.test(text) ||
    /^(?:an?|one|two|three|several|another)(?: [\p{L}-]+){1,4}$/iu.test(text)
  );
}

/** "A spokesman for the council, Omar Hamid, said": the office speaks, not the person. `parts`: the last first. */
function officeBefore(plain: string, parts: readonly Part[], name: Part): Part | undefined {
  const office = parts[parts.indexOf(name) + 1];
  const text = office === undefined ? '' : plain.slice(office.start, office.end);
  const isName = !speaker.test(plain.slice(name.start, name.end));
  return isName && /^(?:an?|the|its|his|her) /i.test(text) && speaker.test(text) ? office : undefined;
}

/** "Omar Hamid, head of the council, said": the office with the name before it. `parts`: the last first. */
function withName(plain: string, parts: readonly Part[], office: Part): Part {
  const before = parts[parts.indexOf(office) + 1];
  const isNamedBefore = before !== undefined && personName.test(plain.slice(before.start, before.end));
  return isNamedBefore && apposition.test(plain.slice(office.start, office.end))
    ? { start: before.start, end: office.end }
    : office;
}

/** Parts before a verb in which an actor of the list may be its subject: what stands further back belongs to another clause. */
const partsOfSubject = 3;

/** Whom a subject names. A part with an actor of the list comes before one with a noun for people who speak. */
function subjectOf(
  scope: SpeechScope,
  verbStart: number,
): Pick<Speaking, 'name' | 'mention' | 'refersTo' | 'start'> | undefined {
  const textOf = ({ start, end }: Part): string => scope.plain.slice(start, end);
  const all = partsBefore(scope, verbStart).map((part) => trimmed(scope.plain, part));
  const [direct] = all;
  const parts = all.filter((part, index) => index === 0 || (textOf(part) !== '' && !asideClause.test(textOf(part))));
  const [nearest, ...others] = direct && asideClause.test(textOf(direct)) && parts.length > 1 ? parts.slice(1) : parts;
  if (!nearest) return undefined;
  const text = scope.plain.slice(nearest.start, nearest.end);
  const tail = /(?:^|\s)((?:the |his |her |its )?(?:\p{L}+ )?\p{L}+)$/u.exec(text)?.[1] ?? text;
  const lastWords = [text, tail, tail.replace(/^\S+ /, '')];
  if ([text, tail].some((each) => ministry.test(each)) && !mentionIn(scope, nearest))
    return { start: nearest.start, name: nearest, mention: undefined, refersTo: 'ministry' };
  if (lastWords.some((each) => pronoun.test(each)) && !/^(?:who|which)$/i.test(tail)) {
    const own = mentionIn(scope, nearest);
    if (!own || !/^and$/i.test(lastWords[2] ?? ''))
      return { start: nearest.start, name: undefined, mention: undefined, refersTo: 'last' };
  }
  const candidates = text === '' || /^(?:who|which)$/i.test(tail) ? others : [nearest];
  for (const part of candidates.slice(0, partsOfSubject)) {
    const mention = mentionIn(scope, part);
    if (!mention) continue;
    const whole = withName(scope.plain, parts, part);
    return {
      start: whole === part ? mention.start : whole.start,
      name: { start: mention.start, end: mention.end },
      mention,
      refersTo: undefined,
    };
  }
  const named = candidates.find((each) => isNamed(textOf(each)));
  const part = named && (officeBefore(scope.plain, parts, named) ?? withName(scope.plain, parts, named));
  return part && part.end - part.start <= 120
    ? { start: part.start, name: part, mention: undefined, refersTo: undefined }
    : undefined;
}

/** What "according to" may also name, and what says nothing of who speaks. */
const document =
  /\b(?:plans?|agreements?|deals?|law|constitution|schedule|maps?|surveys?|polls?|data|figures|estimates?|timetable|calendar|tradition|reports?)\b/i;

/** Whom the words after a position name, up to the next comma or verb. `anyName`: a proper name is enough. */
function objectOf(
  scope: SpeechScope,
  position: number,
  anyName = false,
): Pick<Speaking, 'name' | 'mention' | 'end'> | undefined {
  const rest = scope.plain.slice(position, scope.end);
  const stop =
    /[,;:"—(]|(?<!\b(?:Adm|Gen|Col|Lt|Maj|Capt|Brig|Sgt|Dr|Mr|Mrs|Ms))\.|\b(?:seen|obtained|reviewed|released|published|issued|that|who|which|as|said|reported|have|has|had|was|were|is|are|covering|on|in an?)\b/i.exec(
      rest,
    )?.index ?? rest.length;
  const part = trimmed(scope.plain, { start: position, end: position + stop });
  const inside = scope.mentions.filter(
    (mention) => mention.start >= position && mention.start < position + Math.max(stop, 1),
  );
  const mention = inside.find((each) => !scope.isOutlet(each)) ?? inside[0];
  if (mention) return { name: { start: mention.start, end: mention.end }, mention, end: mention.end };
  const words = scope.plain.slice(part.start, part.end);
  if (anyName && document.test(words)) return undefined;
  return isNamed(words) || (anyName && /\p{Lu}\p{L}/u.test(words))
    ? { name: part, mention: undefined, end: part.end }
    : undefined;
}

/** "According to the source": who spoke last. */
const definite =
  /^ (?:sources?|officials?|statement|spokesperson|agency|group|same \p{L}+)\b(?! (?:in|from|of|at|within))/iu;

export function speakersInEnglish(scope: SpeechScope): readonly Speaking[] {
  const { plain, start, end } = scope;
  const text = plain.slice(start, end);
  const found: Speaking[] = [];
  for (const match of text.matchAll(englishBefore)) {
    const from = start + match.index;
    const isPronoun = match[0].toLowerCase().endsWith('the') && definite.test(plain.slice(from + match[0].length));
    const object = isPronoun ? undefined : objectOf(scope, from + match[0].length, /^according/i.test(match[0]));
    const code = /cit|quot|:$/i.test(match[0]) ? 'claimant.quoted' : 'claimant.according-to';
    if (object) found.push({ ...object, start: from, refersTo: undefined, code });
    else if (isPronoun)
      found.push({
        start: from,
        end: from + match[0].length,
        name: undefined,
        mention: undefined,
        refersTo: 'last',
        code: 'claimant.pronoun',
      });
  }
  for (const match of text.matchAll(englishVerb)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (found.some((each) => from < each.end && to > each.start)) continue;
    const head = `${plain.slice(start, to)} `;
    if (englishInverted.test(head) || (invertedVerb.test(head) && nameAlone.test(plain.slice(to + 1, end)))) {
      const object = objectOf(scope, to);
      if (object) {
        found.push({ ...object, start: from, refersTo: undefined, code: 'claimant.says' });
        continue;
      }
    }
    const subject = subjectOf(scope, from);
    if (subject)
      found.push({ ...subject, end: to, code: subject.refersTo === 'last' ? 'claimant.pronoun' : 'claimant.says' });
  }
  return found;
}
