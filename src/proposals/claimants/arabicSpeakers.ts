/** Who speaks in an Arabic sentence: the verb comes first, who speaks follows. */
import type { SpeechScope, Speaking } from './speaking.ts';
import { arabicBefore, arabicSpeaker, arabicStop, arabicVerb } from './speechCues.ts';

type Named = Pick<Speaking, 'name' | 'mention' | 'end'>;

/** The words after a position up to where the statement begins. */
function namedAfter({ plain, end, mentions, isOutlet }: SpeechScope, position: number): Named | 'nobody' | undefined {
  const rest = plain.slice(position, end);
  const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
  const stop = arabicStop.exec(rest.slice(lead))?.index ?? rest.length - lead;
  const inside = mentions.filter(
    (mention) =>
      mention.start >= position && mention.start <= position + lead + stop + 1 && mention.start < position + 90,
  );
  const mention = inside.find((each) => !isOutlet(each)) ?? inside[0];
  if (mention) return { name: { start: mention.start, end: mention.end }, mention, end: mention.end };
  const name = { start: position + lead, end: position + lead + rest.slice(lead, lead + stop).trimEnd().length };
  if (name.end <= name.start) return 'nobody';
  return arabicSpeaker.test(plain.slice(name.start, name.end))
    ? { name, mention: undefined, end: name.end }
    : undefined;
}

export function speakersInArabic(scope: SpeechScope): readonly Speaking[] {
  const { plain, start, end } = scope;
  const text = plain.slice(start, end);
  const found: Speaking[] = [];
  for (const match of text.matchAll(arabicBefore)) {
    const from = start + match.index;
    const named = namedAfter(scope, from + match[0].length);
    if (named && named !== 'nobody')
      found.push({
        ...named,
        start: from,
        refersTo: undefined,
        code: /نقل|لسان/.test(match[0]) ? 'claimant.quoted' : 'claimant.according-to',
      });
  }
  for (const match of text.matchAll(arabicVerb)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (found.some((each) => from < each.end && to > each.start)) continue;
    const named = namedAfter(scope, to);
    if (named && named !== 'nobody') found.push({ ...named, start: from, refersTo: undefined, code: 'claimant.says' });
    else if (named === 'nobody') {
      // The subject may stand before the verb; otherwise it is who spoke last.
      const before = scope.mentions.findLast(
        (mention) => mention.end <= from && !/[.;:]/.test(plain.slice(mention.end, from)) && from - mention.end < 40,
      );
      if (before)
        found.push({
          start: before.start,
          end: to,
          name: { start: before.start, end: before.end },
          mention: before,
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
