import { defineConfig, devices } from '@playwright/test';

/** Chromium as root and without network: no sandbox, and nothing that calls home. */
const CHROMIUM_ARGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

/** E2E_BROWSER: the browser that `npm test` found on this machine. */
const executablePath = process.env['E2E_BROWSER'];

export default defineConfig({
    testDir: './packages',
    testMatch: '**/*.spec.ts',
    outputDir: './test-results',
    workers: 1,
    retries: 0,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    reporter: 'list',
    use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 900 },
        trace: 'retain-on-failure',
        screenshot: 'only-on-failure',
        launchOptions: {
            args: CHROMIUM_ARGS,
            ...(executablePath === undefined || executablePath === '' ? {} : { executablePath })
        }
    }
});
