import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptWebhook, WebhookKind } from './KeptWebhook.ts';

const NAME = /^[0-9]{15}-[0-9]{6}-(inbound|status)$/;
const UNFINISHED = '.new';

/**
 * Webhooks on disk, one file each, in the order they came. One is kept once its file is written through and
 * has its name: a crash or a power cut after that loses nothing.
 */
export class Spool {
    private readonly directory: string;
    private readonly names: string[];
    private lastMoment = 0;
    private sequence = 0;

    private constructor(directory: string, names: string[]) {
        this.directory = directory;
        this.names = names;
    }

    /** Takes up what an earlier run has left. */
    static async open(directory: string): Promise<Spool> {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        const files = await readdir(directory);
        for (const file of files.filter((each) => each.endsWith(UNFINISHED))) {
            // Its webhook was never answered with 200: Vonage sends it again.
            await rm(join(directory, file), { force: true });
        }
        return new Spool(directory, files.filter((file) => NAME.test(file)).sort());
    }

    get size(): number {
        return this.names.length;
    }

    /** Resolves when the webhook is safe. */
    async keep(kind: WebhookKind, body: Buffer): Promise<void> {
        const name = this.nextName(kind);
        const path = join(this.directory, name);
        const file = await open(path + UNFINISHED, 'wx', 0o600);
        try {
            await file.writeFile(body);
            await file.sync();
        } finally {
            await file.close();
        }
        await rename(path + UNFINISHED, path);
        await this.syncDirectory();
        this.insert(name);
    }

    /** The oldest ones, no more than fit into one request. */
    async oldest(most: number, mostBytes: number): Promise<KeptWebhook[]> {
        const batch: KeptWebhook[] = [];
        let bytes = 0;
        for (const name of this.names.slice(0, most)) {
            const body = await readFile(join(this.directory, name), 'utf8');
            bytes += Buffer.byteLength(body);
            if (batch.length > 0 && bytes > mostBytes) break;
            batch.push({ id: name, kind: NAME.exec(name)?.[1] as WebhookKind, body });
        }
        return batch;
    }

    /** Forgets a webhook that Salesforce has. */
    async remove(id: string): Promise<void> {
        await rm(join(this.directory, id), { force: true });
        const index = this.names.indexOf(id);
        if (index >= 0) this.names.splice(index, 1);
    }

    /** Two writes may end the other way round than they began. */
    private insert(name: string): void {
        let index = this.names.length;
        while (index > 0 && (this.names[index - 1] ?? '') > name) index--;
        this.names.splice(index, 0, name);
    }

    private nextName(kind: WebhookKind): string {
        const moment = Math.max(Date.now(), this.lastMoment);
        this.sequence = moment === this.lastMoment ? this.sequence + 1 : 0;
        this.lastMoment = moment;
        const count = String(this.sequence).padStart(6, '0');
        return `${String(moment).padStart(15, '0')}-${count}-${kind}`;
    }

    private async syncDirectory(): Promise<void> {
        const directory = await open(this.directory, 'r');
        try {
            await directory.sync();
        } finally {
            await directory.close();
        }
    }
}
