import type { CompilationUnit } from '../ast/index.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { runGrammar } from './antlr.ts';
import { Conversion } from './Conversion.ts';
import { convertClassFile, convertTrigger } from './convert/unit.ts';

export interface ParsedUnit {
    /** null when the source is not Apex. */
    unit: CompilationUnit | null;
    diagnostics: Diagnostic[];
}

/**
 * Reads one `.cls` or `.trigger` file.
 *
 * @param source the file's text
 * @param file path relative to the project; its ending tells classes from triggers
 */
export function parseCompilationUnit(source: string, file: string): ParsedUnit {
    const origin = { file, columnShift: 0 };
    const text = source.replace(/^\uFEFF/, '');
    const to = new Conversion(origin);
    if (file.toLowerCase().endsWith('.trigger')) {
        const { tree, diagnostics } = runGrammar(text, origin, (parser) => parser.triggerUnit());
        return tree
            ? { unit: { file, declaration: convertTrigger(tree, to) }, diagnostics: to.diagnostics }
            : { unit: null, diagnostics };
    }
    const { tree, diagnostics } = runGrammar(text, origin, (parser) => parser.compilationUnit());
    return tree
        ? { unit: { file, declaration: convertClassFile(tree, to) }, diagnostics: to.diagnostics }
        : { unit: null, diagnostics };
}
