import type { PlatformTypes } from '../../platform-types/index.ts';
import type { OrgSchema } from '../../schema/index.ts';

/** Which platform members the runtime library has. */
export interface PlatformLibraryIndex {
    /**
     * @param type full name as in the stubs: `System.String`
     * @param key `substring(Integer,Integer)` of a method, `(String)` of a constructor, `name` of a property
     * @param isStatic false for constructors
     */
    has(type: string, key: string, isStatic: boolean): boolean;
}

/** The custom labels of the org. */
export interface LabelIndex {
    /** @param namespace null for the project's own; names compare case-insensitively */
    has(namespace: string | null, name: string): boolean;
}

/** What the checker knows besides the sources. */
export interface CheckEnvironment {
    readonly platformTypes: PlatformTypes;
    readonly schema: OrgSchema;
    readonly library: PlatformLibraryIndex;
    readonly labels: LabelIndex;
    /** The project's namespace (sfdx-project.json); null where it has none. */
    readonly namespace: string | null;
    /** Names of Visualforce pages, for `Page.Name`; none where left out. */
    readonly pages?: { has(name: string): boolean };
}
