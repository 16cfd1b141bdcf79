import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { appBuild, type AppBuild } from './appBuild.ts';
import { checkBundle, type CheckedBundle } from './checkBundle.ts';
import { FileCompiler } from './compileFile.ts';
import { bundlesIn, findBundles, fingerprintOf } from './findBundles.ts';
import type { LwcProblem } from './LwcProblem.ts';
import type { LwcProject } from './LwcProject.ts';
import type { ResolutionContext } from './resolveImport.ts';
import { resolveImport } from './resolveImport.ts';
import { scanScript, scanTemplate } from './scanImports.ts';
import { uiDirectory } from './uiFiles.ts';
import { vendorBuild, type VendorBuild } from './vendorBuild.ts';

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

/** Builds the browser side of a project, again only when a file of it changed. */
export class LwcBuilder {
    readonly #options: LwcBuilderOptions;
    readonly #compiler = new FileCompiler();
    #last: { fingerprint: string; build: Promise<LwcBuild> } | undefined;

    constructor(options: LwcBuilderOptions) {
        this.#options = options;
    }

    /** The build of the files as they are now. Concurrent calls share one build. */
    build(project: LwcProject): Promise<LwcBuild> {
        const bundles = findBundles(project.directories);
        const facts = [project.labels, project.apexMethods, project.customPermissions];
        const fingerprint = [
            fingerprintOf(bundles),
            fingerprintOf(shellBundles()),
            JSON.stringify(facts)
        ].join('\n');
        if (this.#last?.fingerprint !== fingerprint) {
            const context = { project, bundles: new Map(bundles.map((each) => [each.name, each])) };
            this.#last = { fingerprint, build: this.#buildNow(context) };
            this.#last.build.catch(() => (this.#last = undefined));
        }
        return this.#last.build;
    }

    async #buildNow(context: ResolutionContext): Promise<LwcBuild> {
        const bundles = new Map<string, CheckedBundle>();
        for (const [name, bundle] of context.bundles) {
            bundles.set(name, await checkBundle(bundle, this.#compiler, context));
        }
        const needed = new Set(await vendorModulesOfShell(context));
        for (const { vendor } of bundles.values()) {
            vendor.forEach((specifier) => needed.add(specifier));
        }
        const vendor = await vendorBuild(needed, this.#options.cacheDirectory);
        const app = await appBuild({
            entries: this.#options.entries,
            checked: bundles,
            compiler: this.#compiler,
            context,
            vendorUrl: this.#options.vendorUrl(vendor.key)
        });
        const problems = [...bundles.values()].flatMap((checked) => checked.problems);
        return { app, vendor, bundles, problems };
    }
}

/** The session module's source, compiled for the browser; it is served at an address of its own. */
export function sessionModuleSource(): string {
    const file = join(uiDirectory, 'platform', 'session', 'session.ts');
    return transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' }).code;
}

function shellBundles() {
    return ['shell', 'lightning'].flatMap((namespace) => bundlesIn(join(uiDirectory, namespace)));
}

async function vendorModulesOfShell(context: ResolutionContext): Promise<string[]> {
    const needed: string[] = [];
    for (const bundle of shellBundles()) {
        for (const name of bundle.files.filter((each) => /\.(ts|html)$/.test(each))) {
            const file = join(bundle.directory, name);
            const source = readFileSync(file, 'utf8');
            const sites = name.endsWith('.ts') ? scanScript(source) : scanTemplate(source);
            for (const { specifier } of sites) {
                if (/^(lightning|lwc$|@lwc)/.test(specifier)) {
                    const found = await resolveImport(specifier, file, context);
                    if (found.kind === 'vendor') {
                        needed.push(found.specifier);
                    }
                }
            }
        }
    }
    return needed;
}
