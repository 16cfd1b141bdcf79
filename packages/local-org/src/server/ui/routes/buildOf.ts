import { formatLwcProblem, LwcBuilder, type LwcBuild } from '../../../lwc/index.ts';
import type { UiContext } from '../UiContext.ts';

/** The build that pages use, made anew when a file of the project changed. */
export class PageBuilds {
    readonly #context: UiContext;
    readonly #say: (line: string) => void;
    #builder: LwcBuilder | undefined;
    #reported = new Set<string>();
    #recent: LwcBuild[] = [];

    constructor(context: UiContext, say: (line: string) => void) {
        this.#context = context;
        this.#say = say;
    }

    /** The newest build; what it finds wrong is said in the terminal, once per finding. */
    async latest(): Promise<LwcBuild> {
        const project = await this.#context.project();
        const metadata = await this.#context.metadata();
        this.#builder ??= new LwcBuilder({
            entries: { desktop: 'shell/desktopBoot', phone: 'shell/phoneBoot' },
            cacheDirectory: project.cacheDirectory,
            vendorUrl: (key) => `/_ui/vendor/${key}`
        });
        const build = await this.#builder.build({
            directories: project.directories,
            namespace: project.namespace,
            labels: project.labels,
            apexMethods: project.apexMethods,
            customPermissions: project.customPermissions,
            staticResources: [...metadata.staticResources.keys()],
            contentAssets: [...metadata.contentAssets.keys()],
            schemaHas: (reference) => this.#schemaHas(reference)
        });
        if (this.#recent[0] !== build) {
            this.#recent = [build, ...this.#recent].slice(0, 3);
            this.#report(build);
        }
        return build;
    }

    /** A file of a build that pages may have been started with: the newest, or the one before it. */
    file(id: string, path: string): Uint8Array | undefined {
        return this.#recent.find((build) => build.app.id === id)?.app.files.get(path);
    }

    /** Folder of the vendor build of this key. */
    vendorDirectory(key: string): string | undefined {
        return this.#recent.find((build) => build.vendor.key === key)?.vendor.directory;
    }

    #report(build: LwcBuild): void {
        for (const problem of build.problems) {
            const line = formatLwcProblem(problem);
            if (!this.#reported.has(line)) {
                this.#reported.add(line);
                this.#say(line);
            }
        }
        this.#reported = new Set(build.problems.map((problem) => formatLwcProblem(problem)));
    }

    async #schemaHas(reference: string): Promise<boolean> {
        const [objectName = '', ...path] = reference.split('.');
        let object = await this.#context.org.describe(null, objectName);
        for (const [index, name] of path.entries()) {
            const last = index === path.length - 1;
            const field = object?.fields.find(
                (each) => (last ? each.name : each.relationshipName) === name
            );
            if (!field) {
                return false;
            }
            const target = field.referenceTo.includes('User') ? 'User' : field.referenceTo[0];
            object = last || !target ? object : await this.#context.org.describe(null, target);
        }
        return object !== null;
    }
}
