import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { LwcBundle } from './findBundles.ts';
import type { LwcProject } from './LwcProject.ts';
import { platformModule, sessionModule, sessionUrl } from './platformModules.ts';
import {
    baseComponentFile,
    engineFiles,
    entryOf,
    isExposedBaseComponent,
    ownLightningFile,
    uiDirectory
} from './uiFiles.ts';

/** Where an import of a bundle or of the shell leads. */
export type Resolution =
    | { kind: 'file'; file: string }
    /** `lwc` or a base component: in the vendor build. */
    | { kind: 'vendor'; specifier: string }
    /** Served as it stands, such as the session module. */
    | { kind: 'url'; url: string }
    | { kind: 'virtual'; code: string }
    | { kind: 'bundle'; name: string; file: string }
    /** A template or stylesheet that a component does without. */
    | { kind: 'absent' }
    | { kind: 'refused'; message: string };

export interface ResolutionContext {
    project: LwcProject;
    bundles: ReadonlyMap<string, LwcBundle>;
}

/** Finds the module behind a specifier as the platform would, or says in a sentence why there is none. */
export async function resolveImport(
    specifier: string,
    importer: string,
    context: ResolutionContext
): Promise<Resolution> {
    if (specifier.startsWith('.')) {
        return relativeFile(specifier, importer);
    }
    if (specifier in engineFiles) {
        return { kind: 'vendor', specifier };
    }
    if (specifier === sessionModule) {
        return { kind: 'url', url: sessionUrl };
    }
    const virtual = await platformModule(specifier, context.project);
    if (virtual) {
        return 'code' in virtual
            ? { kind: 'virtual', code: virtual.code }
            : { kind: 'refused', message: virtual.refusal };
    }
    const [namespace, name = '', ...rest] = specifier.split('/');
    if (rest.length === 0 && namespace === 'lightning') {
        return lightningModule(name);
    }
    if (rest.length === 0 && (namespace === 'c' || namespace === context.project.namespace)) {
        return bundleModule(name, context);
    }
    if (namespace === 'shell' && (isShellFile(importer) || importer === '')) {
        const file = entryOf(join(uiDirectory, 'shell', name), name);
        return file
            ? { kind: 'file', file }
            : { kind: 'refused', message: `There is no ${specifier}.` };
    }
    return {
        kind: 'refused',
        message: `There is no module '${specifier}'. An LWC may import 'lwc', 'lightning/…', '@salesforce/…' and 'c/…'.`
    };
}

/** Code of ours may import from `shell/`; a bundle may not. Virtual modules have no file. */
export function isShellFile(file: string): boolean {
    return file.startsWith(uiDirectory);
}

function lightningModule(name: string): Resolution {
    const own = name === 'primitiveIcon' ? undefined : ownLightningFile(name);
    if (own) {
        return { kind: 'file', file: own };
    }
    if (isExposedBaseComponent(name) && baseComponentFile(name)) {
        return { kind: 'vendor', specifier: `lightning/${name}` };
    }
    return {
        kind: 'refused',
        message:
            `'lightning/${name}' is not in the local org yet. ` +
            `Use another module, or add it in packages/local-org/ui/lightning/${name}.`
    };
}

function bundleModule(name: string, context: ResolutionContext): Resolution {
    const bundle = context.bundles.get(name);
    if (!bundle) {
        return { kind: 'refused', message: `There is no LWC bundle '${name}' in this project.` };
    }
    const file = deployedEntry(bundle);
    return file
        ? { kind: 'bundle', name, file }
        : { kind: 'refused', message: `The bundle '${name}' has no ${name}.js, .html or .css.` };
}

/** What the platform would take as the bundle's entry: JavaScript, never TypeScript. */
export function deployedEntry(bundle: LwcBundle): string | undefined {
    const file = ['.js', '.html', '.css']
        .map((end) => bundle.name + end)
        .find((candidate) => bundle.files.includes(candidate));
    return file && join(bundle.directory, file);
}

function relativeFile(specifier: string, importer: string): Resolution {
    const path = resolve(dirname(importer), specifier.split('?')[0] ?? '');
    const candidates = [path, `${path}.js`, ...(isShellFile(importer) ? [`${path}.ts`] : [])];
    const file = candidates.find(
        (candidate) => existsSync(candidate) && statSync(candidate).isFile()
    );
    if (file) {
        return { kind: 'file', file };
    }
    const optional = ['.html', '.css'].includes(extname(path));
    return optional
        ? { kind: 'absent' }
        : { kind: 'refused', message: `There is no file '${specifier}' beside this one.` };
}
