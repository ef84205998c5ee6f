/**
 * Runs the benchmarks, all of them or those that are named: `npm run bench -- points imports`. Options after one name go to it: `propose --reports FOLDER`.
 * Each prints its own ratios; none of them passes or fails.
 */
import { spawnSync } from 'node:child_process';

const parts: Readonly<Record<string, string>> = {
  page: 'bench.ts',
  imports: 'importBench.ts',
  filters: 'crossFilterBench.ts',
  desk: 'drawerBench.ts',
  points: 'pointsBench.ts',
  board: 'boardBench.ts',
  propose: 'proposeBench.ts',
  soak: 'soakBench.ts',
};

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const asked = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, file] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [`tests/bench/${file}`, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
