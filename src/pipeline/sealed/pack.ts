/** `npm run pack`: writes dist-sealed/border-brief.html, its SHA-256 beside it, and prints the seal, which is to be sent by another way than the file. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';
import { buildSealed } from './buildSealed.ts';

const folder = join(projectFolder, 'dist-sealed');
const name = 'border-brief.html';

const { html, seal } = await buildSealed(`${new Date().toISOString().slice(0, 19)}Z`);
const sha256 = createHash('sha256').update(html).digest('hex');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, name), html);
await writeFile(join(folder, `${name}.sha256`), `${sha256}  ${name}\n`);
await writeFile(join(folder, `${name}.seal`), `${seal}\n`);
console.log(
  `dist-sealed/${name}  ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB\nseal    ${seal}\nsha256  ${sha256}`,
);
