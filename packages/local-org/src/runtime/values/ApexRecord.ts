/**
 * What values, collections, text and JSON need of an SObject. Implemented by SObjectValue in
 * runtime/sobject, which the emitter and the database use directly.
 */
export interface ApexRecord {
    readonly isApexRecord: true;
    /** API name in its official spelling. */
    readonly objectName: string;
    /** Value of a field or parent relationship by API name; null when not set. Without checks. */
    peek(name: string): unknown;
    /** Sets without checks of any kind, as deserialising does. */
    poke(name: string, value: unknown): void;
    /** Names of the fields and relationships that were set or queried, in order. */
    populatedNames(): Iterable<string>;
    copy(): ApexRecord;
}

export function isApexRecord(value: unknown): value is ApexRecord {
    return typeof value === 'object' && value !== null && 'isApexRecord' in value;
}
