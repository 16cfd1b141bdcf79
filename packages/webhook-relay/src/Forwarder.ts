import type { Salesforce } from './Salesforce.ts';
import { HandOverError } from './Salesforce.ts';
import type { Spool } from './Spool.ts';

/** One request: well below Apex's heap and the 6 MB that Apex REST takes. */
const MOST_WEBHOOKS = 200;
const MOST_BYTES = 1_000_000;
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const SEND_AGAIN = 503;

/** Hands webhooks to Salesforce, oldest first, one batch at a time, and never gives up. */
export class Forwarder {
    /** When Salesforce last took something; null since the start. */
    lastHandedOverAt: Date | null = null;
    /** Why the last try failed; null when it did not. */
    problem: string | null = null;
    private readonly spool: Spool;
    private readonly salesforce: Salesforce;
    private readonly say: (line: string) => void;
    private pause = 0;
    /** Fewer after each failure: a batch that Salesforce cannot take must not hold up what it could. */
    private most = MOST_WEBHOOKS;
    private isStopped = false;
    private wake: () => void = () => undefined;
    private running: Promise<void> = Promise.resolve();

    constructor(spool: Spool, salesforce: Salesforce, say: (line: string) => void) {
        this.spool = spool;
        this.salesforce = salesforce;
        this.say = say;
    }

    start(): void {
        this.running = this.run();
    }

    /** There is something new. A pause after a failure is kept: the failure has not gone away by it. */
    nudge(): void {
        if (this.pause === 0) this.wake();
    }

    /** Resolves when the batch on its way has arrived or failed. */
    async stop(): Promise<void> {
        this.isStopped = true;
        this.wake();
        await this.running;
    }

    private async run(): Promise<void> {
        while (!this.isStopped) {
            try {
                const isDone = await this.handOverBatch();
                if (isDone) this.recovered();
                else this.failed('Salesforce asks for some of it again.');
            } catch (error) {
                if (!(error instanceof HandOverError)) this.say(String((error as Error).stack));
                this.failed((error as Error).message);
            }
            await this.rest();
        }
    }

    /** @returns false when something of it must be sent again */
    private async handOverBatch(): Promise<boolean> {
        const batch = await this.spool.oldest(this.most, MOST_BYTES);
        if (batch.length === 0) return true;
        const outcomes = await this.salesforce.handOver(batch);
        let isDone = true;
        for (const { id } of batch) {
            const status = outcomes.get(id) ?? SEND_AGAIN;
            if (status === SEND_AGAIN) isDone = false;
            else await this.spool.remove(id);
        }
        if (isDone) this.lastHandedOverAt = new Date();
        return isDone;
    }

    private recovered(): void {
        if (this.problem !== null) this.say('Salesforce takes webhooks again.');
        this.problem = null;
        this.pause = 0;
        this.most = Math.min(this.most * 2, MOST_WEBHOOKS);
    }

    private failed(reason: string): void {
        if (this.problem === null) this.say(`${reason} ${this.spool.size} webhooks wait.`);
        this.problem = reason;
        this.most = Math.max(1, Math.floor(this.most / 2));
        this.pause = Math.min(
            Math.max(this.pause * 2, FIRST_PAUSE_MILLISECONDS),
            LONGEST_PAUSE_MILLISECONDS
        );
    }

    private rest(): Promise<void> {
        if (this.isStopped || (this.pause === 0 && this.spool.size > 0)) return Promise.resolve();
        return new Promise((resolve) => {
            const timer = this.pause > 0 ? setTimeout(resolve, this.pause) : undefined;
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
}
