/**
 * Mutation testing by a seeded sample: changes one place of `src/domain` or `src/dataset` at a time and runs the tests that lie nearest to it. Prints every
 * survivor, and the score with its interval of 95 % (Wilson). Changes that alter nothing that can be seen (`equivalent.ts`) are counted apart. Not part of
 * `npm test`. Options: `--sample 200`, `--seed 1`, `--minutes 60`, and `--keep FILE`, which holds the answers so that a later call goes on from there.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vite';
import { createRandom } from '../imports/random.ts';
import { reasonOf } from './equivalent.ts';
import { mutantsOf, placeOf, type Mutant } from './mutants.ts';
import type { Answer, Question } from './runTests.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [size, seed, minutes] = [
  Number(option('sample') ?? 200),
  Number(option('seed') ?? 1),
  Number(option('minutes') ?? 60),
];
const keep = option('keep');
/** The nearest tests are run first; those farther off only where the nearer notice nothing. */
const rounds = [1, 6, 40];
/** In ms, for so many files: a run that takes longer counts as endless. Generous, as a busy machine is slow. */
const longestRun = (files: number): number => 60_000 * Math.max(5, files);

const sources = globSync('src/{domain,dataset}/**/*.ts').filter((file) => !/schema\/zod|\.d\.ts$/.test(file));
const tests = globSync(
  'tests/unit/{domain,dataset,board,briefing,timeline,drawer,imported,store,compare,drafts,layers,imports,app,map,export,formats}/*.test.ts',
);

const known = new Map<string, readonly string[]>();
function importsOf(file: string): readonly string[] {
  const own =
    known.get(file) ??
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g)].map(([, path = '']) =>
      normalize(join(dirname(file), path)),
    );
  known.set(file, own);
  return own;
}

/** Number of imports from a test to each file that it reaches. */
function distancesFrom(test: string): ReadonlyMap<string, number> {
  const distances = new Map([[test, 0]]);
  for (const [file, distance] of distances)
    for (const next of importsOf(file)) if (!distances.has(next) && existsSync(next)) distances.set(next, distance + 1);
  return distances;
}

const distances = new Map(tests.map((test) => [test, distancesFrom(test)]));
/** A test that reaches few files is about them. */
const reachOf = (test: string): number => distances.get(test)?.size ?? 0;
const nearest = (file: string): readonly string[] =>
  tests
    .flatMap((test) => {
      const distance = distances.get(test)?.get(file);
      return distance === undefined ? [] : [{ test, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance || reachOf(a.test) - reachOf(b.test))
    .map(({ test }) => test);

const endless: Answer = { test: '', how: 'ran without an end' };
let runner: ChildProcess | undefined;
async function started(): Promise<ChildProcess> {
  if (runner) return runner;
  const child = fork('tests/mutation/runTests.ts', { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The runner of tests ended with ${code}`)));
  });
  runner = child;
  return child;
}
/** With its worker, which may be in a loop without an end. */
function stop(): void {
  if (runner?.pid !== undefined) process.kill(-runner.pid, 'SIGKILL');
  runner = undefined;
}

async function noticed(question: Question): Promise<Answer> {
  const child = await started();
  const reply = await new Promise<{ readonly answer?: Answer; readonly fault?: string }>((resolve) => {
    const timer = setTimeout(() => resolve({ answer: endless }), longestRun(question.tests.length));
    child.once('message', (message: { answer?: Answer; fault?: string }) => {
      clearTimeout(timer);
      resolve(message);
    });
    child.send(question);
  });
  if (reply.fault !== undefined) throw new Error(reply.fault);
  if (reply.answer === endless) {
    child.removeAllListeners();
    stop();
  }
  return reply.answer ?? null;
}

const texts = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const textOf = ({ file }: Mutant): string => texts.get(file) ?? '';
const isSound = (mutant: Mutant): boolean => {
  const text = textOf(mutant);
  try {
    parseAst(text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end), { lang: 'ts' });
    return true;
  } catch {
    return false;
  }
};

const all = sources.flatMap((file) => mutantsOf(file, textOf({ file, start: 0, end: 0, replacement: '' })));
const random = createRandom(seed);
const sample: Mutant[] = [];
const left = [...all];
while (sample.length < size && left.length > 0)
  sample.push(...left.splice(random.below(left.length), 1).filter(isSound));

const kept = new Map(
  keep !== undefined && existsSync(keep)
    ? readFileSync(keep, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as [string, Answer])
    : [],
);
/** Of a change, or (null) of a test file that passes without any. */
function record(of: string, answer: Answer): void {
  kept.set(of, answer);
  if (keep !== undefined) appendFileSync(keep, `${JSON.stringify([of, answer])}\n`);
}
const end = Date.now() + minutes * 60_000;
/** Tests that fail without any change notice nothing. */
const failing = new Set<string>();

async function noticedByNearest(mutant: Mutant): Promise<Answer> {
  const files = nearest(mutant.file).filter((test) => !failing.has(test));
  let answer: Answer = null;
  for (const [round, to] of rounds.entries()) {
    const asked = files.slice(rounds[round - 1] ?? 0, to);
    if (asked.length > 0) answer ??= await noticed({ mutant, tests: asked });
  }
  if (!answer || answer === endless || kept.has(answer.test)) return answer;
  const before = await noticed({ mutant: null, tests: [answer.test] });
  if (!before) {
    record(answer.test, null);
    return answer;
  }
  console.log(`left out   ${before.test}, which fails without any change`);
  failing.add(before.test);
  return noticedByNearest(mutant);
}

process.on('exit', stop);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(1));
const counts = { killed: 0, survived: 0, equivalent: 0 };
for (const mutant of sample) {
  const place = placeOf(mutant, textOf(mutant));
  const reason = reasonOf(place);
  // Every test would be run for nothing.
  let answer = reason === undefined ? kept.get(place) : null;
  if (answer === undefined) {
    if (Date.now() > end) break;
    answer = await noticedByNearest(mutant);
    record(place, answer);
  }
  const outcome = answer !== null ? 'killed' : reason === undefined ? 'survived' : 'equivalent';
  counts[outcome] += 1;
  console.log(
    `${outcome.padEnd(10)} ${place}${outcome === 'survived' ? '' : `  (${answer ? `${answer.test}: ${answer.how.split('\n', 1)[0]}` : reason})`}`,
  );
}
stop();
const tried = counts.killed + counts.survived;
const share = counts.killed / tried;
const z = 1.96;
const centre = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
const half = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
console.log(
  `${all.length} mutants, ${tried + counts.equivalent} tried (seed ${seed}): ${counts.killed} killed, ${counts.survived} survived, ${counts.equivalent} without effect. Score ${percent(share)} (95 %: ${percent(centre - half)} to ${percent(centre + half)}).`,
);
