/** The answers given so far about a file: what its columns say, and the questions that stay in sight until they are answered, and afterwards. */
import type { Mapping } from '../../imports/columns/mapping.ts';
import type { DateOrderFound } from '../../imports/dates/dateOrder.ts';
import type { DateOrder } from '../../imports/dates/readOneDate.ts';
import type { DoubtCode, ImportDoubt, ImportPreview, ImportQuestion } from '../../imports/importOutcome.ts';
import { type KeptMapping, mappingFor } from '../../imports/keptMappings.ts';

export interface ImportDraft {
  readonly question: ImportQuestion;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
  /** The kept mapping that it began with. */
  readonly proposed: KeptMapping | null;
  readonly doubts: readonly ImportDoubt[];
  /** Null where no date needs an order. */
  readonly order: DateOrderFound | null;
}

export interface MappingAnswer {
  readonly mapping: Mapping;
  readonly dateOrder?: DateOrder | undefined;
}

/** Whether the mapping answers a doubt, for those without whose answer the import cannot go on. */
const isAnswered: Readonly<Partial<Record<DoubtCode, (mapping: Mapping) => boolean>>> = {
  calendar: ({ calendar }) => (calendar ?? null) !== null,
  thousands: ({ groups }) => (groups ?? null) !== null,
  year: ({ year }) => (year ?? null) !== null,
  system: ({ system, columns }) => (system ?? null) !== null || columns.zone !== null,
  swapped: ({ swapped }) => swapped !== undefined,
};

/** Whether the import has to wait for an answer. */
export function isOpen({ code }: ImportDoubt, mapping: Mapping): boolean {
  return isAnswered[code]?.(mapping) === false;
}

/** Answers for the same columns are kept; other columns begin with what was kept for them, or with the guess. */
export function beginDraft(question: ImportQuestion, before: ImportDraft | null): ImportDraft {
  const { doubts, dateOrder: order } = question;
  if (before?.question.columns.join('\n') === question.columns.join('\n'))
    return withOpen({ ...before, question }, { doubts, dateOrder: order });
  const proposed = mappingFor(question.columns, order !== null);
  return {
    question,
    mapping: proposed?.mapping ?? question.guess,
    dateOrder: proposed?.dateOrder ?? null,
    proposed,
    doubts,
    order,
  };
}

/** With the questions that are open now. An answered one keeps its place, so that the answer can be changed where it was given. */
export function withOpen(draft: ImportDraft, open: Pick<ImportPreview, 'doubts' | 'dateOrder'>): ImportDraft {
  const { mapping, dateOrder } = draft;
  const now = new Map(open.doubts.map((doubt) => [doubt.code, doubt]));
  const isKept = ({ code }: ImportDoubt): boolean =>
    isAnswered[code]?.(mapping) === true || (code === 'totals' && (mapping.totals ?? null) !== null);
  const before = draft.doubts.flatMap((doubt) => now.get(doubt.code) ?? (isKept(doubt) ? [doubt] : []));
  const codes = new Set(before.map(({ code }) => code));
  return {
    ...draft,
    doubts: [...before, ...open.doubts.filter(({ code }) => !codes.has(code))],
    order: open.dateOrder ?? (dateOrder === null ? null : draft.order),
  };
}

export function answerOf({ mapping, dateOrder }: ImportDraft): MappingAnswer {
  return dateOrder ? { mapping, dateOrder } : { mapping };
}

/** Questions without which the import cannot go on. */
export function countOpen({ doubts, mapping, order, dateOrder }: ImportDraft): number {
  return doubts.filter((doubt) => isOpen(doubt, mapping)).length + (order !== null && dateOrder === null ? 1 : 0);
}
