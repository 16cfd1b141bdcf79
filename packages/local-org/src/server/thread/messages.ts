/** What the server's thread and the org's thread say to each other. */
export type ToOrg =
    | { kind: 'call'; id: number; method: string; args: unknown[] }
    /** A `Cancel` that a call resolved with. */
    | { kind: 'cancel'; id: number; callback: number };

export type FromOrg =
    | { kind: 'ready' }
    | { kind: 'failed'; report: string }
    | { kind: 'answer'; id: number; value: unknown }
    /** The call resolved with a function that the other side may call once. */
    | { kind: 'answerCallback'; id: number; callback: number }
    | { kind: 'refusal'; id: number; refusal: Refusal }
    | { kind: 'error'; id: number; message: string }
    | { kind: 'notify'; listener: number; args: unknown[] };

export interface Refusal {
    status: number;
    errorCode: string;
    message: string;
    fields: string[];
}

/** Stands for a function among the arguments: functions cannot cross between threads. */
export interface ListenerMark {
    listener: number;
}

export function isListenerMark(value: unknown): value is ListenerMark {
    return typeof value === 'object' && value !== null && 'listener' in value;
}
