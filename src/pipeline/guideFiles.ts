/** Writes the user guide of the help dialog as Markdown, `src/guide/README.md` and `README.ar.md`. A unit test refuses drift. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../domain/records/text.ts';
import { guideMarks, guideSections, type GuideSection } from '../ui/dialogs/guideSections.ts';
import { shortcuts } from '../ui/keys.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { projectFolder } from './projectFolder.ts';

const folder = join(projectFolder, 'src/guide');
const languages: readonly Language[] = ['en', 'ar'];

function tableText(table: GuideSection['table'], words: Words): string {
  if (table === 'marks') return guideMarks.map((key) => `- ${words.t(key)}`).join('\n');
  if (table !== 'grades') return '';
  return [
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((code) => `- ${code}: ${words.code('reliability', code)}`),
    ...['1', '2', '3', '4', '5', '6'].map((code) => `- ${code}: ${words.code('credibility', code)}`),
  ].join('\n');
}

function keysText(words: Words): string {
  const rows = shortcuts.map(({ command, shown }) => {
    const keys = shown.map((part) => `\`${typeof part === 'string' ? words.t(part) : part.key}\``).join(' + ');
    return `| ${keys} | ${words.t(`command.${command}`)} |`;
  });
  return [
    words.t('help.keys.about'),
    '',
    `| ${words.t('help.keys.key')} | ${words.t('help.keys.does')} |`,
    '| --- | --- |',
    ...rows,
  ].join('\n');
}

/** The text of one guide file. Markdown has no direction of its own, so the Arabic one is wrapped in an element that has. */
function composeGuide(language: Language): string {
  const words = wordsIn(language);
  const sections = guideSections.flatMap(({ title, texts, table }) => [
    `## ${words.t(title)}`,
    ...texts.map((key) => words.t(key)),
    ...(table ? [tableText(table, words)] : []),
  ]);
  const body = [
    `# ${words.t('app.name')}: ${words.t('help.title')}`,
    ...sections,
    `## ${words.t('help.keys')}`,
    keysText(words),
  ];
  return `${(language === 'ar' ? ['<div dir="rtl">', ...body, '</div>'] : body).join('\n\n')}\n`;
}

/** File names and texts of the guide in both languages. */
export function composeGuideFiles(): ReadonlyMap<string, string> {
  return new Map(
    languages.map((language) => [language === 'en' ? 'README.md' : 'README.ar.md', composeGuide(language)]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of composeGuideFiles()) await writeFile(join(folder, name), text);
  console.log('Wrote the guide to src/guide.');
}
