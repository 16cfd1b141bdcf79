import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import type { FileCompiler } from './compileFile.ts';
import { sessionModule, sessionUrl } from './platformModules.ts';
import { baseComponentFile, engineFiles, ownLightningFile, scopedImportFile } from './uiFiles.ts';

/** Finds and compiles what the vendor build is made of: the engine and the base components with their private parts. */
export function vendorModules(compiler: FileCompiler): Plugin {
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
