import type { FileCompiler } from './compileFile.ts';
import { bundlesIn, findBundles, fingerprintOf, type LwcBundle } from './findBundles.ts';
import { KeptBuilds } from './KeptBuilds.ts';
import type { LwcBuild, LwcBuilderOptions } from './LwcBuild.ts';
import type { LwcProject } from './LwcProject.ts';
import { shellDirectories } from './uiFiles.ts';

/** Builds the browser side of a project, again only when a file of it changed, even since the last run. */
export class LwcBuilder {
    readonly #options: LwcBuilderOptions;
    readonly #kept: KeptBuilds;
    #compiler: FileCompiler | undefined;
    #last: { fingerprint: string; build: Promise<LwcBuild> } | undefined;

    constructor(options: LwcBuilderOptions) {
        this.#options = options;
        this.#kept = new KeptBuilds(options.cacheDirectory);
    }

    /** The build of the files as they are now. Concurrent calls share one build. */
    build(project: LwcProject): Promise<LwcBuild> {
        const bundles = findBundles(project.directories);
        const shell = shellDirectories.flatMap(bundlesIn);
        const facts = JSON.stringify(project);
        const fingerprint = [fingerprintOf(bundles), fingerprintOf(shell), facts].join('\n');
        if (this.#last?.fingerprint !== fingerprint) {
            this.#last = { fingerprint, build: this.#buildOf(project, bundles, shell) };
            this.#last.build.catch(() => (this.#last = undefined));
        }
        return this.#last.build;
    }

    async #buildOf(
        project: LwcProject,
        bundles: readonly LwcBundle[],
        shell: readonly LwcBundle[]
    ): Promise<LwcBuild> {
        const key = this.#kept.keyOf(project, [...bundles, ...shell], this.#options.entries);
        const kept = await this.#kept.find(key, project);
        if (kept !== undefined) return kept;
        // The compilers take a second to load: not for a build that an earlier run has made.
        const { buildPages, FileCompiler } = await import('./buildPages.ts');
        this.#compiler ??= new FileCompiler();
        const asked = new Map<string, boolean>();
        const context = {
            project: {
                ...project,
                schemaHas: (reference: string) => ask(project, reference, asked)
            },
            bundles: new Map(bundles.map((each) => [each.name, each]))
        };
        const build = await buildPages(context, this.#options, this.#compiler);
        this.#kept.keep(key, build, asked);
        return build;
    }
}

/** Remembers what the schema was asked: a kept build holds as long as the answers are the same. */
async function ask(
    project: LwcProject,
    reference: string,
    asked: Map<string, boolean>
): Promise<boolean> {
    const answer = await project.schemaHas(reference);
    asked.set(reference, answer);
    return answer;
}
