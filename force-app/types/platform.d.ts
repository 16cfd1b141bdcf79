/** Modules that the platform provides and no published type package describes. One entry per module this package uses. */

declare module '@salesforce/apex/*' {
    /** Calls the Apex method. Resolves with what it returns, rejects with an `ApexError`. */
    const method: (args?: Record<string, unknown>) => Promise<unknown>;
    export default method;
}

declare module '@salesforce/label/*' {
    const label: string;
    export default label;
}

declare module '@salesforce/i18n/locale' {
    const locale: string;
    export default locale;
}

declare module '@salesforce/i18n/timeZone' {
    const timeZone: string;
    export default timeZone;
}

declare module 'lightning/empApi' {
    /** What identifies a subscription; opaque. */
    export type Subscription = object;

    /** One event as the bus delivers it. */
    export interface EventMessage {
        channel: string;
        data: { payload: Record<string, string | null>; event: { replayId: number } };
    }

    /** Listens on a channel. `replayId` -1 means: from now on. */
    export function subscribe(
        channel: string,
        replayId: number,
        onMessage: (message: EventMessage) => void
    ): Promise<Subscription>;
    export function unsubscribe(
        subscription: Subscription,
        callback?: (response: unknown) => void
    ): Promise<unknown>;
    export function onError(callback: (error: unknown) => void): void;
    export function isEmpEnabled(): Promise<boolean>;
}
