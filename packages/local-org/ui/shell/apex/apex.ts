import type { WireAdapter } from 'lwc';
import { frozen } from '../frozen/frozen.ts';
import { request } from '../http/http.ts';

interface ApexFacts {
    className: string;
    methodName: string;
    cacheable: boolean;
}

type Parameters = Record<string, unknown>;
type Emitted = { data: unknown; error: unknown };
type Callback = (value: Emitted) => void;

/** Lightning keeps answers of cacheable methods for five minutes; neither a wire nor a call asks again before. */
const maximumAge = 5 * 60 * 1000;

interface Cached {
    at: number;
    answer: Promise<unknown>;
    adapters: Set<ApexWire>;
}

const cache = new Map<string, Cached>();
/** From what a wire handed out to the wire, for refreshApex. */
const provisioned = new WeakMap<object, ApexWire>();

/** The function behind an `@salesforce/apex/…` import: called, it asks the org; wired, it is the adapter. */
export function apexMethod(facts: ApexFacts): unknown {
    const call = (parameters?: Parameters): Promise<unknown> =>
        facts.cacheable
            ? cached(facts, parameters ?? {}).answer
            : invoke(facts, parameters ?? {}, false);
    return Object.assign(call, {
        adapter: class extends ApexWire {
            constructor(callback: Callback) {
                super(callback, facts);
            }
        }
    });
}

/** Asks the org again for a wire's answer: takes what the wire handed to its function or property. */
export async function refreshApex(value: unknown): Promise<void> {
    const wire = typeof value === 'object' && value !== null ? provisioned.get(value) : undefined;
    if (!wire) {
        throw new TypeError('Refresh failed because resolved configuration is not available.');
    }
    await wire.refresh();
}

/** A field of an sObject that came from Apex. */
export function getSObjectValue(
    record: Record<string, unknown> | undefined,
    field: { fieldApiName: string } | string
): unknown {
    const path =
        typeof field === 'string' ? field.split('.').slice(1).join('.') : field.fieldApiName;
    return path
        .split('.')
        .reduce<unknown>(
            (value, name) => (value as Record<string, unknown> | undefined)?.[name],
            record
        );
}

class ApexWire implements WireAdapter {
    readonly #callback: Callback;
    readonly #facts: ApexFacts;
    #parameters: Parameters | undefined;
    #key: string | undefined;
    #connected = false;

    constructor(callback: Callback, facts: ApexFacts) {
        this.#callback = callback;
        this.#facts = facts;
        this.#emit({ data: undefined, error: undefined });
    }

    connect(): void {
        this.#connected = true;
        this.#provide();
    }

    update(parameters: Parameters): void {
        this.#parameters = parameters;
        this.#provide();
    }

    disconnect(): void {
        this.#connected = false;
        this.#leave();
    }

    async refresh(): Promise<void> {
        if (this.#parameters) {
            const entry = cached(this.#facts, this.#parameters, true);
            await Promise.allSettled([...entry.adapters].map((adapter) => adapter.take(entry)));
        }
    }

    /** Hands on an answer when it comes, unless the parameters have changed meanwhile. */
    async take(entry: Cached): Promise<void> {
        const key = this.#key;
        let value: Emitted;
        try {
            value = { data: await entry.answer, error: undefined };
        } catch (error) {
            value = { data: undefined, error };
        }
        if (this.#connected && key === this.#key) {
            this.#emit(value);
        }
    }

    /** A parameter that is undefined keeps the wire waiting. */
    #provide(): void {
        const parameters = this.#parameters;
        if (!this.#connected || !parameters || Object.values(parameters).includes(undefined)) {
            return;
        }
        this.#leave();
        const entry = cached(this.#facts, parameters);
        this.#key = keyOf(this.#facts, parameters);
        entry.adapters.add(this);
        void this.take(entry);
    }

    #leave(): void {
        cache.get(this.#key ?? '')?.adapters.delete(this);
    }

    #emit(value: Emitted): void {
        provisioned.set(value, this);
        this.#callback(value);
    }
}

function cached(facts: ApexFacts, parameters: Parameters, anew = false): Cached {
    const key = keyOf(facts, parameters);
    const known = cache.get(key);
    if (known && !anew && Date.now() - known.at < maximumAge) {
        return known;
    }
    const entry: Cached = {
        at: Date.now(),
        answer: invoke(facts, parameters, true).then(frozen),
        adapters: known?.adapters ?? new Set()
    };
    cache.set(key, entry);
    // A failure is not kept: the next one asks again.
    entry.answer.catch(() => cache.get(key) === entry && (entry.at = 0));
    return entry;
}

function keyOf({ className, methodName }: ApexFacts, parameters: Parameters): string {
    const sorted = Object.entries(parameters).sort(([a], [b]) => a.localeCompare(b));
    return `${className}.${methodName}:${JSON.stringify(sorted)}`;
}

async function invoke(
    facts: ApexFacts,
    parameters: Parameters,
    cacheable: boolean
): Promise<unknown> {
    const query = cacheable ? '?wire=true' : '';
    const path = `/_ui/apex/${facts.className}/${facts.methodName}${query}`;
    return (await request<{ value: unknown }>('POST', path, parameters)).value;
}
