/** A brief of the visible records in Markdown: what is reported, by whom, how certain it is, and where to read it. */
import { recordKinds } from '../../domain/records/record.ts';
import { encodeMetadata, metadataKey, type ExportMetadata } from '../snapshot/metadata.ts';
import { sourceText } from '../snapshot/sourceText.ts';
import type { Snapshot, SnapshotRecord, SnapshotTexts } from '../snapshot/snapshot.ts';
import {
  claimText,
  doubtLines,
  figureLines,
  holderLine,
  kindText,
  placeText,
  scopeLines,
  whenText,
} from './recordTexts.ts';

/** Signs that Markdown would read as its own are shown as they are; a line stays one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/^([+-]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`);
}

/** Only addresses of the web become links. */
export function linkOf(url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : '';
}

export function recordLines(
  { shown, numbers }: SnapshotRecord,
  snapshot: Snapshot,
  texts: SnapshotTexts,
): readonly string[] {
  const { words } = texts;
  const { record } = shown.facts;
  const cited = numbers.map((number) => `[${words.number(number)}]`).join('');
  const note = record.note ? [`- ${escapeMarkdown(words.text(record.note))}`] : [];
  return [
    `### ${escapeMarkdown(words.text(record.name))} ${cited}`.trimEnd(),
    '',
    `- ${escapeMarkdown([kindText(shown, texts), whenText(shown, snapshot, texts), placeText(shown, snapshot, texts)].join(' · '))}`,
    ...[...holderLine(shown, snapshot, texts), ...doubtLines(shown, texts)].map((line) => `- ${escapeMarkdown(line)}`),
    ...(shown.disputed ? [`- **${words.t('export.disputes')}**`] : []),
    ...figureLines(shown, texts).map((line) => `- **${escapeMarkdown(line)}**`),
    ...shown.claims.map(
      (claim) => `- ${escapeMarkdown(claimText(claim, snapshot, texts)).replace(/\\\[(\d+|\?)\\\]/, '[$1]')}`,
    ),
    ...note,
    '',
  ];
}

/** A comment that no reader of the text sees. */
export function metadataLine(metadata: ExportMetadata): string {
  return `<!-- ${metadataKey} ${encodeMetadata(metadata).replaceAll('--', '\\u002d\\u002d')} -->`;
}

/** In the leading language. The last line carries the view, where no reader sees it. */
export function writeMarkdown(snapshot: Snapshot): string {
  const {
    records,
    sources,
    metadata,
    marking,
    texts: [first],
  } = snapshot;
  const { words } = first;
  const sections = recordKinds.flatMap((kind) => {
    const own = records.filter(({ shown }) => shown.facts.record.kind === kind);
    return own.length === 0
      ? []
      : [
          `## ${words.code('kind', kind)} (${words.number(own.length)})`,
          '',
          ...own.flatMap((record) => recordLines(record, snapshot, first)),
        ];
  });
  const banner = marking === '' ? [] : [`**${escapeMarkdown(marking)}**`, ''];
  return [
    `# ${escapeMarkdown(first.title)}`,
    '',
    ...banner,
    escapeMarkdown(first.subtitle),
    '',
    ...scopeLines(first).map((line) => `- ${escapeMarkdown(line)}`),
    '',
    ...sections,
    `## ${words.t('export.sources')}`,
    '',
    ...sources.map(
      ({ number, source }) => `${number}. ${escapeMarkdown(sourceText(source, first))}${linkOf(source.url)}`,
    ),
    '',
    escapeMarkdown(first.stamps.disclaimer),
    '',
    ...banner,
    metadataLine(metadata),
    '',
  ].join('\n');
}
