import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { build, type BuildFailure, type Plugin } from 'esbuild';
import { blameBundles } from './blameBundles.ts';
import { isError, ownerOf } from './brokenBundles.ts';
import type { CheckedBundle } from './checkBundle.ts';
import type { FileCompiler } from './compileFile.ts';
import type { LwcProblem } from './LwcProblem.ts';
import { isShellFile, resolveImport, type ResolutionContext } from './resolveImport.ts';
import { registrySource } from './registrySource.ts';
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
        if (!blameBundles((error as BuildFailure).errors ?? [], input.checked)) {
            throw error;
        }
        return appBuild(input);
    }
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

function idOf(files: ReadonlyMap<string, Uint8Array>): string {
    const hash = createHash('sha256');
    for (const [path, contents] of files) {
        hash.update(path).update(contents);
    }
    return hash.digest('hex').slice(0, 16);
}
