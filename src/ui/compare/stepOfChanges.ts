/** What changed, as title and text of a scene, in both languages: class by class, the records by name and the figures of then and now. */
import type { ChangeKind, RecordChange } from '../../domain/records/compare.ts';
import type { Language, Text } from '../../domain/records/text.ts';
import '../../words/compare.ts';
import { wordsIn } from '../../words/words.ts';
import { figureChangeText } from './describeChange.ts';

const told: readonly ChangeKind[] = ['new', 'newly-disputed', 'changed', 'settled', 'withdrawn'];

export const stepTitle: Text = { en: wordsIn('en').t('compare.title'), ar: wordsIn('ar').t('compare.title') };

function textIn(changes: readonly RecordChange[], language: Language): string {
  const words = wordsIn(language);
  const lines = told.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const names = own.map(({ before, after, figures }) => {
      const shown = after ?? before;
      const changed = figures.map((figure) => figureChangeText(figure, words));
      return `${shown ? words.text(shown.facts.record.name) : ''}${changed.length > 0 && kind !== 'new' ? ` (${changed.join(' · ')})` : ''}`;
    });
    return [`${words.t(`compare.kind.${kind}`)} (${words.number(own.length)}): ${names.join(' · ')}`];
  });
  return lines.length > 0 ? lines.join('\n\n') : words.t('compare.nothing');
}

export function stepText(changes: readonly RecordChange[]): Text {
  return { en: textIn(changes, 'en'), ar: textIn(changes, 'ar') };
}
