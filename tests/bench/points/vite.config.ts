import { defineConfig } from 'vite';

/** The page of imported points, built like the app. */
export default defineConfig({
  root: 'tests/bench/points',
  base: './',
  publicDir: '../../../public',
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../../../.cache/bench/imported',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
