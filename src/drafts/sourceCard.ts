/** The card of a source: what the bibliography will say about the report, proposed from its text, its file and the outlet's earlier entries. */
import type { Dataset } from '../domain/records/dataset.ts';
import { foldName } from '../domain/records/fold.ts';
import type { Actor, ActorId, Source, SourceId } from '../domain/records/record.ts';
import type { Text } from '../domain/records/text.ts';
import { toIsoDay } from '../domain/time/day.ts';
import { decodeEdtf } from '../domain/time/edtf.ts';
import type { Paragraph } from '../proposals/paragraphs.ts';
import { sourceSchema } from '../dataset/schema/sourceSchema.ts';
import type { Json } from './change.ts';
import type { ReportMeta } from './readReport.ts';
import { slugOf } from './slug.ts';

export interface SourceCard {
  readonly publisher: string;
  /** Name of the outlet as an actor, for what it says itself. */
  readonly outlet: Text;
  readonly title: string;
  /** EDTF. */
  readonly published: string;
  readonly dateline: string;
  readonly url: string;
  readonly language: string;
  readonly reliability: string;
  /** The source whose story this report carries; empty where it has one of its own. */
  readonly rewriteOf: SourceId;
}

/** Why a member of the card has its value: a code of `desk.card.why.*`. */
export type CardReason = 'text' | 'file' | 'earlier' | 'today' | 'none';

export interface ProposedCard {
  readonly card: SourceCard;
  readonly reasons: Readonly<Partial<Record<keyof SourceCard, CardReason>>>;
}

/** An Arabic name for an outlet that is known only by its Latin one. */
const outletName = (publisher: string, outlet: Actor | undefined): Text =>
  outlet?.name ?? {
    en: /\p{Script=Latin}/u.test(publisher) ? publisher : '',
    ar: /\p{Script=Arabic}/u.test(publisher) ? publisher : '',
  };

/** The outlet among the actors, by any of its names. */
export function outletOf(publisher: string, actors: Dataset['actors']): ActorId | null {
  const folded = foldName(publisher);
  if (folded === '') return null;
  const named = [...actors.values()].filter(({ name, shortName, aliases }) =>
    [name.en, name.ar, shortName?.en ?? '', shortName?.ar ?? '', ...aliases].some((each) => foldName(each) === folded),
  );
  return (named.find(({ type }) => type === 'media') ?? named[0])?.id ?? null;
}

/** "ERBIL, Kurdistan Region –", "بغداد -": the place at the head of the first paragraphs. */
const datelinePattern =
  /^(\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+){0,2}|\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,2})(?:, [\p{L} .]{2,30})?(?: \([^)]{2,40}\))? ?(?:—|–|--|-(?=\s))/u;

/** "RAMADI, Iraq (Local Wire) —": the agency in the dateline. */
const agencyPattern = /^\p{Lu}[^()\n]{2,50}\(([^()]{2,40})\) ?(?:—|–|-)/u;

