import { parseArgs } from 'node:util';
import { PortTakenError, startSimulator, StateFileError } from './index.ts';

const HELP = `vonage-simulator [options]

  --port N          where to listen (SIM_PORT, or 4010)
  --org-url URL     where all webhooks go
  --inbound-url URL where inbound messages go, if elsewhere
  --status-url URL  where statuses go, if elsewhere
  --state FILE      keep account, messages and phones in this file
  --speed N         simulated seconds per second (1)
  --help            this text
`;

/** Arguments in, exit code out; everything else is in index.ts. */
async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            port: { type: 'string' },
            'org-url': { type: 'string' },
            'inbound-url': { type: 'string' },
            'status-url': { type: 'string' },
            state: { type: 'string' },
            speed: { type: 'string' },
            help: { type: 'boolean' }
        }
    });
    if (values.help) {
        console.log(HELP);
        return;
    }
    const inboundUrl = values['inbound-url'] ?? values['org-url'];
    const statusUrl = values['status-url'] ?? values['org-url'];
    const simulator = await startSimulator({
        port: wholeNumber('--port', values.port ?? process.env['SIM_PORT'] ?? '4010'),
        speed: wholeNumber('--speed', values.speed ?? '1'),
        ...(inboundUrl && { inboundUrl }),
        ...(statusUrl && { statusUrl }),
        ...(values.state && { stateFile: values.state })
    });
    console.log(
        `Vonage simulator: ${simulator.url} (customers' phones), ${simulator.url}/_sim/account`
    );
    const end = (): void => void simulator.close().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
}

function wholeNumber(flag: string, text: string): number {
    if (!/^[0-9]+$/.test(text)) {
        throw new TypeError(`${flag} wants a whole number, not "${text}".`);
    }
    return Number(text);
}

main().catch((error: unknown) => {
    const expected =
        error instanceof PortTakenError ||
        error instanceof StateFileError ||
        error instanceof TypeError;
    console.error(expected ? (error as Error).message : error);
    process.exit(1);
});
