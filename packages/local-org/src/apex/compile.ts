import type { Diagnostic } from '../diagnostics.ts';
import { CachedParser, parseCompilationUnit, type ParsedUnit } from './1-parse/index.ts';
import { checkProgram, type CheckEnvironment, type CheckedProgram } from './2-check/index.ts';
import { emitProgram, type EmittedProgram } from './3-emit/index.ts';

/** One `.cls` or `.trigger` file of the project. */
export interface ApexSource {
    /** Path relative to the project; it stands in diagnostics and coverage. */
    readonly file: string;
    readonly text: string;
    /** From the `-meta.xml` beside it: `67` for `67.0`. */
    readonly apiVersion: number;
}

export interface Compilation {
    /** null when there are errors. */
    readonly program: EmittedProgram | null;
    /** null when a file could not be read as Apex. */
    readonly checked: CheckedProgram | null;
    /** Warnings and errors of all passes. */
    readonly diagnostics: readonly Diagnostic[];
}

export interface CompileOptions {
    /** Where parsed files are kept between runs; nothing is kept without it. */
    readonly cacheFolder?: string;
    /**
     * What becomes of platform members that the local org does not have: `errors` refuses the project,
     * `traps` warns and lets code fail, uncatchably, where it gets to one.
     */
    readonly gaps?: 'errors' | 'traps';
}

/**
 * Compiles all Apex of a project: parse, check, emit.
 *
 * @example
 * const { program, diagnostics } = compile(sources, environment, { cacheFolder: '.local-org/cache' });
 * if (program === null) console.error(diagnostics.map(formatDiagnostic).join('\n'));
 */
export function compile(
    sources: readonly ApexSource[],
    environment: CheckEnvironment,
    options: CompileOptions = {}
): Compilation {
    const parse = parserFor(options);
    const parsed = sources.map((source) => ({ source, ...parse(source) }));
    const syntax = parsed.flatMap(({ diagnostics }) => diagnostics);
    const units = parsed.flatMap(({ unit, source }) =>
        unit === null ? [] : [{ unit, apiVersion: source.apiVersion }]
    );
    if (units.length < parsed.length || hasErrors(syntax)) {
        // Names of a file that could not be read would be reported as missing everywhere else.
        return { program: null, checked: null, diagnostics: syntax };
    }
    const checked = checkProgram(units, environment);
    const found = options.gaps === 'traps' ? checked.diagnostics.map(asTrap) : checked.diagnostics;
    const diagnostics = [...syntax, ...found];
    const program = hasErrors(diagnostics) ? null : emitProgram(checked);
    return { program, checked, diagnostics };
}

function asTrap(found: Diagnostic): Diagnostic {
    return found.code === 'not-implemented' ? { ...found, severity: 'warning' } : found;
}

function parserFor({ cacheFolder }: CompileOptions): (source: ApexSource) => ParsedUnit {
    if (cacheFolder === undefined) return ({ text, file }) => parseCompilationUnit(text, file);
    const parser = new CachedParser(cacheFolder);
    return ({ text, file }) => parser.parse(text, file);
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
    return diagnostics.some(({ severity }) => severity === 'error');
}
