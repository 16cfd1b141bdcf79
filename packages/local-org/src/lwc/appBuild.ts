import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { build, type BuildFailure, type Message, type Plugin } from 'esbuild';
import type { CheckedBundle } from './checkBundle.ts';
import type { FileCompiler } from './compileFile.ts';
import type { LwcProblem } from './LwcProblem.ts';
import { isShellFile, resolveImport, type ResolutionContext } from './resolveImport.ts';
import { scanScript } from './scanImports.ts';
import { uiDirectory } from './uiFiles.ts';
import { vendorPath } from './vendorBuild.ts';

/** Shell and bundles as browser modules, in memory. */
export interface AppBuild {
    id: string;
    /** By path below the build's address, such as `desktop.js`. */
    files: ReadonlyMap<string, Uint8Array>;
}

export interface AppBuildInput {
    /** Modules of `shell/` that pages start with, by output name. */
    entries: Readonly<Record<string, string>>;
    checked: ReadonlyMap<string, CheckedBundle>;
    compiler: FileCompiler;
    context: ResolutionContext;
    /** Address of the vendor build, without a slash at the end. */
    vendorUrl: string;
}

/**
 * Bundles the shell with every bundle that compiles. One that does not becomes an entry of the registry that carries
 * its problems, so that the page shows them in its place and the other components still work.
 */
export async function appBuild(input: AppBuildInput): Promise<AppBuild> {
    try {
        const result = await build({
            entryPoints: Object.entries(input.entries).map(([out, name]) => ({ in: name, out })),
            bundle: true,
            splitting: true,
            format: 'esm',
            target: 'es2022',
            sourcemap: 'linked',
            sourcesContent: true,
            write: false,
            outdir: '/app',
            chunkNames: 'chunks/[name]-[hash]',
            define: { 'process.env.NODE_ENV': '"development"' },
            logLevel: 'silent',
            logOverride: { 'import-is-undefined': 'error' },
            plugins: [appModules(input)]
        });
        const files = new Map(
            result.outputFiles.map((file) => [relative('/app', file.path), file.contents] as const)
        );
        return { id: idOf(files), files };
    } catch (error) {
        if (!blameBundles((error as BuildFailure).errors ?? [], input)) {
            throw error;
        }
        return appBuild(input);
    }
}

/** The bundles that cannot run: with errors of their own, or using one that has them. */
export function brokenBundles(checked: ReadonlyMap<string, CheckedBundle>): Set<string> {
    const broken = new Set<string>();
    let before = -1;
    while (broken.size !== before) {
        before = broken.size;
        for (const [name, { problems, uses }] of checked) {
            if (problems.some(isError) || [...uses].some((other) => broken.has(other))) {
                broken.add(name);
            }
        }
    }
    return broken;
}

function isError(problem: LwcProblem): boolean {
    return problem.severity === 'error';
}

function appModules(input: AppBuildInput): Plugin {
    const virtual = new Map<string, string>();
    return {
        name: 'lwc-app',
        setup(pipeline) {
            pipeline.onResolve({ filter: /.*/ }, async (args) => {
                if (args.path === 'shell/registry') {
                    return { path: args.path, namespace: 'registry' };
                }
                const importer =
                    args.namespace === 'file' || args.namespace === 'component'
                        ? args.importer
                        : '';
                const found = await resolveImport(args.path, importer, input.context);
                switch (found.kind) {
                    case 'file':
                    case 'bundle':
                        return { path: found.file, namespace: 'component' };
                    case 'vendor':
                        return {
                            path: `${input.vendorUrl}/${vendorPath(found.specifier)}`,
                            external: true
                        };
                    case 'url':
                        return { path: found.url, external: true };
                    case 'virtual':
                        virtual.set(args.path, found.code);
                        return { path: args.path, namespace: 'virtual' };
                    case 'absent':
                        return { path: args.path, namespace: 'absent' };
                    case 'refused':
                        return { errors: [{ text: found.message }] };
                }
            });
            pipeline.onLoad({ filter: /.*/, namespace: 'virtual' }, (args) => ({
                contents: virtual.get(args.path)
            }));
            pipeline.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
                contents: 'export default undefined;'
            }));
            pipeline.onLoad({ filter: /.*/, namespace: 'registry' }, () => ({
                contents: registrySource(input.checked),
                resolveDir: '/'
            }));
            pipeline.onLoad({ filter: /.*/, namespace: 'component' }, (args) => {
                const scoped = args.path.endsWith('.scoped.css');
                const { code, problems } = input.compiler.compile(
                    args.path,
                    identityOf(args.path, input.checked),
                    scoped
                );
                const error = problems.find(isError);
                return error
                    ? { errors: [{ text: error.message, location: locationOf(error) }] }
                    : { contents: code, loader: 'js', resolveDir: dirname(args.path) };
            });
        }
    };
}