/** "Frontier Gazette, 5 March 2026": the outlet before a date. */
const bylinePattern = /^(\p{L}[\p{L} .'’&-]{1,38}?) ?[,|–—،] ?(?=.*\p{N})/u;

const isoPattern = /\b(20\d\d-[01]\d-[0-3]\d)\b/;

function dayInText(lines: readonly string[], findDay: (text: string) => string | undefined): string | undefined {
  for (const line of lines) {
    const day = line.length < 120 ? (isoPattern.exec(line)?.[1] ?? findDay(line)) : undefined;
    if (day !== undefined && decodeEdtf(day).ok) return day;
  }
  return undefined;
}

function earlierOf(publisher: string, sources: Iterable<Source>): Source | undefined {
  const folded = foldName(publisher);
  return [...sources].filter((source) => foldName(source.publisher) === folded).at(-1);
}

/** An outlet whose name stands in the address, or in the first or last lines. */
function publisherIn(lines: readonly string[], url: string, sources: Iterable<Source>): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  const known = [...sources].filter(({ kind }) => kind === 'report').concat([...sources]);
  const byHost = known.find((source) => host !== '' && source.url?.includes(host));
  if (byHost) return byHost.publisher;
  const short = lines.filter((line) => line.length < 100).map(foldName);
  return known.find(({ publisher }) => short.some((line) => ` ${line} `.includes(` ${foldName(publisher)} `)))
    ?.publisher;
}

/** `findDay`: a written date in a line, as EDTF. `today`: used where neither the text nor the file has a day. */
export function proposeCard(
  paragraphs: readonly Paragraph[],
  meta: ReportMeta,
  { sources, actors }: Pick<Dataset, 'sources' | 'actors'>,
  findDay: (text: string) => string | undefined,
  today: number,
): ProposedCard {
  const lines = paragraphs.map(({ text }) => text);
  const ends = [...lines.slice(0, 4), ...lines.slice(-3)];
  const url = meta.url ?? '';
  const found = publisherIn(ends, url, sources.values());
  const agency = lines.slice(0, 4).flatMap((line) => agencyPattern.exec(line)?.[1] ?? [])[0];
  const byline = ends.flatMap((line) =>
    line.length < 60 && findDay(line) ? (bylinePattern.exec(line)?.[1] ?? []) : [],
  )[0];
  const publisher = meta.publisher ?? found ?? agency ?? byline ?? '';
  const earlier = publisher === '' ? undefined : earlierOf(publisher, sources.values());
  const outlet = actors.get(outletOf(publisher, actors) ?? '');
  const inText = dayInText(ends, findDay);
  const dateline = lines.slice(0, 4).flatMap((line) => datelinePattern.exec(line)?.[1] ?? [])[0] ?? '';
  const arabic = lines.filter((line) => (line.match(/\p{Script=Arabic}/gu)?.length ?? 0) > line.length / 3).length;
  const heading = lines.find((line) => line.length > 12 && line.length < 160 && !isoPattern.test(line));
  const published = meta.published ?? inText ?? toIsoDay(today);
  return {
    card: {
      publisher: earlier?.publisher ?? publisher,
      outlet: outletName(publisher, outlet),
      title: meta.title ?? heading ?? '',
      published,
      dateline: dateline === '' ? '' : `${dateline.slice(0, 1)}${dateline.slice(1).toLowerCase()}`.trim(),
      url,
      language: arabic > lines.length / 2 ? 'ar' : 'en',
      reliability: earlier?.reliability ?? 'F',
      rewriteOf: '',
    },
    reasons: {
      publisher:
        meta.publisher !== undefined ? 'file' : found !== undefined ? 'earlier' : publisher === '' ? 'none' : 'text',
      title: meta.title === undefined ? 'text' : 'file',
      published: meta.published !== undefined ? 'file' : inText === undefined ? 'today' : 'text',
      reliability: earlier ? 'earlier' : 'none',
    },
  };
}

/** Outlet and day, as ids of sources are made. */
export function sourceIdOf({ publisher, outlet, published }: SourceCard): SourceId {
  const day = /\d{4}(?:-\d\d){0,2}/.exec(published)?.[0] ?? '';
  return [slugOf(publisher) || slugOf(outlet.en) || 'report', day].filter((part) => part !== '').join('-');
}

/** The entry of the bibliography. Empty members are left out. */
export function sourceEntryOf(card: SourceCard, id: SourceId, paragraphs: number): { readonly [key: string]: Json } {
  const { publisher, title, published, dateline, url, reliability, language, rewriteOf } = card;
  const optional = { dateline, url, rewriteOf };
  const stated = Object.fromEntries(Object.entries(optional).filter(([, text]) => text.trim() !== ''));
  return { id, publisher, title, published, ...stated, reliability, paragraphs, kind: 'report', language };
}

/** Members of the card that the bibliography would refuse. */
export function cardFaults(card: SourceCard, paragraphs: number): readonly (keyof SourceCard)[] {
  const read = sourceSchema.safeParse(sourceEntryOf(card, sourceIdOf(card), paragraphs));
  if (read.success) return [];
  const members = new Set(read.error.issues.map(({ path }) => String(path[0])));
  return (['publisher', 'title', 'published', 'url', 'language', 'reliability'] as const).filter((member) =>
    members.has(member),
  );
}
