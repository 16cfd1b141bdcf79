/** What `npm start` runs once everything is installed: the org, the simulator, the demo data. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProjectRefused } from '@vonage-conversations/local-org/server';
import { PortTakenError, StateFileError } from '@vonage-conversations/vonage-simulator';
import { startDemo } from './demo/index.ts';

const root = join(import.meta.dirname, '..');
const stateDirectory = join(root, '.local-org');

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            fresh: { type: 'boolean', default: false },
            empty: { type: 'boolean', default: false }
        }
    });
    if (values.fresh) {
        process.stdout.write('Beginning anew: records of earlier runs are removed.\n');
        rmSync(join(stateDirectory, 'data'), { recursive: true, force: true });
    }
    const demo = await startDemo({
        projectDirectory: root,
        stateDirectory,
        orgPort: portOf('ORG_PORT', 4000),
        simulatorPort: portOf('SIM_PORT', 4010),
        empty: values.empty,
        say: (line) => void process.stdout.write(`${line}\n`)
    });
    process.stdout.write(
        [
            '',
            `  Salesforce          ${demo.leadUrl}`,
            `  Salesforce, phone   ${demo.leadUrl.replace('/lightning/', '/phone/').replace('/view', '')}`,
            `  Customer's phone    ${demo.customerUrl}`,
            '',
            values.empty
                ? '  You are the administrator, and the bell has called you. Ctrl-C ends all.'
                : '  You are Amy Agent; the avatar at the top right changes the user. Ctrl-C ends all.',
            ''
        ].join('\n')
    );
    const end = (): void => void demo.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
}

/** @throws TypeError when the variable holds no port */
function portOf(variable: string, otherwise: number): number {
    const text = process.env[variable];
    if (text === undefined || text === '') return otherwise;
    const port = Number(text);
    if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
    throw new TypeError(`${variable} must be a port number, not "${text}".`);
}

main().catch((error: unknown) => {
    const isExpected =
        error instanceof ProjectRefused ||
        error instanceof PortTakenError ||
        error instanceof StateFileError ||
        error instanceof TypeError;
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken) {
        const { port } = error as { port?: number };
        process.stderr.write(
            `Port ${port} is taken by another program. Stop that one, or choose another: ORG_PORT=4100 npm start\n`
        );
    } else process.stderr.write(`${isExpected ? error.message : (error as Error).stack}\n`);
    process.exit(1);
});
