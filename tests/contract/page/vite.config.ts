import { defineConfig } from 'vite';

/** The page of the port contract, built like the app. */
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
