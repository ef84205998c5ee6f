/** Puts the sealed file beside the hosted page, from where the page’s exports take it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildSealed } from './buildSealed.ts';

export function sealedPlugin(): Plugin {
  let folder = '';
  return {
    name: 'border-brief-sealed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    async closeBundle() {
      const { html } = await buildSealed(`${new Date().toISOString().slice(0, 19)}Z`);
      await writeFile(join(folder, 'border-brief-sealed.html'), html);
    },
  };
}
