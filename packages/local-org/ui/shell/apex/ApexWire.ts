import type { WireAdapter } from 'lwc';
import { cached, keyOf, kept, type ApexFacts, type Cached, type Parameters } from './apexCache.ts';

export type Emitted = { data: unknown; error: unknown };
export type Callback = (value: Emitted) => void;

/** From what a wire handed out to the wire, for refreshApex. */
const provisioned = new WeakMap<object, ApexWire>();

/** The wire that handed out a value. */
export function wireOf(value: unknown): ApexWire | undefined {
    return typeof value === 'object' && value !== null ? provisioned.get(value) : undefined;
}

/** Wire adapter of one cacheable method; each method's import makes a class of it. */
export class ApexWire implements WireAdapter {
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
            await Promise.allSettled([...entry.listeners].map((listener) => listener(entry)));
        }
    }

    /** Hands on an answer when it comes, unless the parameters have changed meanwhile. */
    readonly #take = async (entry: Cached): Promise<void> => {
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
    };

    /** A parameter that is undefined keeps the wire waiting. */
    #provide(): void {
        const parameters = this.#parameters;
        if (!this.#connected || !parameters || Object.values(parameters).includes(undefined)) {
            return;
        }
        this.#leave();
        const entry = cached(this.#facts, parameters);
        this.#key = keyOf(this.#facts, parameters);
        entry.listeners.add(this.#take);
        void this.#take(entry);
    }

    #leave(): void {
        kept(this.#key ?? '')?.listeners.delete(this.#take);
    }

    #emit(value: Emitted): void {
        provisioned.set(value, this);
        this.#callback(value);
    }
}
