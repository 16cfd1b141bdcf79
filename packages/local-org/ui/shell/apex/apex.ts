import { ApexWire, wireOf, type Callback } from './ApexWire.ts';
import { cached, invoke, type ApexFacts, type Parameters } from './apexCache.ts';

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
    const wire = wireOf(value);
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
