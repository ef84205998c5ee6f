import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPlugin } from '../../../src/pipeline/dataPlugin.ts';

/** The page with a generated set of a million rows on its desk and no map, built as the app is. */
export default defineConfig({
  root: 'tests/drawer/page',
  base: './',
  publicDir: false,
  plugins: [react(), dataPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../../output/desk',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
