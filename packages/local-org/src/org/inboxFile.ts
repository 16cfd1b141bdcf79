import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { InboxItem, InboxStorage } from '../host/index.ts';

/** Keeps the users' notifications in a JSON file. */
export function inboxFile(file: string): InboxStorage {
    return {
        load: () =>
            existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InboxItem[]) : [],
        save: (items) => writeFileSync(file, JSON.stringify(items))
    };
}
