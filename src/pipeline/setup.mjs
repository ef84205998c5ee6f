/**
 * Makes a fresh clone ready: installs the locked packages when they are missing or the lockfile has changed. Plain JavaScript without
 * dependencies, because it runs before anything is installed and on whatever Node the machine has; everything after it runs on the Node
 * that the lockfile brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.installed-lockfile`;
const locked = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

// A link leads to the packages of another checkout, which "npm ci" would delete.
const isShared = lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

if (!isShared && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== locked)) {
  // On standard error, because standard output belongs to the command that follows.
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, locked);
}
