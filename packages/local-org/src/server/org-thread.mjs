/** Entry of the thread that runs the org. */
import { join } from 'node:path';

import { loadProgram } from '../../loader/index.mjs';

await loadProgram(join(import.meta.dirname, 'orgThread.ts'));
