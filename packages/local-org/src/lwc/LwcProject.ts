/** What the build has to know of the project around the bundles, to check their imports. */
export interface LwcProject {
    /** Absolute package directories; bundles are the folders below any folder named `lwc`. */
    directories: readonly string[];
    /** The package's own namespace, or null. */
    namespace: string | null;
    /** Custom label API name → text. */
    labels: Readonly<Record<string, string>>;
    apexMethods: readonly { className: string; methodName: string; cacheable: boolean }[];
    customPermissions: readonly string[];
    /** Names of the project's static resources and content assets. */
    staticResources: readonly string[];
    contentAssets: readonly string[];
    /** Says whether `Account` or `Account.Owner.Name` exists. */
    schemaHas(reference: string): Promise<boolean>;
}
