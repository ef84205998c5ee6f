/** Recall and precision of proposals against the claims of the data. What counts as found and as of use is said at each kind. */
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { foldName } from '../../../src/domain/records/fold.ts';
import {
  placesOf,
  type BriefRecord,
  type Claim,
  type Place,
  type PlaceId,
} from '../../../src/domain/records/record.ts';
import { decodeEdtf, type EdtfDate } from '../../../src/domain/time/edtf.ts';
import { numberOf } from '../../../src/proposals/figures/numberWords.ts';
import type { PlaceValue, Proposal, ProposalKind, ProposalsOfParagraph } from '../../../src/proposals/proposal.ts';
import type { MeasuredReport, PlacedClaim } from './reports.ts';

export interface Score {
  readonly held: number;
  readonly found: number;
  readonly judged: number;
  readonly useful: number;
  readonly missed: readonly string[];
  readonly useless: readonly string[];
}

export const emptyScore: Score = { held: 0, found: 0, judged: 0, useful: 0, missed: [], useless: [] };

export function addScores(a: Score, b: Score): Score {
  return {
    held: a.held + b.held,
    found: a.found + b.found,
    judged: a.judged + b.judged,
    useful: a.useful + b.useful,
    missed: [...a.missed, ...b.missed],
    useless: [...a.useless, ...b.useless],
  };
}

/** A place, all that contain it, and its country. */
function circleOf(id: PlaceId, places: Dataset['places']): ReadonlySet<PlaceId> {
  const found = new Set<PlaceId>();
  for (
    let place: Place | undefined = places.get(id);
    place && !found.has(place.id);
    place = place.within === undefined ? undefined : places.get(place.within)
  ) {
    found.add(place.id);
    const { country } = place.admin;
    const state = [...places.values()].find((each) => each.category === 'country' && each.admin.country === country);
    if (state) found.add(state.id);
  }
  return found;
}

/** One place, or one contains the other: a report may name the governorate of a record's village. A part of an area is judged as its area. */
function areRelated(a: PlaceId, b: PlaceId, places: Dataset['places']): boolean {
  return circleOf(a, places).has(b) || circleOf(b, places).has(a);
}

/** What a proposal is judged as: a region or a direction from a place as the area around it. */
function areaOf({ place, extent }: PlaceValue, places: Dataset['places']): PlaceId {
  const found = places.get(place);
  return (extent === 'offset' || found?.category === 'region' ? found?.within : undefined) ?? place;
}

function overlaps(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

function datesOf(record: BriefRecord): readonly EdtfDate[] {
  return record.kind === 'detention-site' ? record.control.map(({ when }) => when) : [record.when];
}

const numberOfClaim = ({ value, low, high }: Claim): readonly [number, number] | undefined => {
  const [from, to] = [value ?? low, value ?? high];
  return from === undefined || to === undefined ? undefined : [from, to];
};

/** Numbers in a paraphrase, in digits or as words. */
function numbersIn(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)?|\d[\d,.]*\d|\d/gu) ?? [];
  return new Set(words.flatMap((word) => numberOf(word.replace(/[.,]$/, '')) ?? []));
}

interface Judged {
  readonly proposal: Proposal;
  readonly group: number;
}

