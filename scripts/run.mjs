/** `node scripts/run.mjs scripts/start.ts …`: runs a TypeScript program of ours, built once and again after a change. */
import { resolve } from 'node:path';

import { loadProgram } from '../packages/local-org/loader/index.mjs';

// The program reads its arguments as if it had been started itself.
process.argv.splice(1, 1);
await loadProgram(resolve(process.argv[1]));
