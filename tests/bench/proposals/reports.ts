/** Reports on which the proposals are measured: their text, their source, and which claims of the data lie in which paragraph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { BriefRecord, Claim, Source } from '../../../src/domain/records/record.ts';
import type { Language } from '../../../src/domain/records/text.ts';
import { splitParagraphs, type Paragraph } from '../../../src/proposals/paragraphs.ts';

/** A claim with its record and the paragraph of the measured text in which it lies. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly record: BriefRecord;
  /** Paragraphs of a page are one where the stored text is wrapped. */
  readonly group: number;
}

export interface MeasuredReport {
  readonly name: string;
  readonly source: Source;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly groupOf: (paragraph: number) => number;
  readonly claims: readonly PlacedClaim[];
}

function groupsOf({ pageParagraphs }: Source): (paragraph: number) => number {
  return pageParagraphs
    ? (paragraph) => pageParagraphs.findLast((first) => first <= paragraph) ?? 0
    : (paragraph) => paragraph;
}

/** A text belongs to the source whose id is its name, or that has its number of paragraphs. */
export function readReports(folder: string, { sources, records }: Dataset): readonly MeasuredReport[] {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      id: file.replace(/\.txt$/, ''),
      paragraphs: splitParagraphs(readFileSync(join(folder, file), 'utf8')),
    }));
  return [...sources.values()].flatMap((source): MeasuredReport[] => {
    if (source.kind !== 'report') return [];
    const text =
      texts.find(({ id }) => id === source.id) ??
      texts.find(({ paragraphs }) => paragraphs.length === source.paragraphs);
    if (!text) return [];
    const groupOf = groupsOf(source);
    const claims = records.flatMap((record) =>
      record.claims.flatMap((claim) =>
        claim.source === source.id && claim.paragraph !== undefined
          ? [{ claim, record, group: groupOf(claim.paragraph) }]
          : [],
      ),
    );
    return [{ name: source.id, source, language: 'en', paragraphs: text.paragraphs, groupOf, claims }];
  });
}

/** A name of the list without what it adds in brackets or about names not given. */
function spoken(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/ لم (?:تُذكر|يُسمَّ).*$/, '')
    .replace(/[،,].*$/, '')
    .replace(/ عام \d{4}/, '')
    .trim();
}

const toWhom = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`);

/** The ways in which an Arabic report names who speaks, in turn. */
const frames: readonly ((name: string, text: string) => string)[] = [
  (name, text) => `وقال ${name} إن الأمر كما يلي: ${text}`,
  (name, text) => `بحسب ${name}، ${text}`,
  (name, text) => `${text.replace(/\.$/, '')}، وفقًا ${toWhom(name)}.`,
  (name, text) => `وذكر ${name} أن ما جرى هو الآتي: ${text}`,
];

/** The Arabic claims of every report of the data, set as a report: the name of each record, then its claims, each with who says so. */
export function composeArabicReports({ sources, records, actors }: Dataset): readonly MeasuredReport[] {
  return [...sources.values()].flatMap((source): MeasuredReport[] => {
    if (source.kind !== 'report') return [];
    const paragraphs: Paragraph[] = [];
    const claims: PlacedClaim[] = [];
    for (const record of records) {
      const own = record.claims.filter((claim) => claim.source === source.id && claim.paragraph !== undefined);
      if (own.length === 0) continue;
      paragraphs.push({ n: paragraphs.length + 1, text: record.name.ar });
      const first = paragraphs.length;
      for (const claim of own) {
        const claimant = actors.get(claim.claimant);
        const isOutlet = claimant?.type === 'media' && source.publisher.startsWith(claimant.name.en);
        const frame = frames[paragraphs.length % frames.length];
        const text = isOutlet || !claimant || !frame ? claim.text.ar : frame(spoken(claimant.name.ar), claim.text.ar);
        paragraphs.push({ n: paragraphs.length + 1, text });
        claims.push({ claim, record, group: paragraphs.length });
      }
      // The name of the record says where and what; its claims need not repeat it.
      claims.push(
        ...own.slice(0, 1).map((claim) => ({
          claim: { ...claim, edtf: undefined, value: undefined, low: undefined, high: undefined, claimant: '' },
          record,
          group: first,
        })),
      );
    }
    return [
      { name: `${source.id} (ar)`, source, language: 'ar', paragraphs, groupOf: (paragraph) => paragraph, claims },
    ];
  });
}
