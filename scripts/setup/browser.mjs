import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { canInstallDebianPackages, installDebianPackage } from './debian.mjs';
import { findProgram } from './findProgram.mjs';
import { runTool } from './runTool.mjs';
import { SetupError } from './setupError.mjs';

const KNOWN_BROWSERS = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * Finds the browser that the end-to-end tests drive: an installed Chrome or Chromium, else Playwright's
 * own (downloaded), else Debian's.
 *
 * @param {string} root folder of the project; its packages are installed
 * @returns {Promise<string | undefined>} path of the browser; undefined for Playwright's own
 * @throws {SetupError} when there is none and none can be installed
 */
export async function ensureBrowser(root) {
    const installed = findProgram(browserCandidates());
    if (installed !== undefined) return installed;
    if (await hasPlaywrightBrowser(root)) return undefined;
    console.log('No Chrome or Chromium found: downloading one (playwright install chromium).');
    const playwright = join(root, 'node_modules/@playwright/test/cli.js');
    const code = await runTool(process.execPath, [playwright, 'install', 'chromium'], {
        cwd: root
    });
    if (code === 0 && (await hasPlaywrightBrowser(root))) return undefined;
    if (canInstallDebianPackages()) {
        console.log("The download failed: installing Debian's (apt-get install chromium).");
        if (await installDebianPackage('chromium')) {
            const fromDebian = findProgram(browserCandidates());
            if (fromDebian !== undefined) return fromDebian;
        }
    }
    throw new SetupError(
        'No browser for the end-to-end tests: neither Chrome nor Chromium is installed and none could ' +
            'be downloaded. Install one, or set E2E_BROWSER to its path, then run the command again.'
    );
}

function browserCandidates() {
    const chosen = process.env.E2E_BROWSER;
    return chosen ? [chosen] : KNOWN_BROWSERS;
}

async function hasPlaywrightBrowser(root) {
    const entry = join(root, 'node_modules/@playwright/test/index.mjs');
    const { chromium } = await import(pathToFileURL(entry).href);
    return existsSync(chromium.executablePath());
}
