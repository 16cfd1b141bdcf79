import type { WireAdapter } from 'lwc';
import { frozen } from '../../shell/frozen/frozen.ts';
import { get, request } from '../../shell/http/http.ts';
import {
    onRecordsChanged,
    recordsChanged,
    sameRecord
} from '../../shell/recordEvents/recordEvents.ts';

type FieldName = string | { fieldApiName: string; objectApiName: string };

interface UiRecord {
    apiName: string;
    id: string;
    fields: Record<string, { value: unknown; displayValue: string | null }>;
}

interface GetRecordConfig {
    recordId?: string;
    fields?: FieldName | FieldName[];
    optionalFields?: FieldName | FieldName[];
    layoutTypes?: unknown;
}

type Emitted = { data: unknown; error: unknown };

/** Wire adapter: fields of one record, provided anew whenever the page learns that the record changed. */
export class getRecord implements WireAdapter {
    readonly #callback: (value: Emitted) => void;
    #config: GetRecordConfig | undefined;
    #stop: (() => void) | undefined;
    #run = 0;

    constructor(callback: (value: Emitted) => void) {
        this.#callback = callback;
        callback({ data: undefined, error: undefined });
    }

    connect(): void {
        this.#stop = onRecordsChanged((ids) => {
            if (ids.some((id) => sameRecord(id, this.#config?.recordId))) {
                void this.#provide();
            }
        });
        void this.#provide();
    }

    update(config: GetRecordConfig): void {
        this.#config = config;
        if (this.#stop) {
            void this.#provide();
        }
    }

    disconnect(): void {
        this.#stop?.();
        this.#stop = undefined;
    }

    async #provide(): Promise<void> {
        const config = this.#config;
        if (
            !config?.recordId ||
            (!config.fields && !config.optionalFields && !config.layoutTypes)
        ) {
            return;
        }
        const run = ++this.#run;
        const value = await readRecord(config).then(
            (data) => ({ data: frozen(data), error: undefined }),
            (error) => ({ data: undefined, error })
        );
        if (run === this.#run && this.#stop) {
            this.#callback(value);
        }
    }
}

export function getFieldValue(record: UiRecord | undefined, field: FieldName): unknown {
    return cellOf(record, field)?.value;
}

export function getFieldDisplayValue(record: UiRecord | undefined, field: FieldName): unknown {
    return cellOf(record, field)?.displayValue;
}

export async function createRecord(input: {
    apiName: string;
    fields: Record<string, unknown>;
}): Promise<UiRecord> {
    return request<UiRecord>('POST', '/_ui/ui-api/records', input);
}

export async function updateRecord(input: { fields: Record<string, unknown> }): Promise<UiRecord> {
    const { Id: id, ...fields } = input.fields;
    if (typeof id !== 'string') {
        throw new TypeError('updateRecord needs the Id of the record among its fields.');
    }
    const record = await request<UiRecord>('PATCH', `/_ui/ui-api/records/${id}`, { fields });
    recordsChanged([id]);
    return record;
}

export async function deleteRecord(recordId: string): Promise<void> {
    await request('DELETE', `/_ui/records/${recordId}`);
}

/** Tells the page's wires that Apex changed these records. */
export async function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void> {
    recordsChanged(records.map(({ recordId }) => recordId));
}

/** The older name of notifyRecordUpdateAvailable. */
export function getRecordNotifyChange(records: { recordId: string }[]): void {
    recordsChanged(records.map(({ recordId }) => recordId));
}

async function readRecord(config: GetRecordConfig): Promise<UiRecord> {
    if (config.layoutTypes) {
        throw {
            ok: false,
            status: 400,
            statusText: 'Bad Request',
            body: {
                message:
                    'getRecord with layoutTypes is not in the local org yet. Name the fields instead.'
            }
        };
    }
    const query = new URLSearchParams({
        fields: qualified(config.fields).join(','),
        optionalFields: qualified(config.optionalFields).join(',')
    });
    return get<UiRecord>(`/_ui/ui-api/records/${config.recordId}?${query}`);
}

function qualified(fields: FieldName | FieldName[] | undefined): string[] {
    const list = fields === undefined ? [] : Array.isArray(fields) ? fields : [fields];
    return list.map((field) =>
        typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`
    );
}

function cellOf(record: UiRecord | undefined, field: FieldName) {
    const path = qualified(field)[0]?.split('.').slice(1) ?? [];
    let current: UiRecord | undefined = record;
    for (const name of path.slice(0, -1)) {
        current = current?.fields[name]?.value as UiRecord | undefined;
    }
    return current?.fields[path.at(-1) ?? ''];
}
