import { createHash } from 'node:crypto';
import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync
} from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { build, version as esbuildVersion, type Plugin } from 'esbuild';
import { FileCompiler } from './compileFile.ts';
import { sessionModule, sessionUrl } from './platformModules.ts';
import {
    baseComponentFile,
    engineFiles,
    ownLightningFile,
    scopedImportFile,
    versions
} from './uiFiles.ts';

/** The engine and the base components as browser modules, in a folder. */
export interface VendorBuild {
    key: string;
    directory: string;
}

/** Raise it when this file or the override of `lightning/primitiveIcon` changes what comes out. */
const recipe = 4;

/**
 * Builds the engine, synthetic shadow and the named modules with all they need, or takes what an earlier run built.
 *
 * @param modules such as `lwc` and `lightning/card`
 * @param cacheDirectory a folder of the build's own
 */
export async function vendorBuild(
    modules: ReadonlySet<string>,
    cacheDirectory: string
): Promise<VendorBuild> {
    const names = [...new Set([...Object.keys(engineFiles), ...modules])].sort();
    const key = createHash('sha256')
        .update(JSON.stringify([recipe, versions, esbuildVersion, names]))
        .digest('hex')
        .slice(0, 16);
    const directory = join(cacheDirectory, `vendor-${key}`);
    if (!existsSync(directory)) {
        await writeBuild(names, directory);
    }
    return { key, directory };
}

/** `lightning/card` → `lightning/card.js`; the same path names the file and ends its address. */
export function vendorPath(specifier: string): string {
    return `${specifier.replace(/^@/, '')}.js`;
}

async function writeBuild(names: readonly string[], directory: string): Promise<void> {
    const result = await build({
        entryPoints: names.map((name) => ({ in: name, out: vendorPath(name).slice(0, -3) })),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        outdir: directory,
        chunkNames: 'chunks/[hash]',
        minifySyntax: true,
        minifyWhitespace: true,
        define: {
            'import.meta.env.SSR': 'false',
            // Development mode: the engine names the component in its warnings, and wire errors stay readable.
            'process.env.NODE_ENV': '"development"'
        },
        logLevel: 'silent',
        plugins: [vendorModules(new FileCompiler())]
    });
    const unfinished = `${directory}.${process.pid}`;
    for (const file of result.outputFiles) {
        const path = file.path.replace(directory, unfinished);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, file.contents);
    }
    if (!existsSync(directory)) {
        renameSync(unfinished, directory);
    }
    removeOldBuilds(dirname(directory));
}

/** Each change of the list of modules leaves a build behind; the last few may still serve open pages. */
function removeOldBuilds(cacheDirectory: string): void {
    readdirSync(cacheDirectory)
        .filter((name) => /^vendor-[0-9a-f]+$/.test(name))
        .map((name) => join(cacheDirectory, name))
        .map((path) => ({ path, at: statSync(path).mtimeMs }))
        .sort((a, b) => b.at - a.at)
        .slice(8)
        .forEach(({ path }) => rmSync(path, { recursive: true, force: true }));
}

function vendorModules(compiler: FileCompiler): Plugin {
    return {
        name: 'lightning-base-components',
        setup(pipeline) {
            pipeline.onResolve({ filter: /.*/ }, (args) => {
                if (args.kind === 'entry-point') {
                    return { path: args.path, namespace: 'entry' };
                }
                return resolveVendor(args.path, args.importer, args.namespace);
            });
            pipeline.onLoad({ filter: /.*/, namespace: 'entry' }, (args) => ({
                contents: reexport(args.path),
                resolveDir: '/'
            }));
            pipeline.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
                contents: 'export default undefined;'
            }));
            pipeline.onLoad({ filter: /.*/, namespace: 'component' }, (args) => {
                const [namespace = '', name = ''] = dirname(args.path).split('/').slice(-2);
                const scoped = args.path.endsWith('.scoped.css');
                const compiled = compiler.compile(args.path, { namespace, name }, scoped);
                const error = compiled.problems.find((problem) => problem.severity === 'error');
                return error
                    ? { errors: [{ text: error.message, location: { file: args.path } }] }
                    : { contents: compiled.code, loader: 'js', resolveDir: dirname(args.path) };
            });
        }
    };
}

/** Session values that base components read too, so that they show dates as the user's components do. */
const fromSession = new Map([
    ['@salesforce/client/formFactor', 'formFactor'],
    ['@salesforce/i18n/locale', 'locale'],
    ['@salesforce/i18n/timeZone', 'timeZone'],
    ['@salesforce/i18n/lang', 'lang'],
    ['@salesforce/i18n/currency', 'currency']
]);

function resolveVendor(specifier: string, importer: string, namespace: string) {
    if (specifier in engineFiles) {
        // Synthetic shadow is nothing but side effects, though its package says it has none.
        return { path: engineFiles[specifier], sideEffects: true };
    }
    if (specifier === sessionModule) {
        return { path: sessionUrl, external: true };
    }
    const scoped = scopedImportFile(specifier);
    if (fromSession.has(specifier)) {
        return { path: specifier, namespace: 'entry' };
    }
    if (scoped) {
        return { path: scoped };
    }
    const [area, name = ''] = specifier.split('/');
    if (area === 'lightning') {
        const file = name === 'primitiveIcon' ? ownLightningFile(name) : baseComponentFile(name);
        return file
            ? { path: file, namespace: 'component' }
            : { errors: [{ text: `There is no lightning/${name} in lightning-base-components.` }] };
    }
    if (specifier.startsWith('.') && namespace === 'component') {
        const path = resolve(dirname(importer), specifier.split('?')[0] ?? '');
        const file = [path, `${path}.js`].find((candidate) => existsSync(candidate));
        const optional = ['.html', '.css'].includes(extname(path));
        return file
            ? { path: file, namespace: 'component' }
            : optional
              ? { path, namespace: 'absent' }
              : { errors: [{ text: `There is no ${path}.` }] };
    }
    return undefined;
}

function reexport(specifier: string): string {
    const value = fromSession.get(specifier);
    if (value) {
        const path = value === 'formFactor' ? value : `i18n.${value}`;
        return `import { session } from '${sessionModule}'; export default session.${path};`;
    }
    if (specifier === '@lwc/synthetic-shadow') {
        return `import '${specifier}';`;
    }
    const file = baseComponentFile(specifier.split('/')[1] ?? '');
    const source = file?.endsWith('.js') ? readFileSync(file, 'utf8') : '';
    const hasDefault =
        file !== undefined && (!source || /export\s+default|as default/.test(source));
    return (
        `export * from '${specifier}';` +
        (hasDefault ? `export { default } from '${specifier}';` : '')
    );
}