/** esbuild counts lines from 1 and columns from 0. */
function locationOf({ file, line, column }: LwcProblem) {
    return { file, line, column: Math.max(0, column - 1) };
}

function identityOf(file: string, checked: ReadonlyMap<string, CheckedBundle>) {
    if (isShellFile(file)) {
        const [namespace = '', name = ''] = relative(uiDirectory, file).split(sep);
        return { namespace, name };
    }
    const owner = ownerOf(file, checked);
    return { namespace: 'c', name: owner?.bundle.name ?? '', apiVersion: owner?.meta?.apiVersion };
}

function ownerOf(file: string, checked: ReadonlyMap<string, CheckedBundle>) {
    return [...checked.values()].find(({ bundle }) => file.startsWith(bundle.directory + sep));
}

/** The module through which the shell finds the project's components by name. */
function registrySource(checked: ReadonlyMap<string, CheckedBundle>): string {
    const broken = brokenBundles(checked);
    const entries = [...checked].map(([name, { meta, problems, uses }]) => {
        const own = problems.filter(isError).map(({ file, line, column, message }) => {
            return { place: `${relative(process.cwd(), file)}:${line}:${column}`, message };
        });
        const inherited = [...uses]
            .filter((other) => broken.has(other))
            .map((other) => {
                return {
                    place: name,
                    message: `It uses the bundle '${other}', which does not compile.`
                };
            });
        const load = broken.has(name) ? 'null' : `() => import('c/${name}')`;
        const facts = JSON.stringify({ meta, problems: [...own, ...inherited] });
        return `${JSON.stringify(name)}: { load: ${load}, ...${facts} }`;
    });
    return `export const bundles = {\n${entries.join(',\n')}\n};`;
}

/** Puts the bundler's own errors (an import that a module does not export) on the bundles they stand in. */
function blameBundles(errors: readonly Message[], input: AppBuildInput): boolean {
    let blamed = false;
    for (const error of errors) {
        const file = error.location?.file.replace(/^component:/, '') ?? '';
        const owner = ownerOf(file, input.checked);
        if (!owner) {
            return false;
        }
        const specifier = /from\s*["']([^"']+)["']/.exec(error.location?.lineText ?? '')?.[1];
        const written =
            [file.replace(/\.js$/, '.ts'), file].find((name) =>
                owner.bundle.files.some((own) => name.endsWith(`/${own}`))
            ) ?? file;
        const site = scanScript(readFileSync(written, 'utf8')).find(
            (candidate) => candidate.specifier === specifier
        );
        owner.problems.push({
            file: written,
            line: site?.line ?? 0,
            column: site?.column ?? 0,
            message: sentenceOf(error.text, specifier),
            severity: 'error'
        });
        blamed = true;
    }
    return blamed;
}

function sentenceOf(text: string, specifier: string | undefined): string {
    const name = /^No matching export in .* for import "(.+)"$/.exec(text)?.[1];
    return name ? `'${specifier}' exports no '${name}'.` : text;
}

function idOf(files: ReadonlyMap<string, Uint8Array>): string {
    const hash = createHash('sha256');
    for (const [path, contents] of files) {
        hash.update(path).update(contents);
    }
    return hash.digest('hex').slice(0, 16);
}
