type Listener = (ids: readonly string[]) => void;

const listeners = new Set<Listener>();

/** Tells every part of the page that these records have changed on the server. */
export function recordsChanged(ids: readonly string[]): void {
    for (const listener of [...listeners]) {
        listener(ids);
    }
}

/** Calls the listener at each change; returns the end of it. */
export function onRecordsChanged(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** 15 and 18 characters name the same record. */
export function sameRecord(a: string | undefined, b: string | undefined): boolean {
    return a !== undefined && b !== undefined && a.slice(0, 15) === b.slice(0, 15);
}
