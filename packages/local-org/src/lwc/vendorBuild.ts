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
import { dirname, join } from 'node:path';
import { build, version as esbuildVersion } from 'esbuild';
import { FileCompiler } from './compileFile.ts';
import { engineFiles, uiDirectory, versions } from './uiFiles.ts';
import { vendorModules } from './vendorModules.ts';

/** The engine and the base components as browser modules, in a folder. */
export interface VendorBuild {
    key: string;
    directory: string;
}

/** Files of ours that decide what comes out; when one changes, so does the key. */
const recipe = [
    join(import.meta.dirname, 'vendorBuild.ts'),
    join(import.meta.dirname, 'vendorModules.ts'),
    join(import.meta.dirname, 'compileFile.ts'),
    join(uiDirectory, 'lightning', 'primitiveIcon', 'primitiveIcon.ts'),
    join(uiDirectory, 'lightning', 'primitiveIcon', 'primitiveIcon.html')
];

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
        .update(recipe.map((file) => readFileSync(file, 'utf8')).join(''))
        .update(JSON.stringify([versions, esbuildVersion, names]))
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
