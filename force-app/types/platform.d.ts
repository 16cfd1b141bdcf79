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

declare module '@salesforce/i18n/lang' {
    const lang: string;
    export default lang;
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

declare module 'lightning/navigation' {
    import type { LightningElement, WireAdapterConstructor } from 'lwc';

    /** A page to go to, see the platform's page reference types. */
    export interface PageReference {
        type: string;
        attributes?: Record<string, string | undefined>;
        state?: Record<string, string | undefined>;
    }

    const Navigate: unique symbol;
    const GenerateUrl: unique symbol;

    interface Navigating {
        [Navigate](page: PageReference, replace?: boolean): void;
        [GenerateUrl](page: PageReference): Promise<string>;
    }

    export const NavigationMixin: {
        (base: typeof LightningElement): new () => LightningElement & Navigating;
        readonly Navigate: typeof Navigate;
        readonly GenerateUrl: typeof GenerateUrl;
    };

    /** Wire adapter: the page that is shown. */
    export const CurrentPageReference: WireAdapterConstructor<Record<never, never>, PageReference>;
}

declare module '@salesforce/customPermission/*' {
    /** True when the user has it; undefined otherwise. */
    const permission: boolean | undefined;
    export default permission;
}

declare module '@salesforce/schema/*' {
    const reference: { objectApiName: string };
    export default reference;
}
