/** A platform object that is equal to another by content (UUID, SObjectType token …). */
export interface ValueObject {
    /** Text that is the same for equal objects and for no others. Includes the type's name. */
    hashText(): string;
}

export function isValueObject(value: unknown): value is ValueObject {
    return typeof value === 'object' && value !== null && 'hashText' in value;
}
