/** Every claim can be looked up, in a paragraph of a report or at a web address. */
import type { Claim, Source } from '../../domain/records/record.ts';
import { byId, claimsIn } from '../tables.ts';
import { errorAt, type Check, type Finding } from './check.ts';

/** http(s), without credentials, which the schema’s pattern cannot check. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

/** What is wrong with the paragraph or address of one claim; undefined if nothing is. */
function faultOf(
  { paragraph, url }: Claim,
  source: Source,
): readonly [key: string, message: string, remedy: string] | undefined {
  if (source.kind === 'further')
    return url === undefined
      ? [
          'url',
          `The source "${source.id}" is a further one and the claim has no address.`,
          'Add "url", the page that says so.',
        ]
      : undefined;
  const last = source.paragraphs ?? 0;
  if (paragraph === undefined)
    return [
      'paragraph',
      `The source "${source.id}" is a report and the claim has no paragraph.`,
      `Add "paragraph", from 1 to ${last}.`,
    ];
  return paragraph > last
    ? [
        'paragraph',
        `The report "${source.id}" has ${last} paragraphs, not ${paragraph}.`,
        `Write a number from 1 to ${last}: the n-th non-empty line of the report.`,
      ]
    : undefined;
}

const addressFault = [
  'is not a public web address.',
  'Write a full https:// address without user name or password.',
] as const;

export const citations: Check = {
  name: 'claims can be looked up',
  find: (tables) => {
    const sources = byId(tables.sources);
    const ofSources = tables.sources.flatMap((entry): readonly Finding[] => {
      const { kind, paragraphs, url } = entry.value;
      return [
        ...(kind === 'report' && paragraphs === undefined
          ? [
              errorAt(
                entry,
                'paragraphs',
                'A report must say how many paragraphs it has.',
                'Add "paragraphs", the number of its non-empty lines.',
              ),
            ]
          : []),
        ...(kind === 'further' && url === undefined
          ? [errorAt(entry, 'url', 'A further source must say where it can be read.', 'Add "url".')]
          : []),
        ...(url !== undefined && !isPublicAddress(url)
          ? [errorAt(entry, 'url', `"${url}" ${addressFault[0]}`, addressFault[1])]
          : []),
      ];
    });
    const ofClaims = claimsIn(tables).flatMap(({ entry, claim, path }): readonly Finding[] => {
      const source = sources.get(claim.source);
      const fault = source && faultOf(claim, source);
      return [
        ...(fault ? [errorAt(entry, `${path}.${fault[0]}`, fault[1], fault[2])] : []),
        ...(claim.url !== undefined && !isPublicAddress(claim.url)
          ? [errorAt(entry, `${path}.url`, `"${claim.url}" ${addressFault[0]}`, addressFault[1])]
          : []),
      ];
    });
    return [...ofSources, ...ofClaims];
  },
};
