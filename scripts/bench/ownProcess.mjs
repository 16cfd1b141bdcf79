/** Entry of the processes that areas are measured in: runs one function and reports what it took. */
import { fileURLToPath } from 'node:url';

import { loadProgram } from '../../packages/local-org/loader/index.mjs';

const [module, name, argument] = process.argv.slice(2);

const { [name]: run } = await loadProgram(fileURLToPath(module));
if (typeof run !== 'function') throw new Error(`${module} exports no function ${name}.`);
const result = await run(JSON.parse(argument));
const { user, system } = process.cpuUsage();
process.send(
    {
        result: result ?? null,
        endedAt: Date.now(),
        cpuSeconds: (user + system) / 1e6,
        peakMegabytes: process.resourceUsage().maxRSS / 1024
    },
    () => process.exit(0)
);
