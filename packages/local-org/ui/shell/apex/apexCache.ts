import { frozen } from '../frozen/frozen.ts';
import { request } from '../http/http.ts';

export interface ApexFacts {
    className: string;
    methodName: string;
    cacheable: boolean;
}

export type Parameters = Record<string, unknown>;

/** One kept answer, and who is to hear when it is asked for anew. */
export interface Cached {
    at: number;
    answer: Promise<unknown>;
    listeners: Set<(entry: Cached) => Promise<void>>;
}

/** Lightning keeps answers of cacheable methods for five minutes; neither a wire nor a call asks again before. */
const maximumAge = 5 * 60 * 1000;

const cache = new Map<string, Cached>();

/** The kept answer of a cacheable method, asked for when there is none, or when `anew`. */
export function cached(facts: ApexFacts, parameters: Parameters, anew = false): Cached {
    const key = keyOf(facts, parameters);
    const known = cache.get(key);
    if (known && !anew && Date.now() - known.at < maximumAge) {
        return known;
    }
    const entry: Cached = {
        at: Date.now(),
        answer: invoke(facts, parameters, true).then(frozen),
        listeners: known?.listeners ?? new Set()
    };
    cache.set(key, entry);
    // A failure is not kept: the next one asks again.
    entry.answer.catch(() => cache.get(key) === entry && (entry.at = 0));
    return entry;
}

/** Names a call: method and parameters in whatever order. */
export function keyOf({ className, methodName }: ApexFacts, parameters: Parameters): string {
    const sorted = Object.entries(parameters).sort(([a], [b]) => a.localeCompare(b));
    return `${className}.${methodName}:${JSON.stringify(sorted)}`;
}

/** Asks the org. */
export async function invoke(
    facts: ApexFacts,
    parameters: Parameters,
    cacheable: boolean
): Promise<unknown> {
    const query = cacheable ? '?wire=true' : '';
    const path = `/_ui/apex/${facts.className}/${facts.methodName}${query}`;
    return (await request<{ value: unknown }>('POST', path, parameters)).value;
}

/** The entry of a call, if there is one. */
export function kept(key: string): Cached | undefined {
    return cache.get(key);
}
