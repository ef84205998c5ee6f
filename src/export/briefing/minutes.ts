/** A whole briefing as minutes in Markdown: what was shown and said, step by step, with one list of sources for all. The last line carries the view of the first step. */
import { sideOf } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { wordsIn } from '../../words/words.ts';
import { escapeMarkdown, linkOf, metadataLine, recordLines } from '../data/markdown.ts';
import { scopeLines } from '../data/recordTexts.ts';
import { sourceText } from '../snapshot/sourceText.ts';
import { withOneSourceList } from './oneSourceList.ts';
import { snapshotOfStep, type BriefingInput } from './stepSnapshots.ts';

export function writeMinutes(
  input: BriefingInput,
  { withNotes = false }: { readonly withNotes?: boolean } = {},
): string {
  const { briefing, dataset, language } = input;
  const words = wordsIn(language);
  const { sources, steps } = withOneSourceList(
    briefing.steps.map((step) => snapshotOfStep(step, input)),
    dataset,
  );
  const sections = steps.flatMap(({ snapshot, title, text, notes }, index) => {
    const [texts] = snapshot.texts;
    return [
      `## ${words.t('briefing.step', { index: index + 1, title: escapeMarkdown(title) })}`,
      '',
      ...text.flatMap((paragraph) => [escapeMarkdown(paragraph), '']),
      ...(withNotes && notes.length > 0
        ? [`_${words.t('briefing.edit.notes')}:_ ${notes.map(escapeMarkdown).join(' ')}`, '']
        : []),
      ...scopeLines(texts).map((line) => `- ${escapeMarkdown(line)}`),
      '',
      ...(texts.disputes.length > 0
        ? [`**${words.t('briefing.doubts')}**`, '', ...texts.disputes.map((line) => `- ${escapeMarkdown(line)}`), '']
        : []),
      ...snapshot.records.flatMap((record) => recordLines(record, snapshot, texts)),
    ];
  });
  const [first] = steps;
  const stamps = first?.snapshot.texts[0].stamps;
  return [
    `# ${escapeMarkdown(sideOf(briefing.title, language).text)}`,
    '',
    ...(stamps ? [escapeMarkdown(stamps.produced), escapeMarkdown(stamps.version), ''] : []),
    ...sections,
    `## ${words.t('export.sources')}`,
    '',
    ...sources.map(
      ({ number, source }) => `${number}. ${escapeMarkdown(sourceText(source, { words }))}${linkOf(source.url)}`,
    ),
    '',
    ...(stamps ? [escapeMarkdown(stamps.disclaimer), ''] : []),
    ...(first ? [metadataLine({ ...first.snapshot.metadata, title: sideOf(briefing.title, language).text }), ''] : []),
  ].join('\n');
}
