/** What wires and caches hand out is shared, so it is read-only all the way down, as on the platform. */
export function frozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.values(value).forEach(frozen);
        Object.freeze(value);
    }
    return value;
}
