import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { TestSequencer, TestSpecification } from 'vitest/node';
import { dataPlugin } from './src/pipeline/dataPlugin.ts';
import { firstPartsPlugin } from './src/pipeline/firstParts.ts';
import { firstViewSizePlugin } from './src/pipeline/firstViewSize.ts';
import { libraryStubs } from './src/pipeline/libraryStubs.ts';
import { licencesPlugin } from './src/pipeline/licences/licencesPlugin.ts';
import { securityHeaders, securityPlugin } from './src/pipeline/securityHeaders.ts';
import { sealedPlugin } from './src/pipeline/sealed/sealedPlugin.ts';
import { startChunk } from './src/pipeline/startChunk.ts';
import { serviceWorkerPlugin } from './src/pipeline/serviceWorker.ts';

const unitSetup = 'tests/unit/setup.ts';

/** By path: Vitest's own order depends on how long files took here before, so that a run could not be repeated elsewhere. */
class ByPath implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** Unit tests that put other modules in the place of ours. */
const replaceModules = ['tests/unit/map/composeScene.test.ts', 'tests/unit/map/connectMap.test.ts'];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    dataPlugin(),
    licencesPlugin(),
    firstPartsPlugin(),
    firstViewSizePlugin(),
    securityPlugin(),
    sealedPlugin(),
    serviceWorkerPlugin(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), enforce: 'pre' },
  ],
  resolve: { alias: libraryStubs },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ },
            // What only the entry needs stays with it.
            { name: startChunk, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { headers: { ...securityHeaders } },
  test: {
    // A guard against tests that hang, not a measure of speed.
    testTimeout: 300_000,
    // One worker keeps the modules that it has loaded from file to file: most of the time went into loading them again. Files that replace modules
    // stay apart.
    pool: 'forks',
    sequence: { sequencer: ByPath },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/reading/**/*.test.ts'],
          exclude: replaceModules,
          setupFiles: [unitSetup],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: replaceModules, setupFiles: [unitSetup] } },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: [unitSetup, 'tests/unit/ui/componentSetup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
