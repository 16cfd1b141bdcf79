import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
    OrgRefusal,
    type AccessForUi,
    type ApexAnswer,
    type ApexCall,
    type Cancel,
    type DeliveryAnswer,
    type FieldForUi,
    type FieldValues,
    type FileForUi,
    type NotificationForUi,
    type ObjectForUi,
    type ObjectSummary,
    type OrgForUi,
    type ProjectForUi,
    type QueryRecord,
    type QueryResult,
    type RecordAccess,
    type StreamedEvent,
    type UserForUi
} from '../../../src/server/ui/index.ts';
import { fakeObjects } from './fakeObjects.ts';
import { fakeRecords } from './fakeRecords.ts';

export const fixtureDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixture');

export const amy = '005000000000001AAA';
export const ben = '005000000000002AAA';

/** A few canned records behind the real interface; understands just the SOQL that the pages write. */
export class FakeOrg implements OrgForUi {
    readonly calls: ApexCall[] = [];
    readonly updates: { id: string; fields: FieldValues }[] = [];
    readonly records = structuredClone(fakeRecords);
    /** What an Apex method answers, by `Class.method`. */
    readonly apex = new Map<string, (call: ApexCall) => ApexAnswer>();
    directories = [fixtureDirectory];
    cacheDirectory = mkdtempSync(join(tmpdir(), 'ui-cache-'));
    labels: Record<string, string> = { greeting_Hello: 'Hello from a label' };
    languages: Record<string, string> = {};
    translations: Record<string, Record<string, string>> = {
        de: { greeting_Hello: 'Hallo aus einem Label' }
    };
    readonly #notifications: (NotificationForUi & { userId: string })[] = [];
    readonly #notified = new Map<string, Set<(notification: NotificationForUi) => void>>();
    readonly #listeners = new Map<string, Set<(event: StreamedEvent) => void>>();
    #replay = 0;

    async project(): Promise<ProjectForUi> {
        return {
            name: 'fixture',
            namespace: 'vonconv',
            directories: this.directories,
            cacheDirectory: this.cacheDirectory,
            labels: this.labels,
            translations: this.translations,
            apexMethods: [
                { className: 'GreetingController', methodName: 'greet', cacheable: true },
                { className: 'GreetingController', methodName: 'rename', cacheable: false }
            ],
            customPermissions: ['Choose_Brand_Number']
        };
    }

    async users(): Promise<UserForUi[]> {
        const user = (id: string, name: string, username: string): UserForUi => {
            return {
                id,
                name,
                username,
                firstName: name.split(' ')[0] ?? null,
                email: username,
                profileName: 'Standard User',
                locale: 'en_US',
                language: this.languages[id] ?? 'en_US',
                timeZone: 'America/New_York',
                currency: 'USD'
            };
        };
        return [
            user(amy, 'Amy Agent', 'amy.agent@local.org'),
            user(ben, 'Ben Agent', 'ben.agent@local.org')
        ];
    }

    async setLanguage(userId: string, language: string): Promise<void> {
        this.languages[userId] = language;
    }

    async access(): Promise<AccessForUi> {
        return {
            customPermissions: ['Choose_Brand_Number'],
            userPermissions: [],
            tabs: ['Greeting'],
            applications: ['Greetings']
        };
    }

    async objects(): Promise<ObjectSummary[]> {
        return fakeObjects;
    }

    async describe(_: string | null, object: string): Promise<ObjectForUi | null> {
        return fakeObjects.find((each) => each.name.toLowerCase() === object.toLowerCase()) ?? null;
    }

    async query(_: string, soql: string): Promise<QueryResult> {
        const [, select = '', object = '', rest = ''] =
            /^SELECT (.+?) FROM (\w+)(.*)$/.exec(soql) ?? [];
        const where = /WHERE (.+?)(?: ORDER| LIMIT|$)/.exec(rest)?.[1];
        const rows = (this.records[object] ?? []).filter((row) => matches(row, where));
        const limit = Number(/LIMIT (\d+)/.exec(rest)?.[1] ?? 2000);
        const order = /ORDER BY (\w+) (ASC|DESC)/.exec(rest);
        const sorted = order ? sortedBy(rows, order[1] ?? '', order[2] === 'DESC') : rows;
        return select === 'COUNT()'
            ? { totalSize: rows.length, records: [] }
            : { totalSize: rows.length, records: sorted.slice(0, limit) };
    }

