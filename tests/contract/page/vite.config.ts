import { defineConfig } from 'vite';

/** The port's contract as a page of its own, built as the app is. */
export default defineConfig({
  root: 'tests/contract/page',
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../../output/contract',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
