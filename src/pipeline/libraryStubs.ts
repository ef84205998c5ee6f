/** Parts of libraries that the page must not load, and what replaces them in every build. */
import { join } from 'node:path';
import { projectFolder } from './projectFolder.ts';

export const libraryStubs = [
  { find: '@bokuweb/zstd-wasm', replacement: join(projectFolder, 'src/imports/formats/noZstd.ts') },
];
