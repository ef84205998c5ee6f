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
): { command: string; cwd: string; url: string; reuseExistingServer: boolean; timeout: number } {
  return { command, cwd: '../..', url: `http://127.0.0.1:${atPort}/`, reuseExistingServer: false, timeout: 300_000 };
}

/** A page of the tests' own, built first where `tests/run.ts` has not done so already. */
function buildAndServe(atPort: number, config: string): ReturnType<typeof serve> {
  const preview = vite('preview', config, '--host 127.0.0.1', `--port ${atPort}`, '--strictPort');
  return serve(atPort, process.env['E2E_PAGES_BUILT'] === '1' ? preview : `${vite('build', config)} && ${preview}`);
}

/**
 * The built page in real Chromium, without a network. Files run side by side, two at a time: software WebGL fills two cores while a map is drawn,
 * and one is idle while a test reads what was exported. For a trace of a failure: `npm run test:e2e -- --trace retain-on-failure`.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../output/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  timeout: 480_000,
  globalTimeout: 35 * 60_000,
  expect: { timeout: 90_000 },
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
    screenshot: 'only-on-failure',
  },
  webServer: [
    serve(port, vite('preview', '--host 127.0.0.1', `--port ${port}`, '--strictPort')),
    buildAndServe(contractPort, contractConfig),
    buildAndServe(drawerPort, drawerConfig),
  ],
});
