/**
 * Mutation testing by a seeded sample: changes one place of `src/domain` or `src/dataset` at a time and runs the tests that lie nearest to it. Prints every
 * survivor, and the score with its interval of 95 % (Wilson). Not part of `npm test`: `node tests/mutation/sample.ts --sample 200 --seed 1 --minutes 60`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createRandom } from '../imports/random.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [size, seed, minutes] = [option('sample', 200), option('seed', 1), option('minutes', 60)];
/** Tests for each mutant, the nearest by imports first. */
const mostTests = 8;

const sources = globSync('src/{domain,dataset}/**/*.ts').filter((file) => !/schema\/zod|\.d\.ts$/.test(file));
const tests = globSync('tests/unit/{domain,dataset,board,briefing,timeline,drawer,imported,store}/*.test.ts');

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
    for (const next of importsOf(file)) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}

const distances = new Map(tests.map((test) => [test, distancesFrom(test)]));
const nearest = (file: string): readonly string[] =>
  tests
    .flatMap((test) => {
      const distance = distances.get(test)?.get(file);
      return distance === undefined ? [] : [{ test, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostTests)
    .map(({ test }) => test);

function passes(files: readonly string[], mutant: Mutant | null): boolean {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/vitest.config.ts', ...files],
    {
      env: { ...process.env, MUTANT: JSON.stringify(mutant) },
      stdio: 'ignore',
      timeout: 240_000,
    },
  );
  // Null: it took too long, as a change that never ends does.
  return status === 0;
}

const all = sources.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const random = createRandom(seed);
const sample: Mutant[] = [];
const left = [...all];
while (sample.length < size && left.length > 0) sample.push(...left.splice(random.below(left.length), 1));

const sound = new Map<string, boolean>();
const end = Date.now() + minutes * 60_000;
let [killed, survived, untested] = [0, 0, 0];
for (const mutant of sample) {
  if (Date.now() > end) break;
  const files = nearest(mutant.file);
  const text = readFileSync(mutant.file, 'utf8');
  const line = text.slice(0, mutant.start).split('\n').length;
  const told = `${mutant.file}:${line} ${JSON.stringify(text.slice(mutant.start, mutant.end))} → ${JSON.stringify(mutant.replacement)}`;
  if (files.length === 0) {
    untested += 1;
    console.log(`no test   ${told}`);
    continue;
  }
  const key = files.join();
  if (!sound.has(key)) sound.set(key, passes(files, null));
  if (sound.get(key) === false) throw new Error(`These tests fail without any change: ${key}`);
  if (passes(files, mutant)) {
    survived += 1;
    console.log(`survived  ${told}`);
  } else {
    killed += 1;
    console.log(`killed    ${told}`);
  }
}
const tried = killed + survived + untested;
const share = killed / tried;
const z = 1.96;
const centre = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
const half = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
console.log(
  `${all.length} mutants, ${tried} tried (seed ${seed}): ${killed} killed, ${survived} survived, ${untested} without a test. Score ${percent(share)} (95 %: ${percent(centre - half)} to ${percent(centre + half)}).`,
);