/** What the claims hold, each with the test whether a proposal gives it; and whether a proposal is of use beside the claims of its paragraph. */
interface Judge {
  readonly held: (
    report: MeasuredReport,
    dataset: Dataset,
  ) => readonly {
    readonly label: string;
    readonly groups: readonly number[];
    readonly isGiven: (proposal: Proposal) => boolean;
  }[];
  readonly isUseful: (proposal: Proposal, claims: readonly PlacedClaim[], dataset: Dataset) => boolean;
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function ofRecords(
  claims: readonly PlacedClaim[],
): readonly { readonly record: BriefRecord; readonly groups: readonly number[] }[] {
  return unique(claims, ({ record }) => record.id).map(({ record }) => ({
    record,
    groups: claims.filter((each) => each.record === record).map(({ group }) => group),
  }));
}

const judges: Readonly<Record<ProposalKind, Judge>> = {
  // Held: the date of a claim, in its paragraph, the same in EDTF. Of use: it is one, or lies with a record that the paragraph speaks of.
  day: {
    held: ({ claims }) =>
      claims.flatMap(({ claim, group }) =>
        claim.edtf
          ? [
              {
                label: claim.edtf.text,
                groups: [group],
                isGiven: (proposal) => proposal.kind === 'day' && proposal.value === claim.edtf?.text,
              },
            ]
          : [],
      ),
    isUseful: (proposal, claims) => {
      const date = proposal.kind === 'day' ? decodeEdtf(proposal.value) : undefined;
      return (
        date?.ok === true &&
        claims.some(
          ({ claim, record }) =>
            claim.edtf?.text === proposal.value || datesOf(record).some((when) => overlaps(when, date.value)),
        )
      );
    },
  },
  // Held: a place of a record, in any paragraph with a claim of it; also as the larger or smaller place that the report names.
  place: {
    held: ({ claims }, { places }) =>
      ofRecords(claims).flatMap(({ record, groups }) =>
        placesOf(record).map((id) => ({
          label: `${record.id}: ${id}`,
          groups,
          isGiven: (proposal: Proposal) =>
            proposal.kind === 'place' && areRelated(areaOf(proposal.value, places), id, places),
        })),
      ),
    isUseful: (proposal, claims, { places }) =>
      proposal.kind === 'place' &&
      claims.some(({ record }) =>
        placesOf(record).some((id) => areRelated(areaOf(proposal.value, places), id, places)),
      ),
  },
  // Held: the number of a claim with its unit and qualifier. Of use: also a number of a paraphrase, or an amount without number where a claim gives none.
  figure: {
    held: ({ claims }) =>
      unique(
        claims.flatMap(({ claim, group }) => {
          const span = numberOfClaim(claim);
          return span
            ? [
                {
                  label: `${span.join('–')} ${claim.unit ?? ''} ${claim.qualifier ?? ''}`,
                  groups: [group],
                  isGiven: ({ kind, value }: Proposal) =>
                    kind === 'figure' &&
                    value.low === span[0] &&
                    value.high === span[1] &&
                    value.unit === (claim.unit ?? null) &&
                    value.qualifier === (claim.qualifier ?? null),
                },
              ]
            : [];
        }),
        ({ label, groups }) => `${groups.join()} ${label}`,
      ),
    isUseful: ({ kind, value }, claims) =>
      kind === 'figure' &&
      claims.some(({ claim }) => {
        const span = numberOfClaim(claim);
        const numbers = numbersIn(`${claim.text.en} ${claim.text.ar}`);
        return value.low === null
          ? span === undefined
          : (span?.[0] === value.low && span[1] === value.high) ||
              (numbers.has(value.low) && numbers.has(value.high ?? Number.NaN));
      }),
  },
  actor: {
    held: ({ claims }) =>
      ofRecords(claims).flatMap(({ record, groups }) =>
        record.actors.map(({ id }) => ({
          label: `${record.id}: ${id}`,
          groups,
          isGiven: (proposal: Proposal) => proposal.kind === 'actor' && proposal.value === id,
        })),
      ),
    isUseful: (proposal, claims) =>
      claims.some(
        ({ claim, record }) =>
          proposal.value === claim.claimant ||
          proposal.value === claim.actor ||
          record.actors.some(({ id }) => id === proposal.value),
      ),
  },
  // Held: who is named as the claimant in a paragraph. The outlet itself is left out: it speaks wherever no one else is named.
  claimant: {
    held: ({ claims, source }, { actors }) =>
      unique(
        claims.filter(({ claim }) => claim.claimant !== '' && !isOutlet(claim.claimant, source.publisher, actors)),
        ({ claim, group }) => `${group} ${claim.claimant}`,
      ).map(({ claim, group }) => ({
        label: claim.claimant,
        groups: [group],
        isGiven: (proposal) => proposal.kind === 'claimant' && proposal.value.actor === claim.claimant,
      })),
    isUseful: (proposal, claims) =>
      proposal.kind === 'claimant' && claims.some(({ claim }) => claim.claimant === proposal.value.actor),
  },
  category: {
    held: ({ claims }) =>
      ofRecords(claims).map(({ record, groups }) => ({
        label: `${record.id}: ${record.category}`,
        groups,
        isGiven: ({ kind, value }: Proposal) =>
          kind === 'category' && value.kind === record.kind && value.category === record.category,
      })),
    isUseful: ({ kind, value }, claims) =>
      kind === 'category' &&
      claims.some(({ record }) => value.kind === record.kind && value.category === record.category),
  },
};

function isOutlet(id: string, publisher: string, actors: Dataset['actors']): boolean {
  const actor = actors.get(id);
  return actor?.type === 'media' && foldName(publisher).startsWith(foldName(actor.name.en));
}

/** Proposals in paragraphs without any claim are not judged: the data say nothing of them. */
export function scoreReport(
  report: MeasuredReport,
  found: readonly ProposalsOfParagraph[],
  dataset: Dataset,
): Readonly<Record<ProposalKind, Score>> {
  const judged: readonly Judged[] = found.flatMap(({ n, proposals }) =>
    proposals.map((proposal) => ({ proposal, group: report.groupOf(n) })),
  );
  const score = (kind: ProposalKind): Score => {
    const { held, isUseful } = judges[kind];
    const own = judged.filter(
      ({ proposal }) =>
        proposal.kind === kind && !(proposal.kind === 'claimant' && proposal.reason.code === 'claimant.publisher'),
    );
    const gold = held(report, dataset);
    const missed = gold.filter(
      ({ groups, isGiven }) => !own.some(({ proposal, group }) => groups.includes(group) && isGiven(proposal)),
    );
    const inClaims = own.filter(({ group }) => report.claims.some((claim) => claim.group === group));
    const useless = inClaims.filter(
      ({ proposal, group }) =>
        !isUseful(
          proposal,
          report.claims.filter((claim) => claim.group === group),
          dataset,
        ),
    );
    return {
      held: gold.length,
      found: gold.length - missed.length,
      judged: inClaims.length,
      useful: inClaims.length - useless.length,
      missed: missed.map(({ label, groups }) => `${report.name} ¶${[...new Set(groups)].join(',')}: ${label}`),
      useless: useless.map(
        ({ proposal, group }) => `${report.name} ¶${group}: ${proposal.words} → ${JSON.stringify(proposal.value)}`,
      ),
    };
  };
  return {
    day: score('day'),
    place: score('place'),
    figure: score('figure'),
    actor: score('actor'),
    claimant: score('claimant'),
    category: score('category'),
  };
}

/** Places whose name the words do not contain, and exact days that rest on words for a span: neither may ever be. */
export function findFaults(found: readonly ProposalsOfParagraph[], { places }: Dataset): readonly string[] {
  const spanned = /\b(?:week|month|year|days|weeks|months|recent|early|mid|late)\b|أسبوع|الشهر|أيام|منتصف|أواخر|مطلع/iu;
  const counted = /\b(?:ago|before|after|later|earlier)\b|\d|قبل|بعد|منذ|week$/iu;
  return found.flatMap(({ n, proposals }) =>
    proposals.flatMap((proposal): string[] => {
      if (proposal.kind === 'place') {
        const place = places.get(proposal.value.place);
        const words = ` ${foldName(proposal.words)} `;
        const names = place
          ? [place.name.en, place.name.ar, ...place.aliases].flatMap((name) => foldName(name).split(' '))
          : [];
        const isNamed =
          place?.category === 'border' ||
          names.some((name) => name.length > 2 && words.includes(name.replace(/h$/, '')));
        return isNamed ? [] : [`¶${n}: ${proposal.words} is no name of ${proposal.value.place}`];
      }
      if (
        proposal.kind === 'day' &&
        /^\d{4}-\d\d-\d\d$/.test(proposal.value) &&
        spanned.test(proposal.words) &&
        !counted.test(proposal.words)
      )
        return [`¶${n}: ${proposal.words} is a span, ${proposal.value} a day`];
      return [];
    }),
  );
}