    async create(_: string, object: string, fields: FieldValues): Promise<string> {
        const rows = this.records[object] ?? [];
        const id = `${rows[0]?.['Id']?.toString().slice(0, 12)}${900 + rows.length}AAA`;
        const name = fields['Name'] ?? `${fields['FirstName'] ?? ''} ${fields['LastName']}`.trim();
        rows.push({ attributes: { type: object }, Id: id, Name: name, ...fields });
        return id;
    }

    async update(_: string, object: string, id: string, fields: FieldValues): Promise<void> {
        const row = (this.records[object] ?? []).find((each) => each['Id'] === id);
        if (fields['Phone'] === 'wrong') {
            throw new OrgRefusal(
                400,
                'FIELD_CUSTOM_VALIDATION_EXCEPTION',
                'Write the number with its country.',
                ['Phone']
            );
        }
        Object.assign(row ?? {}, fields);
        this.updates.push({ id, fields });
    }

    async remove(): Promise<void> {
        throw new OrgRefusal(403, 'INSUFFICIENT_ACCESS', 'You may not delete this record.');
    }

    async recordAccess(): Promise<RecordAccess> {
        return { read: true, edit: true, delete: false };
    }

    async callApex(_: string, call: ApexCall): Promise<ApexAnswer> {
        this.calls.push(call);
        const answer = this.apex.get(`${call.className}.${call.methodName}`);
        if (!answer) {
            throw new Error(`No canned answer for ${call.className}.${call.methodName}`);
        }
        return answer(call);
    }

    async notifications(userId: string): Promise<NotificationForUi[]> {
        return this.#notifications.filter((each) => each.userId === userId);
    }

    async markNotificationsRead(_: string, ids: string[] | 'all'): Promise<void> {
        for (const notification of this.#notifications) {
            notification.read ||= ids === 'all' || ids.includes(notification.id);
        }
    }

    async onNotification(
        userId: string,
        listener: (notification: NotificationForUi) => void
    ): Promise<Cancel> {
        return listen(this.#notified, userId, listener);
    }

    async subscribe(
        _: string,
        channel: string,
        __: number,
        listener: (event: StreamedEvent) => void
    ): Promise<Cancel> {
        if (channel !== '/event/Greeting_Event__e') {
            throw new OrgRefusal(403, 'INSUFFICIENT_ACCESS', `You may not read ${channel}.`);
        }
        return listen(this.#listeners, channel, listener);
    }

    async file(): Promise<FileForUi> {
        throw new OrgRefusal(404, 'NOT_FOUND', 'There is no such file.');
    }

    async delivery(): Promise<DeliveryAnswer> {
        return { kind: 'refused', reason: 'gone' };
    }

    /** Sends a notification as Apex would. */
    notify(userId: string, title: string, body: string, targetId: string): void {
        const notification = {
            userId,
            id: `n${this.#notifications.length + 1}`,
            title,
            body,
            targetId,
            targetPageReference: null,
            read: false,
            createdDate: new Date().toISOString(),
            typeName: 'Message_Received',
            desktop: true,
            mobile: true
        };
        this.#notifications.unshift(notification);
        this.#notified.get(userId)?.forEach((listener) => listener(notification));
    }

    /** Publishes a platform event. */
    publish(channel: string, payload: Record<string, unknown>): void {
        const event = { replayId: ++this.#replay, EventUuid: `event-${this.#replay}` };
        this.#listeners
            .get(channel)
            ?.forEach((listener) => listener({ channel, data: { schema: 's', payload, event } }));
    }

    /** How many listen on a channel now. */
    listening(channel: string): number {
        return this.#listeners.get(channel)?.size ?? 0;
    }
}

function listen<T>(
    all: Map<string, Set<(value: T) => void>>,
    key: string,
    listener: (value: T) => void
): Cancel {
    const listeners = all.get(key) ?? new Set();
    all.set(key, listeners.add(listener));
    return async () => {
        listeners.delete(listener);
    };
}

function matches(row: QueryRecord, where: string | undefined): boolean {
    return (where?.split(' AND ') ?? []).every((condition) => {
        const [, field = '', operator, value = ''] =
            /^\(?(\w+) (=|LIKE) '(.*)'\)?$/.exec(condition) ?? [];
        const actual = String(row[field] ?? '');
        return operator === '='
            ? actual === value
            : actual.toLowerCase().includes(value.replaceAll('%', '').toLowerCase());
    });
}

function sortedBy(rows: QueryRecord[], field: string, descending: boolean): QueryRecord[] {
    const sign = descending ? -1 : 1;
    return [...rows].sort(
        (a, b) => sign * String(a[field] ?? '').localeCompare(String(b[field] ?? ''))
    );
}

export type { FieldForUi };
