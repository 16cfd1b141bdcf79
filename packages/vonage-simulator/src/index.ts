import { changeClock, demoAccountView, setWebhooks } from './control/index.ts';
import type { WebhookChange } from './control/index.ts';
import { createWorld } from './createWorld.ts';
import type { WorldOptions } from './createWorld.ts';
import { resumeMessages, resumeWebhooks } from './deliver/index.ts';
import { keepState } from './keepState.ts';
import { PortTakenError } from './PortTakenError.ts';
import { createServer } from './server/index.ts';
import { readStateFile } from './state/index.ts';
import type { World } from './World.ts';

export { channels, contract, createReader } from './contract/index.ts';
export type {
    Channel,
    ObjectSchema,
    OutboundMessage,
    Schema,
    StatusWebhook
} from './contract/index.ts';
export { failureCodes } from './errors/index.ts';
export { PortTakenError } from './PortTakenError.ts';
export { newKeyPair, repeatableIds, StateFileError } from './state/index.ts';

export interface SimulatorOptions extends WorldOptions {
    /** 4010 when left out; 0 takes any free port. */
    readonly port?: number;
    /** Where webhooks go; both can be changed while running. */
    readonly inboundUrl?: string;
    readonly statusUrl?: string;
    /** Keeps account, messages and phones over a restart. In memory only when left out. */
    readonly stateFile?: string;
}

/** The demo account as `GET /_sim/account` shows it. */
export type DemoAccount = ReturnType<typeof demoAccountView>;

export interface Simulator {
    /** Base address, without a slash at the end. */
    readonly url: string;
    /** The demo account as it is now. */
    readonly account: DemoAccount;
    /** Changes where webhooks go. */
    setWebhooks(change: WebhookChange): DemoAccount;
    /**
     * Moves the simulated clock on; returns when all that was due has been done.
     *
     * @param options `withTokens`: the time of tokens moves along, as the other end's clock does
     */
    advance(milliseconds: number, options?: { withTokens?: boolean }): Promise<void>;
    /** Stops serving, lets running webhooks end, writes the state file. */
    close(): Promise<void>;
}

const DEFAULT_PORT = 4010;

/**
 * Starts the simulator on the loopback interface.
 *
 * @example
 * const simulator = await startSimulator({ port: 0, statusUrl: 'http://127.0.0.1:4000/hook' });
 * const { applicationId, privateKey } = simulator.account;
 * await simulator.close();
 *
 * @throws PortTakenError when something else listens on the port.
 * @throws StateFileError when the state file cannot be read.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
    const snapshot = options.stateFile ? readStateFile(options.stateFile) : undefined;
    const world = createWorld(options, snapshot);
    setWebhooks(urlsOf(options), world);

    const server = createServer(world);
    world.address.url = await listen(server, options.port ?? DEFAULT_PORT);
    const stopKeeping = options.stateFile ? keepState(options.stateFile, world) : () => undefined;
    resumeMessages(world);
    resumeWebhooks(world);

    return {
        url: world.address.url,
        get account() {
            return demoAccountView(world);
        },
        setWebhooks: (change) => setWebhooks(change, world),
        advance: async (milliseconds, { withTokens = false } = {}) => {
            await changeClock({ advanceSeconds: milliseconds / 1000, withTokens }, world);
        },
        close: async () => {
            world.closing.abort();
            await server.close();
            await world.clock.stop();
            stopKeeping();
        }
    };
}

function urlsOf({ inboundUrl, statusUrl }: SimulatorOptions): WebhookChange {
    return { ...(inboundUrl && { inboundUrl }), ...(statusUrl && { statusUrl }) };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
    try {
        return await server.listen({ host: '127.0.0.1', port });
    } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE') {
            throw new PortTakenError(port);
        }
        throw cause;
    }
}

export type { World };
