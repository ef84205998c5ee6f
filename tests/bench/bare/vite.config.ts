import { defineConfig } from 'vite';

/** The bare page, built like the app. */
export default defineConfig({
  root: 'tests/bench/bare',
  base: './',
  publicDir: '../../../public',
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../../../.cache/bench/bare',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
