/** Who speaks in an Arabic sentence: the verb comes first, who speaks follows. */
import type { SpeechScope, Speaking } from './speaking.ts';
import { toPlain } from '../reading/plainText.ts';
import {
  arabicBefore,
  arabicDocument,
  arabicPresent,
  arabicPronoun,
  arabicSpeaker,
  arabicStop,
  arabicTitle,
  arabicVerb,
} from './speechCues.ts';

type Named = Pick<Speaking, 'name' | 'mention' | 'end' | 'refersTo'>;

/** Any name is enough where the words around leave no other reading: "قال X إن", "بحسب X". */
type Evidence = 'noun' | 'any-name';

/** "قال X إن" names who speaks; "أكد ضرورة أن" does not. */
const sayVerb = new RegExp(`^[وف]?(?:${toPlain('قالت?|[يت]قول|ذكرت?|أفادت?|صرحت?')})$`, 'u');
const that = /^\s*(?:ان|انه|انها|بان|بانه|لل\p{L}+|ل[\p{L}"]\p{L}+)(?=\s|$)/u;

function toNamed({ mentions, isOutlet }: SpeechScope, from: number, to: number): Named | undefined {
  const inside = mentions.filter((mention) => mention.start >= from && mention.start < to);
  const mention = inside.find((each) => !isOutlet(each)) ?? inside[0];
  return (
    mention && {
      name: { start: mention.start, end: mention.end },
      mention,
      end: mention.end,
      refersTo: undefined,
    }
  );
}

/** Where the words after a position stop that may name who speaks. */
function nameEnd({ plain, end }: SpeechScope, position: number): number {
  const rest = plain.slice(position, end);
  const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
  return position + lead + (arabicStop.exec(rest.slice(lead))?.index ?? rest.length - lead);
}

/** The words after a position up to where the statement begins. */
function namedAfter(scope: SpeechScope, position: number, evidence: Evidence): Named | 'nobody' | undefined {
  const { plain, end } = scope;
  const stop = nameEnd(scope, position);
  const listed = toNamed(scope, position, Math.min(stop + 3, position + 90));
  if (listed) return listed;
  const words = plain.slice(position, stop).trim();
  if (words === '') return 'nobody';
  const start = plain.indexOf(words, position);
  const name = { start, end: start + words.length };
  const after = plain.slice(stop, end);
  const count = words.split(' ').length;
  const isName =
    arabicSpeaker.test(words) ||
    (evidence === 'any-name' && count <= 7 && !arabicDocument.test(words)) ||
    (count >= 2 && count <= 4 && arabicTitle.test(after));
  if (!isName) return undefined;
  return { name, mention: undefined, end: name.end, refersTo: arabicPronoun.test(words) ? 'last' : undefined };
}

const perfect = /(?:^|\s)[وف]?(?:كان|كانت) (?<subject>\S+(?: \S+){0,9}?) قد $/u;

/** "وكان القائد قد أكد": the subject between the two verbs. */
function subjectOfPerfect(scope: SpeechScope, verbStart: number): Named | undefined {
  if (!scope.plain.slice(0, verbStart).endsWith('قد ')) return undefined;
  const match = perfect.exec(scope.plain.slice(scope.start, verbStart));
  const subject = match?.groups?.['subject'];
  if (!match || subject === undefined) return undefined;
  const start = scope.start + match.index + match[0].length - ' قد '.length - subject.length;
  const name = { start, end: start + subject.length };
  return toNamed(scope, name.start, name.end) ?? { name, mention: undefined, end: name.end, refersTo: undefined };
}

export function speakersInArabic(scope: SpeechScope): readonly Speaking[] {
  const { plain, start, end } = scope;
  const text = plain.slice(start, end);
  const found: Speaking[] = [];
  for (const match of text.matchAll(arabicBefore)) {
    const from = start + match.index;
    const named = namedAfter(scope, from + match[0].length, 'any-name');
    if (named && named !== 'nobody')
      found.push({
        ...named,
        start: from,
        code: /نقل|لسان/.test(match[0]) ? 'claimant.quoted' : 'claimant.according-to',
      });
  }
  for (const match of text.matchAll(arabicVerb)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (found.some((each) => from < each.end && to > each.start)) continue;
    const before = subjectOfPerfect(scope, from);
    if (before?.name) {
      found.push({ ...before, start: before.name.start, end: to, code: 'claimant.says' });
      continue;
    }
    const isSaid = sayVerb.test(match[0]) && that.test(plain.slice(nameEnd(scope, to), end));
    const named = namedAfter(scope, to, isSaid ? 'any-name' : 'noun');
    if (named && named !== 'nobody')
      found.push({ ...named, start: from, code: named.refersTo ? 'claimant.pronoun' : 'claimant.says' });
    else if (named === 'nobody' && !arabicPresent.test(match[0])) {
      // The subject may stand before the verb; otherwise it is who spoke last.
      const earlier = scope.mentions.findLast(
        (mention) => mention.end <= from && !/[.;:]/.test(plain.slice(mention.end, from)) && from - mention.end < 40,
      );
      if (earlier)
        found.push({
          start: earlier.start,
          end: to,
          name: { start: earlier.start, end: earlier.end },
          mention: earlier,
          refersTo: undefined,
          code: 'claimant.says',
        });
      else
        found.push({
          start: from,
          end: to,
          name: undefined,
          mention: undefined,
          refersTo: 'last',
          code: 'claimant.pronoun',
        });
    }
  }
  return found;
}
