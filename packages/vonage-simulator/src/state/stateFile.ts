import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Account } from './Account.ts';
import type { MediaFile } from './MediaStore.ts';
import type { Message } from './Message.ts';
import type { Phone } from './PhoneStore.ts';
import type { Webhook } from './WireLog.ts';

/** All that survives a restart. */
export interface Snapshot {
    readonly version: typeof VERSION;
    readonly account: Account;
    readonly phones: readonly Phone[];
    readonly messages: readonly Message[];
    readonly webhooks: readonly Webhook[];
    readonly media: readonly MediaFile[];
}

const VERSION = 1;

export class StateFileError extends Error {}

/**
 * @returns what the file holds, or nothing when there is no file yet.
 * @throws StateFileError when the file is not one of ours.
 */
export function readStateFile(path: string): Snapshot | undefined {
    if (!existsSync(path)) {
        return undefined;
    }
    try {
        const snapshot = JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
        if (snapshot.version === VERSION) {
            return snapshot;
        }
    } catch (cause) {
        throw new StateFileError(unusable(path), { cause });
    }
    throw new StateFileError(unusable(path));
}

/** Writes beside the file and renames, so that an interrupted write never leaves half a file. */
export function writeStateFile(path: string, parts: Omit<Snapshot, 'version'>): void {
    mkdirSync(dirname(path), { recursive: true });
    const fresh = `${path}.new`;
    writeFileSync(fresh, JSON.stringify({ version: VERSION, ...parts }));
    renameSync(fresh, path);
}

const unusable = (path: string): string =>
    `The state file ${path} cannot be read as the simulator's state. Delete it to begin anew, or name another with --state.`;
