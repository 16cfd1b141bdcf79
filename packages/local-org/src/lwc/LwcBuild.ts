import type { AppBuild } from './appBuild.ts';
import type { CheckedBundle } from './checkBundle.ts';
import type { LwcProblem } from './LwcProblem.ts';
import type { VendorBuild } from './vendorBuild.ts';

/** What a page needs to start, and what was found wrong on the way. */
export interface LwcBuild {
    app: AppBuild;
    vendor: VendorBuild;
    bundles: ReadonlyMap<string, CheckedBundle>;
    problems: LwcProblem[];
}

export interface LwcBuilderOptions {
    /** Modules of `shell/` that pages start with, by output name. */
    entries: Readonly<Record<string, string>>;
    /** Folder for what is kept between runs. */
    cacheDirectory: string;
    /** Where the server will offer a vendor build; given its key. */
    vendorUrl: (key: string) => string;
}
