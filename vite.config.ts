import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './src/pipeline/dataPlugin.ts';
import { firstViewSizePlugin } from './src/pipeline/firstViewSize.ts';
import { licencesPlugin } from './src/pipeline/licences/licencesPlugin.ts';
import { securityHeaders, securityPlugin } from './src/pipeline/securityHeaders.ts';
import { sealedPlugin } from './src/pipeline/sealed/sealedPlugin.ts';
import { serviceWorkerPlugin } from './src/pipeline/serviceWorker.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    dataPlugin(),
    licencesPlugin(),
    firstViewSizePlugin(),
    securityPlugin(),
    sealedPlugin(),
    serviceWorkerPlugin(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), enforce: 'pre' },
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ }] } },
    },
  },
  preview: { headers: { ...securityHeaders } },
  test: { include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], environment: 'node', testTimeout: 60_000 },
});
