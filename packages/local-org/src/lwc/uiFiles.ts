import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The folder `ui/` of this package: the shell's components and our `lightning/*` modules. */
export const uiDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'ui');

/** Folders of the shell's own components. */
export const shellDirectories = ['shell', 'lightning'].map((name) => join(uiDirectory, name));

const baseComponents = dirname(require.resolve('lightning-base-components/package.json'));

interface BasePackage {
    version: string;
    lwc: { modules: { name?: string; path?: string }[]; expose: string[] };
}

const basePackage = JSON.parse(
    readFileSync(join(baseComponents, 'package.json'), 'utf8')
) as BasePackage;

export const versions: Readonly<Record<string, string>> = {
    lwc: versionIn(join(dirname(require.resolve('lwc/engine-dom')), 'package.json')),
    baseComponents: basePackage.version
};

/** Versions of all that compiles pages, known without loading any of it. */
export function compilerVersions(): Readonly<Record<string, string>> {
    return {
        ...versions,
        esbuild: versionIn(require.resolve('esbuild/package.json')),
        typescript: versionIn(require.resolve('typescript/package.json'))
    };
}

function versionIn(file: string): string {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Entry files of the engine. */
export const engineFiles: Readonly<Record<string, string>> = {
    lwc: require.resolve('lwc/engine-dom'),
    // The one that belongs to this engine; lwc/synthetic-shadow only passes it on.
    '@lwc/synthetic-shadow': createRequire(require.resolve('lwc/engine-dom')).resolve(
        '@lwc/synthetic-shadow'
    )
};

/** Labels, formats and switches that the base components import and their package brings along. */
const scopedImports = new Map(
    basePackage.lwc.modules.flatMap(({ name, path }) => {
        return name && path ? [[name, join(baseComponents, path)] as const] : [];
    })
);

/** A module that only the base components may import, such as one of their labels. */
export function scopedImportFile(specifier: string): string | undefined {
    return scopedImports.get(specifier);
}

/** Whether the package offers `lightning/<name>` to others. */
export function isExposedBaseComponent(name: string): boolean {
    return basePackage.lwc.expose.includes(`lightning/${name}`);
}

/** Entry file of a base component, private ones included. */
export function baseComponentFile(name: string): string | undefined {
    return entryOf(join(baseComponents, 'src', 'lightning', name), name);
}

/** Entry file of our own `lightning/<name>`. */
export function ownLightningFile(name: string): string | undefined {
    return entryOf(join(uiDirectory, 'lightning', name), name);
}

/** A component's script, or template or stylesheet where it has none. */
export function entryOf(directory: string, name: string): string | undefined {
    const candidates = ['.js', '.ts', '.html', '.css'].map((end) => join(directory, name + end));
    return candidates.find((file) => existsSync(file));
}
