/** Makes a machine ready for what is about to run. Plain Node: nothing may be installed yet. */
export { ensureBrowser } from './browser.mjs';
export { ensureJava } from './java.mjs';
export { checkNodeVersion } from './nodeVersion.mjs';
export { ensurePackages } from './packages.mjs';
export { runTool, handOver } from './runTool.mjs';
export { SetupError, reportAndExit } from './setupError.mjs';
