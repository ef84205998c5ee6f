/** What became of the cases of a corpus: one row of the table in CONTRIBUTING.md. */

/** `lost`: something that was given is neither there nor reported. */
export interface Answer {
  readonly kind: 'read' | 'refused';
  readonly lost?: boolean;
}

export interface CorpusCase {
  readonly name: string;
  readonly expected: Answer['kind'] | 'either';
  /** What takes time before it is opened. */
  readonly prepare?: () => Promise<unknown>;
  readonly open: () => Answer | Promise<Answer>;
}

export interface Corpus {
  readonly name: string;
  /** The door through which it comes. */
  readonly door: string;
  readonly cases: readonly CorpusCase[];
  /** How many are read depends on data or writers of the page, so the table does not say it. */
  readonly varies?: boolean;
}

export interface CorpusRow {
  readonly name: string;
  readonly door: string;
  readonly cases: number;
  readonly varies: boolean;
  readonly read: number;
  readonly refused: number;
  /** Names of cases that ended in each way that must not be. */
  readonly faults: Readonly<Record<Fault, readonly string[]>>;
}

export const faultKinds = ['otherwise', 'crashed', 'hung', 'executed', 'lost'] as const;
export type Fault = (typeof faultKinds)[number];

/** A case that takes longer has hung. */
const mostMs = 60_000;

declare global {
  /** Set by a payload that runs. */
  var corpusExecuted: boolean | undefined;
}

/** A payload ran, or changed what every object inherits. */
function hasExecuted(): boolean {
  return globalThis.corpusExecuted === true || Object.keys(Object.prototype).length > 0 || 'polluted' in {};
}

export async function runCorpus({ name, door, cases, varies = false }: Corpus): Promise<CorpusRow> {
  const faults: Record<Fault, string[]> = { otherwise: [], crashed: [], hung: [], executed: [], lost: [] };
  const count = { read: 0, refused: 0 };
  for (const each of cases) {
    await each.prepare?.();
    const start = performance.now();
    try {
      const { kind, lost } = await each.open();
      count[kind] += 1;
      if (each.expected !== 'either' && kind !== each.expected) faults.otherwise.push(`${each.name}: ${kind}`);
      if (lost === true) faults.lost.push(each.name);
    } catch (error) {
      faults.crashed.push(`${each.name}: ${String(error)}`);
    }
    if (performance.now() - start > mostMs) faults.hung.push(each.name);
    if (hasExecuted()) faults.executed.push(each.name);
    globalThis.corpusExecuted = undefined;
  }
  return { name, door, cases: cases.length, varies, ...count, faults };
}

const head = [
  'Corpus',
  'Door',
  'Cases',
  'Read',
  'Refused',
  'Otherwise than it should',
  'Crashed',
  'Hung',
  'Executed',
  'Lost',
];

/** The table in Markdown. */
export function tableOf(rows: readonly CorpusRow[]): string {
  const lines = rows.map(({ name, door, cases, varies, read, refused, faults }) =>
    [
      name,
      door,
      cases,
      ...(varies ? ['–', '–'] : [read, refused]),
      ...faultKinds.map((kind) => faults[kind].length),
    ].join(' | '),
  );
  return [head.join(' | '), head.map((_, index) => (index < 2 ? '---' : '--:')).join(' | '), ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}
