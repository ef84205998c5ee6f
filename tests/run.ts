/**
 * Runs everything that must hold, in order of cost, and closes with one line: `N passed, N failed`. A check without cases of its own (types,
 * data, build) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { installTools, leftOut } from './tools.ts';

interface Tally {
  passed: number;
  failed: number;
}

const bin = 'node_modules/';
const node = process.execPath;

function run(title: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  return spawnSync(node, args, { stdio: 'inherit' }).status === 0;
}

function check(title: string, ...args: string[]): Tally {
  const passed = run(title, args);
  if (!passed) console.log(`FAILED: ${title}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts of a runner's JSON report; a runner that died without one has failed once. */
function tallyOf(ran: boolean, file: string, count: (report: never) => Tally): Tally {
  try {
    const tally = count(JSON.parse(readFileSync(file, 'utf8')) as never);
    return ran || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function unitTests(): Tally {
  const ran = run('unit, property and contract tests', [
    `${bin}vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=tests/output/unit.json',
  ]);
  return tallyOf(
    ran,
    'tests/output/unit.json',
    ({ numPassedTests, numTotalTests }: { numPassedTests: number; numTotalTests: number }) => ({
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests,
    }),
  );
}

function endToEndTests(): Tally {
  const ran = run('end-to-end tests', [
    `${bin}@playwright/test/cli.js`,
    'test',
    '--config',
    'tests/e2e/playwright.config.ts',
  ]);
  return tallyOf(
    ran,
    'tests/output/e2e.json',
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
  );
}

rmSync('tests/output', { recursive: true, force: true });
mkdirSync('tests/output', { recursive: true });
console.log(`Chromium: ${ensureChromium()}`);
installTools();

const tallies = [
  check('types', `${bin}typescript/bin/tsc`, '-p', 'tsconfig.json'),
  check('data', 'src/pipeline/dataCheck.ts'),
  unitTests(),
];
const built = check('build', `${bin}vite/bin/vite.js`, 'build');
tallies.push(built);
if (built.passed) tallies.push(endToEndTests());

for (const missing of leftOut()) console.log(`LEFT OUT: ${missing}`);

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
