import type { Fault } from '../contract/index.ts';

/** The body of a refusal, as Vonage writes it. */
export interface ErrorBody {
    readonly type: string;
    readonly title: string;
    readonly detail: string;
    readonly instance?: string;
    readonly invalid_parameters?: readonly Fault[];
}

/** A request that is refused with an HTTP status and Vonage's error body. The trace id is added on the way out. */
export class VonageError extends Error {
    readonly status: number;
    readonly body: ErrorBody;

    constructor(status: number, body: ErrorBody) {
        super(`${status} ${body.title}: ${body.detail}`);
        this.name = 'VonageError';
        this.status = status;
        this.body = body;
    }
}
