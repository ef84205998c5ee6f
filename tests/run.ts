/**
 * Runs everything that must hold, in order of cost, and closes with one line: `N passed, N failed`. A check without cases of its own (types,
 * lint, layout, data, build) counts as one. The unit tests run beside the checks and builds, the end-to-end tests after both; `--quick` leaves
 * out the data, the builds and the end-to-end tests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { installTools, leftOut } from './tools.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const bin = 'node_modules/';
const vite = `${bin}vite/bin/vite.js`;

const running = new Set<ChildProcess>();

/** Ends a program and all that it has started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.forEach(end);
    process.exit(130);
  });
}

interface Run {
  readonly title: string;
  readonly args: readonly string[];
  readonly shown?: 'at once' | 'at the end';
  /** A guard against programs that hang, several times what they need. They are ended, and count as failed. */
  readonly limitMinutes?: number;
}

/** Runs a program of Node and resolves whether it succeeded. What it writes is shown at once, or whole when it ends where others run beside it. */
function run({ title, args, shown = 'at the end', limitMinutes = 8 }: Run): Promise<boolean> {
  const heading = `\n── ${title}`;
  if (shown === 'at once') console.log(heading);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: shown === 'at once' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, E2E_PAGES_BUILT: '1' },
      // A group of its own: what it has started ends with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const guard = setTimeout(() => {
      console.log(`\nENDED after ${limitMinutes} minutes: ${title}`);
      end(child);
    }, limitMinutes * 60_000);
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => written.push(part));
    child.on('error', (error) => written.push(Buffer.from(String(error))));
    child.on('close', (status) => {
      clearTimeout(guard);
      running.delete(child);
      if (shown === 'at the end') console.log(`${heading}\n${Buffer.concat(written).toString('utf8').trimEnd()}`);
      resolve(status === 0);
    });
  });
}

async function check(title: string, ...args: readonly string[]): Promise<Tally> {
  const passed = await run({ title, args });
  if (!passed) console.log(`FAILED: ${title}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The arguments of a script of package.json that runs a program of a package: its patterns stay in one place. */
function script(name: string, program: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
  const words = scripts[name]?.match(/"[^"]*"|\S+/g) ?? [];
  return [program, ...words.slice(1).map((word) => word.replace(/^"|"$/g, ''))];
}

/** Counts of a runner’s JSON report; a runner that died without one has failed once. */
function tallyOf(ran: boolean, file: string, count: (report: never) => Tally): Tally {
  try {
    const tally = count(JSON.parse(readFileSync(file, 'utf8')) as never);
    return ran || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function unitTests(): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=tests/output/unit.json'];
  const ran = await run({
    title: 'unit, property and contract tests',
    args: [`${bin}vitest/vitest.mjs`, 'run', ...reporters],
    shown: 'at once',
    limitMinutes: 18,
  });
  return tallyOf(
    ran,
    'tests/output/unit.json',
    ({ numPassedTests, numTotalTests }: { numPassedTests: number; numTotalTests: number }) => ({
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests,
    }),
  );
}

async function endToEndTests(): Promise<Tally> {
  const ran = await run({
    title: 'end-to-end tests',
    args: [`${bin}@playwright/test/cli.js`, 'test', '--config', 'tests/e2e/playwright.config.ts'],
    shown: 'at once',
    // Somewhat more than Playwright's own limit, which still writes a report.
    limitMinutes: 37,
  });
  return tallyOf(
    ran,
    'tests/output/e2e.json',
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }),
  );
}

/** Checks of the sources, one after the other beside the unit tests. */
async function sourceChecks(): Promise<readonly Tally[]> {
  return [
    await check('types', `${bin}typescript/bin/tsc`, '-p', 'tsconfig.json'),
    await check('lint', ...script('lint', `${bin}oxlint/bin/oxlint`)),
    await check('layout', ...script('format:check', `${bin}prettier/bin/prettier.cjs`)),
  ];
}

/** The data, and the pages that the end-to-end tests open. */
async function builds(): Promise<readonly Tally[]> {
  return [
    await check('data', 'src/pipeline/dataCheck.ts'),
    await check('build', vite, 'build', '--logLevel', 'warn'),
    await check(
      'page of the contract',
      vite,
      'build',
      '--config',
      'tests/contract/page/vite.config.ts',
      '--logLevel',
      'warn',
    ),
    await check(
      'page of the drawer',
      vite,
      'build',
      '--config',
      'tests/drawer/page/vite.config.ts',
      '--logLevel',
      'warn',
    ),
  ];
}

const isQuick = process.argv.includes('--quick');

rmSync('tests/output', { recursive: true, force: true });
mkdirSync('tests/output', { recursive: true });
if (!isQuick) {
  console.log(`Chromium: ${ensureChromium()}`);
  installTools();
}

const [unit, checks] = await Promise.all([
  unitTests(),
  sourceChecks().then(async (sources) => (isQuick ? sources : [...sources, ...(await builds())])),
]);
const tallies = [unit, ...checks];
if (!isQuick && checks.slice(-3).every(({ failed }) => failed === 0)) tallies.push(await endToEndTests());

for (const missing of leftOut()) console.log(`LEFT OUT: ${missing}`);

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
