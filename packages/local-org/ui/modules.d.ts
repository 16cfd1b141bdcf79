/** Modules that the build puts together, and components, which are known only as such. */
declare module 'platform/session' {
    export const session: unknown;
}

declare module 'shell/registry' {
    interface BundleEntry {
        /** null for a bundle that does not compile. */
        load: (() => Promise<{ default: typeof import('lwc').LightningElement }>) | null;
        meta: {
            targets: string[];
            properties: Record<string, { name: string; type: string; default: string | null }[]>;
            formFactors: Record<string, string[]>;
        } | null;
        problems: { place: string; message: string }[];
    }
    export const bundles: Record<string, BundleEntry>;
}

declare module 'shell/*' {
    const component: typeof import('lwc').LightningElement;
    export default component;
}
