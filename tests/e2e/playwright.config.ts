import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { contractPort, drawerPort, port } from './ports.ts';

const drawerConfig = '--config tests/drawer/page/vite.config.ts';
const contractConfig = '--config tests/contract/page/vite.config.ts';

function vite(...words: readonly string[]): string {
  return `node node_modules/vite/bin/vite.js ${words.join(' ')} --logLevel error`;
}

function serve(
  atPort: number,
  command: string,
): { command: string; cwd: string; url: string; reuseExistingServer: boolean } {
  return { command, cwd: '../..', url: `http://127.0.0.1:${atPort}/`, reuseExistingServer: false };
}

/** The built page in real Chromium, without a network. One worker: software WebGL fills the cores by itself. */
export default defineConfig({
  testDir: '.',
  outputDir: '../output/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../output/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Asia/Baghdad',
    // A page that answers for its host would hide what the tests of the host look at; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: ensureChromium(), args: [...chromiumFlags] },
    trace: 'retain-on-failure',
  },
  webServer: [
    serve(port, vite('preview', '--host 127.0.0.1', `--port ${port}`, '--strictPort')),
    serve(
      contractPort,
      `${vite('build', contractConfig)} && ${vite('preview', contractConfig, '--host 127.0.0.1', `--port ${contractPort}`, '--strictPort')}`,
    ),
    serve(
      drawerPort,
      `${vite('build', drawerConfig)} && ${vite('preview', drawerConfig, '--host 127.0.0.1', `--port ${drawerPort}`, '--strictPort')}`,
    ),
  ],
});
