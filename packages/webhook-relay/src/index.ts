/** A small relay between Vonage and Salesforce; `startRelay` shows its parts. */
import { Forwarder } from './Forwarder.ts';
import type { RelaySettings } from './RelaySettings.ts';
import { Salesforce } from './Salesforce.ts';
import { Spool } from './Spool.ts';
import { listen } from './server.ts';

export { readSettings, SettingsError } from './RelaySettings.ts';
export type { RelaySettings } from './RelaySettings.ts';

export interface RunningRelay {
    /** `http://127.0.0.1:8080`; webhooks go to `/inbound` and `/status`. */
    readonly url: string;
    /** Webhooks that are kept and not handed over yet. */
    waiting(): number;
    close(): Promise<void>;
}

/**
 * Verifies webhooks, keeps them on disk, answers Vonage, and hands them to Salesforce in the order they came.
 *
 * @param say is told what an operator should see: failures and that they are over
 * @param now milliseconds since 1970, by which the age of a webhook is judged
 * @example
 * const relay = await startRelay(readSettings(process.env), console.error);
 */
export async function startRelay(
    settings: RelaySettings,
    say: (line: string) => void,
    now: () => number = Date.now
): Promise<RunningRelay> {
    const spool = await Spool.open(settings.directory);
    const forwarder = new Forwarder(spool, new Salesforce(settings), say);
    const server = await listen(settings, spool, forwarder, now);
    forwarder.start();
    return {
        url: server.url,
        waiting: () => spool.size,
        async close() {
            await server.close();
            await forwarder.stop();
        }
    };
}
