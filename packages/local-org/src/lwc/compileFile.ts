import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { transformSync as stripTypes } from 'esbuild';
import * as compilerModule from 'lwc/compiler';
import * as sharedModule from 'lwc/shared';
import type { LwcProblem } from './LwcProblem.ts';

// lwc 9 declares these two entry points as types only, though they export the functions.
const { transformSync } = compilerModule as unknown as {
    transformSync(
        source: string,
        file: string,
        options: Record<string, unknown>
    ): { code: string; map: object | null; warnings?: CompilerMessage[] };
};
const { getAPIVersionFromNumber } = sharedModule as unknown as {
    getAPIVersionFromNumber(version: number | undefined): number;
};

/** One file of a bundle as JavaScript for the browser. */
export interface CompiledFile {
    /** Empty when it did not compile. */
    code: string;
    problems: LwcProblem[];
}

export interface ComponentIdentity {
    namespace: string;
    name: string;
    /** Salesforce API version of the bundle, such as 65; undefined: the newest. */
    apiVersion?: number;
}

/** Compiles files with the LWC compiler, each only once as long as it does not change. */
export class FileCompiler {
    readonly #done = new Map<string, { stamp: string; result: CompiledFile }>();

    /**
     * @param file absolute path to a script, template or stylesheet
     * @param scoped for `*.scoped.css`
     */
    compile(file: string, identity: ComponentIdentity, scoped = false): CompiledFile {
        const stat = statSync(file);
        const key = `${file}?${scoped}`;
        const stamp = `${stat.mtimeMs} ${stat.size} ${identity.apiVersion}`;
        const known = this.#done.get(key);
        if (known?.stamp === stamp) {
            return known.result;
        }
        const result = compileSource(readFileSync(file, 'utf8'), file, identity, scoped);
        this.#done.set(key, { stamp, result });
        return result;
    }
}

function compileSource(
    source: string,
    file: string,
    identity: ComponentIdentity,
    scoped: boolean
): CompiledFile {
    try {
        const script = extname(file) === '.ts' ? withoutTypes(source, file) : source;
        const { code, map, warnings } = transformSync(script, file.replace(/\.ts$/, '.js'), {
            name: identity.name,
            namespace: identity.namespace,
            outputConfig: { sourcemap: true },
            scopedStyles: scoped,
            // Lightning Experience offers both: <lwc:component lwc:is> and form-associated components.
            enableDynamicComponents: true,
            enableSyntheticElementInternals: true,
            // Ours only: the platform's compiler refuses them, so a bundle may not have any.
            enablePrivateMethods: identity.namespace !== 'c',
            apiVersion: getAPIVersionFromNumber(identity.apiVersion)
        });
        return {
            code: map ? `${code}\n${inlineSourceMap(map)}` : code,
            problems: (warnings ?? []).map((warning) => toProblem(warning, file, 'warning'))
        };
    } catch (error) {
        return { code: '', problems: [toProblem(error as CompilerMessage, file, 'error')] };
    }
}

interface CompilerMessage {
    message: string;
    code?: number;
    location?: { line: number; column: number };
}

/** The compiler counts columns of scripts from 0 and those of templates and stylesheets from 1. */
function toProblem(
    found: CompilerMessage,
    file: string,
    severity: LwcProblem['severity']
): LwcProblem {
    const shift = /\.[jt]s$/.test(file) ? 1 : 0;
    return {
        file,
        line: found.location?.line ?? 0,
        column: found.location ? found.location.column + shift : 0,
        message: sentenceOf(found.message, file),
        severity
    };
}

/** Drops what the compiler repeats: the error's class, the file's name and the code frame. */
function sentenceOf(message: string, file: string): string {
    const first = message.split('\n')[0] ?? message;
    return first
        .replace(/^\w*Error: /, '')
        .replaceAll(`${file}:`, '')
        .replaceAll(`${file.replace(/\.ts$/, '.js')}:`, '')
        .replace(/^(LWC\d+:)\s*\d+:\d+:?/, '$1')
        .replace(/\s+/g, ' ')
        .replace(/ \(\d+:\d+\)$/, '')
        .trim();
}

function withoutTypes(source: string, file: string): string {
    return stripTypes(source, {
        loader: 'ts',
        target: 'esnext',
        sourcefile: file,
        tsconfigRaw: {
            compilerOptions: {
                experimentalDecorators: false,
                useDefineForClassFields: true,
                verbatimModuleSyntax: true
            }
        }
    }).code;
}

function inlineSourceMap(map: object): string {
    const json = JSON.stringify(map);
    return `//# sourceMappingURL=data:application/json;base64,${Buffer.from(json).toString('base64')}`;
}
